import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";

/** All addresses of a name from the system's resolver, in the order it prefers. */
export function systemLookup(host: string): Promise<LookupAddress[]> {
  return lookup(host, { all: true, verbatim: true });
}
