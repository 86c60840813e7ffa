import { existsSync, realpathSync } from "node:fs";
import system, { dirname, join, type PlatformPath, resolve } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";

/** The checkouts of folders that a run has looked up. */
export type KnownCheckouts = Map<string, string | undefined>;

/** The root of the git checkout that contains a file; undefined outside of a checkout. */
export function checkoutOf(path: string, known?: KnownCheckouts): string | undefined {
  return checkoutAround(dirname(resolve(path)), known);
}

/** The root of the git checkout that contains a folder, or is it; undefined outside of a checkout. */
export function checkoutAround(folder: string, known: KnownCheckouts = new Map()): string | undefined {
  return checkoutAbove(resolve(folder), known);
}

function checkoutAbove(folder: string, known: KnownCheckouts): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const parent = dirname(folder);
  const isCheckout = existsSync(join(folder, ".git"));
  const checkout = isCheckout ? folder : parent === folder ? undefined : checkoutAbove(parent, known);
  known.set(folder, checkout);
  return checkout;
}

/** The folder that a declaration's files must be in: its git checkout, otherwise its own folder. */
export function repositoryOf(path: string, known?: KnownCheckouts): string {
  return checkoutOf(path, known) ?? dirname(resolve(path));
}

/**
 * The folder that GitHub resolves paths from: the root of the checkout that contains all the files, which may differ from the
 * workspace. Without one common checkout, `folder`.
 */
export function commonCheckout(paths: readonly string[], folder: string): string {
  const known: KnownCheckouts = new Map();
  const [checkout, ...others] = new Set(paths.map((path) => checkoutAbove(dirname(resolve(path)), known)));
  return checkout !== undefined && others.length === 0 ? checkout : folder;
}

/** A path after links are resolved; the path itself if it does not exist. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a path is in a folder after symbolic links are resolved; false for a path that does not exist. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  try {
    return isBelow(realpathSync.native(folder), realpathSync.native(path));
  } catch (error) {
    throwIfExhausted(error);
    return false;
  }
}

/**
 * Whether a path is a folder or in it, by name alone.
 * @param paths how paths are written [default: as on this system]
 */
export function isBelow(folder: string, path: string, { relative, sep, isAbsolute }: PlatformPath = system): boolean {
  const relativePath = relative(folder, path);
  return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}

/**
 * A path as reports show it: relative to `folder`, with forward slashes. On another drive it is absolute: `resolve` turns it into the path.
 * @param paths how paths are written [default: as on this system]
 */
export function displayPath(folder: string, path: string, { relative, resolve, sep }: PlatformPath = system): string {
  return relative(folder, resolve(path)).split(sep).join("/");
}
