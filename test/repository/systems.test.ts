import { readFile } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../helpers/example.ts";

const { modulePath } = await import(`${root}scripts/module-path.mjs`);

it.each([
  ["src/core/plan.ts", "C:\\project\\src\\core\\plan.ts", "/project/src/core/plan.ts"],
  ["src/cli.ts", "c:\\project\\src\\cli.ts", "/project/src/cli.ts"],
  ["node_modules/undici/index.js", "C:/project/node_modules/undici/index.js", "/project/node_modules/undici/index.js"],
  ["src/a.js", "C:\\project\\src\\a.js?commonjs", "/project/src/a.js?commonjs"],
])("the build takes %s for the same module on each system", (path, onWindows, elsewhere) => {
  expect(modulePath("C:\\project\\", onWindows, win32)).toBe(path);
  expect(modulePath("/project/", elsewhere, posix)).toBe(path);
});

it.each([
  [{ platform: "win32", arch: "x64" }, "win-x64"],
  [{ platform: "darwin", arch: "arm64" }, "darwin-arm64"],
  [{ platform: "linux", arch: "x64" }, "linux-x64"],
])("the script of CI installs the Node of %j", async (process, suffix) => {
  const [, expression = ""] = /node -p '([^']+)'/.exec(await readFile(`${root}.ci/run`, "utf8")) ?? [];
  expect(new Function("process", `return ${expression}`)(process)).toBe(suffix);
});

describe("CI", async () => {
  const { jobs } = parse(await readFile(`${root}.github/workflows/ci.yml`, "utf8"));
  const systems = ["ubuntu-latest", "windows-latest", "macos-latest"];

  it("runs the suite on three systems with Node 20 and 24", () => {
    expect(jobs.suite.strategy.matrix).toEqual({ system: systems, node: [20, 24] });
  });

  it("runs the Action on each system, and compares what it put out", () => {
    expect(jobs.smoke.strategy.matrix.system).toEqual(systems);
    expect(jobs.smoke.steps.filter(({ uses }: { uses?: string }) => uses === "./")).toHaveLength(1);
    expect(Object.keys(jobs.smoke.outputs)).toEqual(systems);
    const compared: string[] = Object.values(jobs.same.steps[0].env);
    expect(compared).toEqual(systems.map((system) => `\${{ needs.smoke.outputs.${system} }}`));
  });
});
