import { isIP } from "node:net";
import { notPublicBecause } from "./address.ts";
import { NetworkFault } from "./fault.ts";
import type { NetworkPolicy } from "./policy.ts";

/** Where a socket may connect to. */
export interface Endpoint {
  address: string;
  port: number;
}

/**
 * The endpoints that a check may connect to for a URL, in the order to try them.
 * Names are resolved here and only here: the socket then goes to the address that was checked, so that a second answer
 * of the name server (DNS rebinding) is never asked for.
 * @throws NetworkFault `blocked` when no address is public and the operator did not allow the host; `dns` faults as errors of the lookup
 */
export async function endpointsFor(url: URL, policy: NetworkPolicy): Promise<Endpoint[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  const { addresses, port } = await addressesOf(host, portOf(url), policy);
  if (policy.allowPrivate.has(host)) return addresses.map((address) => ({ address, port }));
  const publicOnes = addresses.filter((address) => notPublicBecause(address) === undefined);
  // Name servers shuffle their answers; the report must not.
  const [refused] = addresses.toSorted();
  if (publicOnes.length === 0 && refused !== undefined) {
    throw new NetworkFault({ kind: "blocked", host, address: refused, reason: notPublicBecause(refused) ?? "" });
  }
  return publicOnes.map((address) => ({ address, port }));
}

/** The port of a URL, where it has none that of its scheme. */
export function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

async function addressesOf(host: string, port: number, { overrides, lookup }: NetworkPolicy) {
  const override = overrides.find((candidate) => candidate.host === host && candidate.port === port);
  if (override) return { addresses: [override.address], port: override.toPort ?? port };
  if (isIP(host)) return { addresses: [host], port };
  const found = await lookup(host);
  if (found.length === 0) throw new NetworkFault({ kind: "dns", host });
  return { addresses: found.map(({ address }) => address), port };
}
