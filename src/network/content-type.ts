import { bodyText } from "./body.ts";
import { sniffedLength, startsAsHtml } from "./html-start.ts";
import type { PageResponse } from "./page-response.ts";
import { walkMarkup } from "./walk-markup.ts";

/** Types of XML, which browsers show as a page if its root is one of XHTML. */
const xmlTypes: readonly string[] = ["application/xhtml+xml", "application/xml", "text/xml", "image/svg+xml"];

/** Types that browsers take for no type at all. Source: Chromium, net/base/mime_sniffer.cc; WHATWG MIME Sniffing, 5.1. */
const unknownTypes: readonly string[] = ["unknown/unknown", "application/unknown"];

const xhtml = "http://www.w3.org/1999/xhtml";

/** How much of an XML document is searched for its root, in UTF-16 units. */
const prologLength = 4096;

/**
 * The media type of a response as browsers determine it: the last `content-type` with a slash, otherwise sniffed.
 * Source: Chromium, net/http/http_util.cc (ParseContentType), net/base/mime_sniffer.cc.
 * @returns lower case, without parameters; `?` for an unknown type that is not HTML
 */
export function mediaTypeOf({ headers, body }: PageResponse): string {
  const types = (headers["content-type"] ?? "").split(",").map(
    (value) =>
      value
        .trim()
        .toLowerCase()
        .split(/[\t ;(]/)[0] ?? "",
  );
  const type = types.findLast((type) => type.includes("/") && type !== "*/*");
  if (type !== undefined && !unknownTypes.includes(type)) return type;
  if (/^\s*nosniff\s*(?:,|$)/i.test(String(headers["x-content-type-options"] ?? ""))) return "?";
  const start = body?.bytes.toString("latin1", 0, sniffedLength) ?? "";
  if (startsAsHtml(start)) return "text/html";
  return /^[\t\n\v\f\r ]*<\?xml/i.test(start) ? "text/xml" : "?";
}

/** Whether browsers show a response as a page, not as text, an image or a download. XHTML must be well-formed besides. */
export function isPage(response: PageResponse): boolean {
  return mediaTypeOf(response) === "text/html" || isXhtmlPage(response);
}

/** Whether browsers parse a response as XHTML. */
export function isXhtmlPage(response: PageResponse): boolean {
  return xmlTypes.includes(mediaTypeOf(response)) && isXhtml(bodyText(response));
}

/** Whether the root element of a document is one of XHTML. */
function isXhtml(text: string): boolean {
  let namespace: string | undefined;
  walkMarkup(text.slice(0, prologLength), {
    onTag(name, attributes) {
      const [prefix, local] = name.includes(":") ? name.split(":") : ["", name];
      namespace ??= local === "html" ? (attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "") : "";
    },
  });
  return namespace === xhtml;
}
