import type { Params } from "../findings/finding.ts";

/** What a sync would do about one thing. `unknown` is neither a change nor none: it could not be determined. */
export type Action = "create" | "update" | "none" | "unknown";

/** One thing at the identity service that a declaration owns, and what a sync would do about it. Never contains a secret's value. */
export interface Change {
  kind: "allow-domain" | "credentials" | "sign-in";
  /** A pattern of the allow-list, or the provider. */
  subject: string;
  action: Action;
  reason: Reason;
  /** Names of missing secrets, where they are the reason. */
  secrets?: readonly string[];
  /** True when no key allows the sync to do it: the instructions describe the manual steps. */
  manual?: true;
  /** True when the service cannot show the state: it is written to be sure, and is neither drift nor missing afterwards. */
  unreadable?: true;
}

/** Why a change has its action; `messages` formats it. */
export type Reason =
  | "listed"
  | "covered"
  | "not-listed"
  | "not-offered"
  | "opens-list"
  | "same"
  | "differs"
  | "not-stored"
  | "needs-secret"
  | "manual"
  | "manual-listed"
  | "device-list"
  | "device-unread"
  | "device-recorded"
  | "after-credentials"
  | "partner-absent"
  | "partner-key"
  | "partner-provider"
  | "no-origin";

/** The manual steps, in their order; `messages` formats them. */
export const instructionSteps = ["open-dashboard", "open-provider", "paste-credentials", "publish", "run-again"] as const;

/** A manual step, with the names that its text mentions. */
export interface Instruction {
  step: (typeof instructionSteps)[number];
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
  target: string;
  /** Where the changes would be made. */
  origin: string | undefined;
  changes: readonly Change[];
  /** What the service also holds, and a sync leaves unchanged. */
  unmanaged: { readonly kind: "allow-domain" | "sign-in"; readonly subjects: readonly string[] }[];
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
  return changes.map((change) => {
    if (!isWrite(change) || !includesChange(applied, change)) return change;
    return { ...change, action: "none", reason: change.kind === "credentials" ? "same" : "listed" };
  });
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
