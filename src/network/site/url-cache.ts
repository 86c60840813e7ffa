import type { IncomingHttpHeaders } from "node:http";
import { loginMarkers } from "../../core/urls/login-markers.ts";
import type { UrlOutcome } from "../../core/urls/url-check.ts";

/** An answer of an earlier run. */
export interface StoredAnswer {
  outcome: UrlOutcome;
  /** Whether it is young enough to be taken without asking. */
  isFresh: boolean;
  /** Request fields that ask only for what has changed since. */
  condition: Readonly<Record<string, string>>;
}

/** Answers that a run may take instead of asking. */
export interface UrlCache {
  /** @param markers the declarations' own login markers */
  find(question: string, markers: readonly string[]): StoredAnswer | undefined;
  /** Keeps an answer that is ok, and forgets what was known of any other: bad news is asked for anew. */
  store(question: string, outcome: UrlOutcome, markers: readonly string[], headers: IncomingHttpHeaders): void;
  /** Makes an answer young again that has not changed, with what is known of it now. */
  renew(question: string, outcome: UrlOutcome): void;
}

/** One answer as it lies on disk. */
export interface CacheEntry {
  /** Milliseconds since 1970. */
  storedAt: number;
  etag?: string;
  lastModified?: string;
  /** The markers that were looked for. */
  markers: readonly string[];
  outcome: UrlOutcome;
}

/** No earlier run is known, and nothing is kept. */
export const withoutCache: UrlCache = { find: () => undefined, store: () => {}, renew: () => {} };

/** Answers by question, with an age after which they are asked for again. */
export class AgingCache implements UrlCache {
  readonly #entries: Map<string, CacheEntry>;
  readonly #maxAge: number;
  readonly #now: number;
  readonly #wanted = new Set<string>();

  /**
   * @param maxAge in milliseconds
   * @param now the time of this run, in milliseconds since 1970
   */
  constructor(entries: Map<string, CacheEntry>, maxAge: number, now: number) {
    this.#entries = entries;
    this.#maxAge = maxAge;
    this.#now = now;
  }

  find(question: string, markers: readonly string[]): StoredAnswer | undefined {
    this.#wanted.add(question);
    const entry = this.#entries.get(question);
    if (!entry || JSON.stringify(entry.markers) !== JSON.stringify(lookedFor(markers))) return undefined;
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

  store(question: string, outcome: UrlOutcome, markers: readonly string[], headers: IncomingHttpHeaders): void {
    this.#entries.delete(question);
    if (outcome.verdict !== "ok") return;
    const { etag, "last-modified": lastModified } = headers;
    this.#entries.set(question, {
      storedAt: this.#now,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      markers: lookedFor(markers),
      outcome,
    });
  }

  renew(question: string, outcome: UrlOutcome): void {
    const entry = this.#entries.get(question);
    if (entry) this.#entries.set(question, { ...entry, storedAt: this.#now, outcome });
  }

  /** The answers to what this run asked, and those that are young enough for another run: a cache must not grow for ever. */
  worthKeeping(): [question: string, entry: CacheEntry][] {
    return [...this.#entries].filter(([question, entry]) => this.#wanted.has(question) || this.#isFresh(entry));
  }

  #isFresh({ storedAt, outcome }: CacheEntry): boolean {
    const age = this.#now - storedAt;
    // A time in the future is one of another clock; a certificate that has ended since may have been renewed.
    const isOver = outcome.certificate !== undefined && Date.parse(outcome.certificate.to) < this.#now;
    return age >= 0 && age < this.#maxAge && !isOver;
  }
}

/** What a field of a request may hold: an entity tag with other characters is one that cannot be sent back. */
function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\x20-\x7e]{1,1000}$/.test(value);
}

function lookedFor(extra: readonly string[]): string[] {
  return [...loginMarkers.map(({ text }) => text), ...extra];
}
