import { formatMessage } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { countLine } from "./formats/text.ts";
import { findingsSection, planSection, reviewSection, runPlansSection } from "./markdown-sections.ts";
import type { RunReport } from "./report.ts";
import { bounded } from "./text/bounded.ts";

/** Largest comment, in bytes; GitHub accepts 65,536 characters. Source: GitHub's response to a longer one. */
const maxBytes = 60_000;

/** How many findings a comment lists; the job summary lists all. */
const maxFindings = 50;

/**
 * The report as a comment on a pull request: the impact of the change, the plan, and the worst findings.
 * @param summary URL of the job summary; empty if unknown
 */
export function renderComment(run: RunReport, summary: string, messages: Messages): string {
  const { files, findings, review } = run;
  const parts = [
    `${countLine(run, messages)}\n\n`,
    review ? reviewSection(review, messages) : "",
    ...files.map((file) => planSection(file, messages)),
    runPlansSection(files, messages),
    findingsSection(findings, messages, maxFindings),
  ];
  return framed(run, bounded(parts.join(""), messages.report.comment.rest, maxBytes), summary, messages);
}

/** The comment that replaces an obsolete one. */
export function renderEmptyComment(run: RunReport, summary: string, messages: Messages): string {
  return framed(run, messages.report.comment.nothing, summary, messages);
}

function framed({ mode }: RunReport, body: string, summary: string, { report }: Messages): string {
  const link = summary === "" ? "" : `[${report.comment.more}](${summary})\n`;
  return `## ${formatMessage(report.summaryTitle, { mode })}\n\n${body.trimEnd()}\n\n${link}`;
}
