import { isIP, type Socket } from "node:net";
import { checkServerIdentity, type PeerCertificate, TLSSocket } from "node:tls";
import { buildConnector } from "undici";
import type { Certificate } from "../core/urls/certificate.ts";
import type { TlsReason } from "../core/urls/network-failure.ts";
import { type CertificatePlace, certificateFrom, readCertificate } from "./certificate.ts";
import { limitHeadLines } from "./head-lines.ts";
import { codeOf, NetworkError, tlsReason } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";
import { race } from "./race.ts";
import { type Endpoint, endpointsFor } from "./resolve.ts";
import { tlsTrust } from "./tls-trust.ts";

/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;

/** Codes that speak of this machine's routes, not of the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = new Set(["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/** The reasons for which there is a certificate to show. */
const showsCertificate: readonly TlsReason[] = ["expired", "wrong-host", "self-signed", "untrusted"];

/** What a connector tells, and what tells it. */
export interface ConnectorOptions {
  /** Ends every socket, those that still connect among them. */
  closing: AbortSignal;
  /** Told the certificate of each TLS connection, by `host:port`. */
  onCertificate: (authority: string, certificate: Certificate) => void;
}

/**
 * An undici connector behind the address guard: it resolves a name, refuses what is not public, and connects its sockets to
 * the addresses that it checked and nowhere else; TLS still proves the host of the URL. A name is resolved once.
 */
export function guardedConnector(policy: NetworkPolicy, { closing, onCertificate }: ConnectorOptions): buildConnector.connector {
  const known = new Map<string, Promise<Endpoint[]>>();
  const endpointsOf = (host: string, port: number) => {
    const key = `${host}:${port}`;
    const endpoints = known.get(key) ?? endpointsFor(host, port, policy);
    known.set(key, endpoints);
    // A name server that failed may do better when the URL is tried again.
    endpoints.catch(() => known.delete(key));
    return endpoints;
  };
  const connect = async (options: buildConnector.Options): Promise<Socket> => {
    const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
    const endpoints = await endpointsOf(options.hostname, port);
    const socket = await connectToOne(options, endpoints.slice(0, maxAttempts), policy, closing);
    const certificate = socket instanceof TLSSocket ? certificateFrom(socket.getPeerCertificate()) : undefined;
    if (certificate) onCertificate(`${options.hostname}:${port}`, certificate);
    limitHeadLines(socket);
    return socket;
  };
  return (options, callback) => {
    connect(options).then(
      (socket) => callback(null, socket),
      (error) => callback(error, null),
    );
  };
}

async function connectToOne(
  options: buildConnector.Options,
  endpoints: readonly Endpoint[],
  policy: NetworkPolicy,
  signal: AbortSignal,
): Promise<Socket> {
  const host = options.hostname.replace(/\.$/, "");
  const servername = isIP(host) ? "" : host;
  const { connect: timeout } = policy.timeouts;
  // A connector for each connection: one that is kept would resume TLS sessions, and check no certificate then.
  const connect = buildConnector({
    ...tlsTrust(policy),
    timeout,
    signal,
    checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate),
  });
  let refusing: Endpoint | undefined;
  try {
    return await race(
      endpoints,
      (endpoint, callback) =>
        connect({ ...options, servername, hostname: endpoint.address, port: String(endpoint.port) }, (error, socket) => {
          if (error && isSameEverywhere(error)) refusing ??= endpoint;
          callback(error, socket);
        }) as unknown as Socket,
      isSameEverywhere,
    );
  } catch (error) {
    const reason = refusing && tlsReason(codeOf(error));
    if (!refusing || !reason) throw error instanceof AggregateError ? mostTelling(error.errors) : error;
    const certificate = showsCertificate.includes(reason)
      ? await certificateBehind(error, { ...refusing, host: servername, timeout, signal })
      : undefined;
    throw new NetworkError({ kind: "tls", host, reason, code: codeOf(error), ...(certificate && { certificate }) });
  }
}

/** Node shows the certificate of another host in its error, and no other one. */
async function certificateBehind(error: unknown, place: CertificatePlace): Promise<Certificate | undefined> {
  return certificateFrom((error as { cert?: PeerCertificate }).cert) ?? (await readCertificate(place));
}

/** Whether another address would do no better: a certificate is the same everywhere. */
const isSameEverywhere = (error: Error) => tlsReason(codeOf(error)) !== undefined;

function mostTelling(failures: readonly Error[]): Error {
  return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? new Error("no address to connect to");
}
