import type { PageResponse } from "../page-response.ts";

/** Types that browsers show as a page. */
const pageTypes: readonly string[] = ["text/html", "application/xhtml+xml"];

/** Values that browsers take for no type at all. Source: WHATWG MIME Sniffing, 5.1. */
const unknownTypes: readonly string[] = ["unknown/unknown", "application/unknown", "*/*"];

/** The beginning of HTML, after white space. Source: WHATWG MIME Sniffing, 7.1, identifying a resource with an unknown MIME type. */
const htmlStart = /^[\t\n\f\r \uFEFF]*<(?:(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]|!--)/i;

/**
 * The media type of a response as browsers determine it: the last valid `content-type`, otherwise sniffed.
 * @param text the beginning of the body
 * @returns lower case, without parameters; `?` for an unknown type that is not HTML
 */
export function mediaTypeOf({ headers }: PageResponse, text: string): string {
  const types = (headers["content-type"] ?? "").split(",").map((type) => type.split(";")[0]?.trim().toLowerCase() ?? "");
  const valid = types.filter((type) => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type) && !unknownTypes.includes(type));
  return valid.at(-1) ?? (htmlStart.test(text.slice(0, 1445)) ? "text/html" : "?");
}

export const isPageType = (mediaType: string): boolean => pageTypes.includes(mediaType);
