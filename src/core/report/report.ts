import type { FileAnalysis } from "../check/analyze.ts";
import type { Finding, Params } from "../findings/finding.ts";
import type { FileReview } from "../review/review.ts";
import type { Migration } from "../setup/migration-path.ts";
import type { KnownDrift } from "../sync/drift.ts";
import type { SyncResult } from "../sync/task.ts";
import type { UrlCheck } from "../urls/url-check.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";

/** The results of a run for one declaration at one identity service. */
export interface TargetReport extends SyncResult {
  /** Drift with the run that first detected it; only with a drift file. */
  drift?: readonly KnownDrift[];
}

/** The results of a run for one declaration. */
export interface FileReport extends FileAnalysis {
  urls: readonly UrlCheck[];
  /** The results of the probe; empty without a probe. */
  probes: readonly ProbeCheck[];
  /** One for each identity service that the declaration names; absent where none was planned. */
  targets?: readonly TargetReport[];
  /** The way from one identity service to the other, where two are declared. */
  migration?: Migration;
  /** Why the declaration could not be read. */
  failure?: unknown;
}

/** Why a request to GitHub failed, as the key of a message. */
export type ApiFailureKind = "not-allowed" | "rate-limit" | "request-failed" | "no-response" | "malformed-response";

/** The changes of a pull request in the declarations, or the key of the message that explains why they are unknown. */
export type ReviewOutcome =
  | {
      files: readonly FileReview[];
      /** What the change of the repository's defaults weakens. */
      weakened?: readonly Notice[];
    }
  | { unknown: "base-checkout" | "no-token" | "too-large" | ApiFailureKind; params: Params };

/** Something optional that a run could not do; the message has the same key. */
export interface Notice {
  notice:
    | "no-token"
    | "fork"
    | ApiFailureKind
    | "newer"
    | "rule-renamed"
    | "unwritable"
    | "damaged"
    | "config-rule"
    | "config-fail-on"
    | "config-files";
  severity: "warning" | "info";
  params: Params;
}

/** The results of a run, which formats render. */
export interface RunReport {
  mode: "check" | "plan" | "sync";
  /** Whether URLs were checked through a proxy, which then decides which addresses are reached. */
  viaProxy: boolean;
  files: readonly FileReport[];
  /** Whether the run was canceled before its end. */
  isCanceled?: boolean;
  /** Only for pull requests. */
  review?: ReviewOutcome;
  notices?: readonly Notice[];
  /** The findings of all files, sorted. */
  findings: readonly Finding[];
}
