import type { TargetDescription } from "../../core/targets/description.ts";
import { auth0Account, auth0Callback } from "./account.ts";
import { auth0English } from "./messages/en.ts";
import { auth0Chinese } from "./messages/zh.ts";
import { applicationId } from "./rules/application-id.ts";
import { connectionName } from "./rules/connection-name.ts";
import { auth0Setup } from "./setup.ts";

/** Everything about Auth0 that is decided without IO. */
export const auth0Description: TargetDescription = {
  id: "auth0",
  name: "Auth0",
  accountOf: auth0Account,
  callbackOf: auth0Callback,
  setup: auth0Setup,
  rules: { constraints: [connectionName, applicationId] },
  options: [{ name: "auth0-domain", value: "DOMAIN", commands: ["init"] }],
  init: async () => (await import("./init.ts")).auth0Init,
  review: async () => (await import("./review.ts")).auth0Review,
  messages: { en: auth0English, zh: auth0Chinese },
};
