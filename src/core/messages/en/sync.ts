/** Between a change and its reason. */
export const reasonSeparator = ": ";

/** Why a change has its action, for every identity service. */
export const reasons = {
  "no-origin": "unknown: the workflow does not allow this origin to receive keys (target-origins)",
  "needs-secret": "unknown without {secrets}",
} as const;

/** What keeps a sync from starting. */
export const blockers = {
  unset: "The secret {name} is not set. Pass it to the step as an environment variable.",
  placeholder: "The secret {name} contains a placeholder: an expression was not resolved, or the secret was never filled in.",
  "line-break": "The secret {name} ends with a line break. Set it again without one.",
  weak: "The secret {name} is too weak to redact: it is shorter than 8 characters or a common word, so hiding it would garble the output. Set a stronger value.",
  equal: "The secrets {name} and {other} have the same value: one of them was pasted into the wrong place.",
  swapped: "The secrets {name} and {other} look swapped: the first looks like an app secret, the second like an app key.",
  origin:
    "{origin} receives no keys: a declaration chose it. Check the address, then allow it in the workflow with target-origins (--target-origins {origin}).",
  conflict:
    "{file} declares different credentials for {account}, so each sync would overwrite the other's. Use the same secrets in both files, or remove one.",
  digest:
    "The plan has the digest {digest}, but {required} is required: the plan changed since its review. Review the plan below, then require its digest.",
  whitespace: "The secret {name} starts or ends with a space. Set it again without spaces.",
  declined: "Not confirmed: nothing was written.",
} as const;

/** What stopped a plan or a sync, in addition to the failures of each identity service. */
export const failures = {
  undone:
    "{service} accepted all changes, but the final verification no longer found {changes}. Check the dashboard of {origin} before you re-run.",
  canceled: "The run was canceled. Nothing else was written.",
  "canceled-reverted": "The run was canceled. The write in progress was reverted, and nothing else was written.",
  other: "{message}",
} as const;

/** What concerns a run as a whole. */
export const run = {
  writing: "{file}: writing {what}",
  applied: "{file}: applied {what}",
  unverified: "written, but not verified: {what}",
  summary: "{create} to add, {update} to change",
  summaryUnknown: "{create} to add, {update} to change, {unknown} unknown",
  partial: "The plan was applied in part, so the remaining plan has another digest: review it before you require it.",
  canceled: "The run was canceled. This report describes the state at that moment.",
  confirm: "Apply? Only yes is accepted: ",
} as const;
