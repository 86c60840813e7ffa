import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The root of the git checkout that a file lies in; undefined outside of one. */
export function checkoutOf(path: string): string | undefined {
  for (let current = dirname(resolve(path)); ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (current === dirname(current)) return undefined;
  }
}

/** The folder that bounds what is read for a declaration: the git checkout that it lies in, else its own folder. */
export function repositoryOf(path: string): string {
  return checkoutOf(path) ?? dirname(resolve(path));
}

/**
 * Where the paths start that GitHub is told: the root of the checkout that all the files lie in, which may be another folder
 * than the workspace; outside of one checkout `folder`.
 */
export function commonCheckout(paths: readonly string[], folder: string): string {
  const [checkout, ...others] = new Set(paths.map(checkoutOf));
  return checkout !== undefined && others.length === 0 ? checkout : folder;
}

/** Whether a path lies in a folder, symbolic links followed. A path that does not exist does not. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  try {
    return isBelow(await realpath(folder), await realpath(path));
  } catch {
    return false;
  }
}

/** Whether a path lies in a folder, or is it, by their names alone. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path as reports show it: from `folder`, with forward slashes. */
export function displayPath(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join("/");
}
