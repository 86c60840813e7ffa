import { resolve } from "node:path";
import type { UrlOptions } from "../../run.ts";
import { UsageError } from "../usage-error.ts";

/** What the operator says of the URL checks, as text; undefined or empty takes the default. */
export interface UrlTexts {
  check: boolean;
  cache?: string | undefined;
  cacheAge?: string | undefined;
}

/** How long an answer counts, in hours: as lychee has it, so that a daily run asks anew. */
const defaultCacheAge = 24;

/**
 * @param folder against which the cache's path is resolved
 * @throws UsageError for an age that is no number of hours
 */
export function urlOptions({ check, cache, cacheAge }: UrlTexts, folder: string): UrlOptions {
  if (cacheAge && !/^\d{1,4}$/.test(cacheAge)) throw new UsageError("cache-age-form", { text: cacheAge });
  const hours = cacheAge ? Number(cacheAge) : defaultCacheAge;
  return { check, ...(cache && { cache: { path: resolve(folder, cache), maxAge: hours * 60 * 60 * 1000 } }) };
}
