import { lazyPattern } from "../lazy-pattern.ts";

/** Longest value that a message shows, in code points. */
const maxQuoted = 120;

/** Printable ASCII, Chinese characters and their punctuation: most texts have no others, and need no lookup of Unicode properties. */
const common = /^[ -~“”‘’…—\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

const invisible = lazyPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "gu");
const narrow = lazyPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]", "gu");
const format = lazyPattern("\\p{Cf}", "gu");

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
  return isCommon(text) ? text : text.toWellFormed().replace(invisible(), escaped);
}

/** Like `printable`, but replaces each such character by one of the same width, so that columns stay correct; nothing is truncated. */
export function printableLine(line: string): string {
  if (isCommon(line)) return line;
  return line
    .toWellFormed()
    .replace(narrow(), (character) => (character === "\t" ? character : "\uFFFD"))
    .replace(format(), "\uFFFD");
}

/** Whether a text has only the most common characters, all of them visible and none of them combining. */
export function isCommon(text: string): boolean {
  return common.test(text);
}

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
