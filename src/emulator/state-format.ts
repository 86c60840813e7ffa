import type { StateFormat } from "../core/state-format.ts";
import { type JanrainAppStates, parseAppStates } from "./state.ts";

/** The emulator's state file: the state of each application at the end of earlier runs, by host, without secrets. */
export const emulatorState: StateFormat<JanrainAppStates> = {
  option: "state",
  signature: "weibo-provider-emulator",
  version: 1,
  maxBytes: 4 * 1024 * 1024,
  mode: 0o644,
  parse: parseAppStates,
  serialize: (apps) => Object.entries(apps),
};
