import type { IncomingHttpHeaders } from "node:http";

/** Header fields by lower-case name. */
export type HeaderFields = IncomingHttpHeaders;

/**
 * Header fields in the form of Node's own client: repeated fields are joined, equal values appear once. Several different
 * Locations count as none.
 */
export function headerFields(values: Readonly<Record<string, string | string[] | undefined>>): HeaderFields {
  const fields: HeaderFields = {};
  for (const [name, value] of Object.entries(values)) {
    const distinct = [...new Set([value ?? []].flat())];
    if (name === "set-cookie") fields[name] = distinct;
    else if (name !== "location" || distinct.length === 1) fields[name] = distinct.join(", ");
  }
  return fields;
}
