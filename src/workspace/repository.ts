import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The folder that bounds what is read for a declaration: the git checkout that it lies in, else its own folder. */
export function repositoryOf(path: string): string {
  const folder = dirname(resolve(path));
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (current === dirname(current)) return folder;
  }
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
