import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { edited, example, root } from "../helpers/example.ts";
import { runProgram } from "../helpers/shipped.ts";
import { hasLinks } from "../helpers/system.ts";
import { generator, withDozenKeys } from "./sources.ts";

/** A copy of the project whose schema has a dozen keys in every object, generated and built. */
let project: string;
const run = (program: string, line: readonly string[], cwd = project) => runProgram(program, line, { cwd, environment: {} });
const cli = (...line: readonly string[]) => run(process.execPath, [join(project, "dist/cli.js"), ...line], join(project, "work"));

describe.skipIf(!hasLinks)("with a dozen keys in every object of the schema", () => {
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "weibo-provider-project-"));
    for (const part of ["src", "scripts", "schema", "examples", "package.json", "action.yml"])
      await cp(join(root, part), join(project, part), { recursive: true });
    await symlink(join(root, "node_modules"), join(project, "node_modules"));
    const source = withDozenKeys(await generator.readSource());
    await writeFile(join(project, "schema/weibo-provider.source.json"), JSON.stringify(source));
    await mkdir(join(project, "work"));
    await cp(`${root}test/fixtures/acme/brand`, join(project, "work/brand"), { recursive: true });
    await writeFile(join(project, "work/weibo-provider.yaml"), example);
    for (const script of ["scripts/generate.mjs", "scripts/build.mjs"])
      expect(await run(process.execPath, [join(project, script)])).toMatchObject({ exitCode: 0, stderr: "" });
  }, 60_000);
  afterAll(() => rm(project, { recursive: true }));

  it("check accepts the new keys, and rejects others", async () => {
    const text = edited([
      ["version: 1\n", "version: 1\nsample1: x\n"],
      ["  name: AcmeMember ", "  sample1: x\n  unknown: x\n  name: AcmeMember "],
      ["  realm: acme ", "  sample2: x\n  realm: acme "],
      ["  status: development ", "  sample9: x\n  status: development "],
    ]);
    await writeFile(join(project, "work/changed.yaml"), text);
    const { exitCode, stdout, stderr } = await cli("check", "changed.yaml", "--offline", "--format", "json");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    const findings: { rule: string; pointer: string; severity: string }[] = JSON.parse(stdout).findings;
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      "unknown-key /app/unknown",
    ]);
  });

  it.each([[["check", "--offline"]], [["plan", "--help"]], [["guide", "weibo-provider.yaml"]], [["demo"]], [["explain", "unknown-key"]]])(
    "%j works",
    async (line) => {
      const { exitCode, stdout, stderr } = await cli(...line);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(stdout).not.toBe("");
    },
  );

  it("init writes a declaration, and review compares it", async () => {
    const folder = join(project, "new");
    await mkdir(folder);
    const inFolder = (...line: readonly string[]) => run(process.execPath, [join(project, "dist/cli.js"), ...line], folder);
    expect(await inFolder("init", "--name", "AcmeMember")).toMatchObject({ exitCode: 0, stderr: "" });
    const git = (...line: readonly string[]) => run("git", ["-c", "user.name=x", "-c", "user.email=x@example", ...line], folder);
    for (const line of [
      ["init", "-q"],
      ["add", "-A"],
      ["commit", "-q", "-m", "base"],
    ])
      expect(await git(...line)).toMatchObject({ exitCode: 0 });
    await writeFile(join(folder, "weibo-provider.yaml"), edited([["  name: AcmeMember ", "  sample1: x\n  name: AcmeMember "]]));
    const { exitCode, stdout } = await inFolder("review", "--base", "HEAD", "--format", "json");
    expect(exitCode).toBe(0);
    const [{ changes }] = JSON.parse(stdout).files;
    expect(changes.map(({ pointer }: { pointer: string }) => pointer)).toContain("/app/sample1");
    expect(Object.keys(parse(example)).length).toBe(8);
  });
});
