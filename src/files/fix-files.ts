import { createTwoFilesPatch } from "diff";
import type { AnalyzeOptions } from "../core/check/analyze.ts";
import { decode, firstUndecodable, maxBytes } from "../core/declaration/bytes.ts";
import { fixText } from "../core/fix/fix-text.ts";
import { findDeclarations } from "./find-declarations.ts";
import { readDeclaration } from "./read-declaration.ts";
import { replaceFile } from "./replace-file.ts";
import { displayPath } from "./repository.ts";

/** What fixing did to a file, or would do. */
export interface FixedFile {
  /** Path as reports show it. */
  file: string;
  edits: number;
  /** A unified diff, without colour. */
  diff: string;
}

/** Which files are mended, and whether they are written. */
export interface FixRequest extends AnalyzeOptions {
  folder: string;
  patterns: readonly string[];
  write: boolean;
}

/**
 * Mends declarations. A file is replaced whole or not at all; one that cannot be read as text is left alone.
 * @returns the files that change
 * @throws UsageError when a file cannot be read or written
 */
export async function fixFiles({ folder, patterns, write, ...options }: FixRequest): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const path of await findDeclarations(folder, patterns)) {
    const bytes = await readDeclaration(path);
    if (bytes.length > maxBytes || firstUndecodable(bytes) !== undefined) continue;
    const text = decode(bytes);
    const result = fixText(text, options);
    if (result.edits === 0) continue;
    // The byte order mark belongs to no line, and stays.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
    if (write) await replaceFile(path, mark + result.text);
    const file = displayPath(folder, path);
    fixed.push({
      file,
      edits: result.edits,
      diff: createTwoFilesPatch(`a/${file}`, `b/${file}`, text, result.text, undefined, undefined, { stripTrailingCr: false }),
    });
  }
  return fixed;
}
