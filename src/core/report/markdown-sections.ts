import { type Finding, severities } from "../findings/finding.ts";
import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { fixOf, messageOf } from "../rules/rule-text.ts";
import type { StepState } from "../setup/evaluation.ts";
import type { Migration } from "../setup/migration-path.ts";
import { progressOf, stepTitle } from "../setup/steps.ts";
import { evidenceText } from "./evidence-text.ts";
import { blockerTexts, failureText, stopText } from "./failure-text.ts";
import { migrationStepText, migrationTitle } from "./migration-text.ts";
import { changeText, driftLines, leftOutLines, manualLines, outcomeOf, targetHeading } from "./plan-text.ts";
import { othersLine, withoutRepeatedInfos } from "./repeated-infos.ts";
import type { FileReport, ReviewOutcome, RunReport, TargetReport } from "./report.ts";
import { reviewBody } from "./review/markdown.ts";
import { weakenedAlert } from "./review/weakened.ts";
import { runPlanLines } from "./run-plans.ts";
import { helpLink } from "./text/links.ts";
import { breakable, escapeHtml, table, escapeMarkdown as text } from "./text/markdown.ts";
import { probeLines, urlDetails, urlRows } from "./url-table.ts";

/**
 * Findings as a table, by severity.
 * @param most how many are shown; the others are counted
 */
export function findingsSection(findings: readonly Finding[], messages: Messages, most = Number.POSITIVE_INFINITY): string {
  const { columns, ...report } = messages.report;
  const all = withoutRepeatedInfos(worstFirst(findings));
  const rows = all.slice(0, most).map((shown) => {
    const { rule, severity, file, span, fix } = shown.finding;
    const fixText = formatMessage(fix ? report.fixAutomatic : report.fix, { text: fixOf(shown.finding, messages) });
    const where = [
      report.severities[severity],
      `[${rule}](${helpLink(rule)})`,
      breakable(`${file}:${span.start.line}:${span.start.column}`),
    ];
    const what = [messageOf(shown.finding, messages), fixText, ...othersLine(shown, messages)];
    return [where.join("<br>"), what.map(breakable).join("<br>")];
  });
  const more = all.length > most ? `${formatMessage(report.moreFindings, { count: all.length - most })}\n\n` : "";
  return section(report.findings, [columns.where, columns.what], rows) + more;
}

/** Sorts findings by severity, keeping their order within a severity. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The declarations' URLs, each once. */
export function urlSection({ files, viaProxy }: RunReport, messages: Messages): string {
  const { columns, ...report } = messages.report;
  const all = urlRows(files, messages);
  if (files.every(({ urls }) => urls.every(({ verdict }) => verdict === "not-checked")))
    return all.length === 0 ? "" : `${formatMessage(report.urlsNotChecked, { count: all.length })}\n\n`;
  const rows = all.map((row) => {
    const details = urlDetails(row, messages).map(breakable).join(report.urlDetails.separator);
    return [
      [row.verdict, row.status].filter((part) => part !== "").join(" "),
      [breakable(row.url), details].filter((part) => part !== "").join("<br>"),
    ];
  });
  return section(report.urls, [columns.verdict, columns.url], rows) + (viaProxy ? `${report.viaProxy}\n\n` : "");
}

/** The results of the probe. */
export function probeSection({ files }: RunReport, messages: Messages): string {
  const [weibo, ...probes] = probeLines(files, messages).filter((line) => line !== "");
  return weibo === undefined ? "" : `### ${weibo}\n\n${bullets(probes)}\n`;
}

