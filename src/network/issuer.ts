import { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import type { DetailedPeerCertificate } from "node:tls";
import { parseUrl } from "../core/parse-url.ts";
import { readBody } from "./body.ts";
import { lenientRequest } from "./lenient-response.ts";

/** Largest certificate that is fetched, in bytes. */
const maxBytes = 64 * 1024;

/** How many addresses of a certificate are tried. */
const maxAddresses = 3;

/** The certificate at the end of the chain that a server sent, whose issuer is missing; undefined without a certificate. */
export function endOfChain(certificate: DetailedPeerCertificate | undefined): X509Certificate | undefined {
  let last = certificate;
  const seen = new Set<DetailedPeerCertificate>();
  while (last?.issuerCertificate && !seen.has(last)) {
    seen.add(last);
    last = last.issuerCertificate;
  }
  return last?.raw && new X509Certificate(last.raw);
}

/**
 * Fetches the intermediate certificate that a server leaves out, from an address that the certificate below it names.
 * Source: RFC 5280, 4.2.2.1 (Authority Information Access); desktop browsers do the same.
 * @param open connects to the host of a URL, with the address guard
 * @returns the certificate as PEM, "missing" if the certificate names no address, undefined if the fetch fails
 */
export async function fetchIssuer(
  certificate: X509Certificate | undefined,
  open: (url: URL) => Promise<Socket>,
): Promise<string | "missing" | undefined> {
  const addresses = [...(certificate?.infoAccess ?? "").matchAll(/^CA Issuers - URI:"?([^"\n]+)/gm)].map(([, address = ""]) => address);
  // Over HTTPS the fetch could need another issuer.
  const urls = addresses.flatMap((address) => parseUrl(address) ?? []).filter(({ protocol }) => protocol === "http:");
  if (urls.length === 0) return "missing";
  for (const url of urls.slice(0, maxAddresses)) {
    const issuer = await fetchCertificate(url, open);
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

async function fetchCertificate(url: URL, open: (url: URL) => Promise<Socket>): Promise<string | undefined> {
  try {
    const socket = await open(url);
    try {
      const request = { method: "GET", host: url.host, path: url.pathname + url.search, headers: {} };
      const { status, body } = await lenientRequest(socket, request);
      const { bytes, isComplete } = await readBody(body, "", maxBytes);
      return status === 200 && isComplete ? new X509Certificate(bytes).toString() : undefined;
    } finally {
      socket.destroy();
    }
  } catch {
    return undefined;
  }
}
