import { resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/** The file that caches URL checks between runs. */
export interface UrlCacheLocation {
  /** Absolute. */
  path: string;
  /** Lifetime of an entry, in milliseconds. */
  maxAge: number;
}

/** How a run checks the declarations' URLs. */
export interface UrlOptions {
  /** Whether it sends requests at all. */
  check: boolean;
  cache?: UrlCacheLocation | undefined;
  /** Called at the start and whenever a URL is done, with the counts of done and of all URLs, and a host that is pending. */
  onProgress?: ((done: number, total: number, pendingHost: string | undefined) => void) | undefined;
}

/** The options of the URL checks, as text; undefined or empty means the default. */
export interface UrlTexts {
  check: boolean;
  cache?: string | undefined;
  cacheAge?: string | undefined;
}

/** Default cache lifetime in hours, like lychee: a daily run revalidates. */
const defaultCacheAge = 24;

/**
 * @param folder that the path of the cache is relative to
 * @throws UsageError for an age that is not a number of hours
 */
export function urlOptions({ check, cache, cacheAge }: UrlTexts, folder: string): UrlOptions {
  if (cacheAge && !/^\d{1,4}$/.test(cacheAge)) throw new UsageError("url-cache-age-form", { text: cacheAge });
  const hours = cacheAge ? Number(cacheAge) : defaultCacheAge;
  return { check, ...(cache && { cache: { path: resolve(folder, cache), maxAge: hours * 60 * 60 * 1000 } }) };
}
