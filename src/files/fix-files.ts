import { createTwoFilesPatch } from "diff";
import { type AnalyzeOptions, analyze } from "../core/check/analyze.ts";
import { type Bytes, decode, firstUndecodable, maxBytes } from "../core/declaration/bytes.ts";
import { looksLikeDeclaration } from "../core/declaration/looks-like-declaration.ts";
import { fixText } from "../core/fix/fix-text.ts";
import { isDeclarationName } from "./declaration-name.ts";
import { findDeclarations } from "./find-declarations.ts";
import { readDeclaration } from "./read-declaration.ts";
import { replaceFile } from "./replace-file.ts";
import { displayPath } from "./repository.ts";

/** A file that `--fix` changed or would change. */
export interface FixedFile {
  /** Path as reports show it. */
  file: string;
  edits: number;
  /** A unified diff without color. */
  diff: string;
}

/** Which files to fix, and whether to write them. */
export interface FixRequest extends AnalyzeOptions {
  folder: string;
  patterns: readonly string[];
  write: boolean;
}

/**
 * Fixes declarations. A file is replaced whole or not at all. A file that cannot be read, is not text, or is not a declaration
 * by its name or content is left unchanged.
 * @returns the files that change
 * @throws UsageError when a file cannot be written
 */
export async function fixFiles({ folder, patterns, write, ...options }: FixRequest): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const path of await findDeclarations(folder, patterns)) {
    // The check that follows reports a file that cannot be read.
    const bytes = await readDeclaration(path).catch(() => undefined);
    if (bytes === undefined || bytes.length > maxBytes || firstUndecodable(bytes) !== undefined) continue;
    const file = displayPath(folder, path);
    if (!isDeclarationName(file) && !looksLikeDeclaration((await analyze(file, bytes, options)).source.value)) continue;
    const text = decode(bytes);
    const result = await fixText(text, options);
    if (result.edits === 0) continue;
    if (write) await replaceFile(path, byteOrderMarkOf(bytes) + result.text);
    const diff = createTwoFilesPatch(`a/${file}`, `b/${file}`, text, result.text, undefined, undefined, { stripTrailingCr: false });
    fixed.push({ file, edits: result.edits, diff });
  }
  return fixed;
}

/** The byte order mark is not part of a line, and is kept. */
function byteOrderMarkOf(bytes: Bytes): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
}
