import type { UrlCacheLocation } from "../core/options/urls.ts";
import { parseUrl } from "../core/parse-url.ts";
import type { UrlCheck } from "../core/urls/url-check.ts";
import { AgingCache, type CacheEntry } from "../network/site/url-cache.ts";
import { replaceFile } from "./replace-file.ts";
import { isRecord, readStateFile, type StateFile } from "./state-file.ts";

/** Largest cache, in bytes: some ten thousand answers. */
const maxBytes = 16 * 1024 * 1024;

const own = { option: "url-cache", mark: "weibo-provider-url-cache", version: 1, maxBytes } satisfies Omit<StateFile, "path">;

/**
 * Reads the cache; a file that is not there is an empty one. An entry that is not of the form is one that somebody changed:
 * asking again costs less than believing it.
 * @throws UsageError for a file that is no such cache: it is somebody's, and would be overwritten; and for a folder that is not there
 */
export async function readCache({ path, maxAge }: UrlCacheLocation): Promise<AgingCache> {
  const entries = Object.entries(await readStateFile({ ...own, path })).flatMap(([key, value]): [string, CacheEntry][] => {
    const entry = entryOf(value);
    return entry ? [[key, entry]] : [];
  });
  return new AgingCache(new Map(entries), maxAge, Date.now());
}

/**
 * Writes the cache, whole or not at all. Where it would become too large to be read again, the oldest answers are left out.
 * @throws UsageError when the system does not let it
 */
export async function writeCache({ path }: UrlCacheLocation, cache: AgingCache): Promise<void> {
  const newestFirst = cache.worthKeeping().sort(([, a], [, b]) => b.storedAt - a.storedAt);
  const [head, tail] = [`{"${own.mark}": ${own.version}, "entries": {`, "\n}}\n"];
  const lines: string[] = [];
  let size = head.length + tail.length;
  for (const [key, entry] of newestFirst) {
    const line = `\n${JSON.stringify(key)}: ${JSON.stringify(entry)}`;
    size += Buffer.byteLength(line) + 1;
    if (size <= maxBytes) lines.push(line);
  }
  await replaceFile(path, `${head}${lines.join(",")}${tail}`, 0o600);
}

/** The entry with what it may say and nothing else: it goes into reports beside what this run finds out. */
function entryOf(value: unknown): CacheEntry | undefined {
  if (!isRecord(value) || !isRecord(value.outcome)) return undefined;
  const { storedAt, etag, lastModified, markers, outcome } = value;
  const { verdict, status, finalUrl, certificate, page } = outcome;
  if (typeof storedAt !== "number" || !isTexts(markers) || !isOptional(isText, etag) || !isOptional(isText, lastModified)) return undefined;
  const address = isText(finalUrl) ? parseUrl(finalUrl) : undefined;
  if (verdict !== "ok" || !isStatus(status) || !address || !/^https?:$/.test(address.protocol)) return undefined;
  if (!isOptional(isCertificate, certificate) || !isOptional(isPageFacts, page)) return undefined;
  return {
    storedAt,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    markers,
    outcome: {
      verdict,
      status,
      finalUrl: address.href,
      ...(certificate && { certificate: { from: certificate.from, to: certificate.to, names: certificate.names } }),
      ...(page && { page: { markers: page.markers, scriptsRead: page.scriptsRead, scripts: page.scripts, hosts: page.hosts } }),
    },
  };
}

function isOptional<T>(is: (value: unknown) => value is T, value: unknown): value is T | undefined {
  return value === undefined || is(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isStatus = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isCertificate = (value: unknown): value is NonNullable<UrlCheck["certificate"]> =>
  isRecord(value) && isDay(value.from) && isDay(value.to) && isTexts(value.names);
const isPageFacts = (value: unknown): value is NonNullable<UrlCheck["page"]> =>
  isRecord(value) && isTexts(value.markers) && isTexts(value.hosts) && isCount(value.scripts) && isCount(value.scriptsRead);
