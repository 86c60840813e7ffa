import { appendFile } from "node:fs/promises";
import { setOutput } from "@actions/core";
import { countBySeverity } from "../findings/finding.ts";
import type { Wording } from "../messages/catalogue.ts";
import { planJson } from "../report/json.ts";
import type { RunReport } from "../report/report.ts";
import { renderSummary } from "../report/summary.ts";
import { combinedDigest } from "../sync/digest.ts";
import { writes } from "../sync/plan.ts";

/** How a report is published. */
export interface Publication {
  words: Wording;
  environment: Readonly<Record<string, string | undefined>>;
  /** Removes secrets from a text. */
  clean: (text: string) => string;
}

/** Sets the step's outputs and appends to its job summary. */
export async function publish(report: RunReport, { words, environment, clean }: Publication): Promise<void> {
  const { error, warning } = countBySeverity(report.findings);
  const plans = report.files.flatMap(({ plan }) => (plan ? [plan] : []));
  const outputs = {
    errors: error,
    warnings: warning,
    ...(report.mode !== "check" && {
      changes: plans.flatMap(writes).length,
      plan: JSON.stringify(report.files.map((file) => planJson(file, words))),
      "plan-digest": combinedDigest(plans.map(({ digest }) => digest)),
    }),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, clean(String(value)));
  // The library escapes nothing in a summary, so it would add nothing here.
  if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, clean(renderSummary(report, words)));
}
