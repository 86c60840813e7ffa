import type { ClientHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import { PassThrough } from "node:stream";
import { maxHeadLines } from "./head-lines.ts";
import { headerFields } from "./header-fields.ts";
import type { LenientRequest, LenientResponse } from "./lenient-response.ts";
import { codeOf, NetworkError } from "./network-error.ts";

/**
 * What the HTTP/2 library rejects: broken framing or field syntax, which browsers read in part. A repetition fails equally.
 * Source: Node.js docs, errors; nghttp2, doc/programmers-guide.rst (HTTP Messaging).
 */
const rejections = new Set(["ERR_HTTP2_ERROR", "ERR_HTTP2_TOO_MANY_INVALID_FRAMES"]);

/**
 * Error codes that the server or the library sends for a violation of the protocol or for a request that it never accepts:
 * PROTOCOL_ERROR, FRAME_SIZE_ERROR, COMPRESSION_ERROR, INADEQUATE_SECURITY, HTTP_1_1_REQUIRED. Source: RFC 9113, 7.
 */
const lasting = new Set([1, 6, 9, 12, 13]);

/**
 * Sends one GET request over HTTP/2, on a connection of its own. A server that announces the end of the connection
 * still completes its response (RFC 9113, 6.8).
 * @param socket whose protocol was negotiated as `h2`
 * @param http2 the library, which Node loads slowly
 * @throws NetworkError `unsupported` for a response that Node rejects; errors of the socket
 */
export function http2Request(
  socket: Socket,
  { method, host, path, headers }: LenientRequest,
  http2: typeof import("node:http2"),
): Promise<LenientResponse> {
  return new Promise((resolve, reject) => {
    const session = http2.connect(`https://${host}`, {
      createConnection: () => socket,
      maxHeaderListPairs: maxHeadLines,
      settings: { enablePush: false },
    });
    const stream = session.request({ ":method": method, ":authority": host, ":path": path, ...headers });
    const body = new PassThrough();
    const handle = handleOf(session);
    kept.add(handle);
    const fail = (error?: unknown) => {
      const failure = failureOf(host, stream, error);
      reject(failure);
      body.destroy(failure);
    };
    stream.on("response", (head, _flags, rawHeaders?: readonly string[]) =>
      resolve({ status: Number(head[":status"]), headers: headerFields(valuesOf(rawHeaders ?? [])), body }),
    );
    session.on("error", fail);
    stream.on("error", fail);
    stream.on("close", () => {
      if (stream.rstCode !== 0 || !stream.readableEnded) return fail();
      kept.delete(handle);
      reject(failureOf(host, stream));
    });
    body.on("error", () => {});
    body.on("close", () => session.destroy());
    stream.pipe(body);
  });
}

function failureOf(host: string, { rstCode }: ClientHttp2Stream, error?: unknown): Error {
  const code = error === undefined ? "ECONNRESET" : codeOf(error);
  if (rejections.has(code) || lasting.has(rstCode ?? 0))
    return new NetworkError({ kind: "unsupported", host, code: rstCode ? `HTTP2_${rstCode}` : code });
  return error instanceof Error ? error : Object.assign(new Error("closed without a response"), { code });
}

/** Values by name, since Node keeps only the first value of some fields. */
function valuesOf(raw: readonly string[]): Record<string, string[]> {
  const values: Record<string, string[]> = Object.create(null);
  for (let index = 0; index < raw.length; index += 2) {
    const [name = "", value = ""] = raw.slice(index, index + 2);
    const known = values[name];
    if (known) known.push(value);
    else if (!name.startsWith(":")) values[name] = [value];
  }
  return values;
}

/**
 * The native sessions of responses that are not complete, which are never freed: Node ends the process when it frees one before
 * a stream whose head was rejected. Source: nodejs/node#39951.
 */
const kept = new Set<unknown>();

function handleOf(session: object): unknown {
  const symbol = Object.getOwnPropertySymbols(session).find(({ description }) => description === "kHandle");
  return symbol && Reflect.get(session, symbol);
}
