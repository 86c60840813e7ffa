import { X509Certificate } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { type PeerCertificate, TLSSocket } from "node:tls";
import { buildConnector } from "undici";
import type { Certificate } from "../core/urls/certificate.ts";
import type { TlsReason } from "../core/urls/network-failure.ts";
import { badPorts } from "./bad-ports.ts";
import { certificateFrom, readCertificate } from "./certificate.ts";
import { isLongChain } from "./chain-length.ts";
import { requestsClientCertificate } from "./client-certificate.ts";
import { limitHeadLines } from "./head-lines.ts";
import { chainOf, fetchIssuer, withoutUsableIssuer } from "./issuer.ts";
import { isUsableKey } from "./key-usage.ts";
import { codeOf, NetworkError, tlsReason } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";
import { race } from "./race.ts";
import { bareHost, type Endpoint, endpointsFor, portOf } from "./resolve.ts";
import { identityError } from "./server-identity.ts";
import { lenientTlsTrust } from "./tls-trust.ts";

/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;

/** Codes about this machine's routes, not about the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = new Set(["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/** The reasons that come with a certificate to report. */
const showsCertificate: readonly TlsReason[] = ["expired", "wrong-host", "self-signed", "untrusted"];

/** Codes of OpenSSL for a chain whose issuer is unknown: the server may have left it out. */
const unknownIssuer = new Set(["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_GET_ISSUER_CERT"]);

/** A purpose of certificates that browsers accept for servers, and OpenSSL does not. Source: RFC 5280, 4.2.1.12 (anyExtendedKeyUsage). */
const anyPurpose = "2.5.29.37.0";

/** How many intermediate certificates are fetched for a host, one above the other. */
const maxIntermediates = 4;

/** Signals and callbacks of a connector. */
export interface ConnectorOptions {
  /** Closes every socket, including those that are still connecting. */
  closing: AbortSignal;
  /** Called with the certificate of each TLS connection, by `host:port`. */
  onCertificate: (authority: string, certificate: Certificate) => void;
}

/** What one connection needs. */
interface Target extends Pick<buildConnector.Options, "hostname" | "protocol" | "port"> {
  allowH2?: boolean;
  intermediates?: readonly string[];
}

/**
 * Connects to hosts with the address guard: it resolves a name once, refuses addresses that are not public, and connects only to
 * the addresses that it checked; TLS still verifies the host of the URL.
 */
export class GuardedConnector {
  readonly #policy: NetworkPolicy;
  readonly #options: ConnectorOptions;
  readonly #lookups = new Map<string, Promise<Endpoint[]>>();
  readonly #resolved = new Set<string>();
  /** Intermediate certificates that were fetched for a host, as PEM. */
  readonly #issuers = new Map<string, readonly string[]>();

  /** TLS alerts that arrived after the handshake, by `host:port`, e.g. for a missing client certificate. */
  readonly #alerts = new Map<string, string>();

  constructor(policy: NetworkPolicy, options: ConnectorOptions) {
    this.#policy = policy;
    this.#options = options;
  }

  /** The endpoints of a URL's host. Each name is looked up once. */
  resolve(host: string, port: number): Promise<Endpoint[]> {
    const key = `${host}:${port}`;
    const known = this.#lookups.get(key);
    if (known) return known;
    const endpoints = endpointsFor(host, port, this.#policy);
    this.#lookups.set(key, endpoints);
    endpoints.then(
      () => this.#resolved.add(key),
      () => {},
    );
    return endpoints;
  }

  /** Whether the endpoints of a URL's host are known. */
  isResolved(host: string, port: number): boolean {
    return this.#resolved.has(`${host}:${port}`);
  }

  /** The code of the last TLS alert of a URL's host, if any. */
  alertOf(url: URL): string | undefined {
    return this.#alerts.get(`${bareHost(url)}:${portOf(url)}`);
  }

  /** A connector for undici. */
  forUndici(): buildConnector.connector {
    return ({ hostname, protocol, port }, callback) => {
      this.#connect({ hostname, protocol, port }).then(
        (socket) => {
          limitHeadLines(socket);
          callback(null, socket);
        },
        (error) => callback(error, null),
      );
    };
  }

  /** Connects to the host of a URL; with `allowH2`, the server may choose HTTP/2. */
  open(url: URL, allowH2 = false): Promise<Socket> {
    return this.#connect({ hostname: bareHost(url), protocol: url.protocol, port: String(portOf(url)), allowH2 });
  }

