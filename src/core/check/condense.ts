import { linesOf } from "../declaration/line-index.ts";
import { type DeclarationSource, unreadSource } from "../declaration/source.ts";
import type { Finding, Span } from "../findings/finding.ts";

/**
 * Reduces a source to the lines that reports show, so that the memory of a run does not grow with the texts of all files. The
 * other lines become empty, and lines keep their numbers.
 * @returns the whole text if reports need its offsets, as for a fix; no value and no places
 */
export function condenseSource({ text }: DeclarationSource, findings: readonly Finding[], concealed: readonly Span[]): DeclarationSource {
  const isWhole = concealed.length > 0 || findings.some(({ fix }) => fix !== undefined);
  return unreadSource(isWhole ? text : shownLines(text, findings));
}

function shownLines(text: string, findings: readonly Finding[]): string {
  const lines = linesOf(text);
  const shown = new Set(findings.flatMap(({ span }) => [span.start.line, span.end.line]));
  let condensed = "";
  let current = 1;
  for (const line of [...shown].sort((a, b) => a - b)) {
    condensed += "\n".repeat(line - current) + lines.line(line);
    current = line;
  }
  // A copy: pieces of the text would keep all of it in memory.
  return Buffer.from(condensed).toString();
}
