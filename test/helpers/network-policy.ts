import type { LookupAddress } from "node:dns";
import { isIPv6 } from "node:net";
import type { DeclaredUrl } from "../../src/core/declaration/urls.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import { networkPolicy } from "../../src/network/options.ts";
import { PageClient } from "../../src/network/page-client.ts";
import type { PageRequest, UrlResponse } from "../../src/network/page-response.ts";
import type { NetworkPolicy, RetryPolicy } from "../../src/network/policy.ts";
import { bareHost, endpointsFor, portOf } from "../../src/network/resolve.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";

/** Long enough for loopback on a busy machine. */
export const patient = { lookup: 8_000, connect: 8_000, head: 8_000, total: 10_000, run: 15_000 };

/** For servers that never respond. */
export const brief = { lookup: 100, connect: 100, head: 100, total: 100, run: 5_000 };

/** Retries without pauses, except for Retry-After. */
export const eager: RetryPolicy = { attempts: 3, pause: 1, longest: 50, random: () => 0.5 };

/** The host of most tests. */
export const site = "www.acme.example";

/** Hosts that may have private addresses, at any port; the operator allows ports one by one. */
export function anyPortOf(...hosts: string[]): ReadonlySet<string> {
  const allowed = new Set(hosts);
  return Object.assign(new Set<string>(), {
    has: (authority: string) => allowed.has(authority.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1")),
  });
}

/** A policy that allows no private host and resolves no name, with changes. */
export function strictPolicy(changes: Partial<NetworkPolicy> = {}): NetworkPolicy {
  return {
    overrides: [],
    allowPrivate: anyPortOf(),
    timeouts: patient,
    retry: eager,
    lookup: unexpectedLookup,
    isLocal: () => false,
    ...changes,
  };
}

/** A policy under which the site's http and https ports are a server on loopback. */
export function policyTowards({ address, port }: { address: string; port: number }, changes: Partial<NetworkPolicy> = {}): NetworkPolicy {
  const overrides = [80, 443].map((from) => ({ host: site, port: from, address, toPort: port }));
  return strictPolicy({ overrides, allowPrivate: anyPortOf(site), ...changes });
}

/** A lookup from a table, which records the names. */
export function lookupOf(names: Record<string, readonly string[]>) {
  const requested: string[] = [];
  const lookup = async (host: string): Promise<LookupAddress[]> => {
    requested.push(host);
    return (names[host] ?? []).map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  };
  return { lookup, requested };
}

/** A lookup that fails as the system's does. */
export const failingLookup = (code: string) => async (host: string) => {
  throw Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code });
};

async function unexpectedLookup(host: string): Promise<never> {
  throw new Error(`unexpected lookup of ${host}`);
}

/** The response to one URL, with a new client. */
export async function responseOf(url: URL, policy: NetworkPolicy, request: PageRequest): Promise<UrlResponse> {
  const client = new PageClient(policy);
  try {
    return await client.request(url, request);
  } finally {
    await client.close();
  }
}

/** Status and final URL of a response, or the failure. */
export async function headOf(
  url: URL,
  policy: NetworkPolicy,
): Promise<{ status: number; finalUrl: string } | Extract<UrlResponse, { failure: unknown }>> {
  const response = await responseOf(url, policy, { needsBody: false });
  return "failure" in response ? response : { status: response.status, finalUrl: response.finalUrl };
}

/** URLs as declarations name them. */
export const named = (purpose: DeclaredUrl["purpose"], ...urls: string[]): DeclaredUrl[] =>
  urls.map((url, index) => ({ pointer: `/${purpose}/${index}`, url, purpose }));

/** The check of one URL, by default the site's. */
export async function checkOf(purpose: DeclaredUrl["purpose"], policy: NetworkPolicy, url = `http://${site}/`): Promise<UrlCheck> {
  const [check] = await checkUrls(named(purpose, url), policy);
  if (!check) throw new Error("no check came back");
  return check;
}

/** The policy that the operator's options make, without a proxy. */
export const operatorPolicy = ({ resolve = [], allowPrivate = [] }: { resolve?: string[]; allowPrivate?: string[] }) =>
  networkPolicy({ resolve, allowPrivate, proxy: false }, {});

/** Where a check of a URL may connect to. */
export const endpointsOf = (url: URL, policy: NetworkPolicy) => endpointsFor(bareHost(url), portOf(url), policy);
