import { type TargetTexts, targetSettings } from "../core/options/targets.ts";
import type { TargetEmulators } from "../emulator/emulated-target.ts";
import { auth0 } from "./auth0/module.ts";
import { janrain } from "./janrain/module.ts";
import { keycloak } from "./keycloak/module.ts";
import type { ConfiguredTargets, TargetModule } from "./target-module.ts";

/** The identity services of this build, in the order of reports. A new one is a folder and a line here. */
const modules: readonly TargetModule[] = [janrain, auth0, keycloak];

/** What the core knows about each identity service. */
export const targetDescriptions = modules.map(({ description }) => description);

/** The emulators of the identity services that have one. */
export async function targetEmulators(): Promise<TargetEmulators> {
  const loaded = modules.map(async ({ description, emulator }) => [description.id, await emulator?.()] as const);
  return new Map((await Promise.all(loaded)).flatMap(([id, emulator]) => (emulator ? [[id, emulator]] : [])));
}

/**
 * The identity services with the options of a run.
 * @throws UsageError for an option's value that is not allowed
 */
export function configureTargets(texts: TargetTexts): ConfiguredTargets {
  const settings = targetSettings(texts);
  return new Map(modules.map(({ description, configure }) => [description.id, configure(settings)]));
}
