import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../helpers/example.ts";
import { runProgram } from "../helpers/shipped.ts";

const filesOf = async (folder: string) =>
  Object.fromEntries(
    await Promise.all((await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );

it("src/core/declaration/generated follows the schema", async () => {
  const { generate } = await import(`${root}scripts/generate.mjs`);
  expect(await filesOf(`${root}src/core/declaration/generated`)).toEqual(await generate());
});

it("dist/ follows the sources, twice the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-dist-"));
  try {
    const { exitCode } = await runProgram(process.execPath, [`${root}scripts/build.mjs`, folder], { cwd: root, environment: {} });
    expect(exitCode).toBe(0);
    const [built, committed] = [await filesOf(folder), await filesOf(`${root}dist`)];
    expect(Object.keys(built)).toEqual(Object.keys(committed));
    expect(Object.keys(built).filter((name) => built[name] !== committed[name])).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
