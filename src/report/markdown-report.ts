import type { Wording } from "../messages/catalogue.ts";
import { compose, fill, fixOf, messageOf } from "../messages/format.ts";
import { proofText } from "../setup/proof-text.ts";
import { progressOf } from "../setup/steps.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import { helpLink } from "./links.ts";
import { table, escapeMarkdown as text } from "./markdown.ts";
import { changeText, driftLines, handLines, leftOutLines, outcomeOf } from "./plan-text.ts";
import type { FileReport, RunReport } from "./report.ts";
import { countLine } from "./text.ts";
import { probeLines, urlRows } from "./url-table.ts";

/** How much of a job summary is used, in bytes: over 1 MiB GitHub drops the whole summary. Source: GitHub docs, job summaries. */
const maxBytes = 1000 * 1000;

/** The report in GitHub's Markdown, for a job summary or to paste into an issue: counts, plans, findings, URLs. What does not fit is said to be missing. */
export function renderMarkdown(run: RunReport, words: Wording): string {
  const { findings, files, mode } = run;
  const { columns, ...report } = words.report;
  const head = `## ${compose(report.summaryTitle, { mode })}\n\n${countLine(run, words)}\n\n`;
  const findingRows = findings.map((finding) => [
    report.severities[finding.severity],
    `${text(finding.file)}:${finding.span.start.line}:${finding.span.start.column}`,
    `[${finding.rule}](${helpLink(finding.rule)})`,
    `${text(messageOf(finding, words))}<br>${text(fixOf(finding, words))}`,
  ]);
  const urls = urlRows(files, words).map(({ verdict, status, url, final, certificate, time }) =>
    [verdict, status, url, final, certificate, time].map(text),
  );
  const { verdict, status, url, final, certificate, time } = columns;
  const [weibo, ...probes] = probeLines(files, words).filter((line) => line !== "");
  const parts = [
    ...files.map((file) => planSection(file, words)),
    section(report.findings, [columns.severity, columns.place, columns.rule, columns.what], findingRows),
    section(report.urls, [verdict, status, url, final, certificate, time], urls),
    run.viaProxy ? `${report.viaProxy}\n\n` : "",
    ...files.map((file) => setupSection(file, words)),
    weibo === undefined ? "" : `### ${weibo}\n\n${bullets(probes)}\n`,
  ];
  return boundedTo(head, parts.join(""), report.summaryRest);
}

/** Takes the text as long as it fits, whole lines only. */
function boundedTo(head: string, rest: string, note: string): string {
  const lines = [head];
  let size = Buffer.byteLength(head);
  for (const line of rest.split("\n")) {
    size += Buffer.byteLength(line) + 1;
    if (size > maxBytes) return `${lines.join("\n")}\n\n${note}\n`;
    lines.push(line);
  }
  return `${lines.join("\n")}\n`;
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string {
  return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}

/** The guide's twelve steps, and how far each is as this run can tell. */
function setupSection(report: FileReport, words: Wording): string {
  const { labels, steps, states } = words.review;
  const rows = progressOf(report).map(({ step, state, proof }) => [
    `${step}. ${steps[step - 1]}`,
    states[state],
    text(proofText(proof, words)),
  ]);
  return section(
    text(fill(labels.progress, { file: report.file })),
    [labels.columns.step, labels.columns.state, labels.columns.proof],
    rows,
  );
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${text(line.trim())}\n`).join("");

function planSection(file: FileReport, words: Wording): string {
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
