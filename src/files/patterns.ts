import { existsSync } from "node:fs";
import system, { type PlatformPath } from "node:path";

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
export function splitPatterns(patterns: readonly string[], separator: string = system.sep): PatternList {
  const slashed = patterns.map((pattern) => withoutNamespace(pattern.replaceAll(separator, "/"), separator));
  return {
    selecting: slashed.filter((pattern) => !pattern.startsWith("!")),
    excluding: slashed.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
  };
}

/** A pattern without the prefix of Windows for long paths and devices, whose `?` is not one of a glob. Source: Microsoft, naming files. */
function withoutNamespace(pattern: string, separator: string): string {
  if (separator === "/") return pattern;
  return pattern.replace(/^(!?)\/\/[?.]\/(?:(UNC\/)|(?=[a-z]:))/i, (_, not: string, share?: string) => not + (share ? "//" : ""));
}

/** Whether a path names a stream of a file, which only Windows has and no commit. Source: Microsoft, naming files: `name:stream:type`. */
export function namesStream(path: string, { sep, parse }: PlatformPath = system): boolean {
  return sep === "\\" && path.slice(parse(path).root.length).includes(":");
}

/** Whether a pattern can match files with other names. */
export function isGlob(pattern: string): boolean {
  return /[*?[{!]|[@+]\(/.test(pattern);
}

/** The path of a pattern, or the folder that contains everything a glob can match, whether or not it exists; absolute. */
export function patternRoot(folder: string, pattern: string): string {
  return splitGlob(folder, pattern).root;
}

/**
 * Splits a pattern into the folder before its first glob segment and the glob below it; an existing path has no glob.
 * @param pattern with slashes
 * @param paths how paths are written [default: as on this system]
 */
export function splitGlob(folder: string, pattern: string, { resolve, parse }: PlatformPath = system): { root: string; glob: string } {
  // `C:*.yaml` is in the current folder of the drive.
  const { root } = parse(pattern);
  const parts = pattern.slice(root.length).split("/");
  const index = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
  if (index < 0) return { root: resolve(folder, pattern), glob: "" };
  return { root: resolve(folder, root + parts.slice(0, index).join("/")), glob: parts.slice(index).join("/") };
}
