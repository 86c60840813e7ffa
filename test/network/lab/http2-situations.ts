import { brotliCompressSync, gzipSync } from "node:zlib";
import { chain, testKey } from "../../helpers/certificates.ts";
import {
  endHeaders,
  endStream,
  fieldBlock,
  frame,
  type Http2Request,
  http2,
  setting,
  frameType as type,
  words,
} from "../../helpers/http2-frames.ts";
import { page, type Situation } from "./situation.ts";

const tls = { key: testKey, cert: chain.leaf + chain.intermediate, ALPNProtocols: ["h2"] };
const core = "RFC 9113";
const observed = (error: string) => `Chromium, net/spdy/spdy_session.cc, ${error}`;

type Fields = readonly (readonly [name: string, value: string])[];
type Respond = (request: Http2Request) => void;

const html: Fields = [
  [":status", "200"],
  ["content-type", "text/html"],
];
const head = (stream: number, fields: Fields = html, flags = endHeaders) => frame(type.headers, flags, stream, fieldBlock(fields));
const data = (stream: number, body: string | Uint8Array = page, flags: number = endStream) =>
  frame(type.data, flags, stream, Buffer.from(body));
const reset = (stream: number, code: number) => frame(type.reset, 0, stream, words(code));
const goAway = (last: number, code = 0) => frame(type.goAway, 0, 0, words(last, code));
const ping = frame(type.ping, 0, 0, Buffer.alloc(8));
const status = (value: string): Fields => [[":status", value], ...html.slice(1)];

/** A page with further fields. */
const withFields = (...fields: Fields): Respond => respond((stream) => [head(stream, [...html, ...fields]), data(stream)]);
const respond =
  (frames: (stream: number) => Buffer[]): Respond =>
  ({ write, stream }) =>
    write(...frames(stream));
const opens = respond((stream) => [head(stream), data(stream)]);

/** Responds to the first request in one way, and to later ones with the page. */
const firstly =
  (first: Respond): Respond =>
  (request) =>
    (request.count === 0 ? first : opens)(request);

/** Sends these frames, then ends the connection. */
const closing =
  (frames: (stream: number) => Buffer[]): Respond =>
  ({ write, end, stream }) => {
    write(...frames(stream));
    end();
  };

/** The page with a head of many fields, in frames of a valid size. */
function manyFields(count: number): Respond {
  const block = fieldBlock([...html, ...Array.from({ length: count }, (_, index) => [`x-${index}`, "1"] as const)]);
  const parts = Array.from({ length: Math.ceil(block.length / 16_000) }, (_, index) =>
    block.subarray(index * 16_000, (index + 1) * 16_000),
  );
  return respond((stream) => [
    ...parts.map((part, index) =>
      frame(index === 0 ? type.headers : type.continuation, index === parts.length - 1 ? endHeaders : 0, stream, part),
    ),
    data(stream),
  ]);
}

/** The page in parts, a moment after each other. */
const slowly: Respond = ({ write, stream }) => {
  write(head(stream), data(stream, page.slice(0, 9), 0));
  setTimeout(() => write(data(stream, page.slice(9))), 20);
};

type Row = [name: string, onRequest: Respond, expected: string, browser: Situation["browser"], source: string, opening?: Buffer];

