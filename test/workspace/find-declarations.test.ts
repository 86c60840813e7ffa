import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findDeclarations } from "../../src/files/find-declarations.ts";
import { hasLinks } from "../helpers/system.ts";

let folder: string;
const git = (...line: string[]) => execFileSync("git", ["-C", folder, ...line]);

/** Creates files with a sample text, or with the given one. */
async function create(...files: (string | [path: string, text: string])[]): Promise<void> {
  for (const file of files) {
    const [path, text] = typeof file === "string" ? [file, "version: 1\n"] : file;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The paths that patterns select, relative to the folder they start at. */
async function select(patterns: readonly string[], below = "."): Promise<string[]> {
  const start = join(folder, below);
  return (await findDeclarations(start, patterns)).map((path) => relative(start, path).replaceAll(sep, "/"));
}

const problemOf = (patterns: readonly string[], below = ".") => select(patterns, below).then(String, (error: Error) => error.message);

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "weibo-provider-select-")));
});
afterEach(() => rm(folder, { recursive: true }));

const [one, two, old] = ["apps/one/weibo-provider.yaml", "apps/two/weibo-provider.yml", "apps/old/weibo-provider.yaml"];

describe.each([
  ["in a repository", true],
  ["without a repository", false],
])("a list of patterns, %s,", (_, isRepository) => {
  beforeEach(async () => {
    if (isRepository) git("init", "-q");
    await create(
      one,
      two,
      old,
      "other.yaml",
      "apps/one/notes.yaml",
      "apps/one/brand/icon.png",
      "apps/readme.md",
      "node_modules/x/weibo-provider.yaml",
      ".hidden/weibo-provider.yaml",
    );
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["nothing", [], [old, one, two]],
    ["a folder", ["apps/one"], [one]],
    ["a folder with a slash", ["apps/"], [old, one, two]],
    ["a file", ["other.yaml"], ["other.yaml"]],
    ["a file in an ignored folder", ["node_modules/x/weibo-provider.yaml"], ["node_modules/x/weibo-provider.yaml"]],
    ["a glob", ["apps/*/weibo-provider.y*ml"], [old, one, two]],
    ["a glob with braces", ["apps/{one,two}/weibo-provider.{yaml,yml}"], [one, two]],
    ["a glob with a hidden folder", [".hidden/*.yaml"], [".hidden/weibo-provider.yaml"]],
    ["a file twice", [one, "apps/one"], [one]],
    ["an exclusion alone", ["!apps/old"], [one, two]],
    ["an exclusion with a glob, alone", ["!**/t*/**"], [old, one]],
    ["an exclusion of a name, alone", ["!**/weibo-provider.yml"], [old, one]],
    ["an exclusion after a folder", ["apps", "!apps/old"], [one, two]],
    ["an exclusion before a glob", ["!apps/old/**", "apps/**/weibo-provider.yaml"], [one]],
    ["several exclusions", ["!apps/old", "!apps/two/weibo-provider.yml"], [one]],
    ["the folders that a glob matches", ["apps/t*"], [two]],
    ["the folders that a glob matches at any depth", ["**/o??"], [old, one]],
    ["the folders that a glob matches, without the excluded ones", ["ap*", "!apps/o*"], [two]],
    ["an exclusion that matches nothing", ["!nowhere"], [old, one, two]],
    ["the declarations below a folder, and no other file", ["apps/**"], [old, one, two]],
    ["the declarations below a folder, with a slash", ["apps/**/"], [old, one, two]],
    ["the declarations of all folders", ["apps/*"], [old, one, two]],
    ["the declarations anywhere", ["**"], [old, one, two]],
    ["the files of a glob that has their extension", ["apps/one/*.yaml"], ["apps/one/notes.yaml", one]],
    ["one of several folders", ["apps/@(one|two)"], [one, two]],
    ["all folders but one", ["apps/!(old)"], [one, two]],
    ["exclusions with ./ and a slash", ["./apps/", "!./apps/old/"], [one, two]],
    ["an excluded folder, named again", ["apps", "!apps/old", "apps/old"], [one, two]],
    ["exclusions between patterns", ["apps/one", "!**/old", "apps/**"], [one, two]],
    ["an exclusion of files in folders of one name", ["!**/one/*"], [old, two]],
  ])("selects %s", async (_title, patterns, expected) => {
    expect(await select(patterns)).toEqual([...expected].sort());
  });

  it.each([
    ["a missing file", ["none.yaml"], "no such file"],
    ["a glob without a match", ["*.nothing"], "no file matches *.nothing"],
    ["an exclusion of everything", ["apps/one", "!apps"], "no file matches"],
    ["an empty pattern", [" "], "no such file"],
  ])("rejects %s", async (_title, patterns, message) => {
    expect(await problemOf(patterns)).toContain(message);
  });
});

