import { hostOf } from "../../core/declaration/urls.ts";

/** A host name that the allow-list accepts: the schema's pattern for `allowDomains` without wildcards. */
const hostName = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** The allow-list entry for a website; undefined if the list cannot hold its host, such as an IPv6 address. */
export function entryOf(website: string | undefined): string | undefined {
  const host = hostOf(website)?.replace(/\.$/, "");
  return host !== undefined && hostName.test(host) ? host : undefined;
}

/**
 * Whether an allow-list pattern covers a host. A `*.` prefix matches any subdomain; no source says that it also matches the
 * domain itself, so it does not.
 * Source: Social Login API, get_domain_patterns, whose sample lists `localhost` and `*.example.com`.
 */
export function covers(pattern: string, host: string): boolean {
  const name = host.toLowerCase();
  const entry = pattern.toLowerCase();
  return entry.startsWith("*.") ? name.endsWith(entry.slice(1)) && name.length > entry.length - 1 : entry === name;
}
