import { lstat, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../../core/usage-error.ts";

/**
 * Makes sure that none of the files is there.
 * @param names paths from `folder`
 * @throws UsageError naming those that are
 */
export async function refuseExisting(folder: string, names: readonly string[]): Promise<void> {
  const isThere = await Promise.all(
    names.map((name) =>
      lstat(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const existing = names.filter((_, index) => isThere[index]);
  if (existing.length > 0) throw new UsageError("init-exists", { files: existing });
}

/**
 * Writes new files, all or none; overwrites nothing.
 * @param files texts by path from `folder`
 * @throws UsageError when one of them cannot be written; what was made for them is gone again
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const made: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    try {
      await writeNew(join(folder, name), text, made);
    } catch (error) {
      for (const path of made.reverse()) await rm(path, { recursive: true, force: true });
      throw problem(name, error as NodeJS.ErrnoException);
    }
  }
}

/** @param made takes the paths of the folder and file that this makes */
async function writeNew(path: string, text: string, made: string[]): Promise<void> {
  const firstFolder = await mkdir(dirname(path), { recursive: true });
  if (firstFolder !== undefined) made.push(firstFolder);
  const file = await open(path, "wx");
  made.push(path);
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
