import { type Finding, severities } from "../findings/finding.ts";
import { formatMessage } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { countLine } from "./formats/text.ts";
import { findingsSection, planSection, reviewSection } from "./markdown-sections.ts";
import type { RunReport } from "./report.ts";
import { bounded } from "./text/bounded.ts";

/** How much of a comment is used, in bytes: it holds 65,536 characters. Source: GitHub's answer to a longer one. */
const maxBytes = 60_000;

/** How many findings a comment lists; the job summary has all of them. */
const maxFindings = 50;

/**
 * The report as the comment of a pull request: what the change means, what a sync would do, and the worst findings.
 * @param summary where the job summary is; empty where that is not known
 */
export function renderComment(run: RunReport, summary: string, messages: Messages): string {
  const { files, findings, review } = run;
  const parts = [
    `${countLine(run, messages)}\n\n`,
    review ? reviewSection(review, messages) : "",
    ...files.map((file) => planSection(file, messages)),
    findingsSection(worstFirst(findings), messages, maxFindings),
  ];
  return framed(run, bounded(parts.join(""), messages.report.comment.rest, maxBytes), summary, messages);
}

/** The comment where an earlier one has become void. */
export function renderEmptyComment(run: RunReport, summary: string, messages: Messages): string {
  return framed(run, messages.report.comment.nothing, summary, messages);
}

function framed({ mode }: RunReport, body: string, summary: string, { report }: Messages): string {
  const link = summary === "" ? "" : `[${report.comment.more}](${summary})\n`;
  return `## ${formatMessage(report.summaryTitle, { mode })}\n\n${body.trimEnd()}\n\n${link}`;
}

/** Findings of a severity stay in the order of every report. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
