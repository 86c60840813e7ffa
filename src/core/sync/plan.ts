import type { Params } from "../findings/finding.ts";

/** What a sync would do about one thing. `unknown` is neither: it could not be found out. */
export type Action = "create" | "update" | "none" | "unknown";

/** One thing at the identity service that a declaration owns, and what a sync would do about it. Never holds a secret's value. */
export interface Change {
  kind: "allow-domain" | "credentials" | "sign-in";
  /** What it is about: a pattern of the allow-list, or the provider. */
  subject: string;
  action: Action;
  reason: Reason;
  /** Names of the secrets that are missing, where the reason is that they are. */
  secrets?: readonly string[];
  /** True when no key allows the sync to do it: instructions say how a person does. */
  manual?: true;
}

/** Why a change has its action; `messages` words it. */
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
  | "after-credentials"
  | "no-origin";

/** The steps that a person takes, in their order; `messages` words them. */
export const instructionSteps = ["open-dashboard", "open-provider", "paste-credentials", "publish", "run-again"] as const;

/** A step that a person takes, with what it names. */
export interface Instruction {
  step: (typeof instructionSteps)[number];
  params: Params;
}

/** A question to the service that a plan rests on. */
export interface Query {
  operation: string;
  /** Whether it was asked. */
  executed: boolean;
  /** Names of the secrets that it needs and that are not set; empty where it was not needed. */
  missing: readonly string[];
}

/** What a sync of one declaration would do. */
export interface Plan {
  file: string;
  target: string;
  /** Where the changes would be made. */
  origin: string | undefined;
  changes: readonly Change[];
  /** What is there besides, and stays as it is. */
  unmanaged: { readonly kind: "allow-domain" | "sign-in"; readonly subjects: readonly string[] }[];
  /** What was asked for it, and what could not be. */
  queries: readonly Query[];
  /** What reviewers approve: a hash of the changes and of the declaration, without secrets. */
  digest: string;
}

/** The changes that a sync would write. */
export function writes({ changes }: Plan): Change[] {
  return changes.filter(isWrite);
}

/** Whether a change writes something. */
export function isWrite({ action }: Change): boolean {
  return action === "create" || action === "update";
}
