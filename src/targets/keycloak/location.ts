import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { isConfidential } from "../../core/options/targets.ts";
import { parseUrl } from "../../core/parse-url.ts";
import type { ExpectedCallback } from "../../core/targets/description.ts";

/** The identity provider that a declaration is about. */
export interface KeycloakLocation {
  origin: string;
  /** The server's base URL without a trailing slash: the origin, and the path of a server below one. */
  base: string;
  realm: string;
  alias: string;
}

/** Where a declaration's identity provider is; undefined without a complete section. */
export function keycloakLocation({ keycloak }: ValidDeclaration): KeycloakLocation | undefined {
  const { url: text, realm, alias } = keycloak ?? {};
  const url = text === undefined ? undefined : parseUrl(text);
  if (!url || realm === undefined || alias === undefined) return undefined;
  return { origin: url.origin, base: url.origin + url.pathname.replace(/\/+$/, ""), realm, alias };
}

/** The identity provider as one text: two declarations of one are synced one after the other. */
export function keycloakAccount(declaration: ValidDeclaration): string | undefined {
  const location = keycloakLocation(declaration);
  return location && `${location.base}/realms/${location.realm}/${location.alias}`;
}

/** The callback of an identity provider. Source: the redirect to Weibo of Keycloak 26.4 (observed). */
export function keycloakCallback(declaration: ValidDeclaration): ExpectedCallback | undefined {
  const location = keycloakLocation(declaration);
  return location && { url: `${location.base}/realms/${location.realm}/broker/${location.alias}/endpoint`, evidence: "observed" };
}

/**
 * Whether a server may receive keys: only the operator can allow it, since a declaration chose the address.
 * @param origins that the operator allows
 */
export function mayReceiveKeys({ origin }: KeycloakLocation, origins: ReadonlySet<string>): boolean {
  return origins.has(origin) && isConfidential(new URL(origin));
}
