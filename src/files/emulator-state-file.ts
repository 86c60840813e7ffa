import type { ShownApp } from "../emulator/state.ts";
import { replaceFile } from "./replace-file.ts";
import { readStateFile, type StateFile } from "./state-file.ts";

const own = { option: "state", mark: "weibo-provider-emulator", version: 1, maxBytes: 4 * 1024 * 1024 } satisfies Omit<StateFile, "path">;

/**
 * Reads what stand-ins held at the end of earlier runs, by host; nothing where there is no file yet.
 * @throws UsageError for a file that is another's
 */
export async function readState(path: string): Promise<Record<string, unknown>> {
  return readStateFile({ ...own, path });
}

/**
 * Writes it, whole or not at all.
 * @param earlier what the file held: of hosts that are not in `state`, it stays
 * @throws UsageError when the system does not let it
 */
export async function writeState(
  path: string,
  earlier: Readonly<Record<string, unknown>>,
  state: Readonly<Record<string, ShownApp>>,
): Promise<void> {
  const content = { [own.mark]: own.version, entries: { ...earlier, ...state } };
  await replaceFile(path, `${JSON.stringify(content, undefined, 2)}\n`, 0o644);
}
