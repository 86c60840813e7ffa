import { eastAsianWidth } from "get-east-asian-width";
import { LineIndex } from "../declaration/line-index.ts";
import type { Span } from "../findings/finding.ts";
import { printableLine } from "../messages/printable.ts";

/** Longest stretch of a line that a frame shows, in terminal cells. */
const maxCells = 100;

/**
 * The line of a span with the span underlined. Only the first line of a longer span is shown.
 * @param text the declaration, with what must not be shown already concealed
 * @returns two lines, or none where the span is beyond the text
 */
export function frameOf(text: string, { start, end }: Span): string[] {
  const source = new LineIndex(text).line(start.line);
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : source.length;
  if (source === "" || from > source.length) return [];
  const shown = expand(source);
  const before = cells(expand(source.slice(0, from)));
  const width = Math.max(1, cells(expand(source.slice(0, Math.max(to, from)))) - before);
  const number = String(start.line);
  const skipped = Math.max(0, before - maxCells / 2);
  const window = cut(shown, skipped);
  const marker = " ".repeat(before - skipped) + "^".repeat(Math.min(width, Math.max(1, maxCells - before + skipped)));
  return [`${number} | ${window}`, `${" ".repeat(number.length)} | ${marker}`];
}

/** Tabs as spaces to the next multiple of four, everything else one cell or two, and visible. */
function expand(text: string): string {
  let expanded = "";
  for (const character of printableLine(text)) expanded += character === "\t" ? " ".repeat(4 - (cells(expanded) % 4)) : character;
  return expanded;
}

/** How many terminal cells a text takes: two for each full-width character. */
function cells(text: string): number {
  let count = 0;
  for (const character of text) count += eastAsianWidth(character.codePointAt(0) ?? 0);
  return count;
}

function cut(text: string, skipped: number): string {
  let at = 0;
  let window = "";
  for (const character of text) {
    if (at >= skipped && at < skipped + maxCells) window += character;
    at += cells(character);
  }
  return window;
}
