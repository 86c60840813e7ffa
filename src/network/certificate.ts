import { connect, type DetailedPeerCertificate, type PeerCertificate } from "node:tls";
import type { Certificate } from "../core/urls/certificate.ts";

/** The facts of a certificate that reports show; undefined without one. */
export function certificateFrom(peer: Partial<PeerCertificate> | undefined): Certificate | undefined {
  const [from, to] = [dayOf(peer?.valid_from), dayOf(peer?.valid_to)];
  if (from === undefined || to === undefined) return undefined;
  const names = (peer?.subjectaltname ?? "").split(", ").flatMap((entry) => (entry.startsWith("DNS:") ? [entry.slice(4)] : []));
  return { from, to, names };
}

/** Where to read a certificate: the address of the failed handshake, and the server name. */
export interface CertificatePlace {
  address: string;
  port: number;
  host: string;
  /** In milliseconds. */
  timeout: number;
  signal: AbortSignal;
}

/**
 * Reads the certificate of a server whose handshake failed, over a separate connection that carries no data.
 * @returns undefined if none arrives in time
 */
export function readCertificate({ address, port, host, timeout, signal }: CertificatePlace): Promise<DetailedPeerCertificate | undefined> {
  return new Promise((resolve) => {
    // Nothing is sent or trusted here: only its facts are read, for the report and to find its issuer.
    const socket = connect({ host: address, port, servername: host, rejectUnauthorized: false });
    const finish = (certificate?: DetailedPeerCertificate) => {
      signal.removeEventListener("abort", abandon);
      socket.destroy();
      resolve(certificate);
    };
    const abandon = () => finish();
    signal.addEventListener("abort", abandon);
    socket.setTimeout(timeout, abandon);
    socket.once("secureConnect", () => finish(socket.getPeerCertificate(true)));
    socket.on("error", abandon);
  });
}

function dayOf(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
