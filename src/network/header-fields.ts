import type { IncomingHttpHeaders } from "node:http";

/** Header fields by lower-case name. */
export type HeaderFields = IncomingHttpHeaders;

/** The value of several different Locations: a URL that leads nowhere. Source: Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION. */
const ambiguousLocation = "http://";

/**
 * Header fields in the form of Node's own client: repeated fields are joined, equal values appear once. A Location may be in any encoding.
 */
export function headerFields(values: Readonly<Record<string, string | string[] | undefined>>): HeaderFields {
  const fields: HeaderFields = {};
  for (const [name, value] of Object.entries(values)) {
    const distinct = [...new Set([value ?? []].flat().map((text) => text.trim()))];
    if (name === "set-cookie") fields[name] = distinct;
    else if (name === "location") fields[name] = distinct.length > 1 ? ambiguousLocation : decodeUtf8(distinct.join());
    else if (name === "refresh") fields[name] = decodeUtf8(distinct.join(", "));
    else fields[name] = distinct.join(", ");
  }
  return fields;
}

/** The distinct values of a field that browsers read as a list; commas in quotes do not separate them. */
export function listOf(value = ""): string[] {
  const values = value.match(/(?:"(?:\\.|[^"\\])*"|[^,"]|")+|(?<=^|,)(?=,|$)/g) ?? [];
  return [...new Set(values.map((text) => text.trim()))];
}

/**
 * A field's bytes, which were read as Latin-1, in UTF-8 if they are valid; otherwise they are sent as they are.
 * Source: Chromium, net/http/http_response_headers.cc, IsRedirect.
 */
function decodeUtf8(text: string): string {
  if (/[^\0-\xff]/.test(text)) return text;
  const decoded = Buffer.from(text, "latin1").toString("utf8");
  if (!decoded.includes("\ufffd")) return decoded;
  return text.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
