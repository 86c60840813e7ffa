import * as zlib from "node:zlib";
import type { Behavior } from "../../helpers/raw-server.ts";
import { navigationSituations } from "./navigation-situations.ts";
import { byPath, challenge, chunk, chunked, closing, length, ok, page, redirect, type Situation, type } from "./situation.ts";

const chromiumHead = "Chromium, net/http/http_util.cc, AssembleRawHeaders";
const chromiumStatus = "Chromium, net/http/http_response_headers.cc, ParseStatusLine";
const chromiumChunks = "Chromium, net/http/http_chunked_decoder.cc";

/** HTTP that browsers accept, and HTTP that they reject. */
export const httpSituations: readonly Situation[] = [
  { name: "an ordinary page", bytes: ok(), expected: "ok", browser: "page", source: "control" },
  {
    name: "a header name with a space",
    bytes: ok("Referrer Policy: origin"),
    expected: "ok",
    browser: "page",
    source: "nodejs/node#43798",
  },
  { name: "a header name with a space before the colon", bytes: ok("X-A : 1"), expected: "ok", browser: "page", source: "RFC 9112, 5.1" },
  { name: "a header name with other characters", bytes: ok("X(a)@: 1"), expected: "ok", browser: "page", source: chromiumHead },
  { name: "an empty header name", bytes: ok(": 1"), expected: "ok", browser: "page", source: chromiumHead },
  {
    name: "a header line without a colon",
    bytes: ok("Strict-Transport-Security"),
    expected: "ok",
    browser: "page",
    source: "nodejs/node#27711",
  },
  { name: "a folded header", bytes: ok("X-A: 1,", "\t2"), expected: "ok", browser: "page", source: "RFC 9112, 5.2" },
  { name: "control characters in a header", bytes: ok("X-A: \x01\x02\x7f"), expected: "ok", browser: "page", source: "nodejs/node#27711" },
  { name: "bytes above 127 in a header", bytes: ok("X-A: \xe5\xbe\xae"), expected: "ok", browser: "page", source: "RFC 9110, 5.5" },
  { name: "bare line feeds", bytes: ok().replaceAll("\r\n", "\n"), expected: "ok", browser: "page", source: "RFC 9112, 2.2" },
  { name: "a bare line feed after one field", bytes: ok("X-A: 1\nX-B: 2"), expected: "ok", browser: "page", source: "RFC 9112, 2.2" },
  { name: "a bare carriage return between fields", bytes: ok("X-A: 1\rX-B: 2"), expected: "ok", browser: "page", source: chromiumHead },
  {
    name: "HTTP/2.0 in the status line",
    bytes: ok().replace("HTTP/1.1", "HTTP/2.0"),
    expected: "ok",
    browser: "page",
    source: chromiumStatus,
  },
  {
    name: "HTTP/9.9 in the status line",
    bytes: ok().replace("HTTP/1.1", "HTTP/9.9"),
    expected: "ok",
    browser: "page",
    source: chromiumStatus,
  },
  { name: "http in lower case", bytes: ok().replace("HTTP/1.1", "http/1.1"), expected: "ok", browser: "page", source: chromiumStatus },
  { name: "no version", bytes: ok().replace("HTTP/1.1", "HTTP"), expected: "ok", browser: "page", source: chromiumStatus },
  { name: "no reason phrase and no space", bytes: ok().replace(" OK", ""), expected: "ok", browser: "page", source: "RFC 9112, 4" },
  { name: "two spaces before the status", bytes: ok().replace(" 200", "  200"), expected: "ok", browser: "page", source: chromiumStatus },
  { name: "a status that is not a number", bytes: ok().replace("200", "abc"), expected: "ok", browser: "page", source: chromiumStatus },
  { name: "a status below 100", bytes: ok().replace("200", "099"), expected: "ok", browser: "page", source: chromiumStatus },
  {
    name: "a page without a head",
    behavior: closing(page),
    expected: "ok",
    browser: "page",
    source: "Chromium, http_stream_parser.cc, HTTP/0.9 on default ports",
  },
  {
    name: "an element without a head",
    behavior: closing("<div>Members</div>"),
    expected: "ok",
    browser: "page",
    source: "Chromium, http_stream_parser.cc, HTTP/0.9 on default ports",
  },
  {
    name: "text without a head",
    behavior: closing("Members"),
    expected: "unknown unsupported",
    browser: "page",
    source: "Chromium, http_stream_parser.cc, HTTP/0.9 on default ports",
  },
  {
    name: "another protocol",
    behavior: closing(ok().replace("HTTP/1.1", "ICY")),
    expected: "unknown unsupported",
    browser: "page",
    source: "Chromium, http_stream_parser.cc, HTTP/0.9 on default ports",
  },
  {
    name: "a folded line after the status line",
    bytes: ok().replace(" OK", " OK\r\n X: 1"),
    expected: "ok",
    browser: "page",
    source: chromiumHead,
  },
  {
    name: "a folded content type",
    bytes: ok().replace("text/html", "text/html;\r\n charset=utf-8"),
    expected: "ok",
    browser: "page",
    source: "RFC 9112, 5.2",
  },
  {
    name: "an invalid trailer",
    bytes: chunked(`${chunk}\r\n${page}\r\n0\r\nno colon\r\n\x01\r\n\r\n`),
    expected: "ok",
    browser: "page",
    source: chromiumChunks,
  },
  {
    name: "spaces after a chunk size",
    bytes: chunked(`${chunk}  \r\n${page}\r\n0\r\n\r\n`),
    expected: "ok",
    browser: "page",
    source: chromiumChunks,
  },
  {
    name: "a chunk size with leading zeros",
    bytes: chunked(`0000${chunk}\r\n${page}\r\n0\r\n\r\n`),
    expected: "ok",
    browser: "page",
    source: chromiumChunks,
  },
  {
    name: "a chunk extension",
    bytes: chunked(`${chunk};a="b"\r\n${page}\r\n0\r\n\r\n`),
    expected: "ok",
    browser: "page",
    source: "RFC 9112, 7.1.1",
  },
  {
    name: "bare line feeds between chunks",
    bytes: chunked(`${chunk}\n${page}\n0\n\n`),
    expected: "ok",
    browser: "page",
    source: chromiumChunks,
  },
  {
    name: "Transfer-Encoding with Content-Length",
    bytes: `HTTP/1.1 200 OK\r\n${type}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}\r\n${page}\r\n0\r\n\r\n`,
    expected: "ok",
    browser: "page",
    source: "TheFive/osmbc#996, openstreetmap/operations#910; RFC 9112, 6.3",
  },
  { name: "equal lengths twice", bytes: ok(`Content-Length: ${page.length}`), expected: "ok", browser: "page", source: "RFC 9112, 6.3" },
  {
    name: "equal lengths in one field",
    bytes: ok().replace(length, `Content-Length: ${page.length}, ${page.length}\r\n`),
    expected: "ok",
    browser: "page",
    source: "RFC 9110, 8.6",
  },
  {
    name: "an unsolicited 100 Continue",
    bytes: `HTTP/1.1 100 Continue\r\n\r\n${ok()}`,
    expected: "ok",
    browser: "page",
    source: "dotnet/corefx#31413; RFC 9110, 15.2",
  },
  {
    name: "two unsolicited 100 Continue",
    bytes: `HTTP/1.1 100 Continue\r\n\r\n`.repeat(2) + ok(),
    expected: "ok",
    browser: "page",
    source: "RFC 9110, 15.2",
  },
  {
    name: "early hints",
    bytes: `HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n${ok()}`,
    expected: "ok",
    browser: "page",
    source: "RFC 8297",
  },
  {
    name: "different lengths",
    bytes: ok("Content-Length: 5"),
    expected: "broken protocol",
    browser: "error",
    source: "Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH",
  },
  {
    name: "an invalid first chunk size",
    bytes: chunked(`zz\r\n${page}\r\n0\r\n\r\n`),
    expected: "unknown unsupported",
    browser: "page",
    source: "Chromium commits the page before it reads the body",
  },
  {
    name: "a head of more than 256 KiB",
    bytes: ok(...Array<string>(300).fill(`X: ${"a".repeat(1_000)}`)),
    expected: "broken protocol",
    browser: "error",
    source: "Chromium, ERR_RESPONSE_HEADERS_TOO_BIG",
  },
  {
    name: "two different redirect targets",
    bytes: `HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n`,
    expected: "broken redirect-target",
    browser: "error",
    source: "Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION",
  },
  {
    name: "an endless redirect",
    behavior: endlessRedirect(),
    expected: "broken redirects",
    browser: "error",
    source: "Chromium, ERR_TOO_MANY_REDIRECTS",
  },
];

