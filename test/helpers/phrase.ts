/**
 * A message of the catalogs as a pattern, so that tests do not repeat its wording.
 * @param params placeholders that must show these values; all other placeholders match any text on the line
 */
export function phrase(template: string, params: Readonly<Record<string, string | number>> = {}): RegExp {
  const parts = template.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return escapePattern(part);
    const value = params[part];
    return value === undefined ? ".*?" : escapePattern(String(value));
  });
  return new RegExp(parts.join(""));
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
