import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** A repository with the example committed at these paths. */
async function repository(...paths: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const git = (...line: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example", ...line], { stdio: "pipe" });
  git("init", "-q");
  for (const path of paths) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), example);
  }
  await writeFile(join(folder, "README.md"), "x");
  git("add", "-A");
  git("commit", "-q", "-m", "base");
  return { folder, git, review: (...line: string[]) => shipped.cli(["review", ...line, "--format", "json"], { cwd: folder }) };
}

const kindsIn = (stdout: string) =>
  JSON.parse(stdout).files.map(({ file, kind, changes }: { file: string; kind: string; changes: { pointer: string }[] }) => [
    file,
    kind,
    ...changes.map(({ pointer }) => pointer),
  ]);

test("a branch that changes the callback, the note and an icon: what breaks the login stands first", async () => {
  const { folder, review } = await repository("weibo-provider.yaml");
  const changed = example
    .replaceAll("sinaweibo/callback", "sinaweibo/back")
    .replace("note: 艾克米会员微博登录", "note: 艾克米登录")
    .replace("icon16: brand/icon-16.png", "icon16: brand/new.png");
  await writeFile(join(folder, "weibo-provider.yaml"), changed);
  const { exitCode, stdout } = await review("--base", "HEAD");
  expect(exitCode).toBe(0);
  expect(kindsIn(stdout)).toEqual([
    ["weibo-provider.yaml", "changed", "/callbacks/authorization", "/callbacks/deauthorization", "/app/note", "/images/icon16"],
  ]);
});

test("moved, deleted and untouched files, from a folder below the top", async () => {
  const { folder, review } = await repository("apps/a/weibo-provider.yaml", "apps/b/weibo-provider.yaml", "other/weibo-provider.yaml");
  await mkdir(join(folder, "apps/c"));
  await rename(join(folder, "apps/a/weibo-provider.yaml"), join(folder, "apps/c/weibo-provider.yaml"));
  const { stdout } = await shipped.cli(["review", "--base", "HEAD", "--format", "json"], { cwd: join(folder, "apps") });
  expect(kindsIn(stdout)).toEqual([["c/weibo-provider.yaml", "renamed"]]);
  await rm(join(folder, "apps"), { recursive: true });
  expect(kindsIn((await review("--base", "HEAD")).stdout).filter(([, kind]: string[]) => kind === "deleted")).toHaveLength(2);
});

test("a file of another name is compared where it is named", async () => {
  const { folder, review } = await repository("apps/one.yaml");
  await writeFile(join(folder, "apps/one.yaml"), example.replace("operatingAccount: acme", "operatingAccount: other"));
  expect(kindsIn((await review("--base", "HEAD", "apps/one.yaml")).stdout)).toEqual([
    ["apps/one.yaml", "changed", "/app/operatingAccount"],
  ]);
});

test.each([
  ["a state that is not there", ["--base", "no-such-branch"], "there is no no-such-branch here"],
  ["a state that looks like an option", ["--base=--output=x"], "there is no --output=x here"],
  ["no state", [], "review needs --base REF"],
])("%s: exit 2, and what to do", async (_, line, says) => {
  const { review } = await repository("weibo-provider.yaml");
  const { exitCode, stdout, stderr } = await review(...line);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(says);
});
