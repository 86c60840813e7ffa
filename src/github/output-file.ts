import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { UsageError } from "../core/usage-error.ts";
import { isBelow } from "../files/repository.ts";

/**
 * Where a file goes that an input names.
 * @param input the input's name, for messages
 * @param path from the workspace
 * @returns the absolute path; its folder may not exist yet
 * @throws UsageError when it leads outside the workspace: by its name, or by a symbolic link that a declaration's author put there
 */
export async function outputPath(input: string, workspace: string, path: string): Promise<string> {
  const target = resolve(workspace, path);
  const folder = resolve(workspace);
  const isNamedInside = target !== folder && isBelow(folder, target);
  const existing = await nearestExisting(target);
  const isPlain = isNamedInside && !relative(folder, target).split(sep).includes(".git") && (await isReal(folder, existing));
  if (!isPlain) throw new UsageError("output-outside", { input, path });
  return target;
}

/** Whether no link stands between a folder and a path in it: one would lead to a file that nobody named. */
async function isReal(folder: string, path: string): Promise<boolean> {
  const [from, to] = await Promise.all([realpath(folder), realpath(path)]).catch(() => ["", "?"]);
  return to === resolve(from ?? "", relative(folder, path));
}

/**
 * Writes the file, and the folders that it lies in.
 * @throws UsageError when the system does not let it
 */
export async function writeOutput(input: string, target: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    throw new UsageError("output-unwritable", { input, path: target, code: (error as NodeJS.ErrnoException).code ?? "?" });
  }
}

/** The path itself or the nearest folder above it that is there; a link counts, wherever it leads. */
async function nearestExisting(path: string): Promise<string> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  return isThere || path === dirname(path) ? path : nearestExisting(dirname(path));
}
