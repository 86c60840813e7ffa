import type { IncomingHttpHeaders } from "node:http";
import { loginMarkers } from "../../core/urls/login-markers.ts";
import type { UrlOutcome } from "../../core/urls/url-check.ts";

/** A result of an earlier run. */
export interface CachedOutcome {
  outcome: UrlOutcome;
  /** Whether it may be used without a request. */
  isFresh: boolean;
  /** Header fields of a conditional request. */
  condition: Readonly<Record<string, string>>;
}

/** Results that a run may use instead of a request. */
export interface UrlCache {
  /** @param markers the login markers of the declarations that name the URL */
  find(key: string, markers: readonly string[]): CachedOutcome | undefined;
  /** Stores an ok result of a complete page, and removes the entry for any other: failures are requested again. */
  store(key: string, outcome: UrlOutcome, markers: readonly string[], headers: IncomingHttpHeaders): void;
  /** Renews an unchanged result, with the current facts. */
  renew(key: string, outcome: UrlOutcome): void;
}

/** One result as stored on disk. */
export interface CacheEntry {
  /** Milliseconds since 1970. */
  storedAt: number;
  etag?: string;
  lastModified?: string;
  /** The markers that were searched for. */
  markers: readonly string[];
  outcome: UrlOutcome;
}

/** No cache: nothing is found or stored. */
export const withoutCache: UrlCache = { find: () => undefined, store: () => {}, renew: () => {} };

/** Results by request key, with a maximum age. */
export class AgingCache implements UrlCache {
  readonly #entries: Map<string, CacheEntry>;
  readonly #maxAge: number;
  readonly #now: number;
  readonly #used = new Set<string>();

  /**
   * @param maxAge in milliseconds
   * @param now the current time, in milliseconds since 1970
   */
  constructor(entries: Map<string, CacheEntry>, maxAge: number, now: number) {
    this.#entries = entries;
    this.#maxAge = maxAge;
    this.#now = now;
  }

  find(key: string, markers: readonly string[]): CachedOutcome | undefined {
    this.#used.add(key);
    const entry = this.#entries.get(key);
    if (!entry || JSON.stringify(entry.markers) !== JSON.stringify(searchedMarkers(markers))) return undefined;
    const { etag, lastModified, outcome } = entry;
    return {
      outcome: { ...outcome, attempts: 0, milliseconds: 0 },
      isFresh: this.#isFresh(entry),
      condition: {
        ...(isSendable(etag) && { "if-none-match": etag }),
        ...(isSendable(lastModified) && { "if-modified-since": lastModified }),
      },
    };
  }

  store(key: string, outcome: UrlOutcome, markers: readonly string[], headers: IncomingHttpHeaders): void {
    this.#entries.delete(key);
    // A page that was not read completely is read again.
    if (outcome.verdict !== "ok" || (outcome.page?.gaps.length ?? 0) > 0) return;
    const { etag, "last-modified": lastModified } = headers;
    this.#entries.set(key, {
      storedAt: this.#now,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      markers: searchedMarkers(markers),
      outcome,
    });
  }

  renew(key: string, outcome: UrlOutcome): void {
    const entry = this.#entries.get(key);
    if (entry) this.#entries.set(key, { ...entry, storedAt: this.#now, outcome });
  }

  /** All entries. */
  all(): [key: string, entry: CacheEntry][] {
    return [...this.#entries];
  }

  /** The entries that this run used, and fresh ones: a cache must not grow forever. */
  worthKeeping(): [key: string, entry: CacheEntry][] {
    return [...this.#entries].filter(([key, entry]) => this.#used.has(key) || this.#isFresh(entry));
  }

  #isFresh({ storedAt, outcome }: CacheEntry): boolean {
    const age = this.#now - storedAt;
    // A time in the future is from a wrong clock; an expired certificate may have been renewed.
    const isOver = outcome.certificate !== undefined && Date.parse(outcome.certificate.to) < this.#now;
    return age >= 0 && age < this.#maxAge && !isOver;
  }
}

/** Whether a header field may have this value: an entity tag with other characters cannot be sent back. */
function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\x20-\x7e]{1,1000}$/.test(value);
}

function searchedMarkers(extra: readonly string[]): string[] {
  return [...loginMarkers().map(({ text }) => text), ...extra];
}
