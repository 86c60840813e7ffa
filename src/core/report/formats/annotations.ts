import { type Finding, type Severity, severities } from "../../findings/finding.ts";
import { formatMessage, formatUntrusted } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import { fixOf, messageOf } from "../../rules/rule-text.ts";
import { errorsOf } from "../failure-text.ts";
import { othersLine, type ShownFinding, withoutRepeatedInfos } from "../repeated-infos.ts";
import type { FileReport, Notice, ReviewOutcome, RunReport } from "../report.ts";
import { repeats } from "../text/repeats.ts";

/** How many annotations of one severity GitHub shows per step; it drops the others silently. Source: actions/toolkit, problem matchers. */
const budget = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** An annotation, with or without a location. */
interface Annotation {
  severity: Severity;
  /** Source: GitHub docs, workflow commands. */
  properties: Readonly<Record<string, string | number>>;
  text: string;
}

/**
 * Failures, notices and findings as GitHub workflow commands, one per line: annotations in the diff of a pull request, without a
 * token. At most ten per severity: if there are more, the first finding of each rule comes first, files that the pull request
 * touches before others, and the tenth annotation counts the rest. In a pull request, hints are annotated only at fields that it
 * changes.
 */
export function renderAnnotations({ findings, files, review, notices = [] }: RunReport, messages: Messages): string {
  const touched = new Set(review && "files" in review ? review.files.map(({ file }) => file) : []);
  const lines = severities.flatMap((severity) => {
    const general = [
      ...files.flatMap((file) => errorAnnotations(file, messages)),
      ...notices.map((notice) => noticeOf(notice, messages)),
      ...(review && "unknown" in review ? [unknownReview(review, messages)] : []),
    ].filter((annotation) => annotation.severity === severity);
    const level = findings.filter((finding) => finding.severity === severity && isAnnotated(finding, review));
    return levelOf(severity, general, withoutRepeatedInfos(level), touched, messages).map(command);
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** In a pull request, hints about fields that it does not change are only in the summary. */
function isAnnotated({ severity, file, pointer }: Finding, review: ReviewOutcome | undefined): boolean {
  if (severity !== "info" || !review || "unknown" in review) return true;
  const changed = review.files.find((one) => one.file === file);
  if (!changed) return false;
  return (
    changed.kind === "added" || changed.changes.some((change) => pointer === change.pointer || change.pointer.startsWith(`${pointer}/`))
  );
}

/** The annotations of one severity, within the budget. */
function levelOf(
  severity: Severity,
  general: readonly Annotation[],
  findings: readonly ShownFinding[],
  touched: ReadonlySet<string>,
  messages: Messages,
): Annotation[] {
  const count = general.length + findings.length;
  if (count <= budget) return [...general, ...findings.map((shown) => annotationOf(shown, messages))];
  const isTouched = ({ finding }: ShownFinding) => touched.has(finding.file);
  const sorted = [...findings.filter(isTouched), ...findings.filter((shown) => !isTouched(shown))];
  const ordinals = repeats(sorted.map(({ finding }) => finding.rule));
  const firsts = sorted.filter((_, index) => ordinals[index] === 0);
  const others = sorted.filter((_, index) => ordinals[index] !== 0);
  const more = ({ finding }: ShownFinding) => others.filter((other) => other.finding.rule === finding.rule).length;
  const shown = [
    ...general,
    ...firsts.map((first) => withMore(annotationOf(first, messages), more(first), messages)),
    ...others.map((other) => annotationOf(other, messages)),
  ].slice(0, budget - 1);
  const rest = formatMessage(messages.report.moreAnnotations, { count: count - shown.length });
  return [...shown, { severity, properties: {}, text: rest }];
}

function withMore(annotation: Annotation, count: number, { report }: Messages): Annotation {
  return count === 0 ? annotation : { ...annotation, text: `${annotation.text} ${formatMessage(report.moreOfRule, { count })}` };
}

function errorAnnotations(report: FileReport, messages: Messages): Annotation[] {
  return errorsOf(report, messages).map((text) => ({ severity: "error", properties: { file: report.file }, text }));
}

function noticeOf({ notice, severity, params }: Notice, { report }: Messages): Annotation {
  return { severity, properties: {}, text: formatUntrusted(report.notices[notice], params) };
}

function unknownReview({ unknown, params }: Extract<ReviewOutcome, { unknown: string }>, { review }: Messages): Annotation {
  return { severity: "warning", properties: {}, text: `${review.labels.heading}: ${formatUntrusted(review.unknowns[unknown], params)}` };
}

function annotationOf(shown: ShownFinding, messages: Messages): Annotation {
  const { finding } = shown;
  const { severity, file, span, rule } = finding;
  const { start, end } = span;
  // A column range over several lines makes GitHub drop the annotation.
  const columns = start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column + 1) } : {};
  return {
    severity,
    properties: { file, line: start.line, endLine: end.line, ...columns, title: rule },
    text: [
      formatMessage(messages.report.annotation, { message: messageOf(finding, messages), fix: fixOf(finding, messages) }),
      ...othersLine(shown, messages).map((line) => `(${line})`),
    ].join(" "),
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