/** The review of a pull request, or why there is none. */
export function reviewSection(review: ReviewOutcome, messages: Messages): string {
  const { labels, unknowns } = messages.review;
  const body =
    "files" in review ? reviewBody(review.files, messages) : `${text(formatUntrusted(unknowns[review.unknown], review.params))}\n\n`;
  const weakened = "files" in review ? weakenedAlert(review.weakened ?? [], messages) : "";
  return `### ${labels.heading}\n\n${weakened}${body}`;
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string {
  return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}

/**
 * The progress of the twelve setup steps, collapsed under the number of steps in each state.
 * @param review the change of the declaration, if it is a pull request
 */
export function setupSection(report: FileReport, messages: Messages, review?: ReviewOutcome): string {
  const { labels, states } = messages.review;
  const changes = review && "files" in review ? review.files.find(({ file }) => file === report.file)?.changes : undefined;
  const progress = progressOf(
    report,
    changes?.map(({ pointer }) => pointer),
  );
  const rows = progress.map(({ step, service, state, evidence }) => [
    `${step}. ${stepTitle({ step, service }, messages)}`,
    states[state],
    text(evidenceText(evidence, messages)),
  ]);
  const counted = (Object.keys(states) as StepState[]).flatMap((state) => {
    const n = progress.filter((one) => one.state === state).length;
    return n === 0 ? [] : [`${states[state]} ${n}`];
  });
  const title = escapeHtml(formatUntrusted(labels.progress, { file: report.file }));
  const head = [labels.columns.step, labels.columns.state, labels.columns.evidence];
  const summary = formatMessage(messages.report.setupSummary, { title, counts: counted.join(messages.report.counts.separator) });
  return `<details><summary>${summary}</summary>\n\n${table(head, rows)}\n</details>\n\n`;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${text(line.trim())}\n`).join("");

/** What concerns all plans of a run, after the sections of the plans. */
export function runPlansSection(files: readonly FileReport[], messages: Messages): string {
  const lines = runPlanLines(files, messages).map((line) => line.replace(/[0-9a-f]{64}/, "`$&`"));
  return lines.map((line) => `${line}\n\n`).join("");
}

/** The plans of a file or the outcomes of its syncs, what stopped them, and the manual steps. */
export function planSection({ file, failure, targets, migration }: FileReport, messages: Messages): string {
  const { report } = messages;
  const heading = (template: string) => `### ${text(formatUntrusted(template, { file }))}\n\n`;
  if (failure !== undefined) return `${heading(report.unread)}${text(failureText(failure, messages))}\n\n`;
  if (targets?.length === 0) return `${text(formatUntrusted(report.noTarget, { file }))}\n\n`;
  const path = targets && migration ? migrationSection(migration, messages) : "";
  return (targets ?? []).map((target) => targetSection(file, target, messages)).join("") + path;
}

/** The way from one identity service to the other, in its one order. */
function migrationSection(migration: Migration, messages: Messages): string {
  const { labels, states } = messages.review;
  const rows = migration.steps.map((step, index) => [`${index + 1}. ${text(migrationStepText(step, messages))}`, states[step.state]]);
  return `### ${text(migrationTitle(migration, messages))}\n\n${table([labels.columns.step, labels.columns.state], rows)}\n`;
}

function targetSection(file: string, target: TargetReport, messages: Messages): string {
  const { plan, outcome, failure } = target;
  const { report } = messages;
  const heading = (template: string) => `### ${text(targetHeading(template, file, target, messages))}\n\n`;
  const stops = blockerTexts(target, messages);
  const stop = stopText(target, messages) ?? "";
  const notStarted = stops.length === 0 ? "" : `${heading(report.notStarted)}${bullets(stops)}\n`;
  if (failure !== undefined) return `${heading(report.noPlan)}${text(stop)}\n\n`;
  if (!plan) return notStarted;
  const rows = outcome
    ? outcomeOf(outcome, target.target, messages).map((one) => one.text)
    : plan.changes.map((change) => `${change.action}: ${changeText(change, plan.target, messages)}`);
  const stopped = stop === "" ? "" : `**${text(formatMessage(report.stopped, { why: stop }))}**\n\n`;
  const [introduction, ...steps] = manualLines(target, messages);
  const manual = introduction === undefined ? "" : `${introduction.trim()}\n\n${bullets(steps)}\n`;
  const leftOut = bullets([...driftLines(target, messages), ...leftOutLines(plan, messages)]);
  return `${notStarted}${heading(outcome ? report.sync : report.plan)}${bullets(rows)}${leftOut}\n${stopped}${manual}`;
}
