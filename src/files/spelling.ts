import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import { checkoutAround, isBelow } from "./repository.ts";

/** What the functions below read of a disk. */
export interface Disk {
  /** The names in a folder; none if it cannot be read. */
  namesIn: (folder: string) => readonly string[];
  /** A path after links are resolved; throws for one that does not exist. */
  realPath: (path: string) => string;
}

const systemDisk: Disk = { namesIn, realPath: realpathSync.native };

/**
 * Spells a path as the names in its folders are. Windows and macOS find a file by any letter case, and macOS by any Unicode form.
 * @param root a folder that contains `path`; it is not spelled
 * @returns undefined where no name differs in letter case or Unicode form only
 */
export function spellingOnDisk(root: string, path: string, disk: Pick<Disk, "namesIn"> = systemDisk): string | undefined {
  let current = root;
  for (const part of relative(root, path).split(sep).filter(Boolean)) {
    const names = disk.namesIn(current);
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

/**
 * What names have in common that such a system does not distinguish. Each character is folded by itself, so that the three sigmas are one, as
 * are `ß` and `ss`. `ı` is not `i`, whose capital it shares.
 */
export function foldName(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase();
  // In lower case first, for the capital `ẞ`, which has no upper case.
  const folded = name.normalize("NFC").replace(/[^ı]/gu, (character) => character.toLowerCase().toUpperCase().toLowerCase());
  return folded.normalize("NFC");
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
  disk: Pick<Disk, "namesIn"> = systemDisk,
): boolean {
  const names = relative(root, path);
  // Systems without letter case return the names of the folders. Elsewhere only links make a difference. After a colon, Windows returns
  // the stream of a file, which is in no folder.
  if (relative(real.root, real.path) === names && !names.includes(":") && !keepsTypedNames(root)) return true;
  return spellingOnDisk(root, path, disk) === path;
}

const mounts = new Map<string, boolean>();

/** Whether real paths have the names that were typed: Linux does not distinguish letter case on a disk of Windows or macOS, as in WSL and containers. */
function keepsTypedNames(root: string): boolean {
  const known = mounts.get(root);
  if (known !== undefined) return known;
  const result = process.platform === "linux" && existsSync(join(root, ".GIT"));
  mounts.set(root, result);
  return result;
}

/**
 * The one path of a file or folder that a user may spell in several ways: through another link to the checkout, a short name of Windows,
 * or another letter case. Links inside the checkout are kept.
 * @param folder the path is spelled from its checkout
 * @param path absolute; returned unchanged if it is missing or outside of the checkout
 */
export function canonicalPath(folder: string, path: string, disk: Disk = systemDisk): string {
  const root = checkoutAround(folder) ?? folder;
  try {
    const [realRoot, realPath] = [disk.realPath(root), disk.realPath(path)];
    const isNamedInside = isBelow(root, path);
    if (isNamedInside && isSpelledAsOnDisk(root, path, { root: realRoot, path: realPath }, disk)) return join(root, relative(root, path));
    if (!isNamedInside && realPath === realRoot) return root;
    const fromRoot = (below: string) => join(root, relative(realRoot, below));
    const named = isNamedInside ? path : fromRoot(join(disk.realPath(dirname(path)), basename(path)));
    if (!isBelow(root, named)) return path;
    // A short name is in no folder, but the real path has the long one.
    return spellingOnDisk(root, named, disk) ?? (isBelow(realRoot, realPath) ? fromRoot(realPath) : path);
  } catch (error) {
    throwIfExhausted(error);
    return path;
  }
}

/**
 * Whether a folder has a file or folder by exactly this name. Windows and macOS also find one that differs in letter case, which no other
 * system would.
 */
export function hasName(folder: string, name: string, disk: Pick<Disk, "namesIn"> = systemDisk): boolean {
  return existsSync(join(folder, name)) && disk.namesIn(folder).includes(name);
}

/** The names in a folder; none if it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throwIfExhausted(error);
    return [];
  }
}
