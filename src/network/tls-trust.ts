import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import type { NetworkPolicy } from "./policy.ts";

/** Contexts by extra authority: parsing all of Node's authorities for each connection takes longer than the handshake. */
const contexts = new Map<string, SecureContext>();

/** The options that every TLS connection uses to verify its peer. */
export function tlsTrust({ extraCa }: Pick<NetworkPolicy, "extraCa">) {
  return {
    // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise disable verification, also where secrets are sent.
    rejectUnauthorized: true,
    ...(extraCa !== undefined && { secureContext: contextWith(extraCa) }),
  };
}

function contextWith(authority: string): SecureContext {
  const context = contexts.get(authority) ?? createSecureContext({ ca: [...rootCertificates, authority] });
  contexts.set(authority, context);
  return context;
}
