import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { SecretLookup } from "../secrets/secret.ts";
import type { Change, Instruction, Plan } from "./plan.ts";

/** One declaration on its way to an identity service. */
export interface SyncInput {
  file: string;
  declaration: ValidDeclaration;
  secrets: SecretLookup;
}

/** Why a sync cannot start: secrets that must not be sent as they are, nowhere to send them, declarations that disagree, or plans that nobody reviewed. */
export type Blocker =
  | { kind: "unset" | "placeholder" | "line-break" | "blanks"; name: string }
  | { kind: "equal" | "swapped"; name: string; other: string }
  | { kind: "no-origin" }
  | { kind: "conflict"; account: string; file: string }
  | { kind: "digest"; digest: string; required: string };

/** What a sync did: everything in `plan.changes` is in exactly one of the three lists. */
export interface Outcome {
  plan: Plan;
  /** Written and read back, or already right. */
  applied: readonly Change[];
  /** Waits for a person, or for what a person does first. */
  pending: readonly Change[];
  /** Not done because the run stopped; a second run takes it up. */
  remaining: readonly Change[];
  /** What stopped the run. */
  failure?: unknown;
}

/**
 * An identity service that a declaration can be brought to.
 * @typeParam Remote what the service holds; only the target that read it looks inside
 */
export interface Target<Remote> {
  /** What keeps a sync from starting; found before anything is sent. */
  preflight(input: SyncInput): Blocker[];
  /** What at the service the declaration is about; two declarations of one account are synced one after the other. Undefined where it is not known. */
  accountOf(input: SyncInput): string | undefined;
  /** Reads what the secrets at hand allow; throws a RemoteFailure when the service or the network fails. */
  read(input: SyncInput): Promise<Remote>;
  /** What a sync would change, from what was read. Pure. */
  plan(input: SyncInput, remote: Remote): Plan;
  /** Writes what the plan says, in its order, and reads each step back. Adds and updates; removes nothing. Stops at the first failure. */
  apply(input: SyncInput, plan: Plan, remote: Remote): Promise<Outcome>;
  /** What is still to be written, from a new reading: nothing, after a sync that did its work. */
  verify(input: SyncInput): Promise<readonly Change[]>;
  /** What a person has to do, step by step; nothing where the plan leaves nothing to do by hand. Pure. */
  instructions(input: SyncInput, plan: Plan): readonly Instruction[];
  /** Releases connections. */
  close(): Promise<void>;
}
