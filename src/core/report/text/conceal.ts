import type { Position, Span } from "../../findings/finding.ts";
import { concealShapes } from "../../secrets/shapes.ts";

/** Masks anything that looks like a secret, and every character inside the spans; lines and columns stay the same. */
export function conceal(text: string, spans: readonly Span[]): string {
  const lines = concealShapes(text).split("\n");
  for (const { start, end } of spans) {
    for (let number = start.line; number <= end.line; number++) {
      const line = lines[number - 1] ?? "";
      const from = columnOn(number, start, 1) - 1;
      const to = columnOn(number, end, line.length + 1) - 1;
      lines[number - 1] = line.slice(0, from) + line.slice(from, to).replace(/[^\r]/g, "*") + line.slice(to);
    }
  }
  return lines.join("\n");
}

const columnOn = (line: number, position: Position, otherwise: number) => (position.line === line ? position.column : otherwise);
