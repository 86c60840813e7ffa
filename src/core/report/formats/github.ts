import { renderAnnotations } from "./annotations.ts";
import type { ReportFormat } from "./format.ts";
import { renderText } from "./text.ts";

/** The text report, followed by annotations as workflow commands. */
export const githubFormat: ReportFormat = {
  pathsFrom: "checkout",
  isForPeople: true,
  render: (report, messages) => renderText(report, messages) + renderAnnotations(report, messages),
};
