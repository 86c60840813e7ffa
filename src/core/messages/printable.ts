/** Longest value that a message quotes, in code points. */
const maxQuoted = 120;

/**
 * A value from outside as harmless text on one line: control characters, line breaks, invisible and direction-changing
 * characters show as escapes, and what is too long is cut. Sources: Unicode categories Cc, Cf, Zl, Zp; CVE-2021-42574.
 */
export function printable(value: string): string {
  const characters = [...value];
  return visible(characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join("")}…` : value);
}

/** As `printable`, at full length. */
export function visible(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** As `printable`, but each such character becomes one of the same width, so that columns stay right; nothing is cut. */
export function printableLine(line: string): string {
  return line
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => (character === "\t" ? character : "\uFFFD"))
    .replace(/\p{Cf}/gu, "\uFFFD");
}

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
