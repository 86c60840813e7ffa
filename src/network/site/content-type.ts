import { startsAsHtml } from "../html-start.ts";
import type { PageResponse } from "../page-response.ts";

/** Types that browsers show as a page. */
const pageTypes: readonly string[] = ["text/html", "application/xhtml+xml"];

/** Values that browsers take for no type at all. Source: WHATWG MIME Sniffing, 5.1. */
const unknownTypes: readonly string[] = ["unknown/unknown", "application/unknown", "*/*"];

/**
 * The media type of a response as browsers determine it: the last valid `content-type`, otherwise sniffed.
 * @param text the beginning of the body
 * @returns lower case, without parameters; `?` for an unknown type that is not HTML
 */
export function mediaTypeOf({ headers }: PageResponse, text: string): string {
  const types = (headers["content-type"] ?? "").split(",").map((type) => type.split(";")[0]?.trim().toLowerCase() ?? "");
  const valid = types.filter((type) => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type) && !unknownTypes.includes(type));
  return valid.at(-1) ?? (startsAsHtml(text) ? "text/html" : "?");
}

export const isPageType = (mediaType: string): boolean => pageTypes.includes(mediaType);
