import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Change, Query } from "../sync/plan.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";

/** The state of a step of the setup. */
export type StepState =
  | "done"
  /** Done for the earlier state of a declaration whose fields have changed since. */
  | "done-before"
  | "failed"
  | "to-do"
  | "unknown";

/** What a step's state is based on; `messages` describes it. */
export type StepEvidence =
  /** An error of this rule. */
  | { by: "rule"; rule: string }
  /** The response of an identity service, by its id, to this operation. */
  | { by: "service"; service: string; operation: string }
  /** Weibo's response. */
  | { by: "weibo"; code: number | undefined }
  /** The status under `review:`, which the declaration's authors report. */
  | { by: "self-reported"; status: string }
  /** This run has none. */
  | { by: "nothing" };

/** The state of a step, and what shows it. */
export interface StepEvaluation {
  state: StepState;
  evidence: StepEvidence;
}

/** Nothing shows the state of a step. */
export const unknownStep: StepEvaluation = { state: "unknown", evidence: { by: "nothing" } };

/** What a plan would change and the queries it made. */
export interface Planned {
  changes: readonly Change[];
  queries: readonly Query[];
}

/** What a run knows about a declaration at one identity service. */
export interface KnownAtService {
  /** The plan, after a sync without what was applied; undefined where none was made. */
  plan?: Planned | undefined;
  /** The probes of its sign-in. */
  probes: readonly ProbeCheck[];
  declaration: ValidDeclaration;
}

/** One of the twelve steps that is done at an identity service, and how its state is determined. */
export interface ServiceStep {
  /** From 1 to 12. */
  step: number;
  evaluate: (known: KnownAtService) => StepEvaluation;
}
