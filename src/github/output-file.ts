import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { UsageError } from "../core/usage-error.ts";
import { isBelow } from "../files/repository.ts";

/**
 * The path of a file or folder that an input names.
 * @param input the input's name, for messages
 * @param path relative to the workspace
 * @returns the absolute path; its folder may not exist yet
 * The letter case of an existing folder does not matter where the system ignores it.
 * @throws UsageError for a path outside the workspace, also through a symbolic link, which a pull request may contain
 */
export async function outputPath(input: string, workspace: string, path: string): Promise<string> {
  const target = resolve(workspace, path);
  const folder = resolve(workspace);
  const isNamedInside = target !== folder && isBelow(folder, target);
  const existing = await nearestExisting(target);
  const isPlain = isNamedInside && !relative(folder, target).split(sep).some(isGitFolder) && !(await hasLink(folder, existing));
  if (!isPlain) throw new UsageError("output-outside", { input, path });
  return target;
}

/** Whether a name is git's folder, under any name by which Windows or macOS finds it. Source: git, verify_path in read-cache.c. */
function isGitFolder(name: string): boolean {
  return /^(?:\.git|git~\d)(?:$|[ .:])/i.test(name.replace(/\p{Cf}/gu, ""));
}

/** Whether a symbolic link is on the way from a folder to a path in it that exists. */
async function hasLink(folder: string, path: string): Promise<boolean> {
  if (relative(folder, path) === "" || !isBelow(folder, path)) return false;
  return (await lstat(path)).isSymbolicLink() || hasLink(folder, dirname(path));
}

/**
 * Writes a file, and creates its folders.
 * @throws UsageError when the file cannot be written
 */
export async function writeOutput(input: string, target: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    throw new UsageError("output-unwritable", { input, path: target, code: (error as NodeJS.ErrnoException).code ?? "?" });
  }
}

/** The path itself or the nearest existing folder above it; a symbolic link exists even if its target does not. */
async function nearestExisting(path: string): Promise<string> {
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  return exists || path === dirname(path) ? path : nearestExisting(dirname(path));
}
