/** The severity of a finding; only `error` fails a run by default. */
export type Severity = "error" | "warning" | "info";

/** The severities, worst first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** A place in a file: 1-based line, and 1-based column in UTF-16 units, as editors and GitHub count. */
export interface Position {
  line: number;
  column: number;
}

/** A range of a file; `end` is exclusive. */
export interface Span {
  start: Position;
  end: Position;
}

/** Parameters of a message. They may come from hostile files: only `formatUntrusted` turns them into text. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A replacement in a declaration's text, in UTF-16 offsets; `to` is exclusive. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** One mistake or remark, as data; `messageOf` turns it into text. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  severity: Severity;
  /** Path of the declaration as reports show it: relative to the repository, forward slashes. */
  file: string;
  span: Span;
  /** JSON pointer of the key or value in the declaration; `""` is the whole document. */
  pointer: string;
  /** Which of the rule's messages applies, if it has several. */
  variant?: string;
  params: Params;
  /** An edit that fixes it and changes nothing else, if there is a safe one. */
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

/** Whether two spans share a character. */
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

/** Whether one of the findings has at least the severity `threshold`; always false for `never`. */
export function reaches(findings: readonly Finding[], threshold: Severity | "never"): boolean {
  const limit = (severities as readonly string[]).indexOf(threshold);
  return findings.some(({ severity }) => severities.indexOf(severity) <= limit);
}
