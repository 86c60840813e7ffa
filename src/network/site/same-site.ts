import { getDomain } from "tldts";

/**
 * Whether a URL belongs to the site of a page: the same host, or the same registrable domain by the public suffix list, whose
 * private part separates the customers of hosting services.
 */
export function isSameSite(url: URL, page: URL): boolean {
  if (url.hostname === page.hostname) return true;
  const options = { allowPrivateDomains: true };
  const domain = getDomain(page.hostname, options);
  return domain !== null && domain === getDomain(url.hostname, options);
}
