import type { StateFormat } from "../core/state-format.ts";

/** The emulator's state file: the shown state of each application at the end of earlier runs, by host. */
export const emulatorState: StateFormat<Readonly<Record<string, unknown>>> = {
  option: "state",
  signature: "weibo-provider-emulator",
  version: 1,
  maxBytes: 4 * 1024 * 1024,
  mode: 0o644,
  parse: (entries) => entries,
  serialize: (apps) => Object.entries(apps),
};
