import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { findDeclarations } from "../../src/files/find-declarations.ts";
import { gitTree } from "../../src/files/git.ts";
import { reviewAgainst } from "../../src/files/review-against.ts";
import { canonicalPath, namesIn } from "../../src/files/spelling.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { example } from "../helpers/example.ts";
import { hasLinks } from "../helpers/system.ts";

let folder: string;
const git = (...line: string[]) =>
  execFileSync("git", ["-C", join(folder, "checkout"), "-c", "user.name=x", "-c", "user.email=x@example", ...line]);

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "weibo-provider-")));
  await mkdir(join(folder, "checkout", "apps", "one"), { recursive: true });
  await writeFile(join(folder, "checkout", "apps", "one", "weibo-provider.yaml"), example);
  git("init", "-q");
  git("config", "core.ignorecase", "false");
  git("add", "-A");
  git("commit", "-q", "-m", "base");
  return () => rm(folder, { recursive: true });
});

// On Windows too, where a junction needs no permission.
const linkFolder = (target: string, path: string) => symlink(target, path, "junction");

describe.skipIf(!hasLinks)("a checkout behind a link", () => {
  beforeEach(() => linkFolder(join(folder, "checkout"), join(folder, "linked")));
  const file = join("apps", "one", "weibo-provider.yaml");

  test.each(["checkout", "linked"])("a file is one file by all spellings from %s", async (start) => {
    const [here, there] = [join(folder, start), join(folder, start === "linked" ? "checkout" : "linked")];
    const patterns = [file, join(here, file), join(there, file), join(there, "apps"), there, join(there, "apps", "*", "*.yaml")];
    expect(await findDeclarations(here, patterns)).toEqual([join(here, file)]);
    for (const pattern of patterns) expect(await findDeclarations(here, [pattern])).toEqual([join(here, file)]);
    expect(await findDeclarations(here, ["apps", `!${join(there, "apps", "two")}`])).toEqual([join(here, file)]);
    await expect(findDeclarations(here, ["apps", `!${join(there, "apps")}`])).rejects.toThrow();
  });

  test("its images are not outside", async () => {
    for (const pattern of [join(folder, "linked", file), join(folder, "checkout", file)]) {
      const report = await run({
        ...offlineCheck,
        folder: join(folder, "linked"),
        patterns: [pattern],
        secrets: () => undefined,
        severities: new Map(),
      });
      expect(report.files.map(({ file }) => file)).toEqual(["apps/one/weibo-provider.yaml"]);
      const variants = report.findings.filter(({ rule }) => rule === "image-file").map(({ variant }) => variant);
      expect(new Set(variants)).toEqual(new Set(["missing"]));
    }
  });
});

test("a path that is missing or outside is kept as it is", () => {
  const checkout = join(folder, "checkout");
  for (const path of [join(checkout, "none.yaml"), join(folder, "none.yaml"), folder]) expect(canonicalPath(checkout, path)).toBe(path);
});

describe("a short name of Windows", () => {
  /** A disk on which each folder with a long name has a short one too. */
  const short: Readonly<Record<string, string>> = {
    "APPS-W~1": "apps with a long name",
    "WEIBO-~1.YAM": "weibo-provider.yaml",
    "CHECKO~1": "checkout",
  };
  const long = (path: string) =>
    path
      .split(sep)
      .map((name) => short[name] ?? name)
      .join(sep);
  const disk = { namesIn: (path: string) => namesIn(long(path)), realPath: (path: string) => realpathSync.native(long(path)) };
  const file = join("apps with a long name", "weibo-provider.yaml");

  beforeEach(async () => {
    await mkdir(join(folder, "checkout", "apps with a long name"));
    await writeFile(join(folder, "checkout", file), example);
  });

  test.each([
    join("checkout", "APPS-W~1", "weibo-provider.yaml"),
    join("checkout", "apps with a long name", "WEIBO-~1.YAM"),
    join("checkout", "APPS-W~1", "WEIBO-~1.YAM"),
    join("CHECKO~1", "apps with a long name", "weibo-provider.yaml"),
    join("CHECKO~1", "APPS-W~1", "WEIBO-~1.YAM"),
  ])("is another spelling of the same file: %s", (path) => {
    expect(canonicalPath(join(folder, "checkout"), join(folder, path), disk)).toBe(join(folder, "checkout", file));
  });

  test("does not lead into the checkout from another folder", async () => {
    await writeFile(join(folder, "weibo-provider.yaml"), example);
    const path = join(folder, "WEIBO-~1.YAM");
    expect(canonicalPath(join(folder, "checkout"), path, disk)).toBe(path);
  });
});

