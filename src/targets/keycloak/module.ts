import type { TargetModule } from "../target-module.ts";
import { keycloakDescription } from "./description.ts";
import { defaultRetry } from "./protocol.ts";

/** Keycloak, with an identity provider for Weibo. */
export const keycloak: TargetModule = {
  description: keycloakDescription,
  configure({ origins, propagationTimeout, rotate }) {
    return async (policy) => {
      const { KeycloakTarget } = await import("./keycloak-target.ts");
      return new KeycloakTarget(policy, { origins, propagationTimeout, rotate, retry: defaultRetry });
    };
  },
  emulator: async () => (await import("./emulator/setup.ts")).keycloakEmulator,
};
