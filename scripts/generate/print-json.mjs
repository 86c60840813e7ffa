/** Widest line on which an object or list is kept whole, in characters. */
const maxWidth = 140;

/**
 * A JSON document laid out for readers: what fits on a line is on one, except the mapping of a schema's properties.
 * @returns the text with a line break at its end
 */
export function printJson(value) {
  return `${print(value, "", 0)}\n`;
}

/** @param used how much of the first line is taken */
function print(value, indent, used) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Array.isArray(value)
    ? value.map((item) => ["", item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close;
  const inner = entries.map(([key, item]) => key + print(item, "", 0)).join(", ");
  const line = Array.isArray(value) ? `[${inner}]` : `{ ${inner} }`;
  const isShort = !line.includes("\n") && indent.length + used + line.length <= maxWidth;
  if (isShort && !("type" in value) && !("properties" in value)) return line;
  const lines = entries.map(([key, item]) => `${indent}  ${key}${print(item, `${indent}  `, key.length)}`);
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
