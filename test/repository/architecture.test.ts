import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { targetDescriptions } from "../../src/targets/index.ts";
import { root } from "../helpers/example.ts";
import { circles, importsOf, type Unit, unitOf, violations } from "./imports.ts";

const pure = ["node:buffer", "node:v8", "node:zlib", "node:crypto", "node:net", "node:path", "node:util"];
/** What a client made by @actions/github is extended with. */
const octokit = ["@octokit/plugin-retry", "@octokit/plugin-throttling", "@octokit/request-error"];

/** Which unit may import which. Text → declaration → findings → report; only the edges know a terminal, GitHub or a socket. */
const units: readonly Unit[] = [
  { path: "core/", code: [], packages: [...pure, "yaml", "diff", "p-queue", "leven", "get-east-asian-width"] },
  {
    path: "network/",
    code: ["core/"],
    packages: [
      "undici",
      "htmlparser2",
      "saxes",
      "js-tokens",
      "p-queue",
      "tldts",
      ...builtins(
        "child_process crypto dns/promises events fs fs/promises http http2 net os path stream stream/promises timers/promises tls util v8 vm zlib",
      ),
    ],
  },
  // A target knows neither another one nor the list, and only the list knows the targets.
  { path: "targets/*/", code: ["core/", "network/", "targets/*/emulator/"], types: ["targets/"], packages: builtins("timers/promises") },
  { path: "targets/*/emulator/", code: ["core/", "emulator/", "targets/*/"], packages: builtins("crypto") },
  { path: "targets/", code: ["core/", "targets/*/"], types: ["emulator/", "network/"], packages: [] },
  { path: "sync/", code: ["core/", "files/"], types: ["network/", "targets/"], packages: builtins("path") },
  {
    path: "files/",
    code: ["core/"],
    packages: ["ignore", "picomatch", "diff", ...builtins("fs fs/promises path child_process crypto timers/promises")],
  },
  {
    path: "emulator/",
    code: ["core/", "files/"],
    types: ["network/"],
    packages: builtins("crypto events fs/promises http https net os path"),
  },
  { path: "check/", code: ["core/", "files/", "targets/"], packages: builtins("fs os path url worker_threads") },
  { path: "run.ts", code: ["core/", "check/", "files/", "network/", "sync/", "targets/"], packages: builtins("path") },
  { path: "signals.ts", code: [], packages: [] },
  {
    path: "cli/",
    code: ["core/", "files/", "network/", "targets/", "emulator/", "run.ts", "signals.ts"],
    packages: builtins("fs fs/promises path readline/promises util"),
  },
  {
    path: "github/",
    code: ["core/", "files/", "network/", "targets/", "run.ts"],
    packages: ["@actions/core", "@actions/github", ...octokit, "undici", ...builtins("crypto fs/promises path")],
  },
  { path: "cli.ts", code: ["cli/"], packages: builtins("fs module url") },
  { path: "action.ts", code: ["core/", "files/", "github/", "run.ts", "signals.ts", "targets/"], packages: ["@actions/core"] },
];

function builtins(names: string): string[] {
  return names.split(" ").map((name) => `node:${name}`);
}

const paths = (await readdir(`${root}src`, { recursive: true })).map((path) => path.replaceAll("\\", "/"));
const files = new Set(paths.filter((path) => /\.(?:ts|js)$/.test(path)));
const written = [...files].filter((file) => file.endsWith(".ts") && !file.includes("/generated/"));
const sources = new Map(await Promise.all(written.map(async (file) => [file, await readFile(`${root}src/${file}`, "utf8")] as const)));
const imports = written.flatMap((file) => importsOf(file, sources.get(file) ?? ""));

