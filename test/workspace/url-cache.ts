import { readFile } from "node:fs/promises";
import { readStateFile, writeStateFile } from "../../src/files/state-file.ts";
import { AgingCache, type CacheEntry } from "../../src/network/site/url-cache.ts";
import { urlCacheState } from "../../src/network/site/url-cache-state.ts";

export const day = 24 * 60 * 60 * 1000;
export const cacheKey = "page https://www.acme.example/";
export const cachedOutcome: CacheEntry["outcome"] = {
  verdict: "ok",
  status: 200,
  finalUrl: "https://www.acme.example/home",
  certificate: { from: "2026-01-01", to: "2126-01-01", names: ["www.acme.example"] },
  page: { markers: ["rpxnow.com"], hints: [], gaps: [], scriptsRead: 1, scripts: 2, hosts: ["cdn.example"] },
};

export const readCache = async (path: string) => new AgingCache(new Map(await readStateFile(path, urlCacheState)), day, Date.now());
export const writeCache = (path: string, cache: AgingCache) => writeStateFile(path, urlCacheState, cache.worthKeeping());

/** Writes a cache with one entry that was stored just now, and returns the file's text. */
export async function writeSampleCache(path: string): Promise<string> {
  const cache = new AgingCache(new Map(), day, Date.now());
  cache.find(cacheKey, []);
  cache.store(cacheKey, cachedOutcome, [], { etag: '"v1"', "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT" });
  await writeCache(path, cache);
  return readFile(path, "utf8");
}
