import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../core/usage-error.ts";

/** The name of a declaration. */
export const declarationName = "weibo-provider.yaml";

/**
 * Finds the declarations that patterns select, sorted, without duplicates.
 * A file selects itself, a directory every `weibo-provider.yaml` below it, a glob the files that it matches; ignored files
 * and node_modules are skipped.
 * @param patterns files, directories or globs, relative to `folder`; without any, `folder`
 * @returns absolute paths
 * @throws UsageError when a pattern selects nothing
 */
export async function findDeclarations(folder: string, patterns: readonly string[]): Promise<string[]> {
  const selections = await Promise.all((patterns.length === 0 ? ["."] : patterns).map((pattern) => select(folder, pattern)));
  return [...new Set(selections.flat())].sort();
}

/** The path of a pattern, or the folder that contains everything a glob can match, whether or not it exists; absolute. */
export function patternRoot(folder: string, pattern: string): string {
  const parts = pattern.split("/");
  const glob = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
  return resolve(folder, glob < 0 ? pattern : parts.slice(0, glob).join("/"));
}

/** Whether a pattern can match files with other names. */
export function isGlob(pattern: string): boolean {
  return /[*?[{!]/.test(pattern);
}

async function select(folder: string, pattern: string): Promise<string[]> {
  if (pattern.trim() === "") throw new UsageError("file-missing", { path: JSON.stringify(pattern) });
  const path = resolve(folder, pattern);
  const pathStat = await stat(path).catch(() => undefined);
  if (pathStat && !pathStat.isDirectory()) return [path];
  if (!pathStat && !isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
  const { globby } = await import("globby");
  const options = { gitignore: true, absolute: true, dot: false, ignore: ["**/node_modules/**"], followSymbolicLinks: false };
  const files = pathStat
    ? await globby(`**/${declarationName}`, { ...options, cwd: path })
    : await globby(pattern, { ...options, cwd: folder });
  if (files.length > 0) return files.map((file) => resolve(file));
  throw pathStat
    ? new UsageError("no-declaration", { name: declarationName, path: pattern })
    : new UsageError("no-match", { path: pattern });
}
