import type { Finding } from "../findings/finding.ts";
import type { Wording } from "../messages/types.ts";
import { compose, fill, fixOf, messageOf } from "../messages/format.ts";
import { progressOf, type StepState } from "../setup/steps.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import { helpLink } from "./text/links.ts";
import { escapeHtml, table, escapeMarkdown as text } from "./text/markdown.ts";
import { changeText, driftLines, handLines, leftOutLines, outcomeOf } from "./plan-text.ts";
import { proofText } from "./proof-text.ts";
import type { FileReport, ReviewOutcome, RunReport } from "./report.ts";
import { reviewBody } from "./review/markdown.ts";
import { probeLines, urlRows } from "./url-table.ts";

/**
 * Findings as a table.
 * @param most how many are shown; of the rest the number is said
 */
export function findingsSection(findings: readonly Finding[], words: Wording, most = Number.POSITIVE_INFINITY): string {
  const { columns, ...report } = words.report;
  const rows = findings
    .slice(0, most)
    .map((finding) => [
      report.severities[finding.severity],
      text(`${finding.file}:${finding.span.start.line}:${finding.span.start.column}`),
      `[${finding.rule}](${helpLink(finding.rule)})`,
      `${text(messageOf(finding, words))}<br>${text(fixOf(finding, words))}`,
    ]);
  const more = findings.length > most ? `${compose(report.moreFindings, { count: findings.length - most })}\n\n` : "";
  return section(report.findings, [columns.severity, columns.place, columns.rule, columns.what], rows) + more;
}

/** The declarations' URLs, each once, and what Weibo said. */
export function urlSection({ files, viaProxy }: RunReport, words: Wording): string {
  const { columns, ...report } = words.report;
  const rows = urlRows(files, words).map(({ verdict, status, url, final, certificate, time }) =>
    [verdict, status, url, final, certificate, time].map(text),
  );
  const { verdict, status, url, final, certificate, time } = columns;
  return section(report.urls, [verdict, status, url, final, certificate, time], rows) + (viaProxy ? `${report.viaProxy}\n\n` : "");
}

/** What Weibo said of the applications. */
export function probeSection({ files }: RunReport, words: Wording): string {
  const [weibo, ...probes] = probeLines(files, words).filter((line) => line !== "");
  return weibo === undefined ? "" : `### ${weibo}\n\n${bullets(probes)}\n`;
}

/** What a pull request changes, or why that is not known. */
export function reviewSection(review: ReviewOutcome, words: Wording): string {
  const { labels, unknowns } = words.review;
  const body = "files" in review ? reviewBody(review.files, words) : `${text(fill(unknowns[review.unknown], review.params))}\n\n`;
  return `### ${labels.heading}\n\n${body}`;
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string {
  return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}

/** The guide's twelve steps, and how far each is as this run can tell; folded, under how many there are of each state. */
export function setupSection(report: FileReport, words: Wording): string {
  const { labels, steps, states } = words.review;
  const progress = progressOf(report);
  const rows = progress.map(({ step, state, proof }) => [`${step}. ${steps[step - 1]}`, states[state], text(proofText(proof, words))]);
  const counted = (Object.keys(states) as StepState[]).flatMap((state) => {
    const n = progress.filter((one) => one.state === state).length;
    return n === 0 ? [] : [`${states[state]} ${n}`];
  });
  const title = escapeHtml(fill(labels.progress, { file: report.file }));
  const head = [labels.columns.step, labels.columns.state, labels.columns.proof];
  return `<details><summary>${title} (${counted.join(", ")})</summary>\n\n${table(head, rows)}\n</details>\n\n`;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${text(line.trim())}\n`).join("");

/** What a sync would change, or did; what stopped it; what is left to a person. */
export function planSection(file: FileReport, words: Wording): string {
  const { plan, outcome, failure, obstacles = [] } = file;
  const { report } = words;
  const heading = (template: string) => `### ${text(fill(template, { file: file.file, origin: plan?.origin ?? report.noOrigin }))}\n\n`;
  const stops = obstacles.map((obstacle) => obstacleText(obstacle, words));
  const notStarted = stops.length === 0 ? "" : `${heading(report.notStarted)}${bullets(stops)}\n`;
  if (failure !== undefined) return `${heading(report.noPlan)}${text(failureText(failure, words))}\n\n`;
  if (!plan) return notStarted;
  const rows = outcome
    ? outcomeOf(file, words).map((one) => one.text)
    : plan.changes.map((change) => `${change.action}: ${changeText(change, words)}`);
  const stopped =
    outcome?.failure === undefined
      ? ""
      : `**${text(compose(report.stopped, { why: failureText(outcome.failure, words, plan.origin) }))}**\n\n`;
  const [introduction, ...steps] = handLines(file, words);
  const byHand = introduction === undefined ? "" : `${introduction.trim()}\n\n${bullets(steps)}\n`;
  const leftOut = bullets([...driftLines(file, words), ...leftOutLines(file, words)]);
  return `${notStarted}${heading(outcome ? report.sync : report.plan)}${bullets(rows)}${leftOut}\n${stopped}${byHand}${compose(report.digest, { digest: `\`${plan.digest}\`` })}\n\n`;
}
