import type { Draft } from "../declaration/draft.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import type { Change, Plan } from "./plan.ts";

/** One declaration on its way to an identity service. */
export interface SyncInput {
  file: string;
  draft: Draft;
  secrets: SecretLookup;
}

/** Why a sync cannot start: a secret that must not be sent as it is, or nowhere to send it. */
export type Obstacle = { kind: "unset" | "placeholder" | "line-break" | "blanks"; name: string } | { kind: "no-origin" };

/** What a sync did: everything in `plan.changes` is in exactly one of the three lists. */
export interface Outcome {
  plan: Plan;
  /** Written and read back, or already right. */
  done: readonly Change[];
  /** Waits for a person, or for what a person does first. */
  waiting: readonly Change[];
  /** Not done because the run stopped; a second run takes it up. */
  left: readonly Change[];
  /** What stopped the run. */
  failure?: unknown;
}

/** An identity service that a declaration can be brought to. */
export interface Target {
  /** What keeps a sync from starting; found before anything is sent. */
  preflight(input: SyncInput): Obstacle[];
  /** Reads the service and says what a sync would change. Asks only what the secrets at hand allow. */
  plan(input: SyncInput): Promise<Plan>;
  /** Plans, writes, and reads back. Adds and updates; removes nothing. */
  sync(input: SyncInput): Promise<Outcome>;
  /** Releases connections. */
  close(): Promise<void>;
}
