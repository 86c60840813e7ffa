import type { TargetModule } from "../target-module.ts";
import { auth0Description } from "./description.ts";
import { defaultRetry } from "./protocol.ts";

/** Auth0, with its built-in connection to Weibo. */
export const auth0: TargetModule = {
  description: auth0Description,
  configure({ origins, propagationTimeout, rotate }) {
    return async (policy) => {
      const { Auth0Target } = await import("./auth0-target.ts");
      return new Auth0Target(policy, { origins, propagationTimeout, rotate, retry: defaultRetry });
    };
  },
  emulator: async () => (await import("./emulator/setup.ts")).auth0Emulator,
};
