import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";

const sources = (await readdir(`${root}src`, { recursive: true })).filter((file) => file.endsWith(".ts") && !file.includes("generated"));
const contents = new Map(await Promise.all(sources.map(async (file) => [file, await readFile(`${root}src/${file}`, "utf8")] as const)));
const importing = (pattern: RegExp) =>
  sources.filter((file) =>
    [...(contents.get(file) ?? "").matchAll(/from "([^"]+)"|import\("([^"]+)"\)/g)].some(([, a, b]) => pattern.test(a ?? b ?? "")),
  );

describe("the house", () => {
  it("lets only the GitHub edge import the runner's toolkit", () => {
    expect(importing(/^@actions\//).filter((file) => !file.startsWith("github/") && file !== "action.ts")).toEqual([]);
  });

  it("keeps IO out of the core", () => {
    const core = /^(?:declaration|findings|rules|messages|check|report|images|sync|explain)\//;
    const io =
      /^(?:node:(?:fs|net|http|https|tls|dns|child_process|process)|undici|\.\.\/(?:network\/(?:fetch-head|post-form|connector|lookup)|workspace|emulator|github))/;
    const typeOnly = /^import type .*$/gm;
    const offenders = importing(io).filter((file) => core.test(file));
    expect(
      offenders.filter((file) =>
        [...(contents.get(file) ?? "").replace(typeOnly, "").matchAll(/from "([^"]+)"/g)].some(([, name]) => io.test(name ?? "")),
      ),
    ).toEqual([]);
  });

  it("has files of at most 250 lines", () => {
    expect(sources.filter((file) => (contents.get(file) ?? "").split("\n").length > 250)).toEqual([]);
  });
});
