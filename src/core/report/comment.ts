import { type Finding, severities } from "../findings/finding.ts";
import type { Wording } from "../messages/types.ts";
import { compose } from "../messages/format.ts";
import { bounded } from "./text/bounded.ts";
import { findingsSection, planSection, reviewSection } from "./markdown-sections.ts";
import type { RunReport } from "./report.ts";
import { countLine } from "./formats/text.ts";

/** How much of a comment is used, in bytes: it holds 65,536 characters. Source: GitHub's answer to a longer one. */
const maxBytes = 60_000;

/** How many findings a comment lists; the job summary has all of them. */
const maxFindings = 50;

/**
 * The report as the comment of a pull request: what the change means, what a sync would do, and the worst findings.
 * @param summary where the job summary is; empty where that is not known
 */
export function renderComment(run: RunReport, summary: string, words: Wording): string {
  const { files, findings, review } = run;
  const parts = [
    `${countLine(run, words)}\n\n`,
    review ? reviewSection(review, words) : "",
    ...files.map((file) => planSection(file, words)),
    findingsSection(worstFirst(findings), words, maxFindings),
  ];
  return framed(run, bounded(parts.join(""), words.report.comment.rest, maxBytes), summary, words);
}

/** The comment where an earlier one has become void. */
export function renderEmptyComment(run: RunReport, summary: string, words: Wording): string {
  return framed(run, words.report.comment.nothing, summary, words);
}

function framed({ mode }: RunReport, body: string, summary: string, { report }: Wording): string {
  const link = summary === "" ? "" : `[${report.comment.more}](${summary})\n`;
  return `## ${compose(report.summaryTitle, { mode })}\n\n${body.trimEnd()}\n\n${link}`;
}

/** Findings of a severity stay in the order of every report. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
