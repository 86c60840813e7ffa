import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Writable } from "node:stream";
import { UsageError } from "../core/usage-error.ts";
import { mayBeDeclarationName } from "../files/declaration-name.ts";
import { replaceFile } from "../files/replace-file.ts";
import { realPath } from "../files/repository.ts";
import type { CommandContext } from "./command-context.ts";

/** Where a command writes its report. */
export interface ReportOutput {
  print: (text: string) => void;
  /** Waits until what was printed is written, so that a long report does not fill the memory. */
  drained: () => Promise<void>;
  /**
   * Completes the report.
   * @throws UsageError when the file cannot be written; then the report is on standard output
   */
  end: () => Promise<void>;
}

/**
 * Standard output, or the file of `--output`: shells on Windows convert what they redirect to another encoding.
 * @param output the file, relative to the working directory; an existing report is replaced
 * @throws UsageError when its folder does not exist, or when it is a declaration by its name
 */
export function reportOutput(output: string | undefined, { folder, print, redact }: CommandContext): ReportOutput {
  if (output === undefined) return { print, drained: () => drained(process.stdout), end: () => Promise.resolve() };
  const path = resolve(folder, output);
  // Reported before the work starts, not when the report is written.
  // Under another name too: a link, a short name of Windows, another letter case.
  if ([path, realPath(path)].some(mayBeDeclarationName)) throw new UsageError("output-declaration", { path: output });
  if (!existsSync(dirname(path))) throw new UsageError("file-missing", { path: dirname(path) });
  const parts: string[] = [];
  const end = async () => {
    const text = redact(parts.join(""));
    await replaceFile(path, text, 0o644).catch((error: unknown) => {
      print(text);
      throw error;
    });
  };
  return { print: (text) => void parts.push(text), drained: () => Promise.resolve(), end };
}

/** Waits until a stream accepts more: a pipe does so when its reader has read. A stream that has failed is not waited for. */
export async function drained(stream: Writable): Promise<void> {
  if (!stream.writableNeedDrain) return;
  const events = ["drain", "error", "close"] as const;
  await new Promise<void>((resolve) => {
    const finish = () => {
      for (const event of events) stream.off(event, finish);
      resolve();
    };
    for (const event of events) stream.on(event, finish);
  });
}
