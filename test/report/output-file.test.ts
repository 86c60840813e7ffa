import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { outputPath, writeOutput } from "../../src/github/output-file.ts";
import { edited } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { hasLinks } from "../helpers/system.ts";
import { sarifErrors } from "./schemas.ts";

let shipped: Shipped;
let workspace: string;
let outside: string;

beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());
beforeEach(async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "weibo-provider-")));
  [workspace, outside] = [join(folder, "workspace"), join(folder, "workspace-outside")];
  for (const path of [workspace, outside]) await mkdir(path);
  return () => rm(folder, { recursive: true });
});

describe("the input sarif-file", () => {
  it.each(["out.sarif", "./a/../out.sarif", "new/folders/out.sarif", "..out.sarif"])("accepts %s", async (path) => {
    const target = await outputPath("sarif-file", workspace, path);
    await writeOutput("sarif-file", target, "{}");
    expect(await readFile(join(workspace, path), "utf8")).toBe("{}");
  });

  it("accepts an absolute path in the workspace, and overwrites a file", async () => {
    await writeFile(join(workspace, "out.sarif"), "something longer");
    await writeOutput("sarif-file", await outputPath("sarif-file", workspace, join(workspace, "out.sarif")), "{}");
    expect(await readFile(join(workspace, "out.sarif"), "utf8")).toBe("{}");
  });

  it("accepts a folder that exists in another letter case", async () => {
    await mkdir(join(workspace, "Reports"));
    await writeOutput("sarif-file", await outputPath("sarif-file", workspace, "reports/Out.sarif"), "{}");
    expect(await readFile(join(workspace, "reports", "Out.sarif"), "utf8")).toBe("{}");
  });

  it("accepts a workspace that is a link", async () => {
    await symlink(workspace, join(outside, "linked"));
    await expect(outputPath("sarif-file", join(outside, "linked"), "out.sarif")).resolves.toBe(join(outside, "linked", "out.sarif"));
  });

  it.each(["../out.sarif", "a/../../workspace-outside/out.sarif", "/etc/out.sarif", ".", "..", "a/.."])("rejects %s", async (path) => {
    await expect(outputPath("sarif-file", workspace, path)).rejects.toThrow(UsageError);
  });

  it.skipIf(!hasLinks)("rejects links that point outside: a folder, a file, and a missing file", async () => {
    await writeFile(join(outside, "file"), "kept");
    await symlink(outside, join(workspace, "folder"));
    await symlink(join(outside, "file"), join(workspace, "file"));
    await symlink(join(outside, "missing"), join(workspace, "dangling"));
    for (const path of ["folder/out.sarif", "folder/new/out.sarif", "file", "dangling", "dangling/out.sarif"])
      await expect(outputPath("sarif-file", workspace, path), path).rejects.toThrow(phrase(en.usage["output-outside"], { path }));
  });

  it.skipIf(!hasLinks)("rejects links inside the workspace, and git's files", async () => {
    await mkdir(join(workspace, ".git"));
    await writeFile(join(workspace, ".git", "config"), "kept");
    await symlink(join(workspace, ".git", "config"), join(workspace, "out.sarif"));
    await symlink(".git", join(workspace, "results"));
    for (const path of [
      "out.sarif",
      "results/out.sarif",
      ".git/config",
      ".git",
      "a/.git/out.sarif",
      ".GIT/x",
      ".git./x",
      ".Git /x",
      "GIT~1/x",
      ".git::$INDEX_ALLOCATION/x",
    ])
      await expect(outputPath("sarif-file", workspace, path), path).rejects.toThrow(phrase(en.usage["output-outside"], { path }));
  });

  it("accepts a folder that exists under another spelling", async () => {
    await mkdir(join(workspace, "Reports"));
    const target = await outputPath("sarif-file", workspace, "reports/out.sarif");
    await writeOutput("sarif-file", target, "{}");
    expect(await readFile(join(workspace, "reports", "out.sarif"), "utf8")).toBe("{}");
  });

  it("reports why the file cannot be written", async () => {
    await mkdir(join(workspace, "folder"));
    await expect(writeOutput("sarif-file", await outputPath("sarif-file", workspace, "folder"), "{}")).rejects.toThrow("EISDIR");
    await writeFile(join(workspace, "file"), "");
    await expect(writeOutput("sarif-file", await outputPath("sarif-file", workspace, "file/out.sarif"), "{}")).rejects.toThrow(
      /ENOTDIR|EEXIST/,
    );
  });
});

describe("the Action, as shipped", () => {
  const file = "examples/acme/weibo-provider.yaml";

  it("writes SARIF and sets the output", async () => {
    await writeFile(join(shipped.folder, file), edited([["name: AcmeMember", "name: Acme Member"]]));
    const { exitCode, outputs } = await shipped.action({ files: file, "check-urls": "false", "sarif-file": "out/weibo.sarif" });
    expect([exitCode, outputs["sarif-file"]]).toEqual([1, "out/weibo.sarif"]);
    const sarif = JSON.parse(await readFile(join(shipped.folder, "out/weibo.sarif"), "utf8"));
    expect(sarifErrors(sarif)).toEqual([]);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("name-spaces");
  });

  it("rejects a path outside the workspace before the run, and writes no file by default", async () => {
    const refused = await shipped.action({ files: file, "check-urls": "false", "sarif-file": "../weibo.sarif" });
    expect([refused.exitCode, refused.outputs]).toEqual([2, {}]);
    expect(refused.stdout).toMatch(phrase(en.usage["output-outside"], { input: "sarif-file", path: "../weibo.sarif" }));
    const silent = await shipped.action({ files: file, "check-urls": "false" });
    expect(silent.outputs).not.toHaveProperty("sarif-file");
  });
});
