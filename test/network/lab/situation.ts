import type { TlsOptions } from "node:tls";
import type { Behavior } from "../../helpers/raw-server.ts";

/** What a desktop browser does: shows the page, shows an error instead, or shows a challenge. */
export type BrowserResult = "page" | "error" | "challenge";

/** A server that link checkers were reported to misjudge. */
export interface Situation {
  name: string;
  /** What the server sends to each request, as Latin-1. */
  bytes?: string;
  /** Or how it behaves. */
  behavior?: Behavior;
  /** Speaks TLS with this identity. */
  tls?: TlsOptions;
  /** Verdict and reason of a check of the website, the path that it ends at, and how often it was requested. */
  expected: string;
  browser: BrowserResult;
  source: string;
}

export const page = "<!doctype html><title>Acme</title><p>Members";
export const type = "Content-Type: text/html\r\n";
export const length = `Content-Length: ${page.length}\r\n`;
export const ok = (...lines: string[]) => `HTTP/1.1 200 OK\r\n${type}${lines.map((line) => `${line}\r\n`).join("")}${length}\r\n${page}`;
export const chunk = `${page.length.toString(16)}`;
export const chunked = (body: string) => `HTTP/1.1 200 OK\r\n${type}Transfer-Encoding: chunked\r\n\r\n${body}`;
export const closing = (bytes: string): Behavior => ({ onHead: (socket) => void socket.end(bytes, "latin1") });
export const challenge = (status: string, fields: string, body: string) =>
  `HTTP/1.1 ${status}\r\n${type}${fields}Content-Length: ${body.length}\r\n\r\n${body}`;

/** A redirect to a location. */
export const redirect = (location: string, body = "<p>") =>
  `HTTP/1.1 302 Found\r\n${type}Location: ${location}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** Responds by the path of a request; others are missing. */
export function byPath(responses: Record<string, string>): Behavior {
  const missing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
  return { onHead: (socket, head) => void socket.write(responses[head.split(" ")[1] ?? ""] ?? missing, "latin1") };
}
