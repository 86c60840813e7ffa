import type { DetailedPeerCertificate, TLSSocket } from "node:tls";

/**
 * How many certificates below the root browsers follow at most: Chromium takes a step for each, also for those that lead nowhere, and fails
 * after 20. Source: Chromium, net/cert/cert_verify_proc_builtin.cc, kPathBuilderIterationLimit; BoringSSL, pki/path_builder.cc.
 */
const maxLength = 19;

/** Whether browsers may reject a chain for its length, which OpenSSL does not. */
export function isLongChain(socket: TLSSocket): boolean {
  let length = 0;
  let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  // A root is its own issuer.
  for (; certificate?.issuerCertificate && certificate.issuerCertificate !== certificate; length++)
    certificate = certificate.issuerCertificate;
  return length > maxLength;
}
