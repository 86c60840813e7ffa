import type { LineIndex } from "../../declaration/line-index.ts";
import type { Span } from "../../findings/finding.ts";
import { cellsOf } from "../../messages/cells.ts";
import { printableLine } from "../../messages/printable.ts";

/** How much of a line is shown before the start of the span, and how much from there on, in UTF-16 units. */
const shownBefore = 60;
const shownFrom = 80;

/**
 * The line of a span with the span underlined: only the first line of a longer span, and only the surroundings of the span in a
 * long line.
 * @param lines the declaration, already concealed
 * @returns two lines, or none for an empty span, which means the whole file
 */
export function frameOf(lines: LineIndex, { start, end }: Span): string[] {
  const isOneLine = start.line === end.line;
  if (isOneLine && start.column === end.column) return [];
  const line = lines.line(start.line);
  const from = start.column - 1;
  const windowStart = from > shownBefore ? boundary(line, from - shownBefore) : 0;
  const windowEnd = boundary(line, Math.min(line.length, from + shownFrom));
  const to = Math.min(isOneLine ? end.column - 1 : line.length, windowEnd);
  const ellipsis = windowStart > 0 ? "…" : "";
  const text = (until: number) => expand(ellipsis + line.slice(windowStart, until));
  const number = String(start.line);
  const before = cellsOf(text(from));
  const width = Math.max(1, cellsOf(text(to)) - before);
  return [
    `${number} | ${text(windowEnd)}${windowEnd < line.length ? "…" : ""}`,
    `${" ".repeat(number.length)} | ${" ".repeat(before)}${"^".repeat(width)}`,
  ];
}

/** The offset, or the one before it where it would cut a character in two. */
function boundary(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** Tabs as spaces to the next multiple of four, everything else visible. */
function expand(text: string): string {
  let expanded = "";
  for (const character of printableLine(text)) expanded += character === "\t" ? " ".repeat(4 - (cellsOf(expanded) % 4)) : character;
  return expanded;
}
