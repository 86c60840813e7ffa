import type { LookupAddress } from "node:dns";

/** A name that is sent to an address of the operator's choice, as curl's `--resolve` does, optionally to another port. */
export interface Override {
  host: string;
  port: number;
  address: string;
  toPort?: number;
}

/** What requests of this run may do. Everything in it comes from the operator, nothing from a declaration. */
export interface NetworkPolicy {
  overrides: readonly Override[];
  /** Hosts, lower case, that may have addresses which are not public. */
  allowPrivate: ReadonlySet<string>;
  /** Certificate authorities to trust besides Node's own: for stand-ins. */
  extraCa?: string;
  /** Asks through a proxy, where the operator wants it; then the proxy, not this program, resolves names. */
  proxy?: ProxyVariables;
  timeouts: Timeouts;
  retry: RetryPolicy;
  /** All addresses of a name, in the system's order. */
  lookup: (host: string) => Promise<LookupAddress[]>;
}

/** Proxies as their usual environment variables name them; empty for none. */
export interface ProxyVariables {
  http: string;
  https: string;
  /** Hosts that are asked without a proxy: names with everything below them, separated by commas; `*` for all. */
  exceptions: string;
}

/** When a URL is asked again, in milliseconds. */
export interface RetryPolicy {
  /** How often a URL is asked at most. */
  attempts: number;
  /** The longest pause before the second attempt; it doubles with each further one. */
  pause: number;
  /** The longest `Retry-After` that is waited for. */
  longest: number;
  /** A number from 0 up to 1, for the jitter. */
  random: () => number;
}

/** Limits in milliseconds. */
export interface Timeouts {
  /** For one attempt to connect, TLS included. */
  connect: number;
  /** From a request to the end of its response head. */
  head: number;
  /** For one attempt at a URL, with all its redirects and its body. */
  total: number;
  /** For all URLs of a run. */
  run: number;
}

export const defaultTimeouts: Timeouts = { connect: 10_000, head: 15_000, total: 30_000, run: 300_000 };

export const defaultRetry: RetryPolicy = { attempts: 3, pause: 500, longest: 30_000, random: Math.random };
