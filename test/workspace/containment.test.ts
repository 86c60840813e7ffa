import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readImage } from "../../src/files/read-image.ts";
import { displayPath, isBelow } from "../../src/files/repository.ts";
import { root } from "../helpers/example.ts";
import { hasLinks } from "../helpers/system.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-repository-"));
  await mkdir(join(folder, "repository", ".git"), { recursive: true });
  await mkdir(join(folder, "outside"));
  await writeFile(join(folder, "outside", "image.png"), "not for you");
  await writeFile(join(folder, "repository", "..icon.png"), "plain text");
  if (!hasLinks) return;
  await symlink(join(folder, "outside"), join(folder, "repository", "folder-link"));
  await symlink(join(folder, "outside", "image.png"), join(folder, "repository", "file-link.png"));
  await symlink(join(folder, "outside", "gone.png"), join(folder, "repository", "dangling.png"));
  await symlink(join(root, "examples", "acme", "brand"), join(folder, "repository", "brand-link"));
});
afterAll(() => rm(folder, { recursive: true }));

const stateOf = async (path: string) => (await readImage(join(folder, "repository", "weibo-provider.yaml"), path)).state;

describe("reports a path outside the repository as outside, whether or not it exists", () => {
  it.each(["../outside/image.png", "../outside/gone.png", "/etc/hostname", "/etc/no-such-file", "..", "../.."])("%s", async (path) => {
    expect(await stateOf(path)).toBe("outside");
  });

  it.skipIf(!hasLinks).each(["folder-link/image.png", "folder-link/gone.png", "file-link.png", "dangling.png", "brand-link/icon-16.png"])(
    "%s",
    async (path) => {
      expect(await stateOf(path)).toBe("outside");
    },
  );
});

describe("reports a path inside the repository", () => {
  it.each([
    ["..icon.png", "read"],
    ["none.png", "missing"],
    ["no/such/folder.png", "missing"],
    ["..icon.png/below", "missing"],
    [".git", "not-a-file"],
    ["a\0b.png", "missing"],
    ["x".repeat(5000), "missing"],
  ])("%s as %s", async (path, state) => {
    expect(await stateOf(path)).toBe(state);
  });
});

it("compares paths by their parts", () => {
  expect([isBelow("/a/b", "/a/b"), isBelow("/a/b", "/a/b/..c"), isBelow("/a/b", "/a/bc"), isBelow("/a/b", "/a")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("shows paths relative to the folder, with forward slashes", () => {
  expect(displayPath(root, join(root, "examples", "acme", "weibo-provider.yaml"))).toBe("examples/acme/weibo-provider.yaml");
});
