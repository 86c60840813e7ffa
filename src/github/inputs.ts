import { getInput, getMultilineInput } from "@actions/core";
import type { SeverityOverrides } from "../check/severities.ts";
import type { Severity } from "../findings/finding.ts";
import type { JanrainOptions } from "../janrain/janrain-target.ts";
import { type Language, languages } from "../messages/wording.ts";
import type { NetworkPolicy } from "../network/policy.ts";
import { choice } from "../options/choice.ts";
import { janrainOptions } from "../options/janrain.ts";
import { networkPolicy } from "../options/network.ts";
import { parseSeverities } from "../options/rules.ts";
import type { Mode } from "../run.ts";

/** The Action's inputs, checked: the runner checks neither types nor names. */
export interface Inputs {
  mode: Mode;
  files: readonly string[];
  failOn: Severity | "never";
  severities: SeverityOverrides;
  checkUrls: boolean;
  network: NetworkPolicy;
  janrain: JanrainOptions;
  /** Where to write SARIF, from the workspace; empty for nowhere. */
  sarifFile: string;
  /** Branches that may sync; none stands for the default branch. */
  syncBranches: readonly string[];
}

/** The language to speak; read by itself, so that a mistake in another input is told in it. */
export function readLanguage(): Language {
  return choice("lang", getInput("lang") || "en", languages);
}

/** @throws UsageError naming the input and what it may be */
export function readInputs(): Inputs {
  return {
    mode: choice("mode", getInput("mode") || "check", ["check", "plan", "sync"]),
    files: getMultilineInput("files"),
    failOn: choice("fail-on", getInput("fail-on") || "error", ["error", "warning", "never"]),
    severities: parseSeverities("rules", getMultilineInput("rules")),
    checkUrls: choice("check-urls", getInput("check-urls") || "true", ["true", "false"]) === "true",
    network: networkPolicy({ resolve: getMultilineInput("resolve"), allowPrivate: getMultilineInput("allow-private") }),
    janrain: janrainOptions({
      janrainUrl: getInput("janrain-url"),
      partnerUrl: getInput("partner-url"),
      partnerProperties: getInput("partner-properties"),
      providerList: getInput("provider-list"),
    }),
    sarifFile: getInput("sarif-file"),
    syncBranches: getMultilineInput("sync-branches"),
  };
}
