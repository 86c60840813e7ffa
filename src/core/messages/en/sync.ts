import type { Instruction, Reason } from "../../sync/plan.ts";

/** What the three kinds of change are about. */
export const changeNames = {
  "allow-domain": "allow-list entry",
  credentials: "credentials of",
  "sign-in": "sign-in list entry",
} as const;

/** Between a change and its reason. */
export const reasonSeparator = ": ";

/** Why a change has its action. */
export const reasons = {
  listed: "already listed",
  covered: "covered by a pattern in the list",
  "not-listed": "will be added",
  "not-offered":
    "will be added, although Janrain does not list it as an available provider; if Janrain rejects it, ask Akamai to enable Sina Weibo for this application",
  "opens-list": "will be added; the list is empty, so any site may use the application now: after the sync, only listed sites may",
  same: "stored; matches the secrets",
  differs: "differ from the secrets; will be replaced",
  "not-stored": "not stored yet; will be set from the secrets",
  "needs-secret": "unknown without {secrets}",
  manual: "manual: no Partner key is declared, so enter them in the dashboard",
  "manual-listed":
    "manual: Janrain lists the provider, so credentials have been entered; without a Partner key they cannot be compared with the secrets",
  "device-list":
    "will be set to the web list with the provider added; the API cannot read the list of this device type, so entries that only it has are lost",
  "device-unread":
    "will be set to the web list; the API cannot read the list of this device type, so entries that only it has are lost (with device-file, a list that a sync has set is not written again)",
  "device-recorded": "set to the web list by an earlier sync; the API cannot read the list of this device type",
  "after-credentials": "will be added once the credentials have been entered manually",
  "no-origin": "unknown: only a custom domain is declared, and keys are not sent to a host chosen by a declaration",
  "partner-absent": "unknown: the Partner API does not respond at this origin; enter them manually",
  "partner-key": "unknown: Janrain rejects the Partner key; enter them manually, or correct the key",
  "partner-provider":
    "unknown: the Partner API does not accept this provider, which Akamai may have to enable for the application; enter them manually",
} as const satisfies Readonly<Record<Reason, string>>;

/** The manual steps in the dashboard. */
export const instructions = {
  "open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
  "open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
  "paste-credentials":
    "Go to the screen with the key and secret fields. Paste the value of {appKey} as App Key and the value of {appSecret} as App Secret.",
  publish: "Save, then publish. The change may take up to an hour to appear on the site.",
  "run-again":
    "Run the sync again: it completes the steps that depend on the credentials. It needs no key to see that Janrain lists the provider.",
} as const satisfies Readonly<Record<Instruction["step"], string>>;

/** What keeps a sync from starting. */
export const blockers = {
  unset: "The secret {name} is not set. Pass it to the step as an environment variable.",
  placeholder: "The secret {name} contains a placeholder: an expression was not resolved, or the secret was never filled in.",
  "line-break": "The secret {name} ends with a line break. Set it again without one.",
  "unset-partner":
    "The secret {name} is not set: pass it to the step as an environment variable, or remove janrain.partnerKey and enter the credentials manually in the dashboard.",
  weak: "The secret {name} is too weak to redact: it is shorter than 8 characters or a common word, so hiding it would garble the output. Set a stronger value.",
  equal: "The secrets {name} and {other} have the same value: one of them was pasted into the wrong place.",
  swapped: "The secrets {name} and {other} look swapped: the first looks like an app secret, the second like an app key.",
  conflict:
    "{file} declares different credentials for {account}, so each sync would overwrite the other's. Use the same secrets in both files, or remove one.",
  digest:
    "The plan has the digest {digest}, but {required} is required: the plan changed since its review. Review the plan below, then require its digest.",
  whitespace: "The secret {name} starts or ends with a space. Set it again without spaces.",
  declined: "Not confirmed: nothing was written.",
  "no-origin":
    "Only janrain.domain is declared, and keys are not sent to a host chosen by a declaration. Set the origin with janrain-url (--janrain-url), or declare janrain.realm.",
} as const;

/** What stopped an operation at Janrain. */
export const failures = {
  refused: 'Janrain rejected {operation} with code {code}: "{message}". {meaning} {action}',
  "not-json":
    "Janrain responded to {operation} with status {status} and without JSON, as a failing gateway does. Re-run; if the problem persists, check the origin {origin}.",
  "no-stat": "Janrain's response to {operation} has no member stat. Check that {origin} is a Social Login application.",
  shape:
    "Janrain's response to {operation} does not have the documented form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
  network: "Janrain did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
  protocol:
    "Janrain's response to {operation} is not valid HTTP ({fault}). Check that {origin} is a Social Login application, and that no proxy responds in its place.",
  restored:
    "Janrain accepted {operation}, but verification failed: the stored values differ. The previous values were restored. Check the property names (--partner-properties).",
  "not-restored":
    "Janrain accepted {operation}, but verification failed: the stored values differ. Check the property names (--partner-properties) and the Sina Weibo settings in the dashboard of {origin} before you re-run.",
  "list-format": "If Janrain rejects the list itself, try the other format: provider-list (--provider-list json).",
  undone:
    "Janrain accepted all changes, but the final verification no longer found {changes}. Check the dashboard of {origin} before you re-run.",
  "read-back":
    "Janrain accepted {operation}, but verification failed: the stored list differs. Check the dashboard of {origin} before you re-run.",
  changed: "The credentials at {origin} were changed after the plan, so nothing was overwritten. Run plan again and review it.",
  superseded:
    "Janrain accepted {operation}, but the credentials at {origin} were changed by another client meanwhile; the newer ones were kept. Run plan again and review it.",
  unsendable:
    'The sign-in list contains "{name}", which a comma-separated list cannot carry, so nothing was written. Use the other format: provider-list (--provider-list json).',
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
