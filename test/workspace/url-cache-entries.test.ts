import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

/** The written cache with another entry, or other parts of it, in the place of its own. */
async function edited(change: (entry: Record<string, unknown>) => unknown): Promise<AgingCache> {
  const content = JSON.parse(await written(at("cache.json")));
  const entry = change(content.entries[question]);
  await writeFile(at("cache.json"), JSON.stringify({ ...content, entries: { [question]: entry } }));
  return read(at("cache.json"));
}

describe("an entry that somebody changed is asked for anew", () => {
  it.each<[string, (entry: Record<string, unknown>) => unknown]>([
    ["null", () => null],
    ["a list", () => []],
    ["text", () => "ok"],
    ["a time that is text", (entry) => ({ ...entry, storedAt: String(entry.storedAt) })],
    ["no time", ({ storedAt: _, ...entry }) => entry],
    ["a tag that is a number", (entry) => ({ ...entry, etag: 1 })],
    ["a date that is a list", (entry) => ({ ...entry, lastModified: [] })],
    ["markers that are text", (entry) => ({ ...entry, markers: "rpxnow.com" })],
    ["markers that are numbers", (entry) => ({ ...entry, markers: [1] })],
    ["no outcome", ({ outcome: _, ...entry }) => entry],
    ["all of it in __proto__", (entry) => JSON.parse(`{"__proto__": ${JSON.stringify(entry)}}`)],
  ])("%s", async (_, change) => {
    expect((await edited(change)).find(question, [])).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>]>([
    ["a verdict that is not ok", { verdict: "broken" }],
    ["a verdict that is none", { verdict: { ok: true } }],
    ["a status that is text", { status: "200" }],
    ["a status that is none", { status: 20000 }],
    ["no address", { finalUrl: undefined }],
    ["what is no address", { finalUrl: "home" }],
    ["an address of another kind", { finalUrl: "javascript:alert(1)" }],
    ["a certificate that is text", { certificate: "2126-01-01" }],
    ["a certificate of a day that is none", { certificate: { from: "2026-01-01", to: "2126-99-99", names: [] } }],
    ["a certificate without names", { certificate: { from: "2026-01-01", to: "2126-01-01" } }],
    ["page facts that are null", { page: null }],
    ["page facts with text for a number", { page: { markers: [], hosts: [], scripts: "1", scriptsRead: 0 } }],
    ["page facts with fewer than no scripts", { page: { markers: [], hosts: [], scripts: 0, scriptsRead: -1 } }],
    ["hosts that are numbers", { page: { markers: [], hosts: [1], scripts: 0, scriptsRead: 0 } }],
  ])("%s", async (_, change) => {
    const cache = await edited((entry) => ({ ...entry, outcome: { ...outcome, ...change } }));
    expect(cache.find(question, [])).toBeUndefined();
  });

  it("an answer to another question is none to this one", async () => {
    await written(at("cache.json"));
    const cache = await read(at("cache.json"));
    for (const other of [
      "callback https://www.acme.example/",
      "page https://www.acme.example",
      "page https://www.acme.example/#",
      "__proto__",
    ])
      expect(cache.find(other, [])).toBeUndefined();
  });

  it("what an entry says beyond its form goes into no report", async () => {
    const more = {
      pointer: "/nothing",
      url: "https://evil.example/",
      failure: { kind: "dns" },
      cause: "status",
      protection: "x",
      certificateDays: 1,
    };
    const cache = await edited((entry) => ({ ...entry, more, outcome: { ...outcome, ...more, page: { ...outcome.page, more } } }));
    expect(cache.find(question, [])?.outcome).toEqual({ ...outcome, attempts: 0, milliseconds: 0 });
  });

  it("an address is written as addresses are", async () => {
    const cache = await edited((entry) => ({ ...entry, outcome: { ...outcome, finalUrl: "https://www.acme.example/\u001b[31m\n<b>" } }));
    expect(cache.find(question, [])?.outcome.finalUrl).toBe("https://www.acme.example/%1B[31m%3Cb%3E");
  });

  it("the question __proto__ is one like any other, and survives", async () => {
    const content = JSON.parse(await written(at("cache.json")));
    const text = JSON.stringify(content).replace(JSON.stringify(question), '"__proto__"');
    await writeFile(at("cache.json"), text);
    const cache = await read(at("cache.json"));
    expect(cache.find("__proto__", [])?.isFresh).toBe(true);
    await writeCache({ path: at("cache.json"), maxAge: day }, cache);
    expect((await read(at("cache.json"))).find("__proto__", [])?.isFresh).toBe(true);
    expect(({} as Record<string, unknown>).storedAt).toBeUndefined();
  });
});
