import { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import type { DetailedPeerCertificate } from "node:tls";
import { parseUrl } from "../core/parse-url.ts";
import { readBody } from "./body.ts";
import { lenientRequest } from "./lenient-response.ts";

/** Largest certificate that is fetched, in bytes. */
const maxBytes = 64 * 1024;

/**
 * Fetches the intermediate certificate that a server leaves out, from the address that its own certificate names.
 * Source: RFC 5280, 4.2.2.1 (Authority Information Access); desktop browsers do the same.
 * @param open connects to the host of a URL, with the address guard
 * @returns the certificate as PEM, "missing" if the server's certificate names no address, undefined if the fetch fails
 */
export async function fetchIssuer(
  certificate: DetailedPeerCertificate | undefined,
  open: (url: URL) => Promise<Socket>,
): Promise<string | "missing" | undefined> {
  const [address] = certificate?.infoAccess?.["CA Issuers - URI"] ?? [];
  const url = address === undefined ? undefined : parseUrl(address);
  // Over HTTPS the fetch could need another issuer.
  if (url?.protocol !== "http:") return "missing";
  try {
    const socket = await open(url);
    try {
      const { status, body } = await lenientRequest(socket, {
        method: "GET",
        host: url.host,
        path: url.pathname + url.search,
        headers: {},
      });
      const { bytes, isComplete } = await readBody(body, "", maxBytes);
      return status === 200 && isComplete ? new X509Certificate(bytes).toString() : undefined;
    } finally {
      socket.destroy();
    }
  } catch {
    return undefined;
  }
}
