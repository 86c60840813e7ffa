import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { type EmulatorBehavior, emulatorSetup } from "../../src/emulator/setup.ts";
import type { EmulatedAuth0 } from "../../src/targets/auth0/emulator/setup.ts";
import { targetEmulators } from "../../src/targets/index.ts";
import type { EmulatedJanrain } from "../../src/targets/janrain/emulator/setup.ts";

/** The emulators of this build. */
export const emulators = await targetEmulators();

/** The emulated services of a declaration, with the state of those that it names: a test that reads another one fails. */
export function emulatedServices(declaration: ValidDeclaration, behavior?: EmulatorBehavior) {
  const setup = emulatorSetup(declaration, emulators, behavior);
  const { app, service: janrain } = (setup.targets.get("janrain") ?? {}) as EmulatedJanrain;
  const { tenant, service: auth0 } = (setup.targets.get("auth0") ?? {}) as EmulatedAuth0;
  return { ...setup, app, janrain, tenant, auth0 };
}

export type EmulatedServices = ReturnType<typeof emulatedServices>;