/** Heads and statuses that few servers send. */
export const rareSituations: readonly Situation[] = [
  {
    name: "a redirect without a target, but with a page",
    bytes: redirect(""),
    expected: "ok",
    browser: "page",
    source: "Chromium, net/http/http_response_headers.cc, IsRedirect",
  },
  {
    name: "a redirect to a path in UTF-8",
    behavior: byPath({ "/": redirect("/\xe4\xb8\xad"), "/%E4%B8%AD": ok() }),
    expected: "ok /%E4%B8%AD",
    browser: "page",
    source: "Chromium, net/http/http_response_headers.cc, IsRedirect",
  },
  {
    name: "a redirect to a path in GBK",
    behavior: byPath({ "/": redirect("/\xd6\xd0"), "/%D6%D0": ok() }),
    expected: "ok /%D6%D0",
    browser: "page",
    source: "Chromium, net/http/http_response_headers.cc, IsRedirect",
  },
  {
    name: "a redirect to an empty query",
    behavior: byPath({ "/": redirect("/?"), "/?": ok() }),
    expected: "ok",
    browser: "page",
    source: "WHATWG URL, URL serializing",
  },
  {
    name: "a folded redirect target",
    behavior: byPath({ "/": redirect("\r\n /home"), "/home": ok() }),
    expected: "ok /home",
    browser: "page",
    source: "RFC 9112, 5.2",
  },
  {
    name: "a page with status 300",
    bytes: ok().replace("200 OK", "300 Multiple"),
    expected: "ok",
    browser: "page",
    source: "RFC 9110, 15.4.1",
  },
  {
    name: "status 205",
    bytes: ok().replace("200 OK", "205 Reset"),
    expected: "no-page empty",
    browser: "error",
    source: "RFC 9110, 15.3.6",
  },
  {
    name: "an unsolicited upgrade",
    bytes: `HTTP/1.1 101 Switching\r\n\r\n${ok()}`,
    expected: "ok",
    browser: "page",
    source: "Chromium, net/http/http_stream_parser.cc",
  },
  {
    name: "a page after an interim response",
    bytes: `HTTP/1.1 103 Early Hints\r\n\r\n${page}`,
    expected: "broken protocol",
    browser: "error",
    source: "Chromium, ERR_INVALID_HTTP_RESPONSE",
  },
  {
    name: "a zero byte in a header",
    bytes: ok("X-A: a\0b"),
    expected: "broken protocol",
    browser: "error",
    source: "Chromium, ERR_INVALID_HTTP_RESPONSE",
  },
  {
    name: "a zero byte in the reason",
    bytes: ok().replace("OK", "O\0K"),
    expected: "broken protocol",
    browser: "error",
    source: "Chromium, ERR_INVALID_HTTP_RESPONSE",
  },
  {
    name: "a page as an attachment",
    bytes: ok("Content-Disposition: attachment; filename=a.html"),
    expected: "no-page not-html",
    browser: "error",
    source: "RFC 6266, 4.2",
  },
  {
    name: "a page with an unknown disposition",
    bytes: ok("Content-Disposition: other"),
    expected: "no-page not-html",
    browser: "error",
    source: "RFC 6266, 4.2",
  },
  {
    name: "a page with an inline disposition",
    bytes: ok("Content-Disposition: inline"),
    expected: "ok",
    browser: "page",
    source: "RFC 6266, 4.2",
  },
];

