import { resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/** The file that keeps URL checks from run to run. */
export interface UrlCacheLocation {
  /** Absolute. */
  path: string;
  /** How long an entry counts, in milliseconds. */
  maxAge: number;
}

/** How a run checks the declarations' URLs. */
export interface UrlOptions {
  /** Whether it sends requests at all. */
  check: boolean;
  cache?: UrlCacheLocation | undefined;
  /** Called whenever a URL is done, with the counts of done and of all URLs. */
  onProgress?: ((done: number, all: number) => void) | undefined;
}

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
  if (cacheAge && !/^\d{1,4}$/.test(cacheAge)) throw new UsageError("url-cache-age-form", { text: cacheAge });
  const hours = cacheAge ? Number(cacheAge) : defaultCacheAge;
  return { check, ...(cache && { cache: { path: resolve(folder, cache), maxAge: hours * 60 * 60 * 1000 } }) };
}
