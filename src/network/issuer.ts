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

/** The certificates that a server sent, each followed by its issuer. */
export function chainOf(certificate: DetailedPeerCertificate | undefined): X509Certificate[] {
  const chain = new Set<DetailedPeerCertificate>();
  for (let next = certificate; next?.raw && !chain.has(next); next = next.issuerCertificate) chain.add(next);
  return [...chain].map(({ raw }) => new X509Certificate(raw));
}

/**
 * The certificates whose issuer to fetch, most likely first: those from the end of the chain, where an issuer is missing or not
 * trusted, or the one below an expired intermediate certificate. Browsers try other chains, too.
 * Source: RFC 4158, 3; Chromium, net/cert/internal (bssl path_builder, cert_issuer_source_aia).
 * @param now the current time, in milliseconds since 1970
 */
export function withoutUsableIssuer(chain: readonly X509Certificate[], reason: "expired" | "untrusted", now: number): X509Certificate[] {
  if (reason === "untrusted") return chain.toReversed();
  const expired = chain.findIndex(({ validFrom, validTo }) => Date.parse(validFrom) > now || Date.parse(validTo) < now);
  return chain.slice(Math.max(0, expired - 1), Math.max(0, expired));
}

/**
 * Fetches the intermediate certificate that a server leaves out, from an address that the certificate below it names.
 * Source: RFC 5280, 4.2.2.1 (Authority Information Access); desktop browsers do the same.
 * @param open connects to the host of a URL, with the address guard
 * @param certificates those without their issuer; the first that names an address counts
 * @returns the certificate as PEM, "missing" if no certificate names an address or its issuer is a root, undefined if the fetch fails
 */
export async function fetchIssuer(
  certificates: readonly X509Certificate[],
  open: (url: URL) => Promise<Socket>,
): Promise<string | "missing" | undefined> {
  const infos = certificates.map(({ infoAccess }) => infoAccess ?? "");
  const addresses = infos.flatMap((info) => [...info.matchAll(/^CA Issuers - URI:"?([^"\n]+)/gm)].map(([, address = ""]) => address));
  // Over HTTPS the fetch could need another issuer.
  const urls = addresses.flatMap((address) => parseUrl(address) ?? []).filter(({ protocol }) => protocol === "http:");
  if (urls.length === 0) return "missing";
  for (const url of urls.slice(0, maxAddresses)) {
    const issuer = await fetchCertificate(url, open);
    // A root counts only if it is trusted already, and OpenSSL trusts each root that it is given.
    if (issuer && isRoot(issuer)) return "missing";
    if (issuer) return issuer.toString();
  }
  return undefined;
}

async function fetchCertificate(url: URL, open: (url: URL) => Promise<Socket>): Promise<X509Certificate | undefined> {
  try {
    const socket = await open(url);
    try {
      const request = { method: "GET", host: url.host, path: url.pathname + url.search, headers: {} };
      const { status, body } = await lenientRequest(socket, request);
      const { bytes, isComplete } = await readBody(body, "", maxBytes);
      return status === 200 && isComplete ? new X509Certificate(bytes) : undefined;
    } finally {
      socket.destroy();
    }
  } catch {
    return undefined;
  }
}

/** Whether a certificate names itself as its issuer, which makes it a trust anchor for OpenSSL. */
const isRoot = (certificate: X509Certificate) => certificate.subject === certificate.issuer || certificate.checkIssued(certificate);
