import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { codeOf } from "./network-error.ts";

/**
 * All addresses of a name from the system's resolver, in the order it prefers.
 * @returns an empty list for a name that DNS cannot represent, such as one that is too long
 */
export async function systemLookup(host: string): Promise<LookupAddress[]> {
  try {
    return await lookup(host, { all: true, verbatim: true });
  } catch (error) {
    if (codeOf(error) === "EINVAL") return [];
    throw error;
  }
}
