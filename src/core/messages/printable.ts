/** Longest value that a message shows, in code points. */
const maxQuoted = 120;

/**
 * Makes an untrusted value harmless text on one line: control characters, line breaks, invisible and direction-changing
 * characters are shown as escapes, and long values are truncated. Sources: Unicode categories Cc, Cf, Zl, Zp; CVE-2021-42574.
 */
export function printable(value: string): string {
  const characters = [...value];
  return visible(characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join("")}…` : value);
}

/** Like `printable`, without truncation. */
export function visible(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** Like `printable`, but replaces each such character by one of the same width, so that columns stay correct; nothing is truncated. */
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