  async #connect(target: Target): Promise<Socket> {
    const port = Number(target.port) || (target.protocol === "https:" ? 443 : 80);
    const authority = `${target.hostname}:${port}`;
    const endpoints = (await this.resolve(target.hostname, port)).slice(0, maxAttempts);
    const socket = await this.#connectToOne({ ...target, intermediates: this.#issuers.get(authority) ?? [] }, endpoints);
    const peer = socket instanceof TLSSocket ? socket.getPeerCertificate() : undefined;
    const certificate = certificateFrom(peer);
    if (peer?.raw && !isUsableKey(peer.raw, (socket as TLSSocket).getCipher().standardName)) {
      socket.destroy();
      const failure = { kind: "tls", host: target.hostname, reason: "handshake", code: "ERR_SSL_KEY_USAGE_INCOMPATIBLE" } as const;
      throw new NetworkError({ ...failure, ...(certificate && { certificate }) });
    }
    if (socket instanceof TLSSocket && isLongChain(socket)) {
      socket.destroy();
      throw new NetworkError({ kind: "unsupported", host: target.hostname, code: "CERT_CHAIN_TOO_LONG" });
    }
    // undici reports it as a closed connection.
    socket.on("error", (error) => tlsReason(codeOf(error)) && this.#alerts.set(authority, codeOf(error)));
    const isChainIncomplete = this.#issuers.has(authority);
    if (certificate) this.#options.onCertificate(authority, { ...certificate, ...(isChainIncomplete && { isChainIncomplete }) });
    return socket;
  }

  async #connectToOne(target: Target, endpoints: readonly Endpoint[]): Promise<Socket> {
    const host = target.hostname.replace(/\.$/, "");
    const servername = isIP(host) ? "" : host;
    const { connect: timeout } = this.#policy.timeouts;
    const { closing: signal } = this.#options;
    // A connector per connection: a shared one would resume TLS sessions, and then verify no certificate.
    const connect = buildConnector({
      ...lenientTlsTrust(this.#policy, target.intermediates),
      allowH2: target.allowH2 ?? false,
      timeout,
      signal,
      checkServerIdentity: (_: string, certificate: PeerCertificate) => identityError(host, certificate),
    });
    let failedEndpoint: Endpoint | undefined;
    try {
      return await race(
        endpoints,
        ({ address, port }, callback) =>
          connect({ protocol: target.protocol, servername, hostname: address, port: String(port) }, (error, socket) => {
            if (error && isSameEverywhere(error)) failedEndpoint ??= { address, port };
            callback(error, socket);
          }) as unknown as Socket,
        isSameEverywhere,
      );
    } catch (error) {
      const [code, reason] = [codeOf(error), tlsReason(codeOf(error))];
      if (!failedEndpoint || !reason) throw error instanceof AggregateError ? mostSpecific(error.errors) : error;
      const place = { ...failedEndpoint, host: servername, timeout, signal };
      if (reason === "handshake" && (await requestsClientCertificate(place)))
        throw new NetworkError({ kind: "tls", host, reason: "client-certificate", code });
      if (!showsCertificate.includes(reason)) throw new NetworkError({ kind: "tls", host, reason, code });
      // Node has the certificate in its error only for a wrong host.
      const ofError = certificateFrom((error as { cert?: PeerCertificate }).cert);
      const peer = ofError ? undefined : await readCertificate(place);
      const certificate = ofError ?? certificateFrom(peer);
      const details = { kind: "tls", host, code, ...(certificate && { certificate }) } as const;
      const { intermediates = [] } = target;
      if (code === "INVALID_PURPOSE" && peer?.ext_key_usage?.includes(anyPurpose))
        throw new NetworkError({ kind: "unsupported", host, code });
      const isFetchable = unknownIssuer.has(code) || (reason === "expired" && intermediates.length === 0);
      if (!isFetchable || intermediates.length === maxIntermediates) throw new NetworkError({ ...details, reason });
      const highest = intermediates.at(-1);
      const kind = reason === "expired" ? reason : "untrusted";
      const below = highest === undefined ? withoutUsableIssuer(chainOf(peer), kind, Date.now()) : [new X509Certificate(highest)];
      const issuer = await fetchIssuer(below, (url) => this.#openForIssuer(url));
      if (issuer === "missing") throw new NetworkError({ ...details, reason });
      if (issuer === undefined) throw new NetworkError({ ...details, reason: "incomplete-chain" });
      const fetched = [...intermediates, issuer];
      const socket = await this.#connectToOne({ ...target, intermediates: fetched }, endpoints);
      const authority = `${target.hostname}:${Number(target.port) || 443}`;
      if (!this.#issuers.has(authority)) this.#issuers.set(authority, fetched);
      return socket;
    }
  }

  async #openForIssuer(url: URL): Promise<Socket> {
    if (badPorts.has(portOf(url))) throw new NetworkError({ kind: "port", target: url.origin, port: portOf(url) });
    const socket = await this.open(url);
    return socket.setTimeout(this.#policy.timeouts.connect, () => socket.destroy());
  }
}

/** Whether the error would be the same at every address, like a wrong certificate. */
const isSameEverywhere = (error: Error) => tlsReason(codeOf(error)) !== undefined;

function mostSpecific(failures: readonly Error[]): Error {
  return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? new Error("no address to connect to");
}
