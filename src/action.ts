import { setFailed } from "@actions/core";
import { guardSync, readEvent } from "./github/event.ts";
import { readInputs, readLanguage } from "./github/inputs.ts";
import { maskSecrets } from "./github/mask.ts";
import { publish } from "./github/publish.ts";
import { sarifPath } from "./github/sarif-file.ts";
import { compose } from "./messages/format.ts";
import { wordingIn } from "./messages/wording.ts";
import { formats } from "./report/formats.ts";
import { exitCodeOf, run } from "./run.ts";
import { redact } from "./secrets/redact.ts";
import { SecretStore } from "./secrets/secret.ts";
import { UsageError } from "./usage-error.ts";

const environment = process.env;
const secrets = new SecretStore(environment);
let words = wordingIn("en");

/** Everything that the Action prints or writes passes here: no secret's value gets out. */
const clean = (text: string) => redact(text, secrets.known.values());

async function main(): Promise<void> {
  words = wordingIn(readLanguage());
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const inputs = readInputs(workspace, environment);
  if (inputs.mode === "sync") guardSync(await readEvent(environment), inputs.syncBranches);
  // Refused before anything is done, so that no sync is left without its report.
  const sarif = inputs.sarifFile === "" ? undefined : { file: inputs.sarifFile, target: await sarifPath(workspace, inputs.sarifFile) };
  const report = await run({
    mode: inputs.mode,
    folder: workspace,
    patterns: inputs.files,
    severities: inputs.severities,
    urls: inputs.urls,
    probe: inputs.probe,
    network: inputs.network,
    janrain: inputs.janrain,
    secrets: secrets.lookup,
    requiredDigest: inputs.requiredDigest,
    drift: inputs.drift,
  });
  maskSecrets(secrets, report);
  process.stdout.write(clean(formats.github(report, words)));
  await publish(report, { words, environment, clean, sarif });
  process.exitCode = exitCodeOf(report, inputs.failOn);
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  setFailed(clean(isUsage ? error.in(words) : compose(words.report.internal, { message })));
  process.exitCode = isUsage ? 2 : 3;
}
