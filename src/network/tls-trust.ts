import { constants } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import type { NetworkPolicy } from "./policy.ts";

/** Contexts by extra authority: parsing all of Node's authorities for each connection takes longer than the handshake. */
const contexts = new Map<string, SecureContext>();

/** The options that every TLS connection uses to verify its peer. */
export function tlsTrust({ extraCa }: Pick<NetworkPolicy, "extraCa">) {
  return {
    // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise disable verification, also where secrets are sent.
    rejectUnauthorized: true,
    ...(extraCa !== undefined && { secureContext: contextWith([extraCa], 0) }),
  };
}

/**
 * The same for URL checks, which accept servers without secure renegotiation, as browsers do: they never renegotiate.
 * Source: RFC 5746, 4.1; openssl/openssl#16278.
 * @param intermediates further certificates, which count only below a trusted authority
 */
export function lenientTlsTrust({ extraCa }: Pick<NetworkPolicy, "extraCa">, intermediates: readonly string[] = []) {
  const extra = [...(extraCa === undefined ? [] : [extraCa]), ...intermediates];
  return { rejectUnauthorized: true, secureContext: contextWith(extra, constants.SSL_OP_LEGACY_SERVER_CONNECT) };
}

/** Node's authorities and the operator's, which Node leaves out wherever `ca` is given. */
function authorities(): string[] {
  const { NODE_EXTRA_CA_CERTS: path } = process.env;
  try {
    return [...rootCertificates, ...(path ? [readFileSync(path, "utf8")] : [])];
  } catch {
    return [...rootCertificates];
  }
}

function contextWith(extra: readonly string[], secureOptions: number): SecureContext {
  const key = JSON.stringify([secureOptions, ...extra]);
  // Without `ca`, Node adds the authorities of NODE_EXTRA_CA_CERTS.
  const context =
    contexts.get(key) ?? createSecureContext({ secureOptions, ...(extra.length > 0 && { ca: [...authorities(), ...extra] }) });
  contexts.set(key, context);
  return context;
}