describe("files that git ignores", () => {
  beforeEach(async () => {
    git("init", "-q");
    await create(one, two, old);
  });

  it.each<[string, string, string]>([
    ["a .gitignore", ".gitignore", "apps/old/\n"],
    ["a .gitignore below", "apps/.gitignore", "/old\n"],
    [".git/info/exclude", ".git/info/exclude", "old\n"],
    ["a glob", ".gitignore", "**/old/*.yaml\n"],
    ["a rule with an exception for another", ".gitignore", "apps/*\n!apps/one\n!apps/two\n"],
    ["a rule in CRLF", ".gitignore", "# old\r\napps/old\r\n"],
  ])("are left out because of %s", async (_, path, text) => {
    await create([path, text]);
    expect(await select([])).toEqual([one, two]);
    expect(await select(["apps/**/weibo-provider.y*ml"])).toEqual([one, two]);
    expect(await select([old])).toEqual([old]);
  });

  it("are selected if git tracks them", async () => {
    git("add", "-A");
    await create([".gitignore", "apps/\n"]);
    expect(await select([])).toEqual([old, one, two]);
  });

  it("are not those that differ in letter case, unless git ignores case", async () => {
    await create([".gitignore", "Apps/\n"]);
    git("config", "core.ignorecase", "false");
    expect(await select([])).toEqual([old, one, two]);
    git("config", "core.ignorecase", "true");
    expect(await problemOf([])).toContain("ignored");
  });

  it.skipIf(!hasLinks)("do not include deleted ones, links and folders with a declaration's name", async () => {
    git("add", "-A");
    await rm(join(folder, old));
    await symlink("../one/weibo-provider.yaml", join(folder, "apps/two/weibo-provider.yaml"));
    await mkdir(join(folder, "apps/three/weibo-provider.yaml"), { recursive: true });
    expect(await select([])).toEqual([one, two]);
  });

  it("include a nested repository", async () => {
    await create("nested/app/weibo-provider.yaml");
    execFileSync("git", ["init", "-q", join(folder, "nested")]);
    expect(await select([])).toEqual([old, one, two, "nested/app/weibo-provider.yaml"]);
  });
});

describe("without a declaration below", () => {
  it("selects the nearest one above, up to the root of the repository", async () => {
    git("init", "-q");
    await create("weibo-provider.yaml", "apps/weibo-provider.yml", "apps/one/src/main.ts", "docs/a.md");
    expect(await select([], "apps/one/src")).toEqual(["../../weibo-provider.yml"]);
    expect(await select([], "docs")).toEqual(["../weibo-provider.yaml"]);
  });

  it("selects none above the repository", async () => {
    await create("weibo-provider.yaml", "repository/a.md");
    execFileSync("git", ["init", "-q", join(folder, "repository")]);
    expect(await problemOf([], "repository")).toContain("weibo-provider init");
  });

  it.each([
    ["letter case", "Weibo-Provider.yaml"],
    ["the separator", "weibo_provider.yaml"],
    ["the extension", "weibo-provider.json"],
    ["an added extension", "weibo-provider.yaml.txt"],
  ])("names a file that differs in %s", async (_, name) => {
    await create(`app/${name}`, "app/weibo-provider.config.yaml", "schema/weibo-provider.schema.json");
    const problem = await problemOf([]);
    expect(problem).toContain(`similar or ignored files: app/${name};`);
    expect(problem).toContain("weibo-provider init");
  });

  it("names ignored files in a folder by a path that can be named", async () => {
    git("init", "-q");
    await create("build/app/weibo-provider.yaml", [".gitignore", "build\n"]);
    expect(await problemOf(["build"])).toContain("ignored or hidden folders: build/app/weibo-provider.yaml;");
  });

  it("names ignored files", async () => {
    git("init", "-q");
    await create("build/weibo-provider.yaml", [".gitignore", "build\n"], "a.md");
    expect(await problemOf([])).toContain("ignored or hidden folders: build/weibo-provider.yaml;");
  });
});
