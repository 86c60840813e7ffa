import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import type { NetworkPolicy } from "./policy.ts";

/** Contexts by extra authority: reading all of Node's authorities again for each connection takes longer than the handshake. */
const contexts = new Map<string, SecureContext>();

/** What each TLS connection asks of the other side. */
export function tlsTrust({ extraCa }: Pick<NetworkPolicy, "extraCa">) {
  return {
    // Said, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch the proof off for secrets and verdicts alike.
    rejectUnauthorized: true,
    ...(extraCa !== undefined && { secureContext: contextWith(extraCa) }),
  };
}

function contextWith(authority: string): SecureContext {
  const context = contexts.get(authority) ?? createSecureContext({ ca: [...rootCertificates, authority] });
  contexts.set(authority, context);
  return context;
}
