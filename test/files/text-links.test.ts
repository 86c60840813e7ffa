import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { findDeclarations } from "../../src/files/find-declarations.ts";
import { gitTree } from "../../src/files/git.ts";
import { readDeclaration } from "../../src/files/read-declaration.ts";
import { readImage } from "../../src/files/read-image.ts";
import { reviewAgainst } from "../../src/files/review-against.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { example, examplePath } from "../helpers/example.ts";

let folder: string;
const git = (line: readonly string[], input = "") =>
  execFileSync("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example", ...line], { input, encoding: "utf8" }).trim();

/** Commits links without creating them, so that the checkout contains them as text. */
function commitLinks(links: Readonly<Record<string, string>>): void {
  for (const [path, target] of Object.entries(links))
    git(["update-index", "--add", "--cacheinfo", `120000,${git(["hash-object", "-w", "--stdin"], target)},${path}`]);
  git(["commit", "-q", "-m", "links"]);
  git(["checkout", "-q", "--", ...Object.keys(links)]);
}

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "weibo-provider-")));
  git(["init", "-q"]);
  git(["config", "core.symlinks", "false"]);
  await mkdir(join(folder, "app"));
  await writeFile(join(folder, "app", "weibo-provider.yaml"), example);
  await cp(join(examplePath, "..", "brand"), join(folder, "pictures"), { recursive: true });
  git(["add", "-A"]);
  git(["commit", "-q", "-m", "base"]);
  return () => rm(folder, { recursive: true });
});

test("a declaration that is such a link is left out of folders, and named otherwise", async () => {
  commitLinks({ "linked/weibo-provider.yaml": "../app/weibo-provider.yaml" });
  const path = join(folder, "linked", "weibo-provider.yaml");
  expect(await readFile(path, "utf8")).toBe("../app/weibo-provider.yaml");
  expect(await findDeclarations(folder, [])).toEqual([join(folder, "app", "weibo-provider.yaml")]);
  await expect(readDeclaration(path)).rejects.toThrow("a symbolic link that git checked out as text");
});

test("an image that is such a link is read at its target", async () => {
  const targets = {
    "app/brand/icon-16.png": "../../pictures/icon-16.png",
    "app/brand/twice.png": "icon-16.png",
    "app/brand/loop.png": "loop.png",
    "app/brand/gone.png": "nothing.png",
    "app/brand/outside.png": "../../../outside.png",
    "app/brand/absolute.png": "/etc/hostname",
    "app/brand/case.png": "../../Pictures/icon-16.png",
  };
  commitLinks(targets);
  const states = await Promise.all(
    Object.keys(targets).map(async (path) => (await readImage(join(folder, "app", "x"), path.slice(4))).state),
  );
  expect(states).toEqual(["read", "read", "read", "missing", "outside", "outside", "letter-case"]);
  const direct = await readImage(join(folder, "pictures", "x"), "icon-16.png");
  for (const path of ["brand/icon-16.png", "brand/twice.png"]) expect(await readImage(join(folder, "app", "x"), path)).toEqual(direct);
  expect(direct).toMatchObject({ header: { format: "PNG", width: 16, height: 16 } });
  expect(await readImage(join(folder, "app", "x"), "brand/loop.png")).toMatchObject({ header: { format: "other" } });
});

test("an image in a folder that is such a link is read in the folder's target", async () => {
  const targets = {
    "app/brand": "../pictures",
    "app/chain": "brand",
    "app/loop": "loop",
    "app/gone": "../nothing",
    "app/outside": "../..",
    "app/absolute": "/etc",
    "app/file": "../pictures/icon-16.png",
    "app/inner": "brand/../../app",
  };
  commitLinks(targets);
  const stateOf = async (path: string) => (await readImage(join(folder, "app", "x"), path)).state;
  const direct = await readImage(join(folder, "pictures", "x"), "icon-16.png");
  for (const path of ["brand/icon-16.png", "chain/icon-16.png"]) expect(await readImage(join(folder, "app", "x"), path)).toEqual(direct);
  const paths = [
    "brand/Icon-16.png",
    "brand/none.png",
    "loop/icon-16.png",
    "gone/icon-16.png",
    "outside/x.png",
    "absolute/hostname",
    "file/x.png",
  ];
  expect(await Promise.all(paths.map(stateOf))).toEqual(["letter-case", "missing", "missing", "missing", "outside", "outside", "missing"]);
  expect(await stateOf("inner/brand/icon-16.png")).toBe("read");
});

test("a check and a review have the same images as with links", async () => {
  const names = ["icon-16", "icon-80", "icon-120", "screenshot-1", "screenshot-2"].map((name) => `${name}.png`).concat("screenshot-3.jpg");
  commitLinks(Object.fromEntries(names.map((name) => [`app/brand/${name}`, `../../pictures/${name}`])));
  const { findings } = await run({ ...offlineCheck, folder, patterns: [], secrets: () => undefined, severities: new Map() });
  expect(findings.filter(({ rule }) => rule.startsWith("image-"))).toEqual([]);
  const scope = { folder, pathsFrom: folder, root: folder, patterns: [], secrets: () => undefined, severities: new Map() };
  const paths = [join(folder, "app", "weibo-provider.yaml")];
  expect(await reviewAgainst(await gitTree(folder, "HEAD"), paths, scope)).toEqual([]);
});

test("a small file that is not a link is itself", async () => {
  await writeFile(join(folder, "app", "other.yaml"), "weibo-provider.yaml");
  await writeFile(join(folder, "app", "other.png"), "../pictures/icon-16.png");
  git(["add", "-A"]);
  expect(Buffer.from(await readDeclaration(join(folder, "app", "other.yaml"))).toString()).toBe("weibo-provider.yaml");
  expect(await readImage(join(folder, "app", "x"), "other.png")).toMatchObject({ state: "read", header: { format: "other" } });
});
