import { type Finding, type Severity, severities } from "../findings/finding.ts";
import type { Wording } from "../messages/catalogue.ts";
import { compose, fill, fixOf, messageOf } from "../messages/format.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import type { FileReport, Notice, ReviewOutcome, RunReport } from "./report.ts";

/** How many annotations of one level GitHub keeps for a step; the rest is dropped silently. Source: actions/toolkit, problem matchers. */
const budget = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** What GitHub shows at a place of a file. */
interface Annotation {
  severity: Severity;
  /** Source: GitHub docs, workflow commands. */
  properties: Readonly<Record<string, string | number>>;
  text: string;
}

/**
 * What kept a plan or sync from its end, and the findings, as GitHub workflow commands, one a line: annotations at the
 * changed lines of a pull request, without any token. At most ten of a level; where there are more, the tenth says how many.
 */
export function renderAnnotations({ findings, files, review, notices = [] }: RunReport, words: Wording): string {
  const all = [
    ...files.flatMap((file) => troubles(file, words)),
    ...notices.map((notice) => noticeOf(notice, words)),
    ...(review && "unknown" in review ? [unknownReview(review, words)] : []),
    ...findings.map((finding) => annotationOf(finding, words)),
  ];
  const lines = severities.flatMap((severity) => {
    const level = all.filter((annotation) => annotation.severity === severity);
    if (level.length <= budget) return level.map(command);
    const rest = compose(words.report.moreAnnotations, { count: level.length - (budget - 1) });
    return [...level.slice(0, budget - 1), { severity, properties: {}, text: rest }].map(command);
  });
  return lines.map((line) => `${line}\n`).join("");
}

function troubles({ file, plan, outcome, failure, obstacles = [] }: FileReport, words: Wording): Annotation[] {
  const failed = failure ?? outcome?.failure;
  const texts = obstacles.map((obstacle) => obstacleText(obstacle, words));
  if (failed !== undefined) texts.push(failureText(failed, words, plan?.origin));
  return texts.map((text) => ({ severity: "error", properties: { file }, text }));
}

function noticeOf({ notice, severity, params }: Notice, { report }: Wording): Annotation {
  return { severity, properties: {}, text: fill(report.notices[notice], params) };
}

function unknownReview({ unknown, params }: Extract<ReviewOutcome, { unknown: string }>, { review }: Wording): Annotation {
  return { severity: "warning", properties: {}, text: `${review.labels.heading}: ${fill(review.unknowns[unknown], params)}` };
}

function annotationOf(finding: Finding, words: Wording): Annotation {
  const { severity, file, span, rule } = finding;
  const { start, end } = span;
  // A column range over several lines makes GitHub drop the annotation.
  const columns = start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column + 1) } : {};
  return {
    severity,
    properties: { file, line: start.line, endLine: end.line, ...columns, title: rule },
    text: compose(words.report.annotation, { message: messageOf(finding, words), fix: fixOf(finding, words) }),
  };
}

function command({ severity, properties, text }: Annotation): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]}${listed.length > 0 ? ` ${listed.join(",")}` : ""}::${escapeData(text)}`;
}

/** Source: actions/toolkit, command.ts. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("##[", "## [");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
