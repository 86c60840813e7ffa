import { warning } from "@actions/core";
import { emptyConfig } from "./core/config/config.ts";
import { en } from "./core/messages/en/index.ts";
import { loadMessages } from "./core/messages/load.ts";
import type { Messages } from "./core/messages/types.ts";
import { exitCodeOf } from "./core/report/exit-code.ts";
import { renderAnnotations } from "./core/report/formats/annotations.ts";
import { renderText } from "./core/report/formats/text.ts";
import { stepLine } from "./core/report/run-plans.ts";
import { withoutCommands } from "./core/report/text/log.ts";
import { markdownEncodings } from "./core/report/text/markdown.ts";
import { redactSecrets } from "./core/secrets/redact.ts";
import { SecretStore } from "./core/secrets/secret.ts";
import { useTargets } from "./core/targets/registry.ts";
import { UsageError } from "./core/usage-error.ts";
import { readConfigFile } from "./files/config-file.ts";
import { declarationName } from "./files/declaration-name.ts";
import { guardSync, readEvent } from "./github/event.ts";
import { namedFiles, readInputs, readLanguage } from "./github/inputs.ts";
import { maskSecrets } from "./github/mask.ts";
import { outputPath } from "./github/output-file.ts";
import { publish } from "./github/publish.ts";
import type { withReview } from "./github/pull-request.ts";
import { reportError } from "./github/report-error.ts";
import { readRunner } from "./github/runner.ts";
import { type RunResult, run } from "./run.ts";
import { watchSignals } from "./signals.ts";
import { targetDescriptions } from "./targets/index.ts";

useTargets(targetDescriptions);

const environment = process.env;
const secrets = new SecretStore(environment);
let messages: Messages = en;

/** Everything that the Action prints or writes passes through here, so that no secret's value gets out. */
const redact = (text: string) => redactSecrets(text, secrets.known.values(), markdownEncodings);

// A run whose log cannot be written completes: a sync must not end between two writes.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

async function main(): Promise<number> {
  const signals = watchSignals();
  // Before the repository's defaults, whose errors are reported in the language of the workflow.
  messages = await loadMessages(readLanguage(emptyConfig));
  const runner = readRunner(environment);
  const { workspace } = runner;
  const config = await readConfigFile(workspace, namedFiles());
  const language = readLanguage(config);
  messages = await loadMessages(language);
  const inputs = readInputs(workspace, environment, config);
  const event = await readEvent(environment);
  if (inputs.mode === "sync") guardSync(event, inputs.syncBranches);
  // Rejected before the run, so that no sync ends without its report.
  const sarif = inputs.sarifFile && (await outputPath("sarif-file", workspace, inputs.sarifFile));
  if (inputs.guideFolder) await outputPath("guide-folder", workspace, inputs.guideFolder);
  const result = await run({
    mode: inputs.mode,
    folder: workspace,
    pathsFrom: "checkout",
    patterns: inputs.files,
    mayBeEmpty: !inputs.namesFiles && (event.change !== undefined || sarif !== ""),
    shard: inputs.shard,
    severities: inputs.severities,
    urls: inputs.urls,
    probe: inputs.probe,
    network: inputs.network,
    targets: inputs.targets,
    secrets: secrets.lookup,
    environment,
    requiredDigest: inputs.requiredDigest,
    drift: inputs.drift,
    canceled: signals.canceled,
    onStep: (step) => process.stdout.write(`${redact(withoutCommands(stepLine(step, messages)))}\n`),
  });
  const isCanceled = signals.canceled.aborted;
  const checked = { ...result, ...(isCanceled && { isCanceled }), notices: [...inputs.notices, ...result.notices] };
  maskSecrets(secrets, checked);
  process.stdout.write(redact(renderText(checked, messages)));
  const report =
    event.change && !signals.canceled.aborted
      ? await reviewed(checked, event.change, { runner, inputs, secrets: secrets.lookup, messages, redact })
      : checked;
  if (report.groups.length === 0) reportNoDeclaration(report, sarif);
  process.stdout.write(redact(renderAnnotations(report, messages)));
  await publish(report, { inputs, workspace, sarif, language, messages, environment, redact });
  return signals.exitCode ?? exitCodeOf(report, inputs.failOn);
}

/** Loaded only for a proposed change. */
const reviewed: typeof withReview = async (...review) => (await import("./github/pull-request.ts")).withReview(...review);

/**
 * A workflow without any declaration is a mistake, unless the pull request deletes the last one. With `sarif-file` it is a warning:
 * code scanning closes the alerts of the last declaration only when it receives a file without them.
 */
function reportNoDeclaration({ review }: RunResult, sarif: string): void {
  const deletesDeclarations = review !== undefined && "files" in review && review.files.length > 0;
  if (deletesDeclarations) return;
  const error = new UsageError("no-declaration", { name: declarationName, path: "." });
  if (sarif === "") throw error;
  warning(redact(error.in(messages)));
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = await reportError(error, { messages, environment, redact });
}
// A canceled run abandons requests that would keep the process alive.
if (Number(process.exitCode) > 128) process.stdout.write("", () => process.exit());
