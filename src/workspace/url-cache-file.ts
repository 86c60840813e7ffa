import { readFile } from "node:fs/promises";
import { parseUrl } from "../parse-url.ts";
import { AgingCache, type CacheEntry } from "../site/url-cache.ts";
import { UsageError } from "../usage-error.ts";
import { replaceFile } from "./replace-file.ts";

/** Where the answers of earlier runs lie, and how long they count. */
export interface CacheFile {
  path: string;
  /** In milliseconds. */
  maxAge: number;
}

/** What marks a file as one of these caches, and their form. */
const form = 1;

/**
 * Reads the cache; a file that is not there is an empty one.
 * @throws UsageError for a file that is no such cache: it is somebody's, and would be overwritten
 */
export async function readCache({ path, maxAge }: CacheFile): Promise<AgingCache> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code = "?" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return new AgingCache(new Map(), maxAge, Date.now());
    throw new UsageError("cache-unreadable", { path, code });
  }
  return new AgingCache(new Map(entriesIn(text, path)), maxAge, Date.now());
}

/**
 * Writes the cache, whole or not at all.
 * @throws UsageError when the system does not let it
 */
export async function writeCache({ path }: CacheFile, { entries }: AgingCache): Promise<void> {
  await replaceFile(path, `${JSON.stringify({ "weibo-provider-url-cache": form, entries: Object.fromEntries(entries) }, undefined, 1)}\n`);
}

function entriesIn(text: string, path: string): [string, CacheEntry][] {
  if (text.trim() === "") return [];
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UsageError("cache-form", { path });
  }
  const { "weibo-provider-url-cache": version, entries } = (content ?? {}) as Record<string, unknown>;
  if (version !== form || !isRecord(entries)) throw new UsageError("cache-form", { path });
  // An entry that is not of the form is one that somebody changed: asking again costs less than believing it.
  return Object.entries(entries).flatMap(([question, entry]) => (isEntry(entry) ? [[question, entry]] : []));
}

function isEntry(value: unknown): value is CacheEntry {
  if (!isRecord(value) || !isRecord(value.outcome)) return false;
  const { storedAt, etag, lastModified, markers, outcome } = value;
  const { verdict, status, finalUrl, certificate, page } = outcome as Record<string, unknown>;
  return (
    typeof storedAt === "number" &&
    [etag, lastModified].every(isOptionalText) &&
    isTexts(markers) &&
    verdict === "ok" &&
    typeof status === "number" &&
    typeof finalUrl === "string" &&
    parseUrl(finalUrl) !== undefined &&
    (certificate === undefined || isCertificate(certificate)) &&
    (page === undefined || isPageFacts(page))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === "string");
const isOptionalText = (value: unknown) => value === undefined || (typeof value === "string" && !/[\r\n]/.test(value));
const isCertificate = (value: unknown) =>
  isRecord(value) &&
  [value.from, value.to].every((day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day)) &&
  isTexts(value.names);
const isPageFacts = (value: unknown) =>
  isRecord(value) && isTexts(value.markers) && isTexts(value.hosts) && [value.scripts, value.scriptsRead].every(Number.isInteger);
