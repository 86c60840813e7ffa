import { setOutput, warning as warn } from "@actions/core";
import { countBySeverity, type Params } from "../core/findings/finding.ts";
import type { Language } from "../core/language.ts";
import { formatUntrusted } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { hasDrift } from "../core/report/exit-code.ts";
import { planJson } from "../core/report/formats/json.ts";
import { renderMarkdown } from "../core/report/formats/markdown.ts";
import { renderSarif } from "../core/report/formats/sarif.ts";
import { digestOfRun, targetsOf } from "../core/report/run-plans.ts";
import { isWrite, writes } from "../core/sync/plan.ts";
import { UsageError } from "../core/usage-error.ts";
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

/**
 * Sets the step's outputs, appends to its job summary, and writes the SARIF file and the setup guides that the inputs name. What
 * cannot be written is a warning after a sync, whose result is reported in any case.
 * @throws UsageError in the other modes, at the end, when the SARIF file or a guide cannot be written
 */
export async function publish(report: RunResult, publication: Publication): Promise<void> {
  const { messages, environment, redact } = publication;
  const unwritable = (params: Params) => formatUntrusted(messages.report.notices.unwritable, params);
  const unlessUnwritable = async (variable: string, write: () => Promise<void> | void): Promise<boolean> => {
    try {
      await write();
      return true;
    } catch (error) {
      // The toolkit's own error, for a file that does not exist, has no code.
      const { code = "ENOENT" } = error as NodeJS.ErrnoException;
      warn(redact(unwritable({ variable, path: environment[variable] ?? "", code })));
      return false;
    }
  };
  const setOutputs = (values: object) => {
    for (const [name, value] of Object.entries(values)) setOutput(name, redact(String(value)));
  };
  const hasOutputs = await unlessUnwritable("GITHUB_OUTPUT", () => setOutputs(outputsOf(report, messages)));
  await unlessUnwritable("GITHUB_STEP_SUMMARY", () => appendSummary(environment, redact(renderMarkdown(report, messages))));
  const { paths, problems } = await writeRequestedFiles(report, publication);
  if (hasOutputs) await unlessUnwritable("GITHUB_OUTPUT", () => setOutputs(paths));
  const [problem] = problems;
  if (problem && report.mode !== "sync") throw problem.error;
  for (const { input, error } of problems)
    warn(redact("code" in error.params ? unwritable({ ...error.params, variable: input }) : error.in(messages)));
}

/** The step's outputs, except the paths of files. */
function outputsOf({ mode, files, findings, groups }: RunResult, messages: Messages) {
  const { error, warning } = countBySeverity(findings);
  return {
    errors: error,
    warnings: warning,
    matrix: matrixOf(groups),
    ...(mode !== "check" && {
      changes: targetsOf(files).flatMap(({ plan, outcome }) => outcome?.applied.filter(isWrite) ?? (plan ? writes(plan) : [])).length,
      drift: hasDrift(files),
      plan: JSON.stringify(files.flatMap((file) => planJson(file, messages))),
      "plan-digest": digestOfRun(files),
    }),
  };
}

/**
 * Writes the files that the inputs name.
 * @returns the outputs with their paths, and what could not be written
 */
async function writeRequestedFiles(report: RunResult, { inputs, workspace, sarif, language, messages, redact }: Publication) {
  const paths: Record<string, string> = {};
  const problems: { input: string; error: UsageError }[] = [];
  const attempt = async (input: string, write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push({ input, error });
    }
  };
  if (sarif)
    await attempt("sarif-file", async () => {
      await writeOutput("sarif-file", sarif, redact(renderSarif(report, messages)));
      paths["sarif-file"] = inputs.sarifFile;
    });
  if (inputs.guideFolder)
    await attempt("guide-folder", async () => {
      const { writeGuides } = await import("./guide-files.ts");
      const count = await writeGuides(report, { folder: inputs.guideFolder, workspace, language, redact });
      if (count > 0) paths["guide-folder"] = inputs.guideFolder;
    });
  return { paths, problems };
}
