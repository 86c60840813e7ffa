import type { Wording } from "../messages/catalogue.ts";
import { choice } from "../options/choice.ts";
import { janrainOptions } from "../options/janrain.ts";
import { networkPolicy } from "../options/network.ts";
import { parseSeverities } from "../options/rules.ts";
import { renderAnnotations } from "../report/annotations.ts";
import { renderJson } from "../report/json.ts";
import type { RunReport } from "../report/report.ts";
import { renderText } from "../report/text.ts";
import { exitCodeOf, type Mode, run } from "../run.ts";
import type { SecretStore } from "../secrets/secret.ts";
import type { Arguments } from "./arguments.ts";

/** The ways to report, by the names that `--format` takes. */
const renderers: Readonly<Record<"text" | "json" | "github", (report: RunReport, words: Wording) => string>> = {
  text: renderText,
  json: renderJson,
  github: (report, words) => renderText(report, words) + renderAnnotations(report, words),
};

/** What the program's surroundings give a command. */
export interface Surroundings {
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  secrets: SecretStore;
  words: Wording;
}

/**
 * Runs check, plan or sync.
 * @returns what to print, not yet redacted, and the exit code
 * @throws UsageError
 */
export async function runCommand(mode: Mode, { operands, values }: Arguments, { folder, environment, secrets, words }: Surroundings) {
  const format = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), [
    "text",
    "json",
    "github",
  ]);
  const failOn = choice("--fail-on", values["fail-on"] ?? "error", ["error", "warning", "never"]);
  const report = await run({
    mode: values["dry-run"] ? "plan" : mode,
    folder,
    patterns: operands,
    severities: parseSeverities("--rule", values.rule ?? []),
    checkUrls: !values.offline,
    network: networkPolicy({ resolve: values.resolve ?? [], allowPrivate: values["allow-private"] ?? [] }),
    janrain: janrainOptions({
      janrainUrl: values["janrain-url"],
      partnerUrl: values["partner-url"],
      partnerProperties: values["partner-properties"],
      providerList: values["provider-list"],
    }),
    secrets: secrets.lookup,
  });
  return { output: renderers[format](report, words), exitCode: exitCodeOf(report, failOn) };
}
