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

/** Codes about this machine's routes, not about the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = new Set(["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/** The reasons that come with a certificate to report. */
const showsCertificate: readonly TlsReason[] = ["expired", "wrong-host", "self-signed", "untrusted"];

/** Signals and callbacks of a connector. */
export interface ConnectorOptions {
  /** Closes every socket, including those that are still connecting. */
  closing: AbortSignal;
  /** Called with the certificate of each TLS connection, by `host:port`. */
  onCertificate: (authority: string, certificate: Certificate) => void;
}

/**
 * An undici connector with the address guard: it resolves a name, refuses addresses that are not public, and connects only to
 * the addresses that it checked; TLS still verifies the host of the URL. A name is resolved once.
 */
export function guardedConnector(policy: NetworkPolicy, { closing, onCertificate }: ConnectorOptions): buildConnector.connector {
  const resolved = new Map<string, Promise<Endpoint[]>>();
  const endpointsOf = (host: string, port: number) => {
    const key = `${host}:${port}`;
    const endpoints = resolved.get(key) ?? endpointsFor(host, port, policy);
    resolved.set(key, endpoints);
    // A failed lookup is repeated when the URL is retried.
    endpoints.catch(() => resolved.delete(key));
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
  // A connector per connection: a shared one would resume TLS sessions, and then verify no certificate.
  const connect = buildConnector({
    ...tlsTrust(policy),
    timeout,
    signal,
    checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate),
  });
  let failedEndpoint: Endpoint | undefined;
  try {
    return await race(
      endpoints,
      (endpoint, callback) =>
        connect({ ...options, servername, hostname: endpoint.address, port: String(endpoint.port) }, (error, socket) => {
          if (error && isSameEverywhere(error)) failedEndpoint ??= endpoint;
          callback(error, socket);
        }) as unknown as Socket,
      isSameEverywhere,
    );
  } catch (error) {
    const reason = failedEndpoint && tlsReason(codeOf(error));
    if (!failedEndpoint || !reason) throw error instanceof AggregateError ? mostSpecific(error.errors) : error;
    const certificate = showsCertificate.includes(reason)
      ? await certificateOf(error, { ...failedEndpoint, host: servername, timeout, signal })
      : undefined;
    throw new NetworkError({ kind: "tls", host, reason, code: codeOf(error), ...(certificate && { certificate }) });
  }
}

/** Node has the certificate in its error only for a wrong host. */
async function certificateOf(error: unknown, place: CertificatePlace): Promise<Certificate | undefined> {
  return certificateFrom((error as { cert?: PeerCertificate }).cert) ?? (await readCertificate(place));
}

/** Whether the error would be the same at every address, like a wrong certificate. */
const isSameEverywhere = (error: Error) => tlsReason(codeOf(error)) !== undefined;

function mostSpecific(failures: readonly Error[]): Error {
  return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? new Error("no address to connect to");
}
