import { constants } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext, rootCertificates, type SecureContext, type SecureContextOptions } from "node:tls";
import type { NetworkPolicy } from "./policy.ts";

/** Contexts by extra authority: parsing all of Node's authorities for each connection takes longer than the handshake. */
const contexts = new Map<string, SecureContext>();

/** The options that every TLS connection uses to verify its peer. */
export function tlsTrust({ extraCa }: Pick<NetworkPolicy, "extraCa">) {
  return {
    // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise disable verification, also where secrets are sent.
    rejectUnauthorized: true,
    ...(extraCa !== undefined && { secureContext: contextWith([extraCa], {}) }),
  };
}

/**
 * What Chromium and Chrome negotiate; without it, servers that no browser opens would pass, such as those with finite-field
 * Diffie-Hellman, CBC with SHA-256, P-521 or Ed25519 only.
 * Source: Chromium, net/socket/ssl_client_socket_impl.cc (ALL:!aPSK:!ECDSA+SHA1:!3DES) and BoringSSL's defaults; measured with Chromium 156.
 */
const browserTls: SecureContextOptions = {
  ciphers: [
    "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256",
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-RSA-AES128-SHA:ECDHE-RSA-AES256-SHA",
    "AES128-GCM-SHA256:AES256-GCM-SHA384:AES128-SHA:AES256-SHA",
  ].join(":"),
  ecdhCurve: "X25519:P-256:P-384",
  sigalgs: [
    "ecdsa_secp256r1_sha256:rsa_pss_rsae_sha256:rsa_pkcs1_sha256:ecdsa_secp384r1_sha384:rsa_pss_rsae_sha384:rsa_pkcs1_sha384",
    "rsa_pss_rsae_sha512:rsa_pkcs1_sha512",
  ].join(":"),
};

/**
 * The same for URL checks, which accept servers without secure renegotiation, as browsers do: they never renegotiate.
 * Source: RFC 5746, 4.1; openssl/openssl#16278.
 * @param intermediates further certificates, which count only below a trusted authority
 */
export function lenientTlsTrust({ extraCa }: Pick<NetworkPolicy, "extraCa">, intermediates: readonly string[] = []) {
  const extra = [...(extraCa === undefined ? [] : [extraCa]), ...intermediates];
  return {
    rejectUnauthorized: true,
    secureContext: contextWith(extra, { ...browserTls, secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT }),
  };
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

function contextWith(extra: readonly string[], options: SecureContextOptions): SecureContext {
  const key = JSON.stringify([options, ...extra]);
  // Without `ca`, Node adds the authorities of NODE_EXTRA_CA_CERTS.
  const context = contexts.get(key) ?? createSecureContext({ ...options, ...(extra.length > 0 && { ca: [...authorities(), ...extra] }) });
  contexts.set(key, context);
  return context;
}
