import { setFailed } from "@actions/core";
import { guardSync, readEvent } from "./github/event.ts";
import { readInputs, readLanguage } from "./github/inputs.ts";
import { maskSecrets } from "./github/mask.ts";
import { outputPath } from "./github/output-file.ts";
import { publish } from "./github/publish.ts";
import type { withReview } from "./github/pull-request.ts";
import { readRunner } from "./github/runner.ts";
import { compose } from "./core/messages/format.ts";
import { wordingIn } from "./core/messages/languages.ts";
import { renderAnnotations } from "./core/report/formats/annotations.ts";
import { markdownEncodings } from "./core/report/text/markdown.ts";
import { renderText } from "./core/report/formats/text.ts";
import { exitCodeOf, type RunResult, run } from "./run.ts";
import { redact } from "./core/secrets/redact.ts";
import { SecretStore } from "./core/secrets/secret.ts";
import { UsageError } from "./core/usage-error.ts";
import { declarationName } from "./files/find-declarations.ts";

const environment = process.env;
const secrets = new SecretStore(environment);
let words = wordingIn("en");

/** Everything that the Action prints or writes passes here: no secret's value gets out. */
const clean = (text: string) => redact(text, secrets.known.values(), markdownEncodings);

async function main(): Promise<void> {
  const language = readLanguage();
  words = wordingIn(language);
  const runner = readRunner(environment);
  const { workspace } = runner;
  const inputs = readInputs(workspace, environment);
  const event = await readEvent(environment);
  if (inputs.mode === "sync") guardSync(event, inputs.syncBranches);
  // Refused before anything is done, so that no sync is left without its report.
  const sarif = inputs.sarifFile && (await outputPath("sarif-file", workspace, inputs.sarifFile));
  if (inputs.guideFolder) await outputPath("guide-folder", workspace, inputs.guideFolder);
  const checked = await run({
    mode: inputs.mode,
    folder: workspace,
    pathsFrom: "checkout",
    patterns: inputs.files,
    mayBeEmpty: event.change !== undefined,
    shard: inputs.shard,
    severities: inputs.severities,
    urls: inputs.urls,
    probe: inputs.probe,
    network: inputs.network,
    janrain: inputs.janrain,
    secrets: secrets.lookup,
    requiredDigest: inputs.requiredDigest,
    drift: inputs.drift,
  });
  maskSecrets(secrets, checked);
  process.stdout.write(clean(renderText(checked, words)));
  const report = event.change ? await reviewed(checked, event.change, { runner, inputs, secrets: secrets.lookup, words, clean }) : checked;
  if (report.parts.length === 0 && !takesAway(report)) throw new UsageError("no-declaration", { name: declarationName, path: "." });
  process.stdout.write(clean(renderAnnotations(report, words)));
  await publish(report, { inputs, workspace, sarif, language, words, environment, clean });
  process.exitCode = exitCodeOf(report, inputs.failOn);
}

/** Whether a pull request takes declarations away; otherwise there being none is a mistake. */
const takesAway = ({ review }: RunResult) => review !== undefined && "files" in review && review.files.length > 0;

/** Loaded only where something is asked to be merged. */
const reviewed: typeof withReview = async (...given) => (await import("./github/pull-request.ts")).withReview(...given);

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  setFailed(clean(isUsage ? error.in(words) : compose(words.report.internal, { message })));
  process.exitCode = isUsage ? 2 : 3;
}
