import { lstatSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join, posix, resolve, sep } from "node:path";
import { compareText } from "../core/findings/finding.ts";
import { UsageError } from "../core/usage-error.ts";
import { declarationName, declarationNames, isDeclarationName } from "./declaration-name.ts";
import { isGlob, splitGlob, splitPatterns } from "./patterns.ts";
import { checkoutAround } from "./repository.ts";
import { canonicalPath, hasName } from "./spelling.ts";

/**
 * Finds the declarations that a list of patterns selects, sorted, without duplicates.
 * A file selects itself, a folder every declaration in it or below, a glob the files and folders that it matches. Of folders and globs,
 * ignored files that git does not track are left out, and everything in node_modules and hidden folders. `!` excludes from
 * the selection of all other patterns. If nothing is named, the declarations of `folder` are selected, or without any the
 * nearest one above it in the checkout.
 * @param patterns files, folders, globs and exclusions, relative to `folder`
 * @returns absolute paths
 * @throws UsageError when a pattern selects nothing
 */
export async function findDeclarations(folder: string, patterns: readonly string[]): Promise<string[]> {
  const { selecting, excluding } = splitPatterns(patterns);
  const isExcluded = excluding.length === 0 ? () => false : (await import("./match-globs.ts")).exclusion(folder, excluding);
  const files =
    selecting.length === 0
      ? await selectDefault(folder, isExcluded)
      : (await Promise.all(selecting.map((pattern) => select(folder, pattern)))).flat().filter((file) => !isExcluded(file));
  if (files.length === 0) throw new UsageError("no-match", { path: patterns.join(" ") });
  return sortPaths([...new Set(files)]);
}

/** Sorts paths as with forward slashes, so that reports, shards and digests have the same order on every system. */
export function sortPaths(paths: readonly string[], separator: string = sep): string[] {
  const shown = new Map(paths.map((path) => [path, path.replaceAll(separator, "/")]));
  return [...paths].sort((a, b) => compareText(shown.get(a) ?? a, shown.get(b) ?? b));
}

async function selectDefault(folder: string, isExcluded: (path: string) => boolean): Promise<string[]> {
  const all = await declarationsIn(folder);
  if (all.length > 0) return all.filter((file) => !isExcluded(file));
  const file = declarationAbove(folder);
  if (file === undefined) throw await nothingFound(folder, ".");
  return [file];
}

async function select(folder: string, pattern: string): Promise<string[]> {
  if (pattern.trim() === "") throw new UsageError("file-missing", { path: JSON.stringify(pattern) });
  const path = canonicalPath(folder, resolve(folder, pattern));
  const kind = await kindOf(path);
  if (kind === "file") return [path];
  if (kind === "folder") {
    const files = await declarationsIn(path);
    if (files.length === 0) throw await nothingFound(path, pattern);
    return files;
  }
  if (!isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
  const { globMatcher } = await import("./match-globs.ts");
  const { root, glob } = splitGlob(folder, pattern.replace(/\/+$/, ""));
  const [matches, contains] = [globMatcher(glob), globMatcher(`${glob}/**`)];
  // A glob such as `apps/**` names folders and not their images and texts; one such as `*.yaml` names files.
  const namesFiles = glob.slice(glob.lastIndexOf("/") + 1).includes(".");
  const files = await filesIn(
    canonicalPath(folder, root),
    (path) => (matches(path) && (namesFiles || isDeclarationName(path))) || (isVisibleDeclaration(path) && contains(path)),
  );
  if (files.length === 0) throw new UsageError("no-match", { path: pattern });
  return files;
}

async function declarationsIn(folder: string): Promise<string[]> {
  return filesIn(folder, isVisibleDeclaration);
}

const isVisibleDeclaration = (path: string) => isDeclarationName(path) && !/(?:^|\/)\./.test(path);

/** The files below a folder that git tracks or does not ignore and that pass a test of their relative path; no links. */
async function filesIn(folder: string, test: (path: string) => boolean): Promise<string[]> {
  const { listFiles } = await import("./list-files.ts");
  const paths = (await listFiles(folder)).filter((path) => test(path) && !/(?:^|\/)node_modules\//.test(path));
  // Git also lists deleted files.
  return paths.map((path) => join(folder, path)).filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile());
}

/** The nearest declaration in a folder above, up to the root of the checkout. */
function declarationAbove(folder: string): string | undefined {
  const root = checkoutAround(folder);
  if (root === undefined) return undefined;
  for (let current = resolve(folder); current !== root; ) {
    current = dirname(current);
    const found = declarationNames.find((name) => hasName(current, name));
    if (found !== undefined) return join(current, found);
  }
  return undefined;
}

async function nothingFound(folder: string, pattern: string): Promise<UsageError> {
  const { nearMisses } = await import("./near-misses.ts");
  const { similar, ignored } = await nearMisses(folder);
  const problem = similar.length > 0 ? "no-declaration-similar" : ignored.length > 0 ? "no-declaration-ignored" : "no-declaration";
  const named = (paths: readonly string[]) => paths.map((path) => posix.join(pattern.replaceAll(sep, "/"), path));
  return new UsageError(problem, {
    name: declarationName,
    path: pattern,
    similar: named([...similar, ...ignored]),
    ignored: named(ignored),
  });
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const pathStat = await stat(path).catch(() => undefined);
  return pathStat && (pathStat.isDirectory() ? "folder" : "file");
}
