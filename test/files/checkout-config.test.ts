import { execFileSync } from "node:child_process";
import { chmod, cp, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { defaultBranch } from "../../src/files/default-branch.ts";
import { forkPoint, gitTree } from "../../src/files/git.ts";
import { gitSpelling } from "../../src/files/git-spelling.ts";
import { listFiles } from "../../src/files/list-files.ts";
import { textLinkTarget } from "../../src/files/text-link.ts";
import { isWindows } from "../helpers/system.ts";

/** Settings whose value is a program, here one of the checkout. */
const settings = [
  ...["core.fsmonitor", "core.sshCommand", "core.gitProxy", "core.pager", "core.editor", "core.askPass", "core.alternateRefsCommand"],
  ...["diff.external", "diff.x.textconv", "diff.x.command", "filter.x.clean", "filter.x.smudge", "filter.x.process", "credential.helper"],
  ...["gpg.program", "pager.ls-files", "uploadpack.packObjectsHook", "remote.origin.uploadpack", "remote.origin.vcs"],
];
const hooks = ["post-index-change", "post-checkout", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc"];

/** A partial clone that names a program of its working tree, and hooks in it, wherever git lets it. */
async function checkoutWithPrograms(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "weibo-provider-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  const git = (...line: string[]) => execFileSync("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example", ...line]);
  git("init", "-q");
  await writeFile(join(folder, ".gitattributes"), "* filter=x diff=x\n");
  await writeFile(join(folder, "link"), "program");
  const program = join(folder, "program");
  await writeFile(program, `#!/bin/sh\necho "$0" >> '${join(folder, "started")}'\n`);
  await chmod(program, 0o755);
  for (const hook of [...hooks, "git-remote-x"]) await cp(program, join(folder, hook));
  git("add", "-A");
  git("commit", "-q", "-m", "base");
  for (const setting of settings) git("config", setting, "./program");
  for (const [name, value] of [
    ["core.hooksPath", folder],
    ["core.untrackedCache", "true"],
    ["core.symlinks", "false"],
    ["alias.ls-tree", "!./program"],
    ["remote.origin.url", "ext::./program"],
    ["remote.origin.promisor", "true"],
    ["remote.origin.partialCloneFilter", "blob:none"],
  ] as const)
    git("config", name, value);
  return folder;
}

test.skipIf(isWindows)("no command of git starts a program or a hook that the checkout's configuration names (needs sh)", async () => {
  const folder = await checkoutWithPrograms();
  vi.stubEnv("GIT_EXEC_PATH", folder);
  vi.stubEnv("GIT_DIR", join(folder, "..", "elsewhere"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const tree = await gitTree(folder, await forkPoint(folder, "HEAD"));
  const link = tree.files.get("link")?.id ?? "";
  expect(Buffer.from((await tree.read([link])).get(link) ?? []).toString()).toBe("program");
  await tree.read(["0123456789".repeat(4)]).catch(() => {});
  expect(await listFiles(folder)).toContain("link");
  expect(await gitSpelling(folder, [join(folder, "link")])).toEqual([join(folder, "link")]);
  await textLinkTarget(join(folder, "link"), Buffer.from("program"));
  await defaultBranch(folder);
  expect(await readdir(folder)).not.toContain("started");
});
