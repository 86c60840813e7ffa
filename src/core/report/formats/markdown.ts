import type { Wording } from "../../messages/types.ts";
import { compose } from "../../messages/format.ts";
import { bounded } from "../text/bounded.ts";
import { findingsSection, planSection, probeSection, reviewSection, setupSection, urlSection } from "../markdown-sections.ts";
import type { RunReport } from "../report.ts";
import { countLine } from "./text.ts";

/** The report in GitHub's Markdown, for a job summary or to paste into an issue: what matters most first. What does not fit is said to be missing. */
export function renderMarkdown(run: RunReport, words: Wording): string {
  const { mode, files, findings, review } = run;
  const parts = [
    `## ${compose(words.report.summaryTitle, { mode })}\n\n${countLine(run, words)}\n\n`,
    review ? reviewSection(review, words) : "",
    ...files.map((file) => planSection(file, words)),
    findingsSection(findings, words),
    urlSection(run, words),
    ...files.map((file) => setupSection(file, words)),
    probeSection(run, words),
  ];
  return bounded(parts.join(""), words.report.summaryRest);
}
