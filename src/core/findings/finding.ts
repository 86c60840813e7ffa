/** How much a finding matters: only `error` fails a run by default. */
export type Severity = "error" | "warning" | "info";

/** The severities, worst first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** A place in a file: 1-based line, and 1-based column in UTF-16 units, as editors and GitHub count. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of a file; `end` is the position just behind the last character. */
export interface Span {
  start: Position;
  end: Position;
}

/** Values that a message is filled with. They come from hostile files: only `messages` turns them into text. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A replacement in a declaration's text, in UTF-16 offsets; `to` is just behind the last character replaced. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** One thing that is wrong or worth knowing, as data; `messages` words it. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  severity: Severity;
  /** Path of the declaration as reports show it: relative to the repository, forward slashes. */
  file: string;
  span: Span;
  /** JSON pointer of the key or value in the declaration; `""` is the whole document. */
  pointer: string;
  /** Which of the rule's messages fits, where it has several. */
  variant?: string;
  params: Params;
  /** What mends it without touching anything else, where that is safe. */
  fix?: Edit;
}

/** Orders findings by file, then position, then rule: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    comparePositions(a.span.start, b.span.start) ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer, b.pointer) ||
    compareText(JSON.stringify(a.params), JSON.stringify(b.params))
  );
}

/** True when two stretches of a file share a character. */
export function overlap(a: Span, b: Span): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** Orders text by UTF-16 units: unlike `localeCompare`, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts of findings by severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** True when one of the findings is as bad as `threshold`, or worse; `never` is never met. */
export function reaches(findings: readonly Finding[], threshold: Severity | "never"): boolean {
  if (threshold === "never") return false;
  const limit = severities.indexOf(threshold);
  return findings.some(({ severity }) => severities.indexOf(severity) <= limit);
}
