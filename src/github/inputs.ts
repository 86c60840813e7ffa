import { getInput, getMultilineInput } from "@actions/core";
import type { SeverityOverrides } from "../core/check/severities.ts";
import { type Config, defaultFailOn, type RepositoryConfig, rulesWith } from "../core/config/config.ts";
import type { Language } from "../core/language.ts";
import { choice } from "../core/options/choice.ts";
import { parseDigest } from "../core/options/digest.ts";
import { driftOptions } from "../core/options/drift.ts";
import { type FailOn, failOnNames } from "../core/options/fail-on.ts";
import { parseLanguage } from "../core/options/language.ts";
import { parseSeverities, renamedRuleNotices } from "../core/options/rules.ts";
import { parseShard } from "../core/options/shard.ts";
import { type UrlOptions, urlOptions } from "../core/options/urls.ts";
import type { Notice } from "../core/report/report.ts";
import type { Shard } from "../core/sync/account-groups.ts";
import { UsageError } from "../core/usage-error.ts";
import { type ProbeMode, probeModes } from "../core/weibo/probe-check.ts";
import { untrustedFolders } from "../files/find-program.ts";
import { networkPolicy } from "../network/options.ts";
import type { NetworkPolicy } from "../network/policy.ts";
import type { Mode, RunRequest } from "../run.ts";
import { configureTargets, targetDescriptions } from "../targets/index.ts";
import type { ConfiguredTargets } from "../targets/target-module.ts";
import { type CommentMode, commentModes } from "./comment.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The Action's inputs, validated: the runner validates neither types nor names. */
export interface Inputs {
  mode: Mode;
  files: readonly string[];
  /** Whether the workflow names the files, not the repository's defaults. */
  namesFiles: boolean;
  failOn: FailOn;
  severities: SeverityOverrides;
  /** Notices about the inputs themselves. */
  notices: readonly Notice[];
  urls: UrlOptions;
  probe: ProbeMode;
  network: NetworkPolicy;
  targets: ConfiguredTargets;
  requiredDigest: string | undefined;
  drift: RunRequest["drift"];
  /** Where to write SARIF, relative to the workspace; empty for no file. */
  sarifFile: string;
  /** Where to write the setup guides, relative to the workspace; empty for no guides. */
  guideFolder: string;
  comment: CommentMode;
  /** The GitHub token; empty for none. */
  token: string;
  /** The shard to check; undefined for all declarations. */
  shard: Shard | undefined;
  /** Branches that may sync; empty for the default branch. */
  syncBranches: readonly string[];
}

/** The declarations that the workflow names. */
export function namedFiles(): string[] {
  return getMultilineInput("files");
}

/** The output language. It is read first, so that mistakes in other inputs are reported in it. */
export function readLanguage(config: Config): Language {
  return parseLanguage("lang", getInput("lang") || (config.lang ?? "en"));
}

/**
 * @param workspace paths are relative to it
 * @param environment for the proxy variables
 * @param config the defaults of inputs that are empty
 * @throws UsageError naming the input and the values that it accepts
 */
export function readInputs(workspace: string, environment: Environment, config: RepositoryConfig): Inputs {
  const mode = choice("mode", getInput("mode") || "check", ["check", "plan", "sync"]);
  return {
    mode,
    files: namedFiles().length > 0 ? namedFiles() : config.patterns,
    namesFiles: namedFiles().length > 0,
    failOn: readFailOn(mode, config),
    severities: rulesWith(config, parseSeverities("rule", getMultilineInput("rule"))),
    notices: [...config.notices, ...renamedRuleNotices("rule", getMultilineInput("rule"))],
    urls: urlOptions(
      { check: booleanInput("check-urls", "true"), cache: getInput("url-cache"), cacheAge: getInput("url-cache-age") },
      workspace,
    ),
    probe: choice("probe", getInput("probe") || "off", probeModes),
    network: networkPolicy(
      {
        resolve: getMultilineInput("resolve"),
        allowPrivate: getMultilineInput("allow-private"),
        proxy: booleanInput("proxy", "false"),
        browser: booleanInput("browser", "false"),
        untrusted: () => untrustedFolders(workspace),
      },
      environment,
    ),
    targets: configureTargets({
      targetOrigins: getMultilineInput("target-origins"),
      propagationTimeout: getInput("propagation-timeout"),
      rotate: booleanInput("rotate", "false"),
      own: Object.fromEntries(
        targetDescriptions.flatMap(({ options }) =>
          options.flatMap(({ name, commands }) => (commands.includes("sync") ? [[name, getInput(name)] as const] : [])),
        ),
      ),
    }),
    drift: readDrift(mode, workspace, environment),
    requiredDigest: parseDigest("require-digest", getInput("require-digest")),
    sarifFile: getInput("sarif-file"),
    guideFolder: getInput("guide-folder"),
    comment: choice("comment", getInput("comment") || "never", commentModes),
    token: getInput("github-token"),
    shard: parseShard("shard", getInput("shard")),
    syncBranches: getMultilineInput("sync-branches"),
  };
}

/** Accepts what `getBooleanInput` of @actions/core does, YAML's spellings, and reports a mistake in the output language. */
function booleanInput(name: string, preset: "true" | "false"): boolean {
  const text = getInput(name) || preset;
  const isYaml = ["True", "TRUE", "False", "FALSE"].includes(text);
  return choice(name, isYaml ? text.toLowerCase() : text, ["true", "false"]) === "true";
}

function readFailOn(mode: Mode, config: Config): FailOn {
  const failOn = choice("fail-on", getInput("fail-on") || defaultFailOn(config, mode), failOnNames);
  if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
  return failOn;
}

function readDrift(mode: Mode, workspace: string, environment: Environment): RunRequest["drift"] {
  const file = getInput("drift-file");
  if (file !== "" && mode !== "plan") throw new UsageError("drift-file-mode");
  return driftOptions(file, workspace, environment);
}
