import { lstat, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../../core/usage-error.ts";

/**
 * Checks that none of the files exists.
 * @param names paths from `folder`
 * @throws UsageError with those that exist
 */
export async function refuseExisting(folder: string, names: readonly string[]): Promise<void> {
  const exists = await Promise.all(
    names.map((name) =>
      lstat(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const existing = names.filter((_, index) => exists[index]);
  if (existing.length > 0) throw new UsageError("init-exists", { files: existing });
}

/**
 * Writes new files, all or none; overwrites nothing.
 * @param files texts by path from `folder`
 * @throws UsageError when one of them cannot be written; then everything that was created is removed
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const created: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    try {
      await writeNew(join(folder, name), text, created);
    } catch (error) {
      for (const path of created.reverse()) await rm(path, { recursive: true, force: true });
      throw problem(name, error as NodeJS.ErrnoException);
    }
  }
}

/** @param created receives the paths of the folder and the file that are created */
async function writeNew(path: string, text: string, created: string[]): Promise<void> {
  const firstFolder = await mkdir(dirname(path), { recursive: true });
  if (firstFolder !== undefined) created.push(firstFolder);
  const file = await open(path, "wx");
  created.push(path);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

function problem(path: string, { code = "" }: NodeJS.ErrnoException): UsageError {
  const isDenied = ["EACCES", "EPERM", "EROFS"].includes(code);
  return isDenied ? new UsageError("init-denied", { path }) : new UsageError("init-unwritable", { path, code });
}
