import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import system, { type PlatformPath } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "../core/usage-error.ts";

/** Codes with which Windows refuses to replace a file that is open, also in a virus scanner or an indexer. */
const busyCodes = ["EPERM", "EACCES", "EBUSY"];

/** Gives a file another path, over an existing file. */
type Rename = (from: string, to: string) => Promise<void>;

/** Waiting times before further attempts, in milliseconds: scanners close a file within seconds. */
const retryDelays = [10, 20, 40, 80, 160, 320, 640, 1000, 1000, 1000];

/**
 * Replaces a file's content, whole or not at all, and keeps its permissions. The target of a symbolic link is replaced, not the link.
 * A device or a pipe, such as `/dev/stdout` or `NUL`, is written to.
 * @param newMode the permissions of a new file; without them the file must exist
 * @param move moves the new file over the old one
 * @throws UsageError when the folder or the file cannot be written, or the file stays open in another program
 */
export async function replaceFile(path: string, content: string, newMode?: number, move: Rename = renameWithRetries): Promise<void> {
  let temporary: string | undefined;
  try {
    const device = windowsDevice(path) ?? ((await isDeviceOrPipe(path)) ? path : undefined);
    if (device !== undefined) return await writeFile(device, content);
    const { target, mode } = await resolveTarget(path, newMode);
    temporary = `${target}.${crypto.randomUUID()}.tmp`;
    await writeFile(temporary, content, { flag: "wx", mode: 0o600 });
    // Not when it is created, because the umask would apply.
    await chmod(temporary, mode & 0o7777);
    await move(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    const { code = "", syscall } = error as NodeJS.ErrnoException;
    const isBusy = syscall === "rename" && busyCodes.includes(code);
    throw new UsageError(isBusy ? "file-busy" : "file-unwritable", { path, code });
  }
}

/**
 * Renames a file, again after a while if the target is open.
 * @throws the system's error of the last attempt
 */
export async function renameWithRetries(from: string, to: string, renameOnce: Rename = rename, delays = retryDelays): Promise<void> {
  for (const delay of delays) {
    try {
      return await renameOnce(from, to);
    } catch (error) {
      if (!busyCodes.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
      await sleep(delay);
    }
  }
  await renameOnce(from, to);
}

/**
 * The device of Windows that a path names in any folder; Node would create a file, which few programs can delete.
 * Source: Microsoft, naming files, reserved names.
 */
export function windowsDevice(path: string, { basename, sep }: PlatformPath = system): string | undefined {
  const isDevice = sep === "\\" && /^(?:AUX|CON|NUL|PRN|(?:COM|LPT)\d)$/i.test(basename(path));
  return isDevice ? `\\\\.\\${basename(path)}` : undefined;
}

async function isDeviceOrPipe(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status !== undefined && !status.isFile() && !status.isDirectory();
}

/** Whether a path is a symbolic link; false for one that does not exist. */
export async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
}

async function resolveTarget(path: string, newMode: number | undefined): Promise<{ target: string; mode: number }> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode };
  } catch (error) {
    // A dangling link is a mistake or an attack: its target is not created. A file is that of another run, created since.
    if (newMode === undefined || (await isLink(path)) || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { target: path, mode: newMode };
  }
}
