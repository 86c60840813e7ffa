import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { findProgram } from "../../src/files/find-program.ts";
import { git } from "../../src/files/git.ts";
import { root } from "../helpers/example.ts";

const windowsOnly = process.platform === "win32";

test("the workspace of the runner is untrusted without git too", async () => {
  const folder = await folderWithPrograms("tools", "workspace/bin");
  withPath(join(folder, "workspace", "bin"), join(folder, "tools"));
  expect(findProgram("weibo-tool", join(folder, "workspace"))).toBe(join(folder, "workspace", "bin", programName));
  vi.stubEnv("GITHUB_WORKSPACE", join(folder, "workspace"));
  expect(findProgram("weibo-tool", join(folder, "workspace"))).toBe(join(folder, "tools", programName));
});

/** A folder with a checkout and a folder of tools; each named place has a program. */
async function folderWithPrograms(...places: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const place of ["checkout/.git", "tools", ...places]) await mkdir(join(folder, place), { recursive: true });
  for (const place of places) {
    await writeFile(join(folder, place, programName), '#!/bin/sh\necho started > "$0.started"\n');
    await chmod(join(folder, place, programName), 0o755);
  }
  return folder;
}

const programName = windowsOnly ? "weibo-tool.exe" : "weibo-tool";

function withPath(...entries: string[]): void {
  vi.stubEnv("PATH", entries.join(delimiter));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

test("finds a program on PATH", async () => {
  const folder = await folderWithPrograms("tools");
  withPath(join(folder, "absent"), join(folder, "tools"));
  expect(findProgram("weibo-tool", join(folder, "checkout"))).toBe(join(folder, "tools", programName));
  expect(findProgram("weibo-other-tool", join(folder, "checkout"))).toBeUndefined();
});

test.each(["checkout", "checkout/bin", "checkout/node_modules/.bin", "checkout/a/../bin"])("leaves out a program in %s", async (place) => {
  const folder = await folderWithPrograms("tools", "checkout/a", place);
  withPath(join(folder, place), join(folder, "tools"));
  for (const start of ["checkout", "checkout/a"])
    expect(findProgram("weibo-tool", join(folder, start))).toBe(join(folder, "tools", programName));
});

test("leaves out a folder, and a file that cannot be executed", async () => {
  const folder = await folderWithPrograms("tools");
  await mkdir(join(folder, "a", programName), { recursive: true });
  await mkdir(join(folder, "b"));
  if (!windowsOnly) await writeFile(join(folder, "b", programName), "text");
  withPath(join(folder, "a"), join(folder, "b"), join(folder, "tools"));
  expect(findProgram("weibo-tool", join(folder, "checkout"))).toBe(join(folder, "tools", programName));
});

test.skipIf(windowsOnly)("leaves out links into the checkout, and links of the checkout (needs POSIX links)", async () => {
  const folder = await folderWithPrograms("tools", "checkout/bin");
  await symlink(join(folder, "checkout", "bin"), join(folder, "linked"));
  await mkdir(join(folder, "links"));
  await symlink(join(folder, "checkout", "bin", programName), join(folder, "links", programName));
  await symlink(join(folder, "tools"), join(folder, "checkout", "tools"));
  withPath(...["linked", "links", "checkout/tools"].map((name) => join(folder, name)), join(folder, "tools"));
  expect(findProgram("weibo-tool", join(folder, "checkout"))).toBe(join(folder, "tools", programName));
  // The same through a link to the checkout's parent.
  const alias = `${folder}-alias`;
  await symlink(folder, alias);
  onTestFinished(() => rm(alias));
  expect(findProgram("weibo-tool", join(alias, "checkout"))).toBe(join(folder, "tools", programName));
});

test("never starts a git of the checkout", async () => {
  const folder = await folderWithPrograms();
  const checkout = join(folder, "checkout");
  for (const name of ["git", "git.exe", "git.cmd", "git.bat", "git.com"]) {
    await writeFile(join(checkout, name), `#!/bin/sh\necho started > '${checkout}/started'\n`);
    await chmod(join(checkout, name), 0o755);
  }
  withPath(checkout, ".", "", process.env.PATH ?? "");
  await git(checkout, ["--version"]);
  expect(await readdir(checkout)).not.toContain("started");
});

test("the sources start programs by an absolute path that is not in the checkout", async () => {
  const paths = (await readdir(join(root, "src"), { recursive: true })).filter((path) => path.endsWith(".ts"));
  const sources = await Promise.all(paths.map(async (path) => [path, await readFile(join(root, "src", path), "utf8")] as const));
  const starting = sources.filter(([, source]) => source.includes("node:child_process"));
  expect(starting.length).toBeGreaterThan(0);
  expect(
    starting.filter(([, source]) => !/\bfind(?:Program|Browser)\(/.test(source) || /\b(?:spawn|exec\w*|fork)(?:Sync)?\(["'`]/.test(source)),
  ).toEqual([]);
});
