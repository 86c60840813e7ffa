import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { createContext } from "../../src/cli/command-context.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { readConfigFile } from "../../src/files/config-file.ts";
import { edited, root } from "../helpers/example.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";

const mistaken = edited([["name: AcmeMember ", "name: Acme Member "]]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  await mkdir(join(folder, ".git"));
  for (const path of ["a", "b/c"]) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, "weibo-provider.yaml"), mistaken);
  }
});
afterEach(() => rm(folder, { recursive: true }));

const configure = (text: string) => writeFile(join(folder, "weibo-provider.config.yaml"), text);

/** Runs `check --offline` in a folder of the repository; returns the exit code, and the findings as `file rule severity`. */
async function check(line: readonly string[] = [], below = "") {
  const parsed = parseArguments(["check", "--offline", "--format=json", ...line]);
  const cwd = join(folder, below);
  const context = createContext({}, messagesIn("en"), root);
  let output = "";
  const print = (text: string) => {
    output += text;
  };
  const exitCode = await runCommand("check", parsed, {
    ...context,
    folder: cwd,
    print,
    config: await readConfigFile(cwd, parsed.operands),
  });
  const findings: { file: string; rule: string; severity: string }[] = JSON.parse(output).findings;
  const named = findings.filter(({ rule }) => rule === "name-spaces").map(({ file, severity }) => `${file} ${severity}`);
  return { exitCode, named };
}

describe("a run with defaults", () => {
  it("takes files and rules from the file", async () => {
    await configure("files: [a]\nrules: {name-spaces: warning, image-file: off}");
    expect(await check()).toEqual({ exitCode: 0, named: ["a/weibo-provider.yaml warning"] });
  });

  it("takes fail-on from the file; drift means errors in a check", async () => {
    await configure("files: [a]\nfail-on: warning\nrules: {name-spaces: warning, image-file: off}");
    expect((await check()).exitCode).toBe(1);
    await configure("files: [a]\nfail-on: drift\nrules: {name-spaces: warning, image-file: off}");
    expect((await check()).exitCode).toBe(0);
  });

  it("prefers options and operands", async () => {
    await configure("files: [a]\nfail-on: never\nrules: {name-spaces: off, image-file: off}");
    const overridden = await check(["b", "--rule=name-spaces=info", "--fail-on=error"]);
    expect(overridden).toEqual({ exitCode: 0, named: ["b/c/weibo-provider.yaml info"] });
    expect((await check(["--rule=name-spaces=error", "--fail-on=error"])).exitCode).toBe(1);
  });

  it("reads it from the root of the checkout, with paths relative to it", async () => {
    await configure('files: ["**", "!a"]\nrules: {image-file: off}');
    expect((await check([], "b")).named).toEqual(["c/weibo-provider.yaml error"]);
    await writeFile(join(folder, "b", "weibo-provider.config.yaml"), "invalid: true");
    expect((await check([], "b")).exitCode).toBe(1);
  });

  it("reads that of the checkout with the named files", async () => {
    await rm(join(folder, ".git"), { recursive: true });
    await mkdir(join(folder, "a", ".git"));
    await writeFile(join(folder, "a", "weibo-provider.config.yaml"), "rules: {name-spaces: info}");
    expect((await check(["a"])).named).toEqual(["a/weibo-provider.yaml info"]);
  });

  it.each([
    "weibo-provider.config.yml",
    ".weibo-provider.config.yaml",
    "weibo-provider.config.json",
    "Weibo-Provider.config.yaml",
    "weibo-provider.config.YAML",
    ".WEIBO-PROVIDER.CONFIG.YML",
  ])("reports %s, which is not read", async (name) => {
    await writeFile(join(folder, name), "fail-on: never");
    await expect(check()).rejects.toThrow(`${name} is not read`);
  });

  it.skipIf(!hasLinks || isWindows)("does not follow a link", async () => {
    await symlink("/etc/hostname", join(folder, "weibo-provider.config.yaml"));
    await expect(check()).rejects.toThrow("not a regular file");
  });

  it("reports an invalid file with its path from the working directory", async () => {
    await configure("rules: {name-space: off}");
    await expect(check([], "b")).rejects.toThrow("../weibo-provider.config.yaml:1:9");
  });
});
