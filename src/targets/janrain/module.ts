import type { OpenTarget, TargetModule } from "../target-module.ts";
import { janrainDescription } from "./description.ts";
import type { JanrainOptions } from "./janrain-target.ts";
import { janrainOptions } from "./options.ts";

/** Janrain (Akamai Identity Cloud Social Login). */
export const janrain: TargetModule = {
  description: janrainDescription,
  configure: (settings) => openJanrain(janrainOptions(settings), settings.own["device-file"]),
  emulator: async () => (await import("./emulator/setup.ts")).janrainEmulator,
};

/** @param deviceFile records which lists of device types syncs have set; undefined or empty for none */
export function openJanrain(options: JanrainOptions, deviceFile?: string): OpenTarget {
  return async (policy, files) => {
    const [{ JanrainTarget }, { deviceState }] = await Promise.all([import("./janrain-target.ts"), import("./device-record.ts")]);
    return new JanrainTarget(policy, options, deviceFile ? await files.read(deviceFile, deviceState) : new Map());
  };
}
