import { parseUrl } from "../../core/parse-url.ts";
import { isRecord, type StateFormat } from "../../core/state-format.ts";
import type { PageFacts } from "../../core/urls/page-facts.ts";
import type { UrlCheck } from "../../core/urls/url-check.ts";
import type { CacheEntry } from "./url-cache.ts";

/**
 * The URL cache's file: entries by cache key, the newest first. An entry of another shape was changed by someone: another
 * request costs less than a wrong result.
 */
export const urlCacheState: StateFormat<readonly [key: string, entry: CacheEntry][]> = {
  option: "url-cache",
  signature: "weibo-provider-url-cache",
  version: 3,
  isDisposable: true,
  // Some ten thousand entries.
  maxBytes: 16 * 1024 * 1024,
  mode: 0o600,
  parse: (entries) =>
    Object.entries(entries).flatMap(([key, value]): [string, CacheEntry][] => {
      const entry = parseEntry(value);
      return entry ? [[key, entry]] : [];
    }),
  serialize: (entries) => entries.toSorted(([, a], [, b]) => b.storedAt - a.storedAt),
};

/** The entry without unknown members: it appears in reports next to the results of this run. */
function parseEntry(value: unknown): CacheEntry | undefined {
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
      ...(certificate && {
        certificate: {
          from: certificate.from,
          to: certificate.to,
          names: certificate.names,
          ...(certificate.isChainIncomplete === true && { isChainIncomplete: true }),
        },
      }),
      ...(page && { page: pageFactsFrom(page) }),
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
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isCertificate = (value: unknown): value is NonNullable<UrlCheck["certificate"]> =>
  isRecord(value) && isDay(value.from) && isDay(value.to) && isTexts(value.names);
const isPageFacts = (value: unknown): value is PageFacts =>
  isRecord(value) &&
  [value.markers, value.hints, value.hosts].every(isTexts) &&
  isCount(value.scripts) &&
  isCount(value.scriptsRead) &&
  isOptional(isFlag, value.isRendered);

/** Stored pages have no gaps. */
function pageFactsFrom({ markers, hints, scriptsRead, scripts, hosts, isRendered }: PageFacts): PageFacts {
  return { markers, hints, gaps: [], scriptsRead, scripts, hosts, ...(isRendered && { isRendered }) };
}
