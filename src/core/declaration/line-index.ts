import type { Position, Span } from "../findings/finding.ts";
import type { Range } from "./parsed-yaml.ts";

let last: { text: string; lines: LineIndex } | undefined;

/** The lines of a text. The text that was used last keeps its index: each stage of a check needs it. */
export function linesOf(text: string): LineIndex {
  if (last?.text !== text) last = { text, lines: new LineIndex(text) };
  return last.lines;
}

/** Turns offsets of a text into lines and columns. A line ends at LF; the CR of a CRLF belongs to no column. */
export class LineIndex {
  readonly #starts = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The position of a UTF-16 offset. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The UTF-16 offset at which a 1-based line starts; after the last one, the text's end. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  span({ from, to }: Range): Span {
    return { start: this.position(from), end: this.position(to) };
  }

  /** The text of a 1-based line, without its line break. */
  line(number: number): string {
    const from = this.#starts[number - 1];
    if (from === undefined) return "";
    const to = this.#starts[number];
    return this.#text.slice(from, to === undefined ? undefined : to - 1).replace(/\r$/, "");
  }
}
