import { Parser } from "htmlparser2";

/** The hidden fields of a page's form, as a browser would send them. */
export function formFields(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const parser = new Parser({
    onopentag(name, { type, name: field, value = "" }) {
      if (name === "input" && type === "hidden" && field !== undefined) fields[field] = value;
    },
  });
  parser.end(page);
  return fields;
}
