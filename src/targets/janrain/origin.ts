import { realmHost } from "../../core/declaration/janrain-host.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { mask } from "../../core/secrets/secret.ts";
import { UsageError } from "../../core/usage-error.ts";

/** Where Janrain's keys are sent. Both origins come from the operator or are built from the realm, never copied from a declaration. */
export interface JanrainOrigins {
  /** Social Login API. */
  social: string;
  /** Partner API; by default the same host. */
  partner: string;
  /** Whether the host may serve several applications, as `https://rpxnow.com` does (observed): then the API key selects one. */
  isShared: boolean;
}

/** Origins that the workflow or the command line sets instead of the realm's own. */
export interface OriginOptions {
  janrainUrl?: string;
  partnerUrl?: string;
}

/**
 * The only origins that ever receive a Janrain key: `https://{realm}.rpxnow.com`, or what the operator sets.
 * @param realm as declared, accepted by the schema
 * @returns undefined if neither is known: a declared custom domain receives no key
 */
export function janrainOrigins(realm: string | undefined, { janrainUrl, partnerUrl }: OriginOptions): JanrainOrigins | undefined {
  const social = janrainUrl ?? (realm === undefined ? undefined : realmOrigin(realm));
  return social === undefined ? undefined : { social, partner: partnerUrl ?? social, isShared: janrainUrl !== undefined };
}

/**
 * Validates an origin that the operator sets.
 * @param option the option's name, for the message
 * @throws UsageError for anything but an https origin, or http on a loopback address, for the emulator
 */
export function parseOrigin(option: string, value: string): string {
  // A user name, password or query may contain a key, which a message must not repeat.
  const shown = value.replace(/^(\w+:)?\/\/.*@/s, `$1//${mask}@`).replace(/[?#].*$/s, `?${mask}`);
  const url = parseUrl(value);
  if (!url) throw new UsageError("origin-not-url", { option, value: shown });
  if (url.username !== "" || url.password !== "") throw new UsageError("origin-user", { option, value: shown });
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new UsageError("origin-path", { option, value: shown });
  const isLoopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback))
    throw new UsageError("origin-not-https", { option, value: shown });
  return url.origin;
}

function realmOrigin(realm: string): string {
  const origin = `https://${realmHost(realm)}`;
  // The schema rejects such a realm. It is checked again because a key is at stake: URL would drop or move unexpected characters.
  if (!/^[a-z0-9-]+$/i.test(realm) || !parseUrl(origin)) throw new UsageError("realm-escapes");
  return origin;
}
