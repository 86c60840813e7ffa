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