function endlessRedirect(): Behavior {
  let count = 0;
  return { onHead: (socket) => void socket.write(`HTTP/1.1 302 Found\r\nLocation: /${++count}\r\nContent-Length: 0\r\n\r\n`) };
}

/** Bodies whose coding browsers accept or reject. */
export const codingSituations: readonly Situation[] = [
  {
    name: "a gzip body that is not gzip",
    bytes: ok("Content-Encoding: gzip"),
    expected: "unknown unsupported",
    browser: "page",
    source: "Chromium commits the page before it reads the body",
  },
  {
    name: "an unknown content coding",
    bytes: ok("Content-Encoding: utf-8"),
    expected: "ok",
    browser: "page",
    source: "Chromium, net/filter/source_stream.cc",
  },
  {
    name: "a content coding with a parameter",
    behavior: binary("gzip;q=1", zlib.gzipSync(page)),
    expected: "unknown unsupported",
    browser: "error",
    source: "Chromium, ERR_CONTENT_DECODING_FAILED",
  },
  {
    name: "gzip twice",
    behavior: binary("gzip, gzip", zlib.gzipSync(zlib.gzipSync(page))),
    expected: "ok",
    browser: "page",
    source: "RFC 9110, 8.4",
  },
  {
    name: "Brotli over plain HTTP",
    behavior: binary("br", zlib.brotliCompressSync(page)),
    expected: "unknown unsupported",
    browser: "error",
    source: "xroche/httrack#556",
  },
  {
    name: "deflate without a zlib header",
    behavior: binary("deflate", zlib.deflateRawSync(page)),
    expected: "ok",
    browser: "page",
    source: "RFC 9110, 8.4.1.2",
  },
  {
    name: "gzip that ends early",
    behavior: binary("gzip", zlib.gzipSync(page).subarray(0, -8)),
    expected: "ok",
    browser: "page",
    source: "Chromium, net/filter/gzip_source_stream.cc",
  },
  {
    name: "gzip with a wrong checksum",
    behavior: binary("gzip", Buffer.concat([zlib.gzipSync(page).subarray(0, -8), Buffer.alloc(8)])),
    expected: "unknown unsupported",
    browser: "page",
    source: "Chromium, net/filter/gzip_source_stream.cc",
  },
];

