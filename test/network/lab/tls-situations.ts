import { constants } from "node:crypto";
import type { TLSSocket } from "node:tls";
import { chain, testKey } from "../../helpers/certificates.ts";
import type { Behavior } from "../../helpers/raw-server.ts";
import { chunk, ok, page, type Situation, type } from "./situation.ts";

const identity = { key: testKey, cert: chain.leaf + chain.intermediate };
const older = { ...identity, maxVersion: "TLSv1.2" } as const;
const head = `HTTP/1.1 200 OK\r\n${type}`;
const closure = "RFC 8446, 6.1";
const renegotiation = "RFC 5246, 7.4.1.1; Chromium, net/socket/ssl_client_socket_impl.cc";

/** Sends these bytes, then ends the TCP connection without the alert `close_notify`. */
const cutting = (bytes: string): Behavior => ({
  onHead: (socket) => void socket.write(bytes, "latin1", () => setImmediate(() => socket.destroy())),
});

/** Requests another handshake after these bytes, and sends the others after it. */
const renegotiating = (before: string, after: string): Behavior => ({
  onHead: (socket) => {
    socket.write(before, "latin1");
    (socket as TLSSocket).renegotiate({ rejectUnauthorized: false }, () => socket.write(after, "latin1"));
  },
});

/** What servers do with TLS after the handshake. */
export const tlsSituations: readonly Situation[] = [
  {
    name: "another handshake before the response",
    tls: older,
    behavior: renegotiating("", ok()),
    expected: "ok",
    browser: "page",
    source: renegotiation,
  },
  {
    name: "another handshake within the response",
    tls: older,
    behavior: renegotiating(ok().slice(0, -9), ok().slice(-9)),
    expected: "ok",
    browser: "page",
    source: renegotiation,
  },
  {
    name: "no session tickets",
    tls: { ...identity, secureOptions: constants.SSL_OP_NO_TICKET },
    behavior: cutting(ok()),
    expected: "ok",
    browser: "page",
    source: "RFC 8446, 4.6.1",
  },
  {
    name: "no close_notify, and no length",
    tls: identity,
    behavior: cutting(`${head}\r\n${page}`),
    expected: "ok",
    browser: "page",
    source: closure,
  },
  {
    name: "no close_notify in TLS 1.2, and no length",
    tls: older,
    behavior: cutting(`${head}\r\n${page}`),
    expected: "ok",
    browser: "page",
    source: "RFC 5246, 7.2.1",
  },
  { name: "no close_notify after the length", tls: identity, behavior: cutting(ok()), expected: "ok", browser: "page", source: closure },
  {
    name: "no close_notify before the length",
    tls: identity,
    behavior: cutting(`${head}Content-Length: 500\r\n\r\n${page}`),
    expected: "unknown connection 3 attempts",
    browser: "page",
    source: closure,
  },
  {
    name: "no close_notify before the last chunk",
    tls: identity,
    behavior: cutting(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk}\r\n${page}\r\n`),
    expected: "unknown connection 3 attempts",
    browser: "page",
    source: closure,
  },
  {
    name: "no close_notify within the head",
    tls: identity,
    behavior: cutting(head),
    expected: "unknown connection 3 attempts",
    browser: "error",
    source: "Chromium, ERR_RESPONSE_HEADERS_TRUNCATED",
  },
  {
    name: "no close_notify before the response",
    tls: identity,
    behavior: { onHead: (socket) => void socket.destroy() },
    expected: "unknown connection 3 attempts",
    browser: "error",
    source: "Chromium, ERR_EMPTY_RESPONSE",
  },
];
