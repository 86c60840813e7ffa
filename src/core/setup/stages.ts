/** The stages of a setup, in their order. */
export const stages = ["init", "fill-in", "check", "register", "secrets", "sync", "submit", "approval"] as const;

export type Stage = (typeof stages)[number];

/** What to do next in a setup; `messages.status.actions` has its text. */
export type NextActionId =
  | "fill-in"
  | "fix-errors"
  | "change"
  | "register"
  | "set-secrets"
  | "plan"
  | "sync"
  | "enter-credentials"
  | "declare-developer"
  | "submit"
  | "resubmit"
  | "await-approval"
  | "nothing";
