import { isIP, isIPv6 } from "node:net";
import { notPublicBecause } from "../core/urls/address.ts";
import { NetworkError } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";

/** Where a socket may connect to. */
export interface Endpoint {
  address: string;
  port: number;
}

/**
 * The endpoints that a check may connect to for a host, in the order to try them: both families by turns, the one that
 * the resolver prefers first (RFC 8305, 4).
 * Names are resolved here and only here: the socket then goes to the address that was checked, so that a second answer
 * of the name server (DNS rebinding) is never asked for.
 * @param host as a URL normalises it, IPv6 without brackets
 * @throws NetworkFault `blocked` when no address is public and the operator did not allow the host; `dns` faults as errors of the lookup
 */
export async function endpointsFor(host: string, wantedPort: number, policy: NetworkPolicy): Promise<Endpoint[]> {
  const { addresses, port } = await addressesOf(host, wantedPort, policy);
  const endpoints = (sendable: readonly string[]) => byTurns(sendable).map((address) => ({ address, port }));
  if (policy.allowPrivate.has(host)) return endpoints(addresses);
  const publicOnes = addresses.filter((address) => notPublicBecause(address) === undefined);
  // Name servers shuffle their answers; the report must not.
  const [refused] = addresses.toSorted();
  if (publicOnes.length === 0 && refused !== undefined) {
    throw new NetworkError({ kind: "blocked", host, address: refused, reason: notPublicBecause(refused) ?? "" });
  }
  return endpoints(publicOnes);
}

/** A URL's host as names are looked up: IPv6 without brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}

function byTurns(addresses: readonly string[]): string[] {
  const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
  const second = addresses.filter((address) => !first.includes(address));
  return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
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
  if (found.length === 0) throw new NetworkError({ kind: "dns", host });
  return { addresses: found.map(({ address }) => address), port };
}
