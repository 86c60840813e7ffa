import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Params } from "../findings/finding.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import type { Cancellation } from "./cancellation.ts";
import type { Change, Instruction, Plan } from "./plan.ts";

/** A declaration to sync, with access to its secrets. */
export interface SyncInput {
  file: string;
  declaration: ValidDeclaration;
  secrets: SecretLookup;
}

/**
 * Why a sync cannot start: a missing or malformed secret, an origin that receives no keys, declarations that conflict, or plans
 * that were not reviewed or confirmed.
 */
export type Blocker =
  | { kind: "unset" | "weak" | "placeholder" | "line-break" | "whitespace"; name: string }
  | { kind: "equal" | "swapped"; name: string; other: string }
  /** The declaration chose the origin, and the workflow does not allow it. */
  | { kind: "origin"; origin: string }
  /** A reason of the target's own; its `blockers` describe it. `stops` says whether a plan is impossible too. */
  | { kind: "target"; reason: string; params: Params; stops: "sync" | "plan" }
  | { kind: "conflict"; account: string; file: string }
  | { kind: "digest"; digest: string; required: string }
  | { kind: "declined" };

/** What a sync did: every change of `plan.changes` is in exactly one of the lists. */
export interface Outcome {
  plan: Plan;
  /** Written and verified, or up to date before. */
  applied: readonly Change[];
  /** Requires a manual step, or comes after one. */
  pending: readonly Change[];
  /** Written, but the result is unknown: a response was lost, or the run was canceled. The next run reads it. */
  unverified: readonly Change[];
  /** Not applied because the run stopped; the next run continues here. */
  remaining: readonly Change[];
  /** What stopped the run. */
  failure?: unknown;
}

/** A step of a sync, for a log that is complete up to the moment of a kill. */
export interface SyncStep {
  state: "writing" | "applied";
  change: Change;
}

/** How a plan is applied. */
export interface ApplyContext {
  cancellation: Cancellation;
  /** Called before each write and after its verification. */
  onStep: (step: SyncStep) => void;
}

/** Whether a blocker stops a plan too: without secrets or an allowed origin, the plan says what is unknown. */
export function stopsPlan(blocker: Blocker): boolean {
  return blocker.kind === "target" ? blocker.stops === "plan" : !["unset", "origin"].includes(blocker.kind);
}

/**
 * An identity service that declarations are synced to.
 * @typeParam Remote the remote state; opaque to everything but the target
 */
export interface Target<Remote> {
  /** What prevents a sync from starting; determined before any request. */
  preflight(input: SyncInput): Blocker[];
  /** Reads what the available secrets allow; throws a RemoteFailure when the service or the network fails. */
  read(input: SyncInput, cancellation: Cancellation): Promise<Remote>;
  /** What a sync would change, given the remote state. Pure. */
  plan(input: SyncInput, remote: Remote): Plan;
  /**
   * Applies a plan in its order and verifies each step. Adds and updates; removes nothing. Reads the state again immediately
   * before each write: changes by others since the plan are merged or stop the run. Stops at the first failure.
   */
  apply(input: SyncInput, plan: Plan, remote: Remote, context: ApplyContext): Promise<Outcome>;
  /** Which of the applied changes are missing, after reading the state again: none, if the sync succeeded. */
  verify(input: SyncInput, applied: readonly Change[], cancellation: Cancellation): Promise<readonly Change[]>;
  /** The manual steps; none where the plan needs none. Pure. */
  instructions(input: SyncInput, plan: Plan): readonly Instruction[];
  /** Releases connections. */
  close(): Promise<void>;
}
