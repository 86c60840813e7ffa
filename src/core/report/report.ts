import type { FileAnalysis } from "../check/analyze.ts";
import type { Finding, Params } from "../findings/finding.ts";
import type { FileReview } from "../review/review.ts";
import type { KnownDrift } from "../sync/drift.ts";
import type { Instruction, Plan } from "../sync/plan.ts";
import type { Blocker, Outcome } from "../sync/target.ts";
import type { UrlCheck } from "../urls/url-check.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";

/** Everything that a run found out about one declaration. */
export interface FileReport extends FileAnalysis {
  urls: readonly UrlCheck[];
  /** What Weibo said of the application; empty where it was not asked. */
  probes: readonly ProbeCheck[];
  /** Why a plan or sync did not start. */
  blockers?: readonly Blocker[];
  plan?: Plan;
  /** What a person has to do. */
  instructions?: readonly Instruction[];
  outcome?: Outcome;
  /** What drifted, and since which run it is known; only where runs keep it. */
  drift?: readonly KnownDrift[];
  /** What kept the plan from being made: an error of the remote side. */
  failure?: unknown;
}

/** What a pull request changes in the declarations; or why that could not be found out, which `messages` words. */
export type ReviewOutcome =
  | { files: readonly FileReview[] }
  | { unknown: "base-checkout" | "no-token" | "not-allowed" | "too-large" | "no-answer"; params: Params };

/** Something that a run could not do beside its work; `messages` words it. */
export interface Notice {
  notice: "no-token" | "not-allowed" | "fork" | "rate-limit" | "no-answer" | "newer" | "rule-renamed";
  severity: "warning" | "info";
  params: Params;
}

/** Everything that a run found out: what renderers turn into text. */
export interface RunReport {
  mode: "check" | "plan" | "sync";
  /** Whether URLs were asked through a proxy, which then decides which addresses are reached. */
  viaProxy: boolean;
  files: readonly FileReport[];
  /** Only where a pull request is looked at. */
  review?: ReviewOutcome;
  notices?: readonly Notice[];
  /** The findings of all files, in the order of every report. */
  findings: readonly Finding[];
}
