import type { NetworkFailure, TlsReason } from "../core/urls/network-failure.ts";
import { tooManyLines } from "./head-lines.ts";
import type { Timeouts } from "./policy.ts";

/** Thrown inside this folder; its public functions return the failure. */
export class NetworkError extends Error {
  readonly failure: NetworkFailure;

  constructor(failure: NetworkFailure) {
    super(failure.kind);
    this.name = "NetworkError";
    this.failure = failure;
  }
}

/** A proxy that could not be reached, or did not respond. */
export class ProxyError extends Error {
  constructor(cause: unknown) {
    super("proxy", { cause });
    this.name = "ProxyError";
  }
}

/**
 * Classifies an error of DNS, socket, TLS, HTTP client or decompression by its code.
 * Sources: Node.js docs, errors, tls (X.509 codes) and zlib (`Z_` codes); undici docs, errors; llhttp's `HPE_` codes.
 */
export function networkFailureOf(
  error: unknown,
  { host, port, timeouts }: { host: string; port: number; timeouts: Timeouts },
): NetworkFailure {
  if (error instanceof NetworkError) return error.failure;
  const code = codeOf(error);
  const refusal = proxyRefusal(error);
  if (refusal !== undefined || error instanceof ProxyError) return { kind: "proxy", host, code: refusal ?? code };
  if (code === "ENOTFOUND" || code === "ENODATA") return { kind: "dns", host };
  if (isServerFailure(code) || code === "ETIMEOUT") return { kind: "dns-server", host, code };
  if (code === "ECONNREFUSED") return { kind: "refused", host, port };
  const limit = timeoutLimits[code];
  if (limit) return { kind: "timeout", host, seconds: timeouts[limit] / 1000 };
  const reason = tlsReason(code);
  if (reason) return { kind: "tls", host, reason, code };
  if (code === tooManyLines) return { kind: "unsupported", host, code };
  // Browsers show the page before its invalid body, if only an empty one.
  if (isDecodingError(error)) return { kind: "unsupported", host, code };
  if (isParserError(error) || code === "UND_ERR_HEADERS_OVERFLOW") return { kind: "protocol", host, code };
  return { kind: "connection", host, code };
}

/** Whether a name server failed, which may succeed a moment later. */
export const isServerFailure = (code: string) => code.startsWith("EAI_") || code === "ESERVFAIL";

/** The status of a proxy that declined to connect: undici has it only in the error's message. */
function proxyRefusal(error: unknown): string | undefined {
  const [, status] = (error instanceof Error && /^Proxy response \((\d+)\)/.exec(error.message)) || [];
  return status === undefined ? undefined : `HTTP ${status}`;
}

/**
 * undici's errors for a response that is not HTTP. Its parser's errors lose their `HPE_` code and keep only a name, and a
 * status below 100 fails one of its assertions.
 */
const notHttp = new Set(["HTTPParserError", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "ERR_ASSERTION"]);

/** Whether a body is not of its content or transfer coding. */
export function isDecodingError(error: unknown): boolean {
  if (error instanceof NetworkError) return error.failure.kind === "unsupported";
  return /^(?:Z|ERR_(?:PADDING|_ERROR_FORMAT).*|ZSTD_error)_/.test(codeOf(error));
}

/** Whether undici rejected a response that a lenient parser may accept. */
export function isParserError(error: unknown): boolean {
  const code = codeOf(error);
  const isRefused = code === "UND_ERR_SOCKET" && error instanceof Error && /^bad (?:response|upgrade)$/.test(error.message);
  return isRefused || /^HPE_/.test(code) || notHttp.has(code);
}

/** The limit that an error code stands for. */
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
  // Node's code for the rest, such as a violated name constraint or an unknown critical extension.
  UNSPECIFIED: "untrusted",
  HOSTNAME_MISMATCH: "wrong-host",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
  EPROTO: "handshake",
};

/** Why TLS failed, if it is a TLS code. */
export function tlsReason(code: string): TlsReason | undefined {
  return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : undefined);
}

/** The error's code, or its name; undici and Node nest causes. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: unknown };
  if (typeof code === "string") return code;
  if (cause !== undefined) return codeOf(cause);
  return typeof name === "string" ? name : "unknown";
}