const rows: Row[] = [
  ["an ordinary page", opens, "ok", "page", "control"],
  ["a connection that ends after this response", respond((s) => [goAway(s), head(s), data(s)]), "ok", "page", `${core}, 6.8`],
  ["a connection that will end", respond((s) => [goAway(0x7fffffff), head(s), data(s)]), "ok", "page", `${core}, 6.8`],
  ["a connection that ends within the response", respond((s) => [head(s), goAway(s), data(s)]), "ok", "page", `${core}, 6.8`],
  ["a connection that ends after the response", closing((s) => [head(s), data(s), goAway(s)]), "ok", "page", `${core}, 6.8`],
  ["a connection that ends before the request", firstly(closing(() => [goAway(0)])), "ok 2 attempts", "page", `${core}, 6.8`],
  [
    "connections that all end before the request",
    closing(() => [goAway(0)]),
    "unknown connection 3 attempts",
    "error",
    "Chromium, ERR_HTTP2_SERVER_REFUSED_STREAM",
  ],
  ["a refused stream, once", firstly(respond((s) => [reset(s, 7)])), "ok 2 attempts", "page", `${core}, 8.7`],
  ["refused streams", respond((s) => [reset(s, 7)]), "unknown connection 3 attempts", "error", "Chromium, ERR_HTTP2_SERVER_REFUSED_STREAM"],
  ["a stream that the server cancels", respond((s) => [reset(s, 8)]), "unknown connection 3 attempts", "error", observed("OnRstStream")],
  ["a request for less load", respond((s) => [reset(s, 11)]), "unknown connection 3 attempts", "error", observed("OnRstStream")],
  ["a request for HTTP/1.1", respond((s) => [reset(s, 13)]), "unknown unsupported", "error", `${core}, 7`],
  ["a protocol error", respond((s) => [reset(s, 1)]), "unknown unsupported", "error", observed("OnRstStream")],
  ["a reset after the response", respond((s) => [head(s), data(s), reset(s, 0)]), "ok", "page", `${core}, 8.1`],
  [
    "a reset without an error instead of the end",
    respond((s) => [head(s), data(s, page, 0), reset(s, 0)]),
    "ok",
    "page",
    observed("OnRstStream"),
  ],
  ["a reset without an error before the body", respond((s) => [head(s), reset(s, 0)]), "no-page empty", "page", observed("OnRstStream")],
  ["a continue", respond((s) => [head(s, [[":status", "100"]]), head(s), data(s)]), "ok", "page", `${core}, 8.1`],
  [
    "early hints, twice",
    respond((s) => [head(s, [[":status", "103"]]), head(s, [[":status", "103"]]), head(s), data(s)]),
    "ok",
    "page",
    "RFC 8297",
  ],
  [
    "a trailer",
    respond((s) => [head(s), data(s, page, 0), head(s, [["x-checksum", "1"]], endHeaders | endStream)]),
    "ok",
    "page",
    `${core}, 8.1`,
  ],
  ["no status", respond((s) => [head(s, html.slice(1)), data(s)]), "unknown unsupported", "error", `${core}, 8.3.2`],
  ["two statuses", respond((s) => [head(s, [...html, ...html]), data(s)]), "unknown unsupported", "error", `${core}, 8.3`],
  ["a status after the fields", respond((s) => [head(s, html.toReversed()), data(s)]), "unknown unsupported", "error", `${core}, 8.3`],
  ["a status that is not a number", respond((s) => [head(s, status("abc")), data(s)]), "unknown unsupported", "error", `${core}, 8.3.2`],
  ["a status of four digits", respond((s) => [head(s, status("0200")), data(s)]), "unknown unsupported", "page", `${core}, 8.3.2`],
  ["a field name with a capital", withFields(["X-A", "1"]), "unknown unsupported", "error", `${core}, 8.2`],
  ["a Connection field", withFields(["connection", "keep-alive"]), "unknown unsupported", "page", `${core}, 8.2.2`],
  ["a Keep-Alive field", withFields(["keep-alive", "timeout=5"]), "unknown unsupported", "page", `${core}, 8.2.2`],
  ["an Upgrade field", withFields(["upgrade", "h2,h2c"]), "unknown unsupported", "page", `${core}, 8.2.2`],
  ["a Transfer-Encoding field", withFields(["transfer-encoding", "chunked"]), "unknown unsupported", "error", `${core}, 8.2.2`],
  ["a field value with spaces around it", withFields(["x-a", " 1 "]), "ok", "page", `${core}, 8.2.1`],
  ["a field value in Latin-1", withFields(["x-a", "\xe9"]), "ok", "page", `${core}, 8.2.1`],
  ["a length that is right", withFields(["content-length", `${page.length}`]), "ok", "page", `${core}, 8.1.1`],
  ["a length that is too large", withFields(["content-length", "500"]), "ok", "page", `${core}, 8.1.1`],
  ["a length that is too small", withFields(["content-length", "5"]), "unknown unsupported", "page", `${core}, 8.1.1`],
  ["a length that is not a number", withFields(["content-length", "abc"]), "unknown unsupported", "page", `${core}, 8.1.1`],
  [
    "two content types in HTTP/2",
    withFields(["content-type", "text/plain"]),
    "no-page not-html",
    "page",
    "WHATWG Fetch, extract a MIME type",
  ],
  ["empty data frames", respond((s) => [head(s), ...Array<Buffer>(20).fill(data(s, "", 0)), data(s)]), "ok", "page", `${core}, 6.1`],
  ["an empty data frame at the end", respond((s) => [head(s), data(s, page, 0), data(s, "")]), "ok", "page", `${core}, 6.1`],
  ["a head that ends the stream", respond((s) => [head(s, html, endHeaders | endStream)]), "no-page empty", "page", `${core}, 8.1`],
  ["a head of 1,900 fields", manyFields(1_900), "ok", "page", "Chromium, kMaxHeaderListSize"],
  ["an unknown frame", respond((s) => [frame(0xfa, 0xff, s, Buffer.alloc(20)), head(s), data(s)]), "ok", "page", `${core}, 5.5`],
  ["a ping", respond((s) => [ping, head(s), data(s)]), "ok", "page", `${core}, 6.7`],
  [
    "a push promise",
    respond((s) => [frame(type.pushPromise, endHeaders, s, words(2)), head(s), data(s)]),
    "unknown unsupported",
    "error",
    `${core}, 8.4`,
  ],
  ["data after the end", respond((s) => [head(s), data(s), data(s)]), "ok", "page", `${core}, 5.1`],
  ["a slow body", slowly, "ok", "page", "control"],
  [
    "a redirect",
    firstly(
      respond((s) => [
        head(
          s,
          [
            [":status", "302"],
            ["location", "/home"],
          ],
          5,
        ),
      ]),
    ),
    "ok /home",
    "page",
    "control",
  ],
  [
    "two redirect targets in HTTP/2",
    respond((s) => [
      head(
        s,
        [
          [":status", "302"],
          ["location", "/a"],
          ["location", "/b"],
        ],
        5,
      ),
    ]),
    "broken redirect-target",
    "error",
    "Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION",
  ],
  ["a gzip body", respond((s) => [head(s, [...html, ["content-encoding", "gzip"]]), data(s, gzipSync(page))]), "ok", "page", "control"],
  [
    "a Brotli body",
    respond((s) => [head(s, [...html, ["content-encoding", "br"]]), data(s, brotliCompressSync(page))]),
    "ok",
    "page",
    "control",
  ],
  ["a misdirected request, once", firstly(respond((s) => [head(s, status("421")), data(s)])), "ok 2 attempts", "page", "RFC 9110, 15.5.20"],
  ["misdirected requests", respond((s) => [head(s, status("421")), data(s)]), "broken status 3 attempts", "error", "RFC 9110, 15.5.20"],
  ["HTTP/1.1 in spite of the negotiation", opens, "unknown unsupported", "error", `${core}, 3.4`, Buffer.from("HTTP/1.1 200 OK\r\n\r\n")],
  ["no streams at first", opens, "ok", "page", `${core}, 6.5.2`, frame(type.settings, 0, 0, setting(3, 0))],
  ["a window of 0", opens, "ok", "page", `${core}, 6.5.2`, frame(type.settings, 0, 0, setting(4, 0))],
  ["no compression table", opens, "ok", "page", `${core}, 6.5.2`, frame(type.settings, 0, 0, setting(1, 0))],
  ["an unknown setting", opens, "ok", "page", `${core}, 6.5.2`, frame(type.settings, 0, 0, setting(0x9999, 1))],
  ["a push setting", opens, "unknown unsupported", "page", `${core}, 6.5.2`, frame(type.settings, 0, 0, setting(2, 1))],
  ["a ping before the settings", opens, "unknown unsupported", "page", `${core}, 3.4`, ping],
  ["settings on a stream", opens, "unknown unsupported", "error", `${core}, 6.5`, frame(type.settings, 0, 1)],
];

/** Servers with HTTP/2 only, in frames as given. */
export const http2Situations: readonly Situation[] = rows.map(([name, onRequest, expected, browser, source, opening]) => ({
  name,
  tls,
  behavior: http2({ onRequest, ...(opening && { opening }) }),
  expected,
  browser,
  source,
}));
