import type { TargetDescription } from "../../core/targets/description.ts";
import { janrainAccount } from "./account.ts";
import { janrainCallback } from "./callback.ts";
import { janrainLogin } from "./login.ts";
import { janrainEnglish } from "./messages/en.ts";
import { janrainChinese } from "./messages/zh.ts";
import { allowDomain } from "./rules/allow-domain.ts";
import { allowDomainDuplicate } from "./rules/allow-domain-duplicate.ts";
import { allowListWebsite } from "./rules/allow-list-website.ts";
import { identityCloudEnd } from "./rules/identity-cloud-end.ts";
import { realmName } from "./rules/realm-name.ts";
import { janrainSetup } from "./setup.ts";
import { janrainSignIn } from "./sign-in.ts";

/** Everything about Janrain that is decided without IO. */
export const janrainDescription: TargetDescription = {
  id: "janrain",
  name: "Janrain",
  isEnding: true,
  accountOf: janrainAccount,
  callbackOf: janrainCallback,
  setup: janrainSetup,
  rules: { constraints: [realmName, allowDomainDuplicate, allowDomain], declaration: [allowListWebsite, identityCloudEnd] },
  signIn: janrainSignIn,
  login: janrainLogin,
  options: [
    { name: "janrain-url", value: "ORIGIN", commands: ["plan", "sync"] },
    { name: "partner-url", value: "ORIGIN", commands: ["plan", "sync"] },
    { name: "partner-properties", value: "KEY,SECRET", commands: ["plan", "sync", "emulator"] },
    { name: "provider-list", value: "FORMAT", choices: ["comma", "json"], commands: ["plan", "sync"] },
    { name: "device-types", value: "TYPE,…", commands: ["plan", "sync"] },
    { name: "device-file", value: "FILE", commands: ["plan", "sync"] },
    { name: "realm", value: "REALM", commands: ["init"] },
    { name: "with-partner-key", commands: ["init"] },
  ],
  init: async () => (await import("./init.ts")).janrainInit,
  review: async () => (await import("./review.ts")).janrainReview,
  messages: { en: janrainEnglish, zh: janrainChinese },
};
