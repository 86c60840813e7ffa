import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** A list of patterns, split into those that select and those that exclude. */
export interface PatternList {
  selecting: readonly string[];
  /** Without their `!`. */
  excluding: readonly string[];
}

/** Splits a list of patterns. Their order does not matter: `!` excludes from the selection of all others. */
export function splitPatterns(patterns: readonly string[]): PatternList {
  return {
    selecting: patterns.filter((pattern) => !pattern.startsWith("!")),
    excluding: patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
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

/** Splits a pattern into the folder before its first glob segment and the glob below it; an existing path has no glob. */
export function splitGlob(folder: string, pattern: string): { root: string; glob: string } {
  const parts = pattern.split("/");
  const index = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
  if (index < 0) return { root: resolve(folder, pattern), glob: "" };
  return {
    root: resolve(folder, parts.slice(0, index).join("/") || (pattern.startsWith("/") ? "/" : ".")),
    glob: parts.slice(index).join("/"),
  };
}
