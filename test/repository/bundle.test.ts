import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";

const names = (await readdir(`${root}dist`)).filter((name) => name.endsWith(".js"));
const chunks = new Map(await Promise.all(names.map(async (name) => [name, await readFile(`${root}dist/${name}`, "utf8")] as const)));
const licenses = await readFile(`${root}dist/licenses.txt`, "utf8");

/** The chunks that a chunk loads when it is loaded. */
const importsOf = (name: string) => [...(chunks.get(name) ?? "").matchAll(/^import .*"\.\/([^"]+)";$/gm)].map(([, target = ""]) => target);

/** Every chunk that loads with a chunk, itself included. */
function loadedWith(name: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const target of importsOf(name)) loadedWith(target, loaded);
  return loaded;
}

/** The folders of the packages whose code is in the chunks: the bundler writes each module's path before its code. */
const bundled = [...chunks.values()].flatMap((code) =>
  [...code.matchAll(/^\s*\/\/ ((?:.*\/)?node_modules\/(?:@[^/\n]+\/)?[^/\n]+)/gm)].map(([, folder = ""]) => folder),
);

describe("dist", () => {
  it("has at most 25 chunks", () => {
    expect(names.length).toBeLessThanOrEqual(25);
  });

  it("has no chunk that only passes another one on", () => {
    expect([...chunks].filter(([, code]) => code.trim().split("\n").length < 5).map(([name]) => name)).toEqual([]);
  });

  it("has chunks that import one another in one direction", () => {
    const cyclic = names.filter((name) => importsOf(name).some((target) => target !== name && loadedWith(target).has(name)));
    expect(cyclic).toEqual([]);
  });

  it("loads network code, the file finder and the API client only where they are needed", () => {
    const heavy = ["undici.js", "network.js", "globs.js", "octokit.js", "emulator.js", "janrain.js"];
    expect(heavy.filter((name) => !names.includes(name))).toEqual([]);
    for (const entry of ["cli.js", "index.js"]) expect(heavy.filter((name) => loadedWith(entry).has(name))).toEqual([]);
  });

  it("loads of the HTTP library only its client for the network", () => {
    const loaded = [...loadedWith("network.js")];
    expect(loaded).toContain("undici.js");
    expect(loaded).not.toContain("octokit.js");
    const unneeded = ["mock", "interceptor", "web/fetch/index.js", "web/websocket"].map((path) => `node_modules/undici/lib/${path}`);
    const codeOf = (names: readonly string[]) => names.map((name) => chunks.get(name) ?? "").join("");
    expect(unneeded.filter((path) => codeOf(loaded).includes(path))).toEqual([]);
    expect(unneeded.filter((path) => !codeOf(names).includes(path))).toEqual([]);
  });
});

describe("dist/licenses.txt", () => {
  const entries = licenses.split(/^-{80}$/m).map((entry) => entry.trim());

  it("lists every bundled package, at its installed version", async () => {
    const folders = [...new Set(bundled)].sort();
    expect(folders.length).toBeGreaterThan(20);
    const headings = await Promise.all(
      folders.map(async (folder) => {
        const { name, version, license } = JSON.parse(await readFile(`${root}${folder}/package.json`, "utf8"));
        return `${name} ${version} (${license})`;
      }),
    );
    expect(headings.filter((heading) => !entries.some((entry) => entry.startsWith(`${heading}\n`)))).toEqual([]);
  });

  it("has the full license text of each", () => {
    const texts = entries.map((entry) => entry.split("\n").slice(2).join("\n"));
    expect(texts.filter((text) => !/copyright|permission/i.test(text) || text.length < 400)).toEqual([]);
  });
});
