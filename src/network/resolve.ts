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
 * The endpoints that a check may connect to for a host, in the order to try them: both families alternate, the one that
 * the resolver prefers first (RFC 8305, 4).
 * Names are resolved only here: the socket connects to the address that was checked, so a second DNS response (DNS
 * rebinding) has no effect.
 * @param host as normalized in a URL, IPv6 without brackets
 * @throws NetworkError `blocked` if no address is public and the operator did not allow the host; errors of the lookup otherwise
 */
export async function endpointsFor(host: string, urlPort: number, policy: NetworkPolicy): Promise<Endpoint[]> {
  const { addresses, port } = await addressesOf(host, urlPort, policy);
  const endpoints = (sendable: readonly string[]) => alternate(sendable).map((address) => ({ address, port }));
  if (policy.allowPrivate.has(host)) return endpoints(addresses);
  const publicAddresses = addresses.filter((address) => notPublicBecause(address) === undefined);
  // Name servers shuffle addresses; the report must not depend on it.
  const [refused] = addresses.toSorted();
  if (publicAddresses.length === 0 && refused !== undefined) {
    throw new NetworkError({ kind: "blocked", host, address: refused, reason: notPublicBecause(refused) ?? "" });
  }
  return endpoints(publicAddresses);
}

/** A URL's host as names are looked up: IPv6 without brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}

function alternate(addresses: readonly string[]): string[] {
  const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
  const second = addresses.filter((address) => !first.includes(address));
  return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}

/** The port of a URL, by default that of its scheme. */
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
