import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Notice } from "../core/report/report.ts";
import { isRecord, type StateFormat } from "../core/state-format.ts";
import { UsageError } from "../core/usage-error.ts";
import { readBounded } from "./read-bounded.ts";
import { isLink, replaceFile } from "./replace-file.ts";

/**
 * Reads a state file. A file that does not exist yet, or that is empty, has no entries.
 * @param notices receives a notice for a damaged file that counts as empty
 * @throws UsageError for a file of another program, because a later write would replace it; for one that cannot be read; and
 *   for a folder that does not exist
 */
export async function readStateFile<State>(path: string, format: StateFormat<State>, notices: Notice[] = []): Promise<State> {
  const { option, signature, version, maxBytes, isDisposable } = format;
  const file = await readBounded(path, maxBytes + 1).catch(async (error: NodeJS.ErrnoException) => {
    const { code = "?" } = error;
    // A dangling link.
    if (code !== "ENOENT" || (await isLink(path))) throw new UsageError("state-file-unreadable", { option, path, code });
    // Reported before the work starts, not when the state is written.
    const folder = dirname(path);
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new UsageError("file-missing", { path: folder });
    return { bytes: new Uint8Array() };
  });
  if (!file) throw new UsageError("state-file-form", { option, path });
  // Without the byte order mark that editors on Windows add.
  const text = new TextDecoder().decode(file.bytes);
  const isTooLarge = file.bytes.length > maxBytes;
  if (!isTooLarge && text.trim() === "") return format.parse({});
  const content = isTooLarge ? undefined : parseJson(text);
  const entries = isRecord(content) && content[signature] === version ? content.entries : undefined;
  const isOtherVersion = isRecord(content) && Number.isInteger(content[signature]) && content[signature] !== version;
  if (isOtherVersion && isDisposable) return format.parse({});
  if (isRecord(entries)) return format.parse(entries);
  const isOwn = (isRecord(content) && Object.hasOwn(content, signature)) || startsAsStateFile(text, format);
  if (!isOwn || !isDisposable) throw new UsageError("state-file-form", { option, path });
  notices.push({ notice: "damaged", severity: "warning", params: { variable: option, path } });
  return format.parse({});
}

/** Whether a text that is not valid starts with the signature, or ends within it. */
function startsAsStateFile(text: string, format: StateFormat<unknown>): boolean {
  const head = headOf(format);
  return head.startsWith(text) || new RegExp(`^\\s*\\{\\s*"${format.signature}"\\s*:`).test(text);
}

const headOf = ({ signature, version }: StateFormat<unknown>) => `{"${signature}": ${version}, "entries": {`;

/**
 * Writes a state file, whole or not at all.
 * @throws UsageError when the file cannot be written
 */
export async function writeStateFile<State>(path: string, format: StateFormat<State>, state: State): Promise<void> {
  const { maxBytes, mode } = format;
  const [head, tail] = [headOf(format), "\n}}\n"];
  const lines: string[] = [];
  let size = head.length + tail.length;
  for (const [key, value] of format.serialize(state)) {
    const line = `\n${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 1)}`;
    size += Buffer.byteLength(line) + 1;
    if (size > maxBytes) break;
    lines.push(line);
  }
  await replaceFile(path, `${head}${lines.join(",")}${tail}`, mode);
}

/** Writes a state file. One that cannot be written is a notice, since the result of the run is the same without it. */
export async function saveStateFile<State>(path: string, format: StateFormat<State>, state: State): Promise<Notice[]> {
  try {
    await writeStateFile(path, format, state);
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { code = "?" } = error.params;
    return [{ notice: "unwritable", severity: "warning", params: { variable: format.option, path, code } }];
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
