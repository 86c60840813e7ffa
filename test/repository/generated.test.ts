import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../helpers/example.ts";
import { runProgram } from "../helpers/shipped.ts";
import { generator } from "../schema/sources.ts";

const filesOf = async (folder: string) =>
  Object.fromEntries(
    await Promise.all((await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );

it("what is generated from the schema's source is up to date", async () => {
  const generated = await generator.generate(await generator.readSource());
  const committed = await Promise.all(Object.keys(generated).map(async (path) => [path, await readFile(join(root, path), "utf8")]));
  expect(Object.fromEntries(committed)).toEqual(generated);
  const folder = "src/core/declaration/generated/";
  const names = Object.keys(generated).flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));
  expect(await readdir(join(root, folder))).toEqual(names.sort());
});

it("dist/ is up to date, and two builds are identical", async () => {
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
