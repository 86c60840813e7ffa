import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

let shipped: Shipped;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());

/** Runs `--version` in a process that reports another version of Node.js. */
const asNode = (version: string) => {
  const code = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
  return shipped.cli(["--version"], { environment: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` } });
};

describe("dist/cli.js", () => {
  it.each(["12.22.12", "18.20.8", "20.18.3"])("reports in both languages that Node.js %s is too old", async (version) => {
    const { exitCode, stdout, stderr } = await asNode(version);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(
      new RegExp(`^weibo-provider: requires Node\\.js 20\\.19 or newer; this is ${version}\nweibo-provider：需要 .*${version}\n$`),
    );
  });

  it.each(["20.19.0", "21.7.3", "24.0.0"])("runs with Node.js %s", async (version) => {
    expect(await asNode(version)).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("loads in old versions: without static imports and later syntax", async () => {
    const code = await readFile(`${root}dist/cli.js`, "utf8");
    expect(code).not.toMatch(/^import [^(]|\?\.|\?\?|^(?:const .* = )?await /m);
  });

  it("requires the version that package.json states", async () => {
    const { engines } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
    expect(engines).toEqual({ node: ">=20.19" });
  });
});
