import { appendFile } from "node:fs/promises";
import { setOutput } from "@actions/core";
import { countBySeverity } from "../findings/finding.ts";
import type { Wording } from "../messages/catalogue.ts";
import { planJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown-report.ts";
import type { RunReport } from "../report/report.ts";
import { renderSarif } from "../report/sarif.ts";
import { hasDrift } from "../run.ts";
import { combinedDigest } from "../sync/digest.ts";
import { isWrite, writes } from "../sync/plan.ts";
import { writeSarif } from "./sarif-file.ts";

/** How a report is published. */
export interface Publication {
  words: Wording;
  environment: Readonly<Record<string, string | undefined>>;
  /** Removes secrets from a text. */
  clean: (text: string) => string;
  /** The input `sarif-file`, with the absolute path that it leads to; undefined where none is wanted. */
  sarif: { file: string; target: string } | undefined;
}

/** Sets the step's outputs, appends to its job summary, and writes SARIF where that is wanted. */
export async function publish(report: RunReport, { words, environment, clean, sarif }: Publication): Promise<void> {
  const { error, warning } = countBySeverity(report.findings);
  const plans = report.files.flatMap(({ plan }) => (plan ? [plan] : []));
  const outputs = {
    errors: error,
    warnings: warning,
    ...(report.mode !== "check" && {
      changes: report.files.flatMap(({ plan, outcome }) => outcome?.done.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
      drift: hasDrift(report.files),
      plan: JSON.stringify(report.files.map((file) => planJson(file, words))),
      "plan-digest": combinedDigest(plans.map(({ digest }) => digest)),
    }),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, clean(String(value)));
  // The library escapes nothing in a summary, so it would add nothing here.
  if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, clean(renderMarkdown(report, words)));
  if (sarif) {
    await writeSarif(sarif.target, clean(renderSarif(report, words)));
    setOutput("sarif-file", clean(sarif.file));
  }
}
