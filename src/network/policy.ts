import type { LookupAddress } from "node:dns";
import type { BrowserSearch } from "./browser/find-browser.ts";

/** A name that the operator maps to an address, as with curl's `--resolve`, optionally to another port. */
export interface Override {
  host: string;
  port: number;
  address: string;
  toPort?: number;
}

/** Limits and permissions of a run's requests. All of it comes from the operator, nothing from a declaration. */
export interface NetworkPolicy {
  overrides: readonly Override[];
  /** `host:port` of URLs, lower case, whose host may have addresses that are not public. */
  allowPrivate: ReadonlySet<string>;
  /** Certificate authorities to trust in addition to Node's own: for emulators. */
  extraCa?: string;
  /** The proxy for URL checks, if any; then the proxy, not this program, resolves names. */
  proxy?: ProxyVariables;
  /** Where to find the browser that renders pages; without it, no page is rendered. */
  browser?: BrowserSearch;
  timeouts: Timeouts;
  retry: RetryPolicy;
  /** All addresses of a name, the preferred family first; ends when the signal is aborted. */
  lookup: (host: string, signal: AbortSignal) => Promise<LookupAddress[]>;
  /** Whether an address belongs to this machine or a network that it is directly connected to. */
  isLocal: (address: string) => boolean;
}

/** Proxies as their usual environment variables name them; empty for none. */
export interface ProxyVariables {
  http: string;
  https: string;
  /** Hosts to request directly: comma-separated names, with their subdomains; `*` for all. */
  exceptions: string;
}

/** When to retry a URL; times in milliseconds. */
export interface RetryPolicy {
  /** Most requests per URL. */
  attempts: number;
  /** Longest pause before the second attempt; doubles with each further one. */
  pause: number;
  /** Longest `Retry-After` to wait for. */
  longest: number;
  /** A number from 0 up to 1, for the jitter. */
  random: () => number;
}

/** Limits in milliseconds. */
export interface Timeouts {
  /** For one lookup of a name; not a part of `total`. */
  lookup: number;
  /** For one attempt to connect, TLS included. */
  connect: number;
  /** From a request to the end of its response head. */
  head: number;
  /** For one attempt at a URL, with all its redirects and its body, without lookups. */
  total: number;
  /** For all URLs of a run. */
  run: number;
}

export const defaultTimeouts: Timeouts = { lookup: 10_000, connect: 10_000, head: 15_000, total: 30_000, run: 300_000 };

export const defaultRetry: RetryPolicy = { attempts: 3, pause: 500, longest: 30_000, random: Math.random };
