import type { Certificate } from "./certificate.ts";

/** What kept a URL from answering; each kind is a finding of its own. */
export type NetworkFailure =
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
