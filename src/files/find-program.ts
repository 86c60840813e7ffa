import { accessSync, constants, statSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { pathVariable, programPaths } from "../core/program-paths.ts";
import { checkoutAround, isBelow, realPath } from "./repository.ts";

/**
 * Finds a program on PATH. A pull request must not bring the program that runs: relative entries of PATH, and everything in
 * `untrustedFolders`, are left out. Windows itself would search the working directory first.
 * @param name without extension
 * @returns its absolute path; undefined if there is none
 */
export function findProgram(name: string, folder: string): string | undefined {
  const roots = untrustedFolders(folder).map(realPath);
  // Each folder on the way, because a link of the checkout may lead out of it.
  const isTrusted = (path: string) => !withAncestors(path).some((step) => roots.some((root) => isBelow(root, realPath(step))));
  const path = pathVariable(process.env, process.platform);
  return programPaths(name, path, process.platform).find((program) => isProgram(program) && isTrusted(program));
}

/**
 * The folders whose content may come from a pull request: the checkouts of a folder and of the working directory, and the workspace of
 * the runner, which is no checkout where actions/checkout found no git.
 */
export function untrustedFolders(folder: string): string[] {
  const checkouts = [folder, process.cwd()].map((start) => checkoutAround(start)).filter((checkout) => checkout !== undefined);
  const { GITHUB_WORKSPACE: workspace = "" } = process.env;
  return [...checkouts, workspace].filter((path) => isAbsolute(path) && path !== "/");
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

/** A path and all folders above it. */
function withAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...withAncestors(parent)];
}
