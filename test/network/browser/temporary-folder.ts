import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Gives the running test a folder for temporary files of its own. */
export async function ownTemporaryFolder(): Promise<void> {
  const { TMPDIR } = process.env;
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-tmp-"));
  // As root, browsers run as another user.
  await chmod(folder, 0o755);
  process.env.TMPDIR = folder;
  onTestFinished(async () => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(folder, { recursive: true });
  });
}
