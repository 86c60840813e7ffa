import { queried, storedCredentials } from "../../core/setup/service-steps.ts";
import type { TargetSetup } from "../../core/targets/description.ts";
import { keycloakCallback, keycloakLocation } from "./location.ts";
import { genericProvider } from "./protocol.ts";

/** What a setup does at Keycloak. */
export const keycloakSetup: TargetSetup = {
  steps: [
    { step: 1, evaluate: ({ plan }) => queried(plan, "keycloak", "get-identity-provider") },
    { step: 11, evaluate: ({ plan }) => storedCredentials(plan, "keycloak", "get-identity-provider") },
  ],
  guideSteps: [],
  firstFields: ["/keycloak/url", "/keycloak/realm", "/keycloak/alias", "/keycloak/providerId"],
  guide: (declaration, { guide }) => {
    const { realm, alias, providerId = genericProvider, clientId, clientSecret } = declaration.keycloak ?? {};
    const { origin } = keycloakLocation(declaration) ?? {};
    const callback = keycloakCallback(declaration)?.url;
    const named = (value: string | undefined) => value ?? guide.undeclared;
    return [
      { step: "authorize", params: { realm: named(realm), clientId: named(clientId), clientSecret: named(clientSecret) } },
      { step: "allow-origin", params: { origin: named(origin) } },
      { step: "run-sync", params: { alias: named(alias) } },
      { step: "register-callback", params: { callback: named(callback) } },
      ...(providerId === genericProvider ? [{ step: "test-sign-in", params: {} }] : []),
    ];
  },
  isAutomatic: () => true,
};
