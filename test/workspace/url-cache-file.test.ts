import { execFileSync } from "node:child_process";
import { link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { urlOptions } from "../../src/core/options/urls.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { readCache, writeCache } from "../../src/files/url-cache-file.ts";
import { AgingCache, type CacheEntry } from "../../src/network/site/url-cache.ts";

const day = 24 * 60 * 60 * 1000;
const question = "page https://www.acme.example/";
const outcome: CacheEntry["outcome"] = {
  verdict: "ok",
  status: 200,
  finalUrl: "https://www.acme.example/home",
  certificate: { from: "2026-01-01", to: "2126-01-01", names: ["www.acme.example"] },
  page: { markers: ["rpxnow.com"], scriptsRead: 1, scripts: 2, hosts: ["cdn.example"] },
};

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const read = (path: string) => readCache({ path, maxAge: day });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-cache-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A cache that holds one answer of just now, in a file. */
async function written(path: string): Promise<string> {
  const cache = new AgingCache(new Map(), day, Date.now());
  cache.find(question, []);
  cache.store(question, outcome, [], { etag: '"v1"', "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT" });
  await writeCache({ path, maxAge: day }, cache);
  return readFile(path, "utf8");
}

describe("a cache", () => {
  it("that is not there is empty, and is made whole, for its owner only", async () => {
    expect((await read(at("cache.json"))).worthKeeping()).toEqual([]);
    await written(at("cache.json"));
    expect((await stat(at("cache.json"))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["cache.json"]);
    const stored = (await read(at("cache.json"))).find(question, []);
    expect(stored).toEqual({
      outcome: { ...outcome, attempts: 0, milliseconds: 0 },
      isFresh: true,
      condition: { "if-none-match": '"v1"', "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
    });
  });

  it("that is an empty file is empty", async () => {
    await writeFile(at("cache.json"), "\n");
    expect((await read(at("cache.json"))).worthKeeping()).toEqual([]);
  });

  it("behind a link is read and written there", async () => {
    await mkdir(at("elsewhere"));
    await written(at("elsewhere", "cache.json"));
    await symlink("elsewhere/cache.json", at("link"));
    expect((await read(at("link"))).find(question, [])?.isFresh).toBe(true);
    await written(at("link"));
    expect((await lstat(at("link"))).isSymbolicLink()).toBe(true);
    expect(await readdir(at("elsewhere"))).toEqual(["cache.json"]);
  });

  it("holds as much as can be read again, the newest first", async () => {
    const hosts = [`${"x".repeat(1024 * 1024)}.example`];
    const page = { markers: [], scriptsRead: 0, scripts: 0, hosts };
    const now = Date.now();
    const entry = (storedAt: number): CacheEntry => ({ storedAt, markers: [], outcome: { ...outcome, page } });
    const entries = new Map(Array.from({ length: 20 }, (_, index) => [`page https://${index}.example/`, entry(now - 19 + index)]));
    const path = at("cache.json");
    await writeCache({ path, maxAge: day }, new AgingCache(entries, day, now));
    const kept = (await read(path)).worthKeeping().map(([name]) => Number(/\d+/.exec(name)?.[0]));
    expect(kept).toEqual(Array.from({ length: 15 }, (_, index) => 19 - index));
  });
});

describe("what is no cache is refused, and stays as it is", () => {
  it.each([
    ["somebody's package.json", '{ "name": "acme", "version": "1.0.0" }\n'],
    ["a cache of another form", '{"weibo-provider-url-cache": 2, "entries": {}}'],
    ["a cache with a list", '{"weibo-provider-url-cache": 1, "entries": []}'],
    ["a cache without entries", '{"weibo-provider-url-cache": 1}'],
    ["a cache whose form is text", '{"weibo-provider-url-cache": "1", "entries": {}}'],
    ["a cache that breaks off", '{"weibo-provider-url-cache": 1, "entries": {'],
    ["null", "null"],
    ["a number", "1"],
    ["a list", "[]"],
    ["a declaration", "version: 1\napp:\n  name: AcmeMember\n"],
    ["bytes", "\u0000\u0001\ufffd"],
  ])("%s", async (_, text) => {
    await writeFile(at("file"), text);
    await expect(read(at("file"))).rejects.toThrow(UsageError);
    await expect(read(at("file"))).rejects.toThrow("is no file that this tool keeps");
    expect(await readFile(at("file"), "utf8")).toBe(text);
  });

  it("more blanks than a cache may have bytes", async () => {
    await writeFile(at("file"), " ".repeat(16 * 1024 * 1024 + 1));
    await expect(read(at("file"))).rejects.toThrow("is no file that this tool keeps");
  });

  it("100 MB of anything, without reading it", async () => {
    await writeFile(at("file"), "{");
    await truncate(at("file"), 100 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    await expect(read(at("file"))).rejects.toThrow("is no file that this tool keeps");
    expect(process.memoryUsage().rss - before).toBeLessThan(90 * 1024 * 1024);
    expect((await stat(at("file"))).size).toBe(100 * 1024 * 1024);
  });

  const noCache = "is no file that this tool keeps";
  it.each<[string, string, string, (path: string) => unknown]>([
    ["a folder", "", noCache, () => {}],
    ["a pipe, without waiting for a writer", "pipe", noCache, (path) => execFileSync("mkfifo", [path])],
    ["a link to a device", "zero", noCache, (path) => symlink("/dev/zero", path)],
    ["a file in no folder", "none/cache.json", "/none: there is no such file", () => {}],
    ["a file below a file", "file/cache.json", "ENOTDIR", () => writeFile(at("file"), "")],
    ["a link that leads nowhere", "link", "ENOENT", (path) => symlink(at("gone"), path)],
    ["a link to itself", "self", "ELOOP", (path) => symlink("self", path)],
  ])("%s", async (_, name, says, prepare) => {
    const path = at(name);
    await prepare(path);
    const before = await readdir(folder);
    const refused = await read(path).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(String(refused)).toContain(says);
    expect(await readdir(folder)).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)("what may not be read", async () => {
    await writeFile(at("file"), "", { mode: 0 });
    await expect(read(at("file"))).rejects.toThrow("EACCES");
  });
});

it("a hard link to somebody's file is not written through", async () => {
  await written(at("cache.json"));
  await link(at("cache.json"), at("other.json"));
  const before = await readFile(at("other.json"), "utf8");
  await writeCache({ path: at("cache.json"), maxAge: day }, new AgingCache(new Map(), day, Date.now()));
  expect(await readFile(at("other.json"), "utf8")).toBe(before);
});

describe("options", () => {
  it.each([
    [undefined, 24],
    ["", 24],
    ["0", 0],
    ["1", 1],
    ["9999", 9999],
  ])("an age of %j is %i hours", (cacheAge, hours) => {
    expect(urlOptions({ check: true, cache: "a/b.json", cacheAge }, "/work")).toEqual({
      check: true,
      cache: { path: "/work/a/b.json", maxAge: hours * 60 * 60 * 1000 },
    });
  });

  it.each(["-1", "1.5", "1h", "one", "10000", " 1", "0x1", "１"])("an age of %j is refused", (cacheAge) => {
    expect(() => urlOptions({ check: true, cache: "x", cacheAge }, "/")).toThrow(`cache-age: "${cacheAge}" is not a number of hours`);
  });

  it.each(["", undefined])("the path %j keeps no cache", (cache) => {
    expect(urlOptions({ check: false, cache }, "/")).toEqual({ check: false });
  });
});
