import { realmHost } from "../../core/declaration/janrain-host.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { mask } from "../../core/secrets/secret.ts";
import { UsageError } from "../../core/usage-error.ts";

/** Where Janrain's keys go; both come from the operator or are built from the realm, never taken from a declaration as they are. */
export interface JanrainOrigins {
  /** Social Login API. */
  social: string;
  /** Partner API; the same host unless said otherwise. */
  partner: string;
}

/** Origins that the workflow or the command line names instead of the realm's own. */
export interface OriginOptions {
  janrainUrl?: string;
  partnerUrl?: string;
}

/**
 * The only origins that ever receive a Janrain key: `https://{realm}.rpxnow.com`, or what the operator names.
 * @param realm as declared and accepted by the schema
 * @returns undefined when neither is known: a custom domain alone comes from the declaration, and receives no key
 */
export function janrainOrigins(realm: string | undefined, { janrainUrl, partnerUrl }: OriginOptions): JanrainOrigins | undefined {
  const social = janrainUrl ?? (realm === undefined ? undefined : realmOrigin(realm));
  return social === undefined ? undefined : { social, partner: partnerUrl ?? social };
}

/**
 * Checks an origin that the operator names.
 * @param option the option's name, for the message
 * @throws UsageError for anything but an https origin, or http on a loopback address, where a stand-in listens
 */
export function parseOrigin(option: string, value: string): string {
  // A user name, password or query may hold a key: a message must not repeat it.
  const shown = value.replace(/^(\w+:)?\/\/.*@/s, `$1//${mask}@`).replace(/[?#].*$/s, `?${mask}`);
  const url = parseUrl(value);
  if (!url) throw new UsageError("origin-not-url", { option, value: shown });
  if (url.username !== "" || url.password !== "") throw new UsageError("origin-user", { option, value: shown });
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new UsageError("origin-path", { option, value: shown });
  const isLoopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback))
    throw new UsageError("origin-clear", { option, value: shown });
  return url.origin;
}

function realmOrigin(realm: string): string {
  const origin = `https://${realmHost(realm)}`;
  // The schema lets no such realm through; a key is worth a second look. URL would drop or move what does not belong there.
  if (!/^[a-z0-9-]+$/i.test(realm) || !parseUrl(origin)) throw new UsageError("realm-escapes");
  return origin;
}
