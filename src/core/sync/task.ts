import type { TargetDescription } from "../targets/description.ts";
import type { Instruction, Plan } from "./plan.ts";
import type { Blocker, Outcome, SyncInput, Target } from "./target.ts";

/** An identity service that a run has opened. */
export interface OpenedTarget {
  description: Pick<TargetDescription, "id" | "accountOf">;
  service: Target<unknown>;
}

/** One declaration to sync to one of its identity services. */
export interface SyncTask {
  target: OpenedTarget;
  input: SyncInput;
}

/** The result for one declaration at one identity service. */
export interface SyncResult {
  /** The id of the identity service. */
  target: string;
  blockers: readonly Blocker[];
  plan?: Plan;
  /** The manual steps that remain. */
  instructions?: readonly Instruction[];
  outcome?: Outcome;
  /** Why there is no plan: a failure of the service or the network. */
  failure?: unknown;
}
