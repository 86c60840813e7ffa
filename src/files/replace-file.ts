import { randomUUID } from "node:crypto";
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { UsageError } from "../core/usage-error.ts";

/**
 * Replaces a file's content, whole or not at all, and keeps its permissions. The target of a symbolic link is replaced, not the link.
 * @param newMode the permissions of a new file; without them the file must exist
 * @throws UsageError when the folder or the file cannot be written
 */
export async function replaceFile(path: string, content: string, newMode?: number): Promise<void> {
  let temporary: string | undefined;
  try {
    const { target, mode } = await resolveTarget(path, newMode);
    temporary = `${target}.${randomUUID()}.tmp`;
    await writeFile(temporary, content, { flag: "wx", mode: 0o600 });
    // Not when it is created, because the umask would apply.
    await chmod(temporary, mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    throw new UsageError("file-unwritable", { path, code: (error as NodeJS.ErrnoException).code ?? "" });
  }
}

async function resolveTarget(path: string, newMode: number | undefined): Promise<{ target: string; mode: number }> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode };
  } catch (error) {
    // A dangling link is a mistake or an attack: its target is not created.
    const exists = await lstat(path).catch(() => undefined);
    if (newMode === undefined || exists || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { target: path, mode: newMode };
  }
}
