import { isRecord, type StateFormat } from "../core/state-format.ts";
import type { EmulatedState, TargetEmulators } from "./emulated-target.ts";

/** States of emulated services by their first host. */
export type EmulatedStates = Readonly<Record<string, EmulatedState>>;

/** The emulator's state file: the state of each service at the end of earlier runs, without secrets. */
export function emulatorState(emulators: TargetEmulators): StateFormat<EmulatedStates> {
  return {
    option: "state",
    signature: "weibo-provider-emulator",
    version: 1,
    maxBytes: 4 * 1024 * 1024,
    mode: 0o644,
    parse: (entries) => {
      const states = Object.entries(entries).map(([host, entry]) => {
        const parts = [...emulators.values()].map(({ parseState }) => parseState(isRecord(entry) ? entry : {}));
        return [host, Object.assign({}, ...parts)];
      });
      return Object.fromEntries(states);
    },
    serialize: (states) => Object.entries(states),
  };
}
