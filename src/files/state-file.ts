import { lstat, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../core/usage-error.ts";
import { readBounded } from "./read-bounded.ts";

/** A file that the program keeps from run to run: JSON with a mark, by which it knows its own. */
export interface StateFile {
  path: string;
  /** The option that names it, for messages. */
  option: string;
  /** The member that says what it is; its value is the version of the form. */
  mark: string;
  version: number;
  /** What is larger is not read. */
  maxBytes: number;
}

/**
 * Reads what the file keeps: its member `entries`; nothing where it is not there yet.
 * @throws UsageError for a file that is another's, since it would be overwritten, and for a folder that is not there
 */
export async function readStateFile({ path, option, mark, version, maxBytes }: StateFile): Promise<Record<string, unknown>> {
  const file = await readBounded(path, maxBytes + 1).catch(async (error: NodeJS.ErrnoException) => {
    const { code = "?" } = error;
    const isThere = await lstat(path).catch(() => undefined);
    if (code !== "ENOENT" || isThere) throw new UsageError("own-file-unreadable", { option, path, code });
    // Told before the work is done, not after.
    const folder = dirname(path);
    if (!(await stat(folder).catch(() => undefined))) throw new UsageError("file-missing", { path: folder });
    return { bytes: new Uint8Array() };
  });
  if (!file || file.bytes.length > maxBytes) throw new UsageError("own-file-form", { option, path });
  const text = Buffer.from(file.bytes).toString("utf8");
  if (text.trim() === "") return {};
  const content = parse(text);
  const entries = isRecord(content) && content[mark] === version ? content.entries : undefined;
  if (!isRecord(entries)) throw new UsageError("own-file-form", { option, path });
  return entries;
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
