import { defaultFailOn, rulesWith } from "../core/config/config.ts";
import { formatUntrusted } from "../core/messages/format.ts";
import { choice } from "../core/options/choice.ts";
import { parseDigest } from "../core/options/digest.ts";
import { driftOptions } from "../core/options/drift.ts";
import { failOnNames } from "../core/options/fail-on.ts";
import { parseSeverities, renamedRuleNotices } from "../core/options/rules.ts";
import { parseShard } from "../core/options/shard.ts";
import { urlOptions } from "../core/options/urls.ts";
import { exitCodeOf } from "../core/report/exit-code.ts";
import { formatNames, formats } from "../core/report/formats/index.ts";
import { quietReport } from "../core/report/quiet.ts";
import { stepLine } from "../core/report/run-plans.ts";
import { UsageError } from "../core/usage-error.ts";
import { probeModes } from "../core/weibo/probe-check.ts";
import { untrustedFolders } from "../files/find-program.ts";
import { networkPolicy } from "../network/options.ts";
import { type Mode, type RunRequest, run } from "../run.ts";
import { watchSignals } from "../signals.ts";
import { configureTargets } from "../targets/index.ts";
import type { Arguments } from "./arguments.ts";
import { paintFor } from "./color.ts";
import type { CommandContext } from "./command-context.ts";
import { confirmation } from "./confirmation.ts";
import { reportOutput } from "./report-output.ts";
import { stdinDeclaration } from "./stdin.ts";
import { UrlProgress } from "./url-progress.ts";
import { logFiles, logProgress, logVersion } from "./verbose-log.ts";

type Values = Arguments["values"];

/** How much is written at once, in UTF-16 units. */
const chunkLength = 64 * 1024;

/**
 * Runs check, plan or sync, after `--fix` has changed the files, and prints the report.
 * @returns the exit code
 * @throws UsageError
 */
export async function runCommand(mode: Mode, parsed: Arguments, context: CommandContext): Promise<number> {
  const { operands, values } = parsed;
  const { folder, environment, secrets, messages, config } = context;
  const patterns = operands.length > 0 ? operands : config.patterns;
  const formatName = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames);
  const format = await formats[formatName]();
  const failOn = choice("--fail-on", values["fail-on"] ?? defaultFailOn(config, mode), failOnNames);
  const isDry = values["dry-run"] ?? false;
  if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
  if (mode === "check" && isDry && !values.fix) throw new UsageError("dry-run-alone");
  if (values.quiet && values.verbose) throw new UsageError("quiet-verbose");
  const stdin = await stdinDeclaration(parsed);
  if (stdin && mode === "sync") throw new UsageError("stdin-sync");
  const request: RunRequest = {
    ...requestOptions(parsed, context),
    mode: mode === "sync" && isDry ? "plan" : mode,
    folder,
    pathsFrom: format.pathsFrom,
    patterns,
    stdin,
    secrets: secrets.lookup,
    environment,
    isDryRun: isDry,
  };
  const output = reportOutput(values.output, context);
  const { severities } = request;
  const fixed = values.fix ? await fix({ folder, patterns, severities, secrets: secrets.lookup, write: !isDry }) : [];
  const signals = watchSignals();
  const isCi = !["", "0", "false"].includes(environment.CI ?? "");
  const asks = request.mode === "sync" && !values.yes && !isCi && process.stdin.isTTY && process.stdout.isTTY;
  const confirm = asks ? confirmation(context, signals.canceled) : undefined;
  const onStep = values.quiet ? undefined : stepLogger(context);
  if (values.verbose) await logVersion(context);
  const result = await withProgress({ ...request, canceled: signals.canceled, onStep, confirm }, values, context);
  const notices = [...config.notices, ...renamedRuleNotices("--rule", values.rule ?? []), ...result.notices];
  const report = { ...result, notices };
  if (values.verbose) logFiles(report, context);
  const exitCode = signals.exitCode ?? exitCodeOf(report, failOn);
  if (values.fix && isDry) {
    // The output is a patch and nothing else.
    output.print(fixed.map(({ diff }) => diff).join(""));
    await output.end();
    return exitCode;
  }
  // The format github has an annotation for each notice; the others have no place for one.
  const printNotice = formatName === "text" ? output.print : (line: string) => process.stderr.write(context.redact(line));
  if (formatName !== "github")
    for (const { notice, params } of notices) printNotice(`${formatUntrusted(messages.report.notices[notice], params)}\n`);
  if (format.isForPeople) for (const { file, edits } of fixed) output.print(`${formatUntrusted(messages.report.fixed, { file, edits })}\n`);
  const paint = paintFor(environment, {
    noColor: values["no-color"] ?? false,
    isTerminal: process.stdout.isTTY && values.output === undefined,
  });
  const shown = values.quiet && format.isForPeople ? quietReport(report) : report;
  const parts = shown ? (format.parts?.(shown, messages, paint) ?? [format.render(shown, messages, paint)]) : [];
  for (const chunk of chunks(parts)) {
    output.print(chunk);
    await output.drained();
  }
  await output.end();
  return exitCode;
}

/** The options that the run itself takes. */
export function requestOptions({ values, own }: Arguments, { folder, environment, config }: CommandContext) {
  const probe = choice("--probe", values.probe ?? "off", probeModes);
  if (values.offline && probe !== "off") throw new UsageError("probe-offline");
  if (values.offline && values["url-cache"] !== undefined) throw new UsageError("url-cache-offline");
  if (values.offline && values.browser) throw new UsageError("browser-offline");
  if (values["url-cache-age"] !== undefined && values["url-cache"] === undefined) throw new UsageError("url-cache-age-alone");
  return {
    severities: rulesWith(config, parseSeverities("--rule", values.rule ?? [])),
    probe,
    network: networkPolicy(
      {
        resolve: values.resolve ?? [],
        allowPrivate: values["allow-private"] ?? [],
        proxy: values.proxy ?? false,
        browser: values.browser ?? false,
        untrusted: () => untrustedFolders(folder),
      },
      environment,
    ),
    urls: urlOptions({ check: !values.offline, cache: values["url-cache"], cacheAge: values["url-cache-age"] }, folder),
    targets: configureTargets({
      targetOrigins: values["target-origins"],
      propagationTimeout: values["propagation-timeout"],
      rotate: values.rotate,
      own,
    }),
    requiredDigest: parseDigest("--require-digest", values["require-digest"]),
    shard: parseShard("--shard", values.shard),
    drift: driftOptions(values["drift-file"], folder, environment),
  };
}

/** Logs each write to standard error, which leaves standard output to the report. */
function stepLogger({ messages, redact }: CommandContext): RunRequest["onStep"] {
  return (step) => process.stderr.write(`${redact(stepLine(step, messages))}\n`);
}

const fix: typeof import("../files/fix-files.ts").fixFiles = async (request) => (await import("../files/fix-files.ts")).fixFiles(request);

async function withProgress(request: RunRequest, { quiet, verbose }: Values, context: CommandContext) {
  const { messages } = context;
  if (verbose) return run({ ...request, urls: { ...request.urls, onProgress: logProgress(context) } });
  if (quiet || !process.stderr.isTTY) return run(request);
  const progress = new UrlProgress(messages, (text) => process.stderr.write(text));
  return run({ ...request, urls: { ...request.urls, onProgress: progress.update } }).finally(() => progress.end());
}

/** Joins parts to chunks that are worth a write. */
function* chunks(parts: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
