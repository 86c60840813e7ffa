import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AgingCache } from "../../src/network/site/url-cache.ts";
import { cachedOutcome, cacheKey, readCache, writeCache, writeSampleCache } from "./url-cache.ts";

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-cache-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The sample cache after a change of its entry in the file. */
async function readEdited(change: (entry: Record<string, unknown>) => unknown): Promise<AgingCache> {
  const content = JSON.parse(await writeSampleCache(at("cache.json")));
  const entry = change(content.entries[cacheKey]);
  await writeFile(at("cache.json"), JSON.stringify({ ...content, entries: { [cacheKey]: entry } }));
  return readCache(at("cache.json"));
}

describe("ignores an entry of another shape", () => {
  it.each<[string, (entry: Record<string, unknown>) => unknown]>([
    ["null", () => null],
    ["a list", () => []],
    ["text", () => "ok"],
    ["a time as text", (entry) => ({ ...entry, storedAt: String(entry.storedAt) })],
    ["no time", ({ storedAt: _, ...entry }) => entry],
    ["an entity tag as a number", (entry) => ({ ...entry, etag: 1 })],
    ["a date as a list", (entry) => ({ ...entry, lastModified: [] })],
    ["markers as text", (entry) => ({ ...entry, markers: "rpxnow.com" })],
    ["markers as numbers", (entry) => ({ ...entry, markers: [1] })],
    ["no outcome", ({ outcome: _, ...entry }) => entry],
    ["the members in __proto__", (entry) => JSON.parse(`{"__proto__": ${JSON.stringify(entry)}}`)],
  ])("%s", async (_, change) => {
    expect((await readEdited(change)).find(cacheKey, [])).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>]>([
    ["a verdict that is not ok", { verdict: "broken" }],
    ["a verdict as an object", { verdict: { ok: true } }],
    ["a status as text", { status: "200" }],
    ["a status out of range", { status: 20000 }],
    ["no final URL", { finalUrl: undefined }],
    ["a final URL without a scheme", { finalUrl: "home" }],
    ["a final URL with another scheme", { finalUrl: "javascript:alert(1)" }],
    ["a certificate as text", { certificate: "2126-01-01" }],
    ["a certificate with an impossible date", { certificate: { from: "2026-01-01", to: "2126-99-99", names: [] } }],
    ["a certificate without names", { certificate: { from: "2026-01-01", to: "2126-01-01" } }],
    ["page facts as null", { page: null }],
    ["page facts with a number as text", { page: { markers: [], hints: [], hosts: [], scripts: "1", scriptsRead: 0 } }],
    ["page facts with a negative count", { page: { markers: [], hints: [], hosts: [], scripts: 0, scriptsRead: -1 } }],
    ["hints as a number", { page: { markers: [], hints: [1], hosts: [], scripts: 0, scriptsRead: 0 } }],
    ["rendering as text", { page: { markers: [], hints: [], hosts: [], scripts: 0, scriptsRead: 0, isRendered: "yes" } }],
    ["hosts as numbers", { page: { markers: [], hints: [], hosts: [1], scripts: 0, scriptsRead: 0 } }],
  ])("%s", async (_, change) => {
    const cache = await readEdited((entry) => ({ ...entry, outcome: { ...cachedOutcome, ...change } }));
    expect(cache.find(cacheKey, [])).toBeUndefined();
  });

  it("finds an entry only by its exact key", async () => {
    await writeSampleCache(at("cache.json"));
    const cache = await readCache(at("cache.json"));
    for (const otherKey of [
      "callback https://www.acme.example/",
      "page https://www.acme.example",
      "page https://www.acme.example/#",
      "__proto__",
    ])
      expect(cache.find(otherKey, [])).toBeUndefined();
  });

  it("drops unknown members of an entry", async () => {
    const more = {
      pointer: "/nothing",
      url: "https://evil.example/",
      failure: { kind: "dns" },
      cause: "status",
      protection: "x",
      certificateDays: 1,
    };
    const cache = await readEdited((entry) => ({
      ...entry,
      more,
      outcome: { ...cachedOutcome, ...more, page: { ...cachedOutcome.page, more } },
    }));
    expect(cache.find(cacheKey, [])?.outcome).toEqual({ ...cachedOutcome, attempts: 0, milliseconds: 0 });
  });

  it("normalizes the final URL", async () => {
    const cache = await readEdited((entry) => ({
      ...entry,
      outcome: { ...cachedOutcome, finalUrl: "https://www.acme.example/\u001b[31m\n<b>" },
    }));
    expect(cache.find(cacheKey, [])?.outcome.finalUrl).toBe("https://www.acme.example/%1B[31m%3Cb%3E");
  });

  it("accepts __proto__ as an ordinary key", async () => {
    const content = JSON.parse(await writeSampleCache(at("cache.json")));
    const text = JSON.stringify(content).replace(JSON.stringify(cacheKey), '"__proto__"');
    await writeFile(at("cache.json"), text);
    const cache = await readCache(at("cache.json"));
    expect(cache.find("__proto__", [])?.isFresh).toBe(true);
    await writeCache(at("cache.json"), cache);
    expect((await readCache(at("cache.json"))).find("__proto__", [])?.isFresh).toBe(true);
    expect(({} as Record<string, unknown>).storedAt).toBeUndefined();
  });
});
