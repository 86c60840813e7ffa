import { fixOf, messageOf } from "../messages/format.ts";
import { failureText, obstacleText } from "./failure-text.ts";
import { helpLink } from "./links.ts";
import { table, escapeMarkdown as text } from "./markdown.ts";
import { changeText, handLines } from "./plan-text.ts";
import type { FileReport, RunReport } from "./report.ts";
import { countLine } from "./text.ts";

/** How much of a job summary is used, in bytes: over 1 MiB GitHub drops the whole summary. Source: GitHub docs, job summaries. */
const maxBytes = 1000 * 1000;

/** The report as a job summary in GitHub's Markdown: counts, findings, URLs, plans. What does not fit is counted. */
export function renderSummary(report: RunReport): string {
  const { findings, files } = report;
  const head = `## Weibo provider: ${report.mode}\n\n${countLine(report)}\n\n`;
  const plans = files.map(planSection).join("");
  const rows = findings.map((finding) => [
    finding.severity,
    `${text(finding.file)}:${finding.span.start.line}:${finding.span.start.column}`,
    `[${finding.rule}](${helpLink(finding.rule)})`,
    `${text(messageOf(finding))}<br>${text(fixOf(finding))}`,
  ]);
  const urls = files.flatMap((file) => file.urls.map(({ verdict, status, url }) => [verdict, String(status ?? ""), text(url)]));
  return boundedTo(head, [
    plans,
    section("Findings", ["severity", "place", "rule", "what and how to mend it"], rows),
    section("URLs", ["verdict", "status", "URL"], urls),
  ]);
}

/** Takes the parts as long as they fit, whole lines only. */
function boundedTo(head: string, parts: readonly string[]): string {
  let summary = head;
  for (const line of parts.join("").split("\n")) {
    if (Buffer.byteLength(summary) + Buffer.byteLength(line) > maxBytes) return `${summary}\nThe rest does not fit: see the log.\n`;
    summary += `${line}\n`;
  }
  return summary;
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string {
  return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}

function planSection(report: FileReport): string {
  const { file, plan, outcome, failure, obstacles = [] } = report;
  const title = `### ${outcome ? "Sync" : "Plan"}: ${text(file)}\n\n`;
  const bullets = (lines: readonly string[]) => `${lines.map((line) => `- ${text(line)}`).join("\n")}\n\n`;
  if (obstacles.length > 0) return `${title}Not started:\n\n${bullets(obstacles.map(obstacleText))}`;
  if (failure !== undefined) return `${title}${text(failureText(failure))}\n\n`;
  if (!plan) return "";
  const states = outcome ? outcomeRows(report) : plan.changes.map((change) => [change.action, text(changeText(change))]);
  const stopped = outcome?.failure === undefined ? "" : `**Stopped:** ${text(failureText(outcome.failure, plan.origin))}\n\n`;
  const byHand = handLines(report).map((line) => line.trim());
  return `${title}${table(["", "change"], states)}\n${stopped}${byHand.length > 0 ? bullets(byHand) : ""}Digest: \`${plan.digest}\`\n\n`;
}

function outcomeRows({ outcome }: FileReport): string[][] {
  if (!outcome) return [];
  const rows = (state: string, changes: typeof outcome.done) =>
    changes.map((change) => [change.action === "none" ? "already right" : state, text(`${change.kind} ${change.subject}`)]);
  return [...rows("done", outcome.done), ...rows("waits", outcome.waiting), ...rows("not done", outcome.left)];
}
