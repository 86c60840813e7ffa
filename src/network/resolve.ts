import type { LookupAddress } from "node:dns";
import { isIP, isIPv6 } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { notPublicBecause } from "../core/urls/address.ts";
import { hostAndPort } from "./host-and-port.ts";
import { codeOf, isServerFailure, NetworkError } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";
import { backoff } from "./retry.ts";

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
 * @throws NetworkError `blocked` if no address is public and the operator did not allow the host, `dns-timeout` if the lookup
 * takes too long; errors of the lookup otherwise
 */
export async function endpointsFor(host: string, urlPort: number, policy: NetworkPolicy): Promise<Endpoint[]> {
  const { addresses, port } = await addressesOf(host, urlPort, policy);
  const endpoints = (sendable: readonly string[]) => alternate(sendable).map((address) => ({ address, port }));
  if (isAllowedPrivate(policy, host, urlPort)) return endpoints(addresses);
  const refusals = addresses.map((address) => refusalOf(address, policy));
  const publicAddresses = addresses.filter((_, index) => refusals[index] === undefined);
  // Name servers shuffle addresses; the report must not depend on it. Nor does it show them: a name may be internal.
  const [reason] = refusals.filter((refusal) => refusal !== undefined).sort();
  if (publicAddresses.length === 0 && reason !== undefined) throw new NetworkError({ kind: "blocked", host, reason });
  return endpoints(publicAddresses);
}

/** Whether the operator allows a host to have private addresses, at this port of its URL. */
export function isAllowedPrivate({ allowPrivate }: Pick<NetworkPolicy, "allowPrivate">, host: string, port: number): boolean {
  return allowPrivate.has(hostAndPort(host, port));
}

/** A URL's host as names are looked up: IPv6 without brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}

/** The port of a URL, by default that of its scheme. */
export function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

function refusalOf(address: string, { isLocal }: NetworkPolicy): string | undefined {
  return notPublicBecause(address) ?? (isLocal(address) ? "this machine or its network" : undefined);
}

function alternate(addresses: readonly string[]): string[] {
  const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
  const second = addresses.filter((address) => !first.includes(address));
  return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}

async function addressesOf(host: string, port: number, policy: NetworkPolicy) {
  const override = policy.overrides.find((candidate) => candidate.host === host && candidate.port === port);
  if (override) return { addresses: [override.address], port: override.toPort ?? port };
  if (isIP(host)) return { addresses: [host], port };
  const found = await lookupInTime(host, policy);
  if (found.length === 0) throw new NetworkError({ kind: "dns", host });
  return { addresses: found.map(({ address }) => address), port };
}

async function lookupInTime(host: string, policy: NetworkPolicy): Promise<readonly LookupAddress[]> {
  const { lookup: limit } = policy.timeouts;
  const late = () => new NetworkError({ kind: "dns-timeout", host, seconds: limit / 1000 });
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      deadline.abort();
      // The lookup goes first: it may know more than that it is late.
      setImmediate(() => reject(late()));
    }, limit);
  });
  try {
    return await Promise.race([lookupWithRetries(host, policy, deadline.signal), expired]);
  } catch (error) {
    throw codeOf(error) === "ETIMEOUT" || codeOf(error) === "ECANCELLED" ? late() : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Repeats a lookup that failed at the name server, as requests are repeated, until the signal. */
async function lookupWithRetries(host: string, { lookup, retry }: NetworkPolicy, signal: AbortSignal): Promise<readonly LookupAddress[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await lookup(host, signal);
    } catch (error) {
      if (!isServerFailure(codeOf(error)) || attempt >= retry.attempts || signal.aborted) throw error;
      await sleep(backoff(attempt, retry), undefined, { signal }).catch(() => Promise.reject(error));
    }
  }
}
