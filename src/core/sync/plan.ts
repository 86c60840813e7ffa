import type { Params } from "../findings/finding.ts";

/** What a sync would do about one thing. `unknown` is neither a change nor none: it could not be determined. */
export type Action = "create" | "update" | "none" | "unknown";

/** One thing at an identity service that a declaration owns, and what a sync would do about it. Never contains a secret's value. */
export interface Change {
  /** What it is about, e.g. `credentials`; the target's `changeNames` name it. */
  kind: string;
  /** Which one, e.g. the provider or an entry of a list. */
  subject: string;
  action: Action;
  /** Why it has its action; the target's `reasons`, or the common ones, describe it. */
  reason: string;
  /** Names of missing secrets, where they are the reason. */
  secrets?: readonly string[];
  /** Names that the reason mentions, such as settings that differ. */
  details?: readonly string[];
  /** True when no key allows the sync to do it: the instructions describe the manual steps. */
  manual?: true;
  /** True when the service cannot show the state: it is written to be sure, and is neither drift nor missing afterwards. */
  unreadable?: true;
}

/** A manual step, with the names that its text mentions; the target's `instructions` describe it. */
export interface Instruction {
  step: string;
  params: Params;
}

/** A request to the service that a plan is based on. */
export interface Query {
  operation: string;
  executed: boolean;
  /** Names of the secrets that it needs and that are not set; empty where it was executed. */
  missing: readonly string[];
}

/** What a sync of one declaration would do. */
export interface Plan {
  file: string;
  /** The id of the identity service. */
  target: string;
  /** Where the changes would be made. */
  origin: string | undefined;
  changes: readonly Change[];
  /** What the service also holds, and a sync leaves unchanged. */
  unmanaged: { readonly kind: string; readonly subjects: readonly string[] }[];
  /** The requests that the plan is based on, executed or not. */
  queries: readonly Query[];
  /** What reviewers approve: a hash of the changes and of the declaration, without secrets. */
  digest: string;
}

/**
 * The changes as they are after a sync: what was applied is up to date.
 * @param applied the changes that were applied
 */
export function changesAfter(changes: readonly Change[], applied: readonly Change[]): Change[] {
  return changes.map((change) => (isWrite(change) && includesChange(applied, change) ? { ...change, action: "none" } : change));
}

/** Whether a list contains a change of the same thing. */
export function includesChange(changes: readonly Change[], { kind, subject }: Change): boolean {
  return changes.some((other) => other.kind === kind && other.subject === subject);
}

/** The changes that a sync would write. */
export function writes({ changes }: Plan): Change[] {
  return changes.filter(isWrite);
}

/** Whether a change corrects a difference that was read. */
export function isDrift(change: Change): boolean {
  return isWrite(change) && !change.unreadable;
}

/** Whether a change writes something. */
export function isWrite({ action }: Change): boolean {
  return action === "create" || action === "update";
}
