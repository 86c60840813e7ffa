import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { UsageError } from "../../core/usage-error.ts";
import { realmHost } from "./host.ts";

/** Where Janrain's keys are sent. Both origins come from the operator or are built from the realm, never copied from a declaration. */
export interface JanrainOrigins {
  /** Social Login API. */
  social: string;
  /** Partner API; by default the same host. */
  partner: string;
  /** Whether the host may serve several applications, as `https://rpxnow.com` does (observed): then the API key selects one. */
  isShared: boolean;
}

/** Origins that the workflow or the command line sets or allows. */
export interface OriginOptions {
  /** Replaces the realm's own. */
  janrainUrl?: string;
  partnerUrl?: string;
  /** Origins that may receive keys although a declaration chose them. */
  origins: ReadonlySet<string>;
}

/**
 * The only origins that ever receive a Janrain key: `https://{realm}.rpxnow.com`, what the operator sets, or a declared custom
 * domain that the operator allows.
 * @param janrain as declared, accepted by the schema
 * @returns undefined if none is known: a declared custom domain alone receives no key
 */
export function janrainOrigins(
  janrain: ValidDeclaration["janrain"],
  { janrainUrl, partnerUrl, origins }: OriginOptions,
): JanrainOrigins | undefined {
  const { realm, domain } = janrain ?? {};
  const custom = domain === undefined ? undefined : `https://${domain.toLowerCase()}`;
  const allowed = custom !== undefined && origins.has(custom) ? custom : undefined;
  const social = janrainUrl ?? (realm === undefined ? allowed : realmOrigin(realm));
  return social === undefined ? undefined : { social, partner: partnerUrl ?? social, isShared: janrainUrl !== undefined };
}

function realmOrigin(realm: string): string {
  const origin = `https://${realmHost(realm)}`;
  // The schema rejects such a realm. It is checked again because a key is at stake: URL would drop or move unexpected characters.
  if (!/^[a-z0-9-]+$/i.test(realm) || !parseUrl(origin)) throw new UsageError("realm-escapes");
  return origin;
}
