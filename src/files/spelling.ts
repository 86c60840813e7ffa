import { readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import { checkoutAround, isBelow } from "./repository.ts";

/** Lists the names in a folder. */
export type FolderLister = (folder: string) => readonly string[];

/**
 * Spells a path as the names in its folders are. Windows and macOS find a file by any letter case, and macOS by any Unicode form.
 * @param root a folder that contains `path`; it is not spelled
 * @returns undefined where no name differs in letter case or Unicode form only
 */
export function spellingOnDisk(root: string, path: string, namesIn: FolderLister = listFolder): string | undefined {
  let current = root;
  for (const part of relative(root, path).split(sep).filter(Boolean)) {
    const names = namesIn(current);
    const name = names.includes(part) ? part : [...names].sort().find((candidate) => isSameName(candidate, part));
    if (name === undefined) return undefined;
    current = join(current, name);
  }
  return current;
}

/** Whether two names are one on a system without letter case and Unicode forms. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

/** What names have in common that such a system does not distinguish. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase().normalize("NFC");
}

/**
 * Whether a path that exists is spelled as the names in its folders.
 * @param root a folder that contains `path`
 * @param real both after links are resolved
 */
export function isSpelledAsOnDisk(
  root: string,
  path: string,
  real = { root: realpathSync.native(root), path: realpathSync.native(path) },
): boolean {
  // Systems without letter case return the names of the folders. Elsewhere only links make a difference.
  if (relative(real.root, real.path) === relative(root, path)) return true;
  return spellingOnDisk(root, path) === path;
}

/**
 * The one path of a file or folder that a user may spell in several ways: through another link to the checkout, a short name of Windows,
 * or another letter case. Links inside the checkout are kept.
 * @param folder the path is spelled from its checkout
 * @param path absolute; returned unchanged if it is missing or outside of the checkout
 */
export function canonicalPath(folder: string, path: string): string {
  const root = checkoutAround(folder) ?? folder;
  try {
    if (isBelow(root, path)) return isSpelledAsOnDisk(root, path) ? join(root, relative(root, path)) : (spellingOnDisk(root, path) ?? path);
    const realRoot = realpathSync.native(root);
    if (realpathSync.native(path) === realRoot) return root;
    const realPath = join(realpathSync.native(dirname(path)), basename(path));
    return isBelow(realRoot, realPath) ? (spellingOnDisk(root, join(root, relative(realRoot, realPath))) ?? path) : path;
  } catch (error) {
    throwIfExhausted(error);
    return path;
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throwIfExhausted(error);
    return [];
  }
}
