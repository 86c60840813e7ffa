import type { Certificate } from "./certificate.ts";

/** Why a URL gave no response; each kind is its own finding. */
export type NetworkFailure =
  /** The guard refused before any packet was sent. */
  | { kind: "blocked"; host: string; reason: string }
  /** The guard refused because of the URL that a redirect led to. */
  | { kind: "scheme"; target: string }
  | { kind: "user-info"; target: string }
  /** The guard refused the port: it belongs to another protocol. */
  | { kind: "port"; target: string; port: number }
  /** The name does not exist. */
  | { kind: "dns"; host: string }
  /** No name server responded in time. */
  | { kind: "dns-timeout"; host: string; seconds: number }
  /** The name server could not say whether the name exists. */
  | { kind: "dns-server"; host: string; code: string }
  | { kind: "refused"; host: string; port: number }
  /** Reset, no route, closed without a response. */
  | { kind: "connection"; host: string; code: string }
  /** The certificate is present if the handshake got that far. */
  | { kind: "tls"; host: string; reason: TlsReason; code: string; certificate?: Certificate }
  | { kind: "timeout"; host: string; seconds: number }
  /** The response is not HTTP, or exceeds a limit. */
  | { kind: "protocol"; host: string; code: string }
  /** A response that this tool cannot read, and browsers may. */
  | { kind: "unsupported"; host: string; code: string }
  /** The proxy that the operator configured did not connect. */
  | { kind: "proxy"; host: string; code: string }
  /** More redirects than browsers follow, none of them to a URL already visited. */
  | { kind: "redirects"; limit: number }
  /** A redirect to a URL already visited. */
  | { kind: "redirect-loop"; target: string }
  /** Redirects without end, but a response set a cookie: a browser, which sends it back, may get through. */
  | { kind: "cookie-loop"; target: string }
  /** A redirect without a usable target. */
  | { kind: "redirect-target"; status: number }
  /** The run's deadline passed before the URL was done. */
  | { kind: "run-deadline"; seconds: number };

/** Why a TLS connection failed, as far as the fixes differ. */
export type TlsReason = "expired" | "wrong-host" | "self-signed" | "untrusted" | "incomplete-chain" | "client-certificate" | "handshake";
