import { hostOf } from "./urls.ts";

/** A host name as the allow-list takes it: the form that the schema asks of `allowDomains`, without a pattern. */
const hostName = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** The allow-list entry of a website; undefined where its host is none that the list can hold, such as an address in brackets. */
export function entryOf(website: string | undefined): string | undefined {
  const host = hostOf(website)?.replace(/\.$/, "");
  return host !== undefined && hostName.test(host) ? host : undefined;
}

/**
 * Whether an allow-list pattern covers a host. A `*.` prefix stands for any subdomain; whether it also stands for the
 * domain itself no source says, so it is not taken to.
 * Source: Social Login API, get_domain_patterns, whose sample lists `localhost` and `*.example.com`.
 */
export function covers(pattern: string, host: string): boolean {
  const wanted = host.toLowerCase();
  const listed = pattern.toLowerCase();
  return listed.startsWith("*.") ? wanted.endsWith(listed.slice(1)) && wanted.length > listed.length - 1 : listed === wanted;
}
