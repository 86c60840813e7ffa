import type { TargetDescription } from "../../core/targets/description.ts";
import { keycloakAccount, keycloakCallback } from "./location.ts";
import { keycloakEnglish } from "./messages/en.ts";
import { keycloakChinese } from "./messages/zh.ts";
import { keycloakName } from "./rules/keycloak-name.ts";
import { serviceUrl } from "./rules/service-url.ts";
import { keycloakSetup } from "./setup.ts";

/** Everything about Keycloak that is decided without IO. */
export const keycloakDescription: TargetDescription = {
  id: "keycloak",
  name: "Keycloak",
  accountOf: keycloakAccount,
  callbackOf: keycloakCallback,
  setup: keycloakSetup,
  rules: { constraints: [serviceUrl, keycloakName] },
  options: [
    { name: "keycloak-url", value: "URL", commands: ["init"] },
    { name: "keycloak-realm", value: "REALM", commands: ["init"] },
  ],
  init: async () => (await import("./init.ts")).keycloakInit,
  review: async () => (await import("./review.ts")).keycloakReview,
  messages: { en: keycloakEnglish, zh: keycloakChinese },
};
