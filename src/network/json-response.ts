/** The members of a JSON object that a service responded. */
export interface JsonObject {
  members: Record<string, unknown>;
  /** Whether any object in it has a duplicate key: parsers disagree on which one counts (RFC 8259, section 4). */
  isAmbiguous: boolean;
}

/** Parses a body as a JSON object; undefined if it is anything else. */
export function parseJsonObject(text: string): JsonObject | undefined {
  // The reviver visits the root too, which has no key.
  let keys = -1;
  const count = function (this: unknown, _: string, value: unknown) {
    if (!Array.isArray(this)) keys += 1;
    return value;
  };
  try {
    const value: unknown = JSON.parse(text, count);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const written = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)?.filter((string) => string.endsWith(":")) ?? [];
    return { members: value as Record<string, unknown>, isAmbiguous: written.length !== keys };
  } catch {
    return undefined;
  }
}

/** What a body that is not a JSON object looks like: an HTML page, JSON that is cut off, or anything else. */
export function bodyKind(text: string): "page" | "json" | "other" {
  const [first] = text.trimStart();
  return first === "<" ? "page" : first === "{" ? "json" : "other";
}
