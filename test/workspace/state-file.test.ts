import { execFileSync } from "node:child_process";
import { link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { urlOptions } from "../../src/core/options/urls.ts";
import type { Notice } from "../../src/core/report/report.ts";
import { driftState } from "../../src/core/sync/drift-state.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { readStateFile } from "../../src/files/state-file.ts";
import { AgingCache, type CacheEntry } from "../../src/network/site/url-cache.ts";
import { urlCacheState } from "../../src/network/site/url-cache-state.ts";
import { phrase } from "../helpers/phrase.ts";
import { hasLinks, isWindows } from "../helpers/system.ts";
import { cachedOutcome, cacheKey, day, readCache, writeCache, writeSampleCache } from "./url-cache.ts";

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-cache-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a state file", () => {
  it("without a file has no entries, and is created with its permissions", async () => {
    expect((await readCache(at("cache.json"))).worthKeeping()).toEqual([]);
    await writeSampleCache(at("cache.json"));
    if (!isWindows) expect((await stat(at("cache.json"))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["cache.json"]);
    const stored = (await readCache(at("cache.json"))).find(cacheKey, []);
    expect(stored).toEqual({
      outcome: { ...cachedOutcome, attempts: 0, milliseconds: 0 },
      isFresh: true,
      condition: { "if-none-match": '"v1"', "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
    });
  });

  it("that is an empty file has no entries", async () => {
    await writeFile(at("cache.json"), "\n");
    expect((await readCache(at("cache.json"))).worthKeeping()).toEqual([]);
  });

  it("that an editor saved with a byte order mark is read", async () => {
    await writeSampleCache(at("cache.json"));
    await writeFile(at("cache.json"), `\uFEFF${await readFile(at("cache.json"), "utf8")}`);
    expect((await readCache(at("cache.json"))).worthKeeping()).toHaveLength(1);
    await writeFile(at("cache.json"), "\uFEFF\r\n");
    expect((await readCache(at("cache.json"))).worthKeeping()).toEqual([]);
  });

  it.each([2, 4])("of version %i has no entries, and is replaced", async (version) => {
    await writeFile(at("cache.json"), `{"weibo-provider-url-cache": ${version}, "entries": {"page https://a.example/": {}}}`);
    expect((await readCache(at("cache.json"))).worthKeeping()).toEqual([]);
    await writeSampleCache(at("cache.json"));
    expect((await readCache(at("cache.json"))).worthKeeping()).toHaveLength(1);
  });

  it("that was truncated has no entries, and is reported", async () => {
    const text = await writeSampleCache(at("cache.json"));
    // A file without the final line break is complete.
    for (let length = 1; length < text.trimEnd().length; length++) {
      await writeFile(at("cache.json"), text.slice(0, length));
      const notices: Notice[] = [];
      expect(await readStateFile(at("cache.json"), urlCacheState, notices)).toEqual([]);
      expect(notices).toEqual([{ notice: "damaged", severity: "warning", params: { variable: "url-cache", path: at("cache.json") } }]);
    }
  });

  it.each([
    ["a list of entries", '{"weibo-provider-url-cache": 3, "entries": []}'],
    ["null as entries", '{"weibo-provider-url-cache": 3, "entries": null}'],
    ["a number as entries", '{"weibo-provider-url-cache": 3, "entries": 1}'],
    ["no entries", '{"weibo-provider-url-cache": 3}'],
    ["entries before the version", '{"entries": [], "weibo-provider-url-cache": 3}'],
    ["a version as text", '{"weibo-provider-url-cache": "1", "entries": {}}'],
    ["null as the version", '{"weibo-provider-url-cache": null, "entries": {}}'],
    ["other white space, truncated", '\uFEFF\r\n{\r\n  "weibo-provider-url-cache" : 3,\r\n'],
    ["a second copy appended", '{"weibo-provider-url-cache": 3, "entries": {}}{"weibo-provider-url-cache": 3, "entries": {}}'],
    ["a merge conflict inside", '{"weibo-provider-url-cache": 3, "entries": {\n<<<<<<< HEAD\n}}'],
    ["zeros at the end", `{"weibo-provider-url-cache": 3, "entries": {\n"page ${"\u0000".repeat(4096)}`],
    ["more than the largest size", `{"weibo-provider-url-cache": 3, "entries": {${" ".repeat(16 * 1024 * 1024)}}}`],
  ])("with %s has no entries, is reported and replaced", async (_, text) => {
    await writeFile(at("cache.json"), text);
    const notices: Notice[] = [];
    expect(await readStateFile(at("cache.json"), urlCacheState, notices)).toEqual([]);
    expect(notices.map(({ notice }) => notice)).toEqual(["damaged"]);
    await writeSampleCache(at("cache.json"));
    expect((await readCache(at("cache.json"))).worthKeeping()).toHaveLength(1);
  });

  it("that holds more than a cache is not disposable when it is damaged", async () => {
    await writeFile(at("drift.json"), '{"weibo-provider-drift": 1, "entries": []}');
    await expect(readStateFile(at("drift.json"), driftState)).rejects.toThrow(phrase(en.usage["state-file-form"]));
  });

  it("is created by runs at the same time without an error", async () => {
    const readAndWrite = async (path: string) => {
      await readCache(path);
      await writeSampleCache(path);
    };
    const paths = Array.from({ length: 20 }, (_, index) => at(`${index}.json`));
    for (const path of paths) {
      const runs: Promise<void>[] = [];
      for (let run = 0; run < 10; run += 1) {
        runs.push(readAndWrite(path));
        // Others are at another step.
        await setImmediate();
      }
      await Promise.all(runs);
    }
    expect(await readdir(folder)).toHaveLength(paths.length);
  });

  it("is one of the results when runs write it at the same time", async () => {
    await Promise.all(Array.from({ length: 20 }, () => writeSampleCache(at("cache.json"))));
    expect((await readCache(at("cache.json"))).find(cacheKey, [])?.isFresh).toBe(true);
    expect(await readdir(folder)).toEqual(["cache.json"]);
  });

  it.skipIf(!hasLinks)("that is a symbolic link is read and written at its target", async () => {
    await mkdir(at("elsewhere"));
    await writeSampleCache(at("elsewhere", "cache.json"));
    await symlink("elsewhere/cache.json", at("link"));
    expect((await readCache(at("link"))).find(cacheKey, [])?.isFresh).toBe(true);
    await writeSampleCache(at("link"));
    expect((await lstat(at("link"))).isSymbolicLink()).toBe(true);
    expect(await readdir(at("elsewhere"))).toEqual(["cache.json"]);
  });

  it("omits the oldest entries of a cache that would be too large to read", async () => {
    const hosts = [`${"x".repeat(1024 * 1024)}.example`];
    const page = { markers: [], hints: [], gaps: [], scriptsRead: 0, scripts: 0, hosts };
    const now = Date.now();
    const entry = (storedAt: number): CacheEntry => ({ storedAt, markers: [], outcome: { ...cachedOutcome, page } });
    const entries = new Map(Array.from({ length: 20 }, (_, index) => [`page https://${index}.example/`, entry(now - 19 + index)]));
    const path = at("cache.json");
    await writeCache(path, new AgingCache(entries, day, now));
    const kept = (await readCache(path)).worthKeeping().map(([name]) => Number(/\d+/.exec(name)?.[0]));
    expect(kept).toEqual(Array.from({ length: 15 }, (_, index) => 19 - index));
  });
});

describe("refuses and keeps", () => {
  it.each([
    ["a package.json", '{ "name": "acme", "version": "1.0.0" }\n'],
    ["a truncated package.json", '{ "name": "acme", '],
    ["the state of another feature", '{"weibo-provider-drift": 1, "entries": {}}'],
    ["the signature as a value", '{"name": "weibo-provider-url-cache", "entries": {}}'],
    ["the signature in a prototype", '{"__proto__": {"weibo-provider-url-cache": 3, "entries": {}}}'],
    ["the signature in a comment", '// {"weibo-provider-url-cache": 3\n{}'],
    ["text that starts with the signature", "weibo-provider-url-cache: 3"],
    ["null", "null"],
    ["a number", "1"],
    ["a list", "[]"],
    ["a declaration", "version: 1\napp:\n  name: AcmeMember\n"],
    ["bytes", "\u0000\u0001\ufffd"],
  ])("%s", async (_, text) => {
    await writeFile(at("file"), text);
    await expect(readCache(at("file"))).rejects.toThrow(UsageError);
    await expect(readCache(at("file"))).rejects.toThrow(phrase(en.usage["state-file-form"]));
    expect(await readFile(at("file"), "utf8")).toBe(text);
  });

  it("more white space than the largest size", async () => {
    await writeFile(at("file"), " ".repeat(16 * 1024 * 1024 + 1));
    await expect(readCache(at("file"))).rejects.toThrow(phrase(en.usage["state-file-form"]));
  });

  it("100 MB of content, without reading it", async () => {
    await writeFile(at("file"), "{");
    await truncate(at("file"), 100 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    await expect(readCache(at("file"))).rejects.toThrow(phrase(en.usage["state-file-form"]));
    expect(process.memoryUsage().rss - before).toBeLessThan(90 * 1024 * 1024);
    expect((await stat(at("file"))).size).toBe(100 * 1024 * 1024);
  });

  const foreign = phrase(en.usage["state-file-form"]);
  type Refused = [string, string, string | RegExp, (path: string) => unknown];
  const refuses = async (_: string, name: string, message: string | RegExp, prepare: (path: string) => unknown) => {
    const path = at(name);
    await prepare(path);
    const before = await readdir(folder);
    const refused = await readCache(path).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(String(refused)).toMatch(message);
    expect(await readdir(folder)).toEqual(before);
  };

  it.each<Refused>([
    ["a folder", "", foreign, () => {}],
    ["a file in a missing folder", "none/cache.json", phrase(en.usage["file-missing"]), () => {}],
    ["a file below a file", "file/cache.json", /ENOTDIR|no such file/, () => writeFile(at("file"), "")],
  ])("%s", refuses);

  it.skipIf(!hasLinks || isWindows).each<Refused>([
    ["a pipe, without waiting for a writer", "pipe", foreign, (path) => execFileSync("mkfifo", [path])],
    ["a link to a device", "zero", foreign, (path) => symlink("/dev/zero", path)],
    ["a dangling link", "link", "ENOENT", (path) => symlink(at("gone"), path)],
    ["a link to itself", "self", "ELOOP", (path) => symlink("self", path)],
  ])("%s", refuses);

  it.skipIf(isWindows || process.getuid?.() === 0)("a file without read permission", async () => {
    await writeFile(at("file"), "", { mode: 0 });
    await expect(readCache(at("file"))).rejects.toThrow("EACCES");
  });
});

it("does not write through a hard link", async () => {
  await writeSampleCache(at("cache.json"));
  await link(at("cache.json"), at("other.json"));
  const before = await readFile(at("other.json"), "utf8");
  await writeCache(at("cache.json"), new AgingCache(new Map(), day, Date.now()));
  expect(await readFile(at("other.json"), "utf8")).toBe(before);
});

describe("the options of the URL cache", () => {
  it.each([
    [undefined, 24],
    ["", 24],
    ["0", 0],
    ["1", 1],
    ["9999", 9999],
  ])("reads the age %j as %i hours", (cacheAge, hours) => {
    expect(urlOptions({ check: true, cache: "a/b.json", cacheAge }, "/work")).toEqual({
      check: true,
      cache: { path: resolve("/work/a/b.json"), maxAge: hours * 60 * 60 * 1000 },
    });
  });

  it.each(["-1", "1.5", "1h", "one", "10000", " 1", "0x1", "１"])("rejects the age %j", (cacheAge) => {
    expect(() => urlOptions({ check: true, cache: "x", cacheAge }, "/")).toThrow(
      phrase(en.usage["url-cache-age-form"], { text: cacheAge }),
    );
  });

  it.each(["", undefined])("keeps no cache for the path %j", (cache) => {
    expect(urlOptions({ check: false, cache }, "/")).toEqual({ check: false });
  });
});
