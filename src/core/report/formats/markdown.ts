import { formatMessage } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import {
  findingsSection,
  planSection,
  probeSection,
  reviewSection,
  runPlansSection,
  setupSection,
  urlSection,
} from "../markdown-sections.ts";
import type { RunReport } from "../report.ts";
import { bounded } from "../text/bounded.ts";
import type { ReportFormat } from "./format.ts";
import { countLine } from "./text.ts";

/** GitHub's Markdown, for job summaries and issues. */
export const markdownFormat: ReportFormat = { pathsFrom: "folder", isForPeople: false, render: renderMarkdown };

/** The report in GitHub's Markdown, for a job summary or an issue, most important sections first. Truncation is marked. */
export function renderMarkdown(run: RunReport, messages: Messages): string {
  const { mode, files, findings, review } = run;
  const parts = [
    `## ${formatMessage(messages.report.summaryTitle, { mode })}\n\n${countLine(run, messages)}\n\n`,
    run.isCanceled ? `**${messages.sync.run.canceled}**\n\n` : "",
    review ? reviewSection(review, messages) : "",
    ...files.map((file) => planSection(file, messages)),
    runPlansSection(files, messages),
    findingsSection(findings, messages),
    urlSection(run, messages),
    ...files.map((file) => setupSection(file, messages, review)),
    probeSection(run, messages),
  ];
  return bounded(parts.join(""), messages.report.summaryRest);
}
