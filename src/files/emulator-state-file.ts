import type { JanrainAppState } from "../emulator/state.ts";
import { replaceFile } from "./replace-file.ts";
import { readStateFile, type StateFile } from "./state-file.ts";

const own = { option: "state", mark: "weibo-provider-emulator", version: 1, maxBytes: 4 * 1024 * 1024 } satisfies Omit<StateFile, "path">;

/**
 * Reads the states of applications at the end of earlier runs, by host; empty if the file does not exist.
 * @throws UsageError if the file is not the emulator's
 */
export async function readState(path: string): Promise<Record<string, unknown>> {
  return readStateFile({ ...own, path });
}

/**
 * Replaces the file atomically.
 * @param earlier the content of the file; states of hosts that are not in `state` are kept
 * @throws UsageError if the file cannot be written
 */
export async function writeState(
  path: string,
  earlier: Readonly<Record<string, unknown>>,
  state: Readonly<Record<string, JanrainAppState>>,
): Promise<void> {
  const content = { [own.mark]: own.version, entries: { ...earlier, ...state } };
  await replaceFile(path, `${JSON.stringify(content, undefined, 2)}\n`, 0o644);
}
