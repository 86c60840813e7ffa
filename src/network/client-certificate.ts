import { connect as connectTcp } from "node:net";
import { Duplex } from "node:stream";
import { connect } from "node:tls";
import type { CertificatePlace } from "./certificate.ts";

/** Types of TLS records and handshake messages. Source: RFC 5246, 6.2.1 and 7.4. */
const [handshakeRecord, certificateRequest] = [22, 13];

/**
 * Whether a server whose handshake failed had requested a client certificate. Before TLS 1.3 its alert does not say so, but the
 * handshake is readable. Uses a separate connection that carries no data.
 */
export function requestsClientCertificate({ address, port, host, timeout, signal }: CertificatePlace): Promise<boolean> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const tcp = connectTcp({ host: address, port });
    const tap = new Duplex({ read() {}, write: (chunk, _, done) => void tcp.write(chunk, () => done()) });
    const finish = () => {
      signal.removeEventListener("abort", finish);
      tcp.destroy();
      tap.destroy();
      resolve(hasCertificateRequest(Buffer.concat(received)));
    };
    signal.addEventListener("abort", finish);
    tcp.setTimeout(timeout, finish).on("error", finish).on("close", finish);
    tcp.on("data", (chunk: Buffer) => {
      received.push(chunk);
      tap.push(chunk);
    });
    tap.on("error", finish);
    // Nothing is sent or trusted here.
    const tls = connect({ socket: tap, servername: host, maxVersion: "TLSv1.2", rejectUnauthorized: false });
    tls.on("secureConnect", finish).on("error", finish);
  });
}

/** Whether the unencrypted messages of a handshake contain the request. */
function hasCertificateRequest(bytes: Buffer): boolean {
  const payloads: Buffer[] = [];
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === handshakeRecord; at += 5 + bytes.readUInt16BE(at + 3)) {
    payloads.push(bytes.subarray(at + 5, at + 5 + bytes.readUInt16BE(at + 3)));
  }
  const messages = Buffer.concat(payloads);
  for (let at = 0; at + 4 <= messages.length; at += 4 + messages.readUIntBE(at + 1, 3))
    if (messages[at] === certificateRequest) return true;
  return false;
}
