import { randomUUID } from "node:crypto";
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { UsageError } from "../core/usage-error.ts";

/**
 * Replaces a file's content: whole or not at all, with the permissions that it had. A link stays, what it leads to changes.
 * @param newMode the permissions of a file that is not there yet; without them there has to be one
 * @throws UsageError when the folder or the file cannot be written
 */
export async function replaceFile(path: string, content: string, newMode?: number): Promise<void> {
  let temporary: string | undefined;
  try {
    const { target, mode } = await placeOf(path, newMode);
    temporary = `${target}.${randomUUID()}.tmp`;
    await writeFile(temporary, content, { flag: "wx", mode: 0o600 });
    // Not at its creation: there the process's mask would take some away.
    await chmod(temporary, mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    throw new UsageError("file-unwritable", { path, code: (error as NodeJS.ErrnoException).code ?? "" });
  }
}

async function placeOf(path: string, newMode: number | undefined): Promise<{ target: string; mode: number }> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode };
  } catch (error) {
    // A link that leads nowhere is somebody's mistake or trap: no file is made behind it.
    const isThere = await lstat(path).catch(() => undefined);
    if (newMode === undefined || isThere || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { target: path, mode: newMode };
  }
}