function binary(coding: string, body: Buffer): Behavior {
  const head = `HTTP/1.1 200 OK\r\n${type}Content-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return { onHead: (socket) => void socket.write(Buffer.concat([Buffer.from(head), body])) };
}

/** Pages that move on, types that browsers sniff, and codings. */
export const contentSituations: readonly Situation[] = [
  { name: "no content type", bytes: ok().replace(type, ""), expected: "ok", browser: "page", source: "WHATWG MIME Sniffing, 7.1" },
  {
    name: "an invalid content type",
    bytes: ok().replace(type, "Content-Type: html\r\n"),
    expected: "ok",
    browser: "page",
    source: "WHATWG MIME Sniffing, 5.1",
  },
  {
    name: "the content type */*",
    bytes: ok().replace(type, "Content-Type: */*\r\n"),
    expected: "ok",
    browser: "page",
    source: "WHATWG MIME Sniffing, 5.1",
  },
  {
    name: "two content types",
    bytes: ok("Content-Type: text/html; charset=utf-8"),
    expected: "ok",
    browser: "page",
    source: "WHATWG Fetch, extract a MIME type",
  },
  {
    name: "a meta refresh",
    ...moving(`<meta http-equiv="refresh" content="0; url=/home">`),
    source: "JustinBeckwith/linkinator#552, filiph/linkcheck#102",
  },
  {
    name: "a meta refresh with quotes and capitals",
    ...moving(`<META CONTENT="1;URL='/home'" HTTP-EQUIV=Refresh>`),
    source: "HTML standard, shared declarative refresh steps",
  },
  { name: "a Refresh field", ...moving("", "Refresh: 0; url=/home\r\n"), source: "HTML standard, the Refresh header" },
  {
    name: "a Refresh field without url=",
    ...moving("", "Refresh: 0, /home\r\n"),
    source: "HTML standard, shared declarative refresh steps",
  },
  {
    name: "a meta refresh below a base",
    ...moving(`<base href="/home/.."><meta http-equiv=refresh content="0;url=home">`),
    source: "HTML standard, the base element",
  },
  {
    name: "two meta refreshes",
    ...moving(`<meta http-equiv=refresh content="0;url=/first"><meta http-equiv=refresh content="0;url=/home">`),
    source: "Chromium, http_refresh_scheduler.cc",
  },
  {
    name: "a meta refresh without a delay",
    ...staying(`<meta http-equiv=refresh content=";url=/missing"><p>Acme`),
    source: "HTML standard, shared declarative refresh steps",
  },
  {
    name: "a meta refresh with a space in its name",
    ...staying(`<meta http-equiv=" refresh" content="0;url=/missing"><p>Acme`),
    source: "HTML standard, the http-equiv attribute",
  },
  {
    name: "a meta refresh to a script",
    ...staying(`<meta http-equiv=refresh content="0;url=javascript:void(0)"><p>Acme`),
    source: "HTML standard, shared declarative refresh steps",
  },
  {
    name: "a meta refresh in noscript",
    ...staying(`<noscript><meta http-equiv=refresh content="0;url=/missing"></noscript><p>Acme`),
    source: "HTML standard, the noscript element",
  },
  {
    name: "a meta refresh in a frameset",
    ...staying(`<html><frameset><meta http-equiv=refresh content="0;url=/missing"><frame src="/"></frameset></html>`),
    source: "HTML standard, the insertion mode in frameset",
  },
  {
    name: "a meta refresh in a comment",
    ...staying(`<!-- <meta http-equiv=refresh content="0;url=/missing"> --><p>Acme`),
    source: "HTML standard",
  },
  {
    name: "a page that reloads itself",
    ...staying(`<meta http-equiv=refresh content="30"><p>Acme`),
    source: "HTML standard, shared declarative refresh steps",
  },
];

function moving(head: string, field = "") {
  const first = challenge("200 OK", field, head === "" ? "<p>" : head);
  return { behavior: byPath({ "/": first, "/home": ok() }), expected: "ok /home", browser: "page" as const };
}

function staying(body: string) {
  return { behavior: byPath({ "/": challenge("200 OK", "", body) }), expected: "ok", browser: "page" as const };
}

const aliyun = `<html><script>var arg1='${"0123456789ABCDEF".repeat(3).slice(0, 40)}';document.cookie='acw_sc__v2=x';</script></html>`;

/** Challenges instead of the page. */
export const challengeSituations: readonly Situation[] = [
  { name: "Alibaba Cloud WAF, acw_sc__v2 with 200", bytes: challenge("200 OK", "", aliyun), source: "Averyy/wafer" },
  {
    name: "Jiasule, 521",
    bytes: challenge("521 ", "Set-Cookie: __jsluid_s=0; path=/\r\n", "<script>document.cookie=('_')+('_')+('j')</script>"),
    source: "MgArcher/jiasule#3",
  },
  {
    name: "Ruishu, 412",
    bytes: challenge("412 Precondition Failed", "", "<script>$_ts=window['$_ts'];</script>"),
    source: "public solvers (observed)",
  },
  {
    name: "Ruishu, 202",
    bytes: challenge("202 Accepted", "", "<script>$_ts=window['$_ts'];</script>"),
    source: "public solvers (observed)",
  },
  {
    name: "Cloudflare, cf-mitigated",
    bytes: challenge("403 Forbidden", "cf-mitigated: challenge\r\n", "<p>"),
    source: "Cloudflare docs: Detect a Challenge Page response",
  },
  { name: "AWS WAF, 202", bytes: challenge("202 Accepted", "x-amzn-waf-action: challenge\r\n", "<p>"), source: "AWS WAF Developer Guide" },
  { name: "LinkedIn, 999", bytes: challenge("999 Request denied", "", "<p>"), source: "gjtorikian/html-proofer#215" },
].map((situation) => ({ ...situation, expected: "unknown bot-protection", browser: "challenge" as const }));

/** A 403 may be for this tool only, or for everyone. */
export const refusalSituations: readonly Situation[] = [
  {
    name: "403 to unknown user agents",
    bytes: challenge("403 Forbidden", "", "<h1>403 Forbidden</h1>"),
    expected: "unknown forbidden",
    browser: "error",
    source: "lycheeverse/lychee#733",
  },
  {
    name: "404",
    bytes: challenge("404 Not Found", "", "<h1>Not found</h1>"),
    expected: "broken status",
    browser: "error",
    source: "control",
  },
];

export const situations = [
  ...httpSituations,
  ...rareSituations,
  ...codingSituations,
  ...contentSituations,
  ...navigationSituations,
  ...challengeSituations,
  ...refusalSituations,
];
