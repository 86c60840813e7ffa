import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { dirname, posix, win32 } from "node:path";
import { checkoutAround, isBelow } from "./repository.ts";

/**
 * Finds a program on PATH. A pull request must not bring the program that runs: relative entries of PATH, and everything in the
 * checkout of `folder` or of the working directory, are left out. Windows itself would search the working directory first.
 * @param name without extension
 * @returns its absolute path; undefined if there is none
 */
export function findProgram(name: string, folder: string): string | undefined {
  const checkouts = [folder, process.cwd()].map(checkoutAround).filter((checkout) => checkout !== undefined);
  const roots = checkouts.map(realPath);
  // Each folder on the way, because a link of the checkout may lead out of it.
  const isTrusted = (path: string) => !withAncestors(path).some((step) => roots.some((root) => isBelow(root, realPath(step))));
  return programPaths(name, process.env.PATH ?? "", process.platform).find((path) => isProgram(path) && isTrusted(path));
}

/**
 * The paths at which PATH looks for a program, without its relative entries. On Windows only `.exe` files are programs: Node starts no
 * batch file without a shell.
 * @param path the value of PATH
 */
export function programPaths(name: string, path: string, platform: NodeJS.Platform): string[] {
  if (platform !== "win32") return entriesOf(path, /[^:]+/g, /^\//).map((entry) => posix.join(entry, name));
  // An entry with a semicolon is quoted. `\tools` and `C:tools` depend on the current drive or folder.
  return entriesOf(path, /(?:"[^"]*"|[^;"])+/g, /^"?(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i).map((entry) =>
    win32.join(entry.replaceAll('"', ""), `${name}.exe`),
  );
}

function entriesOf(path: string, entry: RegExp, absolute: RegExp): string[] {
  return [...path.matchAll(entry)].map(([text]) => text).filter((text) => absolute.test(text));
}

function isProgram(path: string): boolean {
  try {
    // On Windows, every file that exists may be executed.
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** A path and all folders above it. */
function withAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...withAncestors(parent)];
}