test.skipIf(!hasLinks)("a link inside the checkout keeps its name", async () => {
  const checkout = join(folder, "checkout");
  await linkFolder(join(checkout, "apps"), join(checkout, "alias"));
  expect(await findDeclarations(checkout, ["alias/one"])).toEqual([join(checkout, "alias", "one", "weibo-provider.yaml")]);
});

describe("a review", () => {
  const review = async (...paths: string[]) => {
    const root = join(folder, "checkout");
    const scope = { folder: root, pathsFrom: root, root, patterns: [], secrets: () => undefined, severities: new Map() };
    const reviews = await reviewAgainst(
      await gitTree(root, "HEAD"),
      paths.map((path) => join(root, path)),
      scope,
    );
    return reviews.map(({ file, kind }) => [file, kind]);
  };
  const [one, other] = ["apps/one/weibo-provider.yaml", "apps/One/weibo-provider.yaml"];

  test("takes git's spelling of a file, and does not call another one a move", async () => {
    // Two names of one file: how a system without letter case finds it.
    await mkdir(join(folder, "checkout", "apps", "One"), { recursive: true });
    await link(join(folder, "checkout", one), join(folder, "checkout", other)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    await writeFile(join(folder, "checkout", one), example.replace("note: 艾克米会员微博登录", "note: 艾克米登录"));
    expect(await review(other)).toEqual([[one, "changed"]]);
  });

  test("takes git's Unicode form", async () => {
    const [composed, decomposed] = ["apps/caf\u00e9.yaml", "apps/cafe\u0301.yaml"];
    await writeFile(join(folder, "checkout", composed), example);
    git("add", "-A");
    git("commit", "-q", "-m", "second");
    await link(join(folder, "checkout", composed), join(folder, "checkout", decomposed)).catch(() => {});
    await writeFile(join(folder, "checkout", composed), `${example}# changed\n`);
    expect(await review(decomposed)).toEqual([[composed, "same"]]);
  });

  test.each([
    ["Unicode form", "caf\u00e9", "cafe\u0301"],
    ["letter case and Unicode form", "caf\u00e9", "CAFE\u0301"],
    ["letter case, which folds to two letters", "straße", "STRASSE"],
  ])("takes git's %s of a folder", async (_, tracked, onDisk) => {
    const [one, other] = [`apps/${tracked}/weibo-provider.yaml`, `apps/${onDisk}/weibo-provider.yaml`];
    for (const path of [one, other]) await mkdir(join(folder, "checkout", path, ".."), { recursive: true });
    await writeFile(join(folder, "checkout", one), example);
    git("add", "-A");
    git("commit", "-q", "-m", "second");
    await link(join(folder, "checkout", one), join(folder, "checkout", other)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    await writeFile(join(folder, "checkout", one), example.replace("note: 艾克米会员微博登录", "note: 艾克米登录"));
    expect(await review(other)).toEqual([[one, "changed"]]);
  });

  test("calls a file that git renamed a move, on every system", async () => {
    git("mv", "apps/one", "apps/moved");
    git("mv", "apps/moved", "apps/One");
    expect(await review(other)).toEqual([[other, "renamed"]]);
  });
});