describe("the sources", () => {
  it("import only what the table allows", () => {
    expect(violations(units, imports, files)).toEqual([]);
  });

  it("import each other in no circle, not even for types", () => {
    const back = { from: "core/b.ts", to: "core/a.ts", isPackage: false, isType: true };
    expect(circles([{ ...back, from: back.to, to: back.from }, back])).toEqual([["core/a.ts", "core/b.ts"]]);
    expect(circles(imports)).toEqual([]);
  });

  it("are at most 250 lines long", () => {
    expect(written.filter((file) => (sources.get(file) ?? "").split("\n").length > 250)).toEqual([]);
  });

  it("export each name once, and each target its own", () => {
    const owners = new Map<string, string[]>();
    // No target imports another one.
    const scopeOf = (file: string) => /^targets\/\w+\//.exec(file)?.[0] ?? "";
    // The catalogs name their parts after what they describe.
    for (const [file, source] of [...sources].filter(([path]) => !/^core\/messages\/(?:en|zh)\//.test(path))) {
      for (const [, name = ""] of source.matchAll(/^export (?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm))
        owners.set(`${scopeOf(file)}${name}`, [...(owners.get(`${scopeOf(file)}${name}`) ?? []), file]);
    }
    expect([...owners].filter(([, holders]) => holders.length > 1)).toEqual([]);
  });
});

describe("an identity service", () => {
  /** What names a service in addition to its id, without regard to case. */
  const otherNames: Readonly<Record<string, readonly string[]>> = { janrain: ["rpxnow", "identity cloud", "dashboard.janrain"] };
  const patternOf = (id: string) => new RegExp([id, ...(otherNames[id] ?? [])].join("|"), "i");
  const ids: readonly string[] = targetDescriptions.map(({ id }) => id);

  it.each(ids)("%s is mentioned only in its folder and in the list", (id) => {
    const mentioning = [...sources].filter(([file, source]) => file !== "targets/index.ts" && patternOf(id).test(source));
    expect(mentioning.map(([file]) => file).filter((file) => !file.startsWith(`targets/${id}/`))).toEqual([]);
  });

  it.each(ids)("%s is one line of the list", (id) => {
    const lines = (sources.get("targets/index.ts") ?? "").split("\n").filter((line) => patternOf(id).test(line));
    expect(lines).toEqual([`import { ${id} } from "./${id}/module.ts";`, expect.stringContaining("const modules")]);
  });

  it("has a folder for each entry of the list", async () => {
    const folders = (await readdir(`${root}src/targets`, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...ids].sort());
  });
});

describe("the table of imports", () => {
  it("names only what exists", () => {
    expect(units.map(({ path }) => path).filter((path) => ![...files].some((file) => unitOf(units, file)?.unit.path === path))).toEqual([]);
    const packages = imports.filter(({ isPackage }) => isPackage);
    const unused = units.flatMap((unit) =>
      unit.packages.filter((name) => !packages.some(({ from, to }) => to === name && unitOf(units, from)?.unit === unit)),
    );
    expect(unused.filter((name) => !pure.includes(name))).toEqual([]);
  });

  /** A file of a unit that exists, or would if the unit had another member, as for targets. */
  const fileIn = (path: string) => (path.endsWith("/") ? `${path.replace("*", "janrain")}sample.ts` : path);
  const allFiles = new Set([...files, ...units.map(({ path }) => fileIn(path)), "targets/other/sample.ts"]);
  const pairs = units.flatMap((from) => units.filter((to) => to !== from).map((to) => ({ from, to })));

  it.each(pairs.map((pair) => ({ ...pair, name: `${pair.from.path} → ${pair.to.path}` })))("decides $name by the table", ({ from, to }) => {
    const check = (isType: boolean) =>
      violations(units, [{ from: fileIn(from.path), to: fileIn(to.path), isPackage: false, isType }], allFiles).length === 0;
    expect({ code: check(false), types: check(true) }).toEqual({
      code: from.code.includes(to.path),
      types: [...from.code, ...(from.types ?? [])].includes(to.path),
    });
  });

  it.each(units.map((unit) => [unit.path, unit] as const))("rejects an unlisted package in %s", (path, unit) => {
    const name = unit.packages.includes("undici") ? "lodash" : "undici";
    const sample = importsOf(fileIn(path), `import { x } from "${name}";`);
    expect(violations(units, sample, allFiles)).toEqual([`${fileIn(path)} must not import the package ${name}`]);
  });

  it.each([
    ["code of a folder above the core", "core/check/sample.ts", 'import { run } from "../../run.ts";'],
    ["a type of a folder above the core", "core/check/sample.ts", 'import type { PageClient } from "../../network/page-client.ts";'],
    ["a type among names", "core/check/sample.ts", 'import { type PageClient } from "../../network/page-client.ts";'],
    ["a dynamic import", "core/check/sample.ts", 'const x = await import("../../network/page-client.ts");'],
    ["a re-export", "core/check/sample.ts", 'export { PageClient } from "../../network/page-client.ts";'],
    ["a side effect", "core/check/sample.ts", 'import "../../network/page-client.ts";'],
    [
      "names over several lines",
      "core/check/sample.ts",
      'import {\n  PageClient,\n  type UrlClient,\n} from "../../network/page-client.ts";',
    ],
    ["IO in the core", "core/check/sample.ts", 'import { readFile } from "node:fs/promises";'],
    ["an edge from below", "network/sample.ts", 'import { readEvent } from "../github/event.ts";'],
    ["the toolkit outside the edge", "run.ts", 'import { setFailed } from "@actions/core";'],
    ["one edge from the other", "cli/sample.ts", 'import { readEvent } from "../github/event.ts";'],
    ["one target from another", "targets/other/sample.ts", 'import { JanrainError } from "../janrain/error.ts";'],
    ["a type of another target", "targets/other/sample.ts", 'import type { JanrainError } from "../janrain/error.ts";'],
    ["a file that does not exist", "core/check/sample.ts", 'import { x } from "./no-such-file.ts";'],
    ["a file outside the table", "other/sample.ts", 'import { x } from "../core/parse-url.ts";'],
  ])("rejects %s", (_, file, source) => {
    expect(violations(units, importsOf(file, source), allFiles)).toHaveLength(1);
  });

  it("accepts what the flow allows", () => {
    const source = 'import { parseUrl } from "../core/parse-url.ts";\nimport type { FileReport } from "../core/report/report.ts";';
    expect(violations(units, importsOf("network/sample.ts", source), allFiles)).toEqual([]);
  });
});
