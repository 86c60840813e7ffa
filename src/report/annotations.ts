import { type Finding, type Severity, severities } from "../findings/finding.ts";
import type { Wording } from "../messages/catalogue.ts";
import { compose, fixOf, messageOf } from "../messages/format.ts";
import type { RunReport } from "./report.ts";

/** How many annotations of one level GitHub keeps for a step; the rest is dropped silently. Source: actions/toolkit, problem matchers. */
const budget = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * The findings as GitHub workflow commands, one a line: annotations at the changed lines of a pull request, without any token.
 * At most ten of a level; where there are more, the tenth says how many.
 */
export function renderAnnotations({ findings }: RunReport, words: Wording): string {
  const lines = severities.flatMap((severity) =>
    annotationsOf(
      severity,
      findings.filter((finding) => finding.severity === severity),
      words,
    ),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function annotationsOf(severity: Severity, findings: readonly Finding[], words: Wording): string[] {
  if (findings.length <= budget) return findings.map((finding) => annotation(finding, words));
  const rest = findings.length - (budget - 1);
  return [
    ...findings.slice(0, budget - 1).map((finding) => annotation(finding, words)),
    `::${commands[severity]}::${compose(words.report.moreAnnotations, { count: rest })}`,
  ];
}

function annotation(finding: Finding, words: Wording): string {
  const { severity, file, span, rule } = finding;
  const { start, end } = span;
  // A column range over several lines makes GitHub drop the annotation.
  const columns = start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column + 1) } : {};
  const properties = Object.entries({ file, line: start.line, endLine: end.line, ...columns, title: rule });
  const text = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::${commands[severity]} ${text}::${escapeData(compose(words.report.annotation, { message: messageOf(finding, words), fix: fixOf(finding, words) }))}`;
}

/** Source: actions/toolkit, command.ts. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("##[", "## [");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
