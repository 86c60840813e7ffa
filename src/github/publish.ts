import { setOutput, warning as warn } from "@actions/core";
import { countBySeverity } from "../core/findings/finding.ts";
import { formatUntrusted } from "../core/messages/format.ts";
import type { Language, Messages } from "../core/messages/types.ts";
import { hasDrift } from "../core/report/exit-code.ts";
import { planJson } from "../core/report/formats/json.ts";
import { renderMarkdown } from "../core/report/formats/markdown.ts";
import { renderSarif } from "../core/report/formats/sarif.ts";
import { combinedDigest } from "../core/sync/digest.ts";
import { isWrite, writes } from "../core/sync/plan.ts";
import type { RunResult } from "../run.ts";
import type { Inputs } from "./inputs.ts";
import { appendSummary } from "./job-summary.ts";
import { matrixOf } from "./matrix.ts";
import { writeOutput } from "./output-file.ts";

/** How a report is published. */
export interface Publication {
  inputs: Pick<Inputs, "sarifFile" | "guideFolder">;
  workspace: string;
  /** The absolute path of the input `sarif-file`; empty for no file. */
  sarif: string;
  language: Language;
  messages: Messages;
  environment: Readonly<Record<string, string | undefined>>;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/** Sets the step's outputs, appends to its job summary, and writes the SARIF file and the setup guides that the inputs name. */
export async function publish(
  report: RunResult,
  { inputs, workspace, sarif, language, messages, environment, redact }: Publication,
): Promise<void> {
  const { error, warning } = countBySeverity(report.findings);
  const plans = report.files.flatMap(({ plan }) => (plan ? [plan] : []));
  const outputs = {
    errors: error,
    warnings: warning,
    matrix: matrixOf(report.groups),
    ...(report.mode !== "check" && {
      changes: report.files.flatMap(({ plan, outcome }) => outcome?.applied.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
      drift: hasDrift(report.files),
      plan: JSON.stringify(report.files.map((file) => planJson(file, messages))),
      "plan-digest": combinedDigest(plans.map(({ digest }) => digest)),
    }),
  };
  // The result of a sync is reported even if it cannot be published everywhere.
  const unlessUnwritable = async (variable: string, write: () => Promise<void> | void) => {
    try {
      await write();
    } catch (error) {
      const { code = "?" } = error as NodeJS.ErrnoException;
      warn(redact(formatUntrusted(messages.sync.run.unwritable, { variable, path: environment[variable] ?? "", code })));
    }
  };
  await unlessUnwritable("GITHUB_OUTPUT", () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(String(value)));
  });
  await unlessUnwritable("GITHUB_STEP_SUMMARY", () => appendSummary(environment, redact(renderMarkdown(report, messages))));
  if (sarif) {
    await writeOutput("sarif-file", sarif, redact(renderSarif(report, messages)));
    setOutput("sarif-file", redact(inputs.sarifFile));
  }
  if (inputs.guideFolder) {
    const { writeGuides } = await import("./guide-files.ts");
    const count = await writeGuides(report, { folder: inputs.guideFolder, workspace, language, redact });
    if (count > 0) setOutput("guide-folder", redact(inputs.guideFolder));
  }
}
