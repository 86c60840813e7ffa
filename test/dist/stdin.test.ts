import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { type Shipped, ship, startProgram } from "../helpers/shipped.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** Checks a declaration on standard input. */
function checkStdin(input: string | Uint8Array, line: readonly string[] = []) {
  const program = [join(shipped.folder, "dist/cli.js"), "check", "-", "--offline", "--format", "json", ...line];
  return startProgram(process.execPath, program, { cwd: join(shipped.folder, "examples/acme"), environment: {}, input }).ended;
}

const errorsIn = (stdout: string) =>
  (JSON.parse(stdout).findings as { rule: string; severity: string; file: string; start: { line: number; column: number } }[])
    .filter(({ severity }) => severity === "error")
    .map(({ rule, file, start }) => `${file}:${start.line}:${start.column} ${rule}`);

describe("a declaration on standard input", () => {
  it.each<[string, string | Uint8Array, readonly string[], readonly string[]]>([
    ["that is valid", example, [], []],
    ["with a mistake", edited([["AcmeMember", "Acme Member"]]), [], ["<stdin>:5:9 name-spaces"]],
    [
      "of a file that an editor names",
      edited([["AcmeMember", "Acme Member"]]),
      ["--stdin-filename", "weibo-provider.yaml"],
      ["weibo-provider.yaml:5:9 name-spaces"],
    ],
    ["that is empty", "", [], ["<stdin>:1:1 file-empty"]],
    ["that is too large", `${example}#${"x".repeat(64 * 1024)}`, [], ["<stdin>:1:1 file-size"]],
    ["that is not UTF-8", new Uint8Array([0xff, 0xfe, 0x61]), [], ["<stdin>:1:1 file-encoding"]],
  ])("%s, is checked", async (_, input, line, expected) => {
    const { exitCode, stdout } = await checkStdin(input, line);
    expect(errorsIn(stdout)).toEqual(expected);
    expect(exitCode).toBe(expected.length === 0 ? 0 : 1);
  });

  it.each([
    ["together with files", ["weibo-provider.yaml"]],
    ["with --fix", ["--fix"]],
  ])("is a usage error %s", async (_, line) => {
    const { exitCode, stdout } = await checkStdin(example, line);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });
});
