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
  timeouts: Timeouts;
  /** All addresses of a name, in the system's order. */
  lookup: (host: string) => Promise<LookupAddress[]>;
}

/** Limits in milliseconds. */
export interface Timeouts {
  /** For one attempt to connect, TLS included. */
  connect: number;
  /** From a request to the end of its response head. */
  head: number;
  /** For a URL with all its redirects. */
  total: number;
}

export const defaultTimeouts: Timeouts = { connect: 10_000, head: 15_000, total: 30_000 };
