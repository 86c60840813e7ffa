import { existsSync } from "node:fs";
import path from "node:path";

/** A list of patterns, split into those that select and those that exclude. */
export interface PatternList {
  selecting: readonly string[];
  /** Without their `!`. */
  excluding: readonly string[];
}

/**
 * Splits a list of patterns, whose separators become slashes. Their order does not matter: `!` excludes from the selection of all others.
 * @param separator on Windows a backslash, which therefore escapes nothing in a pattern
 */
export function splitPatterns(patterns: readonly string[], separator: string = path.sep): PatternList {
  const slashed = patterns.map((pattern) => pattern.replaceAll(separator, "/"));
  return {
    selecting: slashed.filter((pattern) => !pattern.startsWith("!")),
    excluding: slashed.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
  };
}

/** Whether a pattern can match files with other names. */
export function isGlob(pattern: string): boolean {
  return /[*?[{!]/.test(pattern);
}

/** The path of a pattern, or the folder that contains everything a glob can match, whether or not it exists; absolute. */
export function patternRoot(folder: string, pattern: string): string {
  return splitGlob(folder, pattern).root;
}

/**
 * Splits a pattern into the folder before its first glob segment and the glob below it; an existing path has no glob.
 * @param pattern with slashes
 * @param resolve resolves paths as the system does
 */
export function splitGlob(folder: string, pattern: string, resolve = path.resolve): { root: string; glob: string } {
  const parts = pattern.split("/");
  const index = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
  if (index < 0) return { root: resolve(folder, pattern), glob: "" };
  // Each with its slash: `C:` alone is the current folder of the drive.
  const before = parts.slice(0, index).map((part) => `${part}/`);
  return { root: resolve(folder, before.join("")), glob: parts.slice(index).join("/") };
}
