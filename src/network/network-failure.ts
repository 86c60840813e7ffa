import type { Certificate } from "./certificate.ts";
import type { Timeouts } from "./policy.ts";

/** What kept a URL from answering; each kind is a finding of its own. */
export type Fault =
  /** The guard refused before any packet was sent. */
  | { kind: "blocked"; host: string; address: string; reason: string }
  /** The guard refused because of the URL that a redirect led to. */
  | { kind: "scheme"; target: string }
  | { kind: "user-info"; target: string }
  /** The guard refused the port: it belongs to another protocol. */
  | { kind: "port"; target: string; port: number }
  /** The name does not exist. */
  | { kind: "dns"; host: string }
  /** The name server could not say whether the name exists. */
  | { kind: "dns-server"; host: string; code: string }
  | { kind: "refused"; host: string; port: number }
  /** Reset, no route, closed without an answer. */
  | { kind: "connection"; host: string; code: string }
  /** The certificate is there where the handshake came as far as one. */
  | { kind: "tls"; host: string; reason: TlsReason; code: string; certificate?: Certificate }
  | { kind: "timeout"; host: string; seconds: number }
  /** What came back is not HTTP, or breaks its limits. */
  | { kind: "protocol"; host: string; code: string }
  /** The proxy that the operator asked for did not connect. */
  | { kind: "proxy"; host: string; code: string }
  /** More redirects than are followed, none of them to a URL that was asked before. */
  | { kind: "redirects"; limit: number }
  /** A redirect to a URL that was asked before. */
  | { kind: "redirect-loop"; target: string }
  /** The same, but a cookie was set on the way: a browser, which sends it back, may get through. */
  | { kind: "cookie-loop"; target: string }
  /** A redirect without a usable target. */
  | { kind: "redirect-target"; status: number }
  /** The time of the whole run was over before the URL's turn came. */
  | { kind: "run-deadline"; seconds: number };

/** Why a TLS connection was not made, as far as the reasons ask for different cures. */
export type TlsReason = "expired" | "wrong-host" | "self-signed" | "untrusted" | "handshake";

/** Thrown inside the network folder; its edges return the fault. */
export class NetworkFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.name = "NetworkFault";
    this.fault = fault;
  }
}

/** A proxy that could not be reached, or that did not answer. */
export class ProxyFailure extends Error {
  constructor(cause: unknown) {
    super("proxy", { cause });
    this.name = "ProxyFailure";
  }
}

/**
 * Sorts an error of DNS, socket, TLS, HTTP client or decompression by its code.
 * Sources: Node.js docs, errors, tls (X.509 codes) and zlib (`Z_` codes); undici docs, errors; llhttp's `HPE_` codes.
 */
export function faultOf(error: unknown, { host, port, timeouts }: { host: string; port: number; timeouts: Timeouts }): Fault {
  if (error instanceof NetworkFault) return error.fault;
  const code = codeOf(error);
  const refusal = proxyRefusal(error);
  if (refusal !== undefined || error instanceof ProxyFailure) return { kind: "proxy", host, code: refusal ?? code };
  if (code === "ENOTFOUND" || code === "ENODATA") return { kind: "dns", host };
  if (code.startsWith("EAI_") || code === "ESERVFAIL" || code === "ETIMEOUT") return { kind: "dns-server", host, code };
  if (code === "ECONNREFUSED") return { kind: "refused", host, port };
  const limit = timeoutLimits[code];
  if (limit) return { kind: "timeout", host, seconds: timeouts[limit] / 1000 };
  const reason = tlsReason(code);
  if (reason) return { kind: "tls", host, reason, code };
  if (/^(?:HPE|Z)_/.test(code) || notHttp.has(code)) return { kind: "protocol", host, code };
  return { kind: "connection", host, code };
}

/** The status with which a proxy declined to connect: undici has it in the error's message only. */
function proxyRefusal(error: unknown): string | undefined {
  const [, status] = (error instanceof Error && /^Proxy response \((\d+)\)/.exec(error.message)) || [];
  return status === undefined ? undefined : `HTTP ${status}`;
}

/**
 * What undici says of an answer that is not HTTP. Its parser's errors have lost their `HPE_` code and keep a name only,
 * and a status below 100 fails one of its assertions.
 */
const notHttp = new Set(["HTTPParserError", "UND_ERR_HEADERS_OVERFLOW", "ERR_ASSERTION"]);

/** Which limit an error says to have passed. */
const timeoutLimits: Readonly<Record<string, keyof Timeouts>> = {
  UND_ERR_CONNECT_TIMEOUT: "connect",
  UND_ERR_HEADERS_TIMEOUT: "head",
  UND_ERR_BODY_TIMEOUT: "head",
  ETIMEDOUT: "total",
  ABORT_ERR: "total",
  TimeoutError: "total",
  AbortError: "total",
};

const tlsReasons: Readonly<Record<string, TlsReason>> = {
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "wrong-host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
  UNABLE_TO_GET_ISSUER_CERT: "untrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
  CERT_UNTRUSTED: "untrusted",
  CERT_REJECTED: "untrusted",
  CERT_REVOKED: "untrusted",
  CERT_CHAIN_TOO_LONG: "untrusted",
  CERT_SIGNATURE_FAILURE: "untrusted",
  INVALID_CA: "untrusted",
  INVALID_PURPOSE: "untrusted",
  PATH_LENGTH_EXCEEDED: "untrusted",
  HOSTNAME_MISMATCH: "wrong-host",
  EPROTO: "handshake",
};

/** Why TLS failed, if the code is one of TLS. */
export function tlsReason(code: string): TlsReason | undefined {
  return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : undefined);
}

/** The error's code, or its name; undici and Node wrap the cause more than once. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: unknown };
  if (typeof code === "string") return code;
  if (cause !== undefined) return codeOf(cause);
  return typeof name === "string" ? name : "unknown";
}
