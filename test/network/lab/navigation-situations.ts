import type { Behavior } from "../../helpers/raw-server.ts";
import { byPath, challenge, ok, page, redirect, type Situation } from "./situation.ts";

const chromiumTypes = "Chromium, net/http/http_util.cc, ParseContentType";
const chromiumSniffing = "Chromium, net/base/mime_sniffer.cc";
const chromiumDisposition = "Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION";
/** An XHTML page. */
const xhtmlWith = (body: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Acme</title></head><body>${body}</body></html>`;
const xhtml = `<?xml version="1.0"?>${xhtmlWith("Members")}`;
const strictType = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';

/** Counts down to a page: each path leads to the next lower number. */
function countdown(from: number, next: (path: string, number: number) => string): Behavior {
  return {
    onHead(socket, head) {
      const path = head.split(" ")[1] ?? "";
      const number = path === "/" ? from : Number(path.slice(1));
      socket.write(number === 0 ? ok() : next(`/${number - 1}`, number));
    },
  };
}

const refresh = (target: string) => challenge("200 OK", "", `<meta http-equiv=refresh content="0;url=${target}"><p>Acme`);

/** Redirects the first request for the page, and every other one, to the page itself. */
function redirectsOnce(): Behavior {
  let requests = 0;
  return {
    onHead(socket, head) {
      if (head.startsWith("GET / ")) socket.write(++requests % 2 === 1 ? redirect("/") : ok());
      else socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    },
  };
}

const withType = (value: string | undefined, body = page) => {
  const field = value === undefined ? "" : `Content-Type: ${value}\r\n`;
  return `HTTP/1.1 200 OK\r\n${field}Content-Length: ${body.length}\r\n\r\n${body}`;
};

/** Whether a response leads to a page: redirects in number, types, dispositions and refreshes in other types. */
export const navigationSituations: readonly Situation[] = [
  ...[
    { name: "19 redirects", behavior: countdown(19, (path) => redirect(path)), expected: "ok /0", browser: "page" },
    { name: "20 redirects", behavior: countdown(20, (path) => redirect(path)), expected: "broken redirects", browser: "error" },
    { name: "a redirect to itself, once", behavior: redirectsOnce(), expected: "ok", browser: "page" },
    {
      name: "15 redirects, a refresh, and 15 redirects",
      behavior: countdown(31, (path, number) => (number === 16 ? refresh(path) : redirect(path))),
      expected: "ok /0",
      browser: "page",
    },
    { name: "refreshes without end", behavior: countdown(1_000, refresh), expected: "ok /980", browser: "page" },
  ].map((situation) => ({ ...situation, source: "Chromium, navigation_url_loader_impl.cc, OnReceiveRedirect" }) as Situation),
  {
    name: "equal redirect targets, one with a space",
    behavior: byPath({ "/": redirect("/home\r\nLocation: /home "), "/home": ok() }),
    expected: "ok /home",
    browser: "page",
    source: "RFC 9110, 5.5",
  },
  ...[
    { name: "a content type with a charset after a space", bytes: withType("text/html charset=utf-8"), expected: "ok", browser: "page" },
    { name: "a content type with a comment", bytes: withType("text/html (page)"), expected: "ok", browser: "page" },
    { name: "a content type without a slash", bytes: withType("html; charset=utf-8"), expected: "ok", browser: "page" },
    { name: "a content type in quotes", bytes: withType('"text/html"'), expected: "no-page not-html", browser: "error" },
    { name: "a content type that begins with a slash", bytes: withType("/html"), expected: "no-page not-html", browser: "error" },
  ].map((situation) => ({ ...situation, source: chromiumTypes }) as Situation),
  ...[
    { name: "no content type, and a button", bytes: withType(undefined, "<button>Acme</button>") },
    { name: "no content type, and a closed element", bytes: withType(undefined, "<html/><p>Acme") },
    { name: "no content type, and a vertical tab", bytes: withType(undefined, `\x0b${page}`) },
    { name: "no content type, and XHTML", bytes: withType(undefined, xhtml) },
    { name: "XHTML as application/xml", bytes: withType("application/xml", xhtml) },
    { name: "XHTML as text/xml", bytes: withType("text/xml; charset=utf-8", xhtml) },
    { name: "XHTML as application/xhtml+xml", bytes: withType("application/xhtml+xml", xhtml) },
  ].map((situation): Situation => ({ ...situation, expected: "ok", browser: "page", source: chromiumSniffing })),
  ...[
    { name: "XHTML with an element that is not closed", body: xhtmlWith("<br>") },
    { name: "XHTML with a bare ampersand", body: xhtmlWith("A & B") },
    { name: "XHTML with a bare ampersand in a link", body: xhtmlWith('<a href="/?a&b">A</a>') },
    { name: "XHTML with an attribute without quotes", body: xhtmlWith("<p class=a>A</p>") },
    { name: "XHTML with an attribute twice", body: xhtmlWith('<p class="a" class="b">A</p>') },
    { name: "XHTML with an entity of HTML", body: xhtmlWith("A&nbsp;B") },
    { name: "XHTML with a prefix without a namespace", body: xhtmlWith("<fb:login/>") },
    { name: "XHTML with elements that overlap", body: xhtmlWith("<b><i>A</b></i>") },
    { name: "XHTML that ends early", body: xhtml.replace("</html>", "") },
    { name: "XHTML with text after its end", body: `${xhtml}<!-- Acme -->Acme` },
  ].map(
    ({ name, body }): Situation => ({
      name,
      bytes: withType("application/xhtml+xml", body),
      expected: "broken xml",
      browser: "error",
      source: "XML 1.0, 2.1; Namespaces in XML 1.0, 7",
    }),
  ),
  ...[
    { name: "XHTML with an entity that its document type defines", body: `${strictType}${xhtmlWith("A&nbsp;B")}` },
    { name: "XHTML with an entity of its own", body: `<!DOCTYPE html [<!ENTITY acme "Acme">]>${xhtmlWith("&acme;")}` },
    { name: "XHTML with a script in a section", body: xhtmlWith("<script>//<![CDATA[\nif (1 &lt; 2 && 3) {}\n//]]></script>") },
    { name: "XHTML with an empty element and a comment", body: `<?xml version="1.0"?>${xhtmlWith("<br/><!-- A & B -->")}` },
  ].map(
    ({ name, body }): Situation => ({
      name,
      bytes: withType("application/xhtml+xml", body),
      expected: "ok",
      browser: "page",
      source: "XML 1.0, 2.1 and 4.1",
    }),
  ),
  ...[
    { name: "an empty page", bytes: withType("text/html", ""), expected: "no-page empty" },
    { name: "a page of spaces", bytes: withType("text/html", " \r\n "), expected: "no-page empty" },
    { name: "text", bytes: withType("text/plain", "Acme"), expected: "no-page not-html" },
    { name: "JSON", bytes: withType("application/json", "{}"), expected: "no-page not-html" },
    { name: "XML", bytes: withType("text/xml", "<acme/>"), expected: "no-page not-html" },
    { name: "an image", bytes: withType("image/gif", "GIF89a"), expected: "no-page not-html" },
    { name: "an SVG image", bytes: withType("image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>'), expected: "no-page not-html" },
  ].map((situation): Situation => ({ ...situation, browser: "page", source: "WHATWG HTML, loading a document" })),
  ...[
    { name: "a type that browsers save", bytes: withType("application/octet-stream", "Acme"), expected: "no-page not-html" },
    { name: "an archive", bytes: withType("application/zip", "PK"), expected: "no-page not-html" },
    { name: "no content", bytes: "HTTP/1.1 204 No Content\r\n\r\n", expected: "no-page empty" },
    { name: "a request to reset the content", bytes: "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n", expected: "no-page empty" },
  ].map((situation): Situation => ({ ...situation, browser: "error", source: "WHATWG HTML, loading a document" })),
  ...[
    { name: "different dispositions", value: "inline\r\nContent-Disposition: attachment" },
    { name: "different dispositions in one field", value: "inline, attachment" },
    { name: "a comma in the name of a disposition", value: "inline; filename=a,b.html" },
  ].map(
    ({ name, value }): Situation => ({
      name,
      bytes: ok(`Content-Disposition: ${value}`),
      expected: "broken protocol",
      browser: "error",
      source: chromiumDisposition,
    }),
  ),
  {
    name: "equal dispositions",
    bytes: ok("Content-Disposition: inline", "Content-Disposition: inline"),
    expected: "ok",
    browser: "page",
    source: chromiumDisposition,
  },
  {
    name: "a comma in the quoted name of a disposition",
    bytes: ok('Content-Disposition: inline; filename="a,b.html"'),
    expected: "ok",
    browser: "page",
    source: chromiumDisposition,
  },
  {
    name: "equal dispositions for a download",
    bytes: ok("Content-Disposition: attachment, attachment"),
    expected: "no-page not-html",
    browser: "error",
    source: "RFC 6266, 4.2",
  },
  ...["*", "gzip, *", "a b"].map(
    (coding): Situation => ({
      name: `the content coding ${coding}`,
      bytes: ok(`Content-Encoding: ${coding}`),
      expected: "unknown unsupported",
      browser: "error",
      source: "Chromium, net/http/http_util.cc, ParseContentEncoding",
    }),
  ),
  {
    name: "a content coding with a slash",
    bytes: ok("Content-Encoding: text/html"),
    expected: "ok",
    browser: "page",
    source: "Chromium, net/http/http_util.cc, ParseContentEncoding",
  },
  {
    name: "a zero byte before the status line",
    bytes: `\0${ok()}`,
    expected: "broken protocol",
    browser: "error",
    source: "Chromium, ERR_INVALID_HTTP_RESPONSE",
  },
];
