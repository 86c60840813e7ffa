import { formatUntrusted } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { choice } from "../core/options/choice.ts";
import { parseDigest } from "../core/options/digest.ts";
import { driftOptions } from "../core/options/drift.ts";
import { parseSeverities } from "../core/options/rules.ts";
import { parseShard } from "../core/options/shard.ts";
import { type UrlOptions, urlOptions } from "../core/options/urls.ts";
import { formatNames, formats } from "../core/report/formats/index.ts";
import type { SecretStore } from "../core/secrets/secret.ts";
import { UsageError } from "../core/usage-error.ts";
import { probeModes } from "../core/weibo/probe-check.ts";
import type { FixedFile, FixRequest } from "../files/fix-files.ts";
import { networkPolicy } from "../network/options.ts";
import { exitCodeOf, failOnNames, type Mode, run } from "../run.ts";
import { janrainOptions } from "../targets/janrain/options.ts";
import type { Arguments } from "./arguments.ts";
import { paintFor } from "./color.ts";

/** What the program's surroundings give a command. */
export interface CommandContext {
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  secrets: SecretStore;
  messages: Messages;
  /** Whether the output goes to a terminal. */
  isTerminal: boolean;
  /** Told each time that a URL is settled. */
  onProgress?: UrlOptions["onProgress"];
}

/**
 * Runs check, plan or sync; with `--fix`, mends first.
 * @returns what to print, not yet redacted, and the exit code
 * @throws UsageError
 */
export async function runCommand(mode: Mode, parsed: Arguments, context: CommandContext) {
  const { operands, values } = parsed;
  const { folder, environment, secrets, messages, isTerminal, onProgress } = context;
  const format = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames);
  const failOn = choice("--fail-on", values["fail-on"] ?? "error", failOnNames);
  const severities = parseSeverities("--rule", values.rule ?? []);
  const isDry = values["dry-run"] ?? false;
  if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
  if (mode === "check" && isDry && !values.fix) throw new UsageError("dry-run-alone");
  const probe = choice("--probe", values.probe ?? "off", probeModes);
  if (values.offline && probe !== "off") throw new UsageError("probe-offline");
  if (values.offline && values["url-cache"] !== undefined) throw new UsageError("url-cache-offline");
  if (values["url-cache-age"] !== undefined && values["url-cache"] === undefined) throw new UsageError("url-cache-age-alone");
  const network = networkPolicy(
    { resolve: values.resolve ?? [], allowPrivate: values["allow-private"] ?? [], proxy: values.proxy ?? false },
    environment,
  );
  const urls = urlOptions({ check: !values.offline, cache: values["url-cache"], cacheAge: values["url-cache-age"] }, folder);
  const janrain = janrainOptions({
    janrainUrl: values["janrain-url"],
    partnerUrl: values["partner-url"],
    partnerProperties: values["partner-properties"],
    providerList: values["provider-list"],
    deviceTypes: values["device-types"],
    propagationTimeout: values["propagation-timeout"],
  });
  const requiredDigest = parseDigest("--require-digest", values["require-digest"]);
  const shard = parseShard("--shard", values.shard);
  const fixed = values.fix ? await fix({ folder, patterns: operands, severities, secrets: secrets.lookup, write: !isDry }) : [];
  const report = await run({
    mode: mode === "sync" && isDry ? "plan" : mode,
    folder,
    // What these say is for GitHub, which knows the checkout and not the folder.
    pathsFrom: format === "github" || format === "sarif" ? "checkout" : "folder",
    patterns: operands,
    shard,
    severities,
    urls: { ...urls, onProgress },
    probe,
    network,
    janrain,
    secrets: secrets.lookup,
    requiredDigest,
    isDryRun: isDry,
    drift: driftOptions(values["drift-file"], folder, environment),
  });
  const exitCode = exitCodeOf(report, failOn);
  // A diff is for another program to read.
  if (values.fix && isDry) return { output: fixed.map(({ diff }) => diff).join(""), exitCode };
  const isForPeople = format === "text" || format === "github";
  const paint = paintFor(environment, { noColor: values["no-color"] ?? false, isTerminal });
  const notes = fixed.map(({ file, edits }) => `${formatUntrusted(messages.report.fixed, { file, edits })}\n`);
  return { output: (isForPeople ? notes.join("") : "") + formats[format](report, messages, paint), exitCode };
}

/** Loaded only where it is asked for. */
async function fix(request: FixRequest): Promise<FixedFile[]> {
  const { fixFiles } = await import("../files/fix-files.ts");
  return fixFiles(request);
}
