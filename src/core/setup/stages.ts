/** The stages of a setup, in their order. */
export const stages = ["init", "fill-in", "check", "register", "secrets", "sync", "submit", "approval"] as const;

export type Stage = (typeof stages)[number];

/** The stages of a declaration's setup: without an identity service, nothing is synced. */
export function stagesOf(hasService: boolean): readonly Stage[] {
  return hasService ? stages : stages.filter((stage) => stage !== "secrets" && stage !== "sync");
}

/** What to do next in a setup; `messages.status.actions` has its text. */
export type NextActionId =
  | "fill-in"
  | "fix-errors"
  | "change"
  | "register"
  /** As nothing is synced, nothing shows that the application is registered until it is submitted. */
  | "register-and-submit"
  | "set-secrets"
  | "plan"
  | "sync"
  | "enter-credentials"
  | "declare-developer"
  | "submit"
  | "resubmit"
  | "await-approval"
  | "migrate"
  | "nothing";
