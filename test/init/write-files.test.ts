import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refuseExisting, writeFiles } from "../../src/cli/init/write-files.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { phrase } from "../helpers/phrase.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-init-"));
});
afterEach(() => rm(folder, { recursive: true }));
const everything = async () => (await readdir(folder, { recursive: true })).map((path) => path.replaceAll("\\", "/")).sort();

describe("writing new files", () => {
  it("makes their folders", async () => {
    await writeFiles(folder, { "a.yaml": "a", "b/c/d.yml": "d" });
    expect(await everything()).toEqual(["a.yaml", "b", "b/c", "b/c/d.yml"]);
    expect(await readFile(join(folder, "b/c/d.yml"), "utf8")).toBe("d");
  });

  it("removes what it wrote when a later file exists", async () => {
    await mkdir(join(folder, "b"));
    await writeFile(join(folder, "b", "d.yml"), "mine");
    await expect(writeFiles(folder, { "a.yaml": "a", "c/e.yml": "e", "b/d.yml": "d" })).rejects.toThrow("cannot write b/d.yml: EEXIST");
    expect(await everything()).toEqual(["b", "b/d.yml"]);
    expect(await readFile(join(folder, "b", "d.yml"), "utf8")).toBe("mine");
  });

  it("removes what it wrote when a file has a folder's name", async () => {
    await writeFile(join(folder, "b"), "mine");
    await expect(writeFiles(folder, { "a.yaml": "a", "b/d.yml": "d" })).rejects.toThrow(
      phrase(en.usage["init-unwritable"], { path: "b/d.yml" }),
    );
    expect(await everything()).toEqual(["b"]);
  });

  it.skipIf(isWindows || process.getuid?.() === 0)("reports a read-only folder (root may write anywhere)", async () => {
    await chmod(folder, 0o555);
    await expect(writeFiles(folder, { "a.yaml": "a" })).rejects.toThrow(phrase(en.usage["init-denied"], { path: "a.yaml" }));
    await chmod(folder, 0o755);
    expect(await everything()).toEqual([]);
  });
});

describe("refusing existing files", () => {
  it.skipIf(!hasLinks)("lists each of them, including dangling links", async () => {
    await writeFile(join(folder, "a"), "");
    await symlink("nowhere", join(folder, "b"));
    await expect(refuseExisting(folder, ["a", "b", "c"])).rejects.toThrow(phrase(en.usage["init-exists"], { files: "a, b" }));
    await expect(refuseExisting(folder, ["c", "d/e"])).resolves.toBeUndefined();
  });
});
