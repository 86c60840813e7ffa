/** Where Auth0's keys are sent. */
export interface Auth0Location {
  origin: string;
  /** The tenant's own domain, for the audience of its Management API. */
  domain: string;
}

/**
 * Where the Management API of a tenant is.
 * @param domain as declared, accepted by the schema
 */
export function auth0Location(domain: string): Auth0Location {
  const host = domain.toLowerCase();
  return { origin: `https://${host}`, domain: host };
}

/**
 * Whether a tenant may receive keys: Auth0's own hosts may, others only if the operator allows their origin, since a declaration chose it.
 * @param origins that the operator allows
 */
export function mayReceiveKeys({ origin }: Auth0Location, origins: ReadonlySet<string>): boolean {
  return /^https:\/\/(?:[a-z0-9-]+\.)+auth0\.com$/.test(origin) || origins.has(origin);
}
