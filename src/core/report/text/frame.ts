import type { LineIndex } from "../../declaration/line-index.ts";
import type { Span } from "../../findings/finding.ts";
import { cellsOf } from "../../messages/cells.ts";
import { printableLine } from "../../messages/printable.ts";

/** How much of a line is shown in front of the span, and how much from its start on, in UTF-16 units. */
const shownBefore = 60;
const shownFrom = 80;

/**
 * The line of a span with the span underlined. Of a longer span only the first line is shown, of a long line only the
 * part around the span.
 * @param lines the declaration, with what must not be shown already concealed
 * @returns two lines, or none for an empty span, which stands for the whole file
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
