import { mkdtempSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Windows has no modes of files, no named pipes, no devices as files, no `sh`, and no signals: a signal ends a process at once. */
export const isWindows = process.platform === "win32";

/** Whether symbolic links can be created: on Windows they need a permission, and Wine has none. */
export const hasLinks = createsLinks();

function createsLinks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "weibo-provider-"));
  try {
    symlinkSync("target", join(folder, "link"));
    return readlinkSync(join(folder, "link")) === "target";
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
