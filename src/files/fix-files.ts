import { createTwoFilesPatch } from "diff";
import type { AnalyzeOptions } from "../core/check/analyze.ts";
import { decode, firstUndecodable, maxBytes } from "../core/declaration/bytes.ts";
import { fixText } from "../core/fix/fix-text.ts";
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
 * Fixes declarations. A file is replaced whole or not at all; a file that is not text is left unchanged.
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
    // The byte order mark is not part of a line, and is kept.
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
    if (write) await replaceFile(path, byteOrderMark + result.text);
    const file = displayPath(folder, path);
    fixed.push({
      file,
      edits: result.edits,
      diff: createTwoFilesPatch(`a/${file}`, `b/${file}`, text, result.text, undefined, undefined, { stripTrailingCr: false }),
    });
  }
  return fixed;
}
