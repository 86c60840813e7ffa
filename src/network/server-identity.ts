import { isIP } from "node:net";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { getPublicSuffix } from "tldts";

/**
 * Whether a certificate is for a host, as in browsers: by its subject alternative names only, with a wildcard only as a whole label
 * below a registrable domain. Node also accepts the common name and wildcards for a part of a label.
 * Source: RFC 9525, 6.3 and 6.4.1; Chromium, net/cert/x509_certificate.cc, VerifyHostname.
 * @returns Node's error for a certificate of another host
 */
export function identityError(host: string, certificate: PeerCertificate): Error | undefined {
  const sent = certificate.subjectaltname?.split(", ").map((name) => name.replace(/(?<=^DNS:.+)\.$/, "")) ?? [];
  const names = sent.filter((name) => isIP(host) !== 0 || isBrowserName(name));
  const { CN: _, ...subject } = certificate.subject ?? {};
  return checkServerIdentity(host, { ...certificate, subject: subject as PeerCertificate["subject"], subjectaltname: names.join(", ") });
}

function isBrowserName(name: string): boolean {
  if (!name.startsWith("DNS:")) return false;
  if (!name.includes("*")) return true;
  const parent = /^DNS:\*\.([^*]+)$/.exec(name)?.[1];
  return parent !== undefined && getPublicSuffix(parent, { allowPrivateDomains: false }) !== parent.toLowerCase();
}
