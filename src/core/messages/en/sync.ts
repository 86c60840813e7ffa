import type { Instruction, Reason } from "../../sync/plan.ts";

/** What the three kinds of change are about. */
export const changeNames = {
  "allow-domain": "allow-list entry",
  credentials: "credentials of",
  "sign-in": "sign-in list entry",
} as const;

/** Why a change has its action. */
export const reasons = {
  listed: "already listed",
  covered: "covered by a pattern in the list",
  "not-listed": "will be added",
  "not-offered":
    "will be added, but Janrain does not list it as an available provider: if Janrain refuses, ask Akamai to enable Sina Weibo for this application",
  "opens-list": "will be added; the list is empty now, so any site may use the application. Afterwards, only listed sites can",
  same: "stored, equal to the secrets",
  differs: "differ from the secrets: will be replaced",
  "not-stored": "not stored yet: will be set from the secrets",
  "needs-secret": "unknown without {secrets}",
  manual: "enter manually in the dashboard: no Partner key is declared",
  "manual-listed":
    "managed manually: Janrain lists the provider, so credentials are entered; which ones cannot be read without a Partner key",
  "device-list":
    "will be set to the web's list plus the provider: no documented operation reads the list of this device type, so entries that only this list has are lost",
  "device-unread": "unknown: no documented operation reads the list of this device type; it is written only together with the web's",
  "after-credentials": "will be added once the credentials are entered manually",
  "no-origin": "unknown: only a custom domain is declared, and keys are not sent to a host that a declaration names",
} as const satisfies Readonly<Record<Reason, string>>;

/** The manual steps at the dashboard. */
export const instructions = {
  "open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
  "open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
  "paste-credentials":
    "Continue to the screen with key and secret; paste the value of {appKey} as App Key and of {appSecret} as App Secret.",
  publish: "Save, then publish. It can take up to an hour until the site shows the change.",
  "run-again":
    "Run the sync again: it completes what depends on the credentials. That Janrain lists the provider can be read without a key.",
} as const satisfies Readonly<Record<Instruction["step"], string>>;

/** What prevents a sync from starting. */
export const blockers = {
  unset: "The secret {name} is not set: pass it to the step as an environment variable.",
  placeholder: "The secret {name} contains a placeholder: an expression was not resolved, or the value was never filled in.",
  "line-break": "The secret {name} ends in a line break: set it again without one.",
  equal: "The secrets {name} and {other} have the same value: one of them was pasted into the wrong place.",
  swapped: "The secrets {name} and {other} look swapped: the first looks like an app secret, the other like an app key.",
  conflict:
    "{file} declares other credentials for {account}, and one would overwrite the other: use the same secrets in both, or remove one.",
  digest:
    "The plans have the digest {digest}, but {required} is required: this is not what was reviewed. Review the plan below, then require its digest.",
  whitespace: "The secret {name} starts or ends with whitespace: set it again without.",
  "no-origin":
    "Only janrain.domain is declared, and keys are not sent to a host that a declaration names: set the origin with janrain-url (--janrain-url), or declare janrain.realm.",
} as const;

/** Why an operation at Janrain failed. */
export const failures = {
  refused: 'Janrain refused {operation} with code {code}: "{message}". {meaning} {action}',
  "not-json":
    "Janrain responded to {operation} with status {status} and something other than JSON, which is typical of a failing gateway. Run again; if it persists, check the origin {origin}.",
  "no-stat": "Janrain's response to {operation} lacks the member stat. Check that {origin} is a Social Login application.",
  shape:
    "Janrain's response to {operation} does not match its documentation, so its meaning is unknown. Run again; if it persists, report it as a bug of this tool.",
  network: "Janrain did not respond to {operation} ({fault}). Run again; if it persists, check whether this network reaches {origin}.",
  protocol:
    "Janrain's response to {operation} is not valid HTTP ({fault}). Check that {origin} is a Social Login application, and that no proxy responds in its place.",
  restored:
    "Janrain accepted {operation}, but reading shows different values; the previous ones were restored. Check the property names (--partner-properties).",
  "not-restored":
    "Janrain accepted {operation}, but reading shows different values. Check the property names (--partner-properties), and Sina Weibo in the dashboard of {origin}, before you run again.",
  "list-format": "If it refuses the list itself, try the other format: provider-list (--provider-list json).",
  undone:
    "Janrain accepted every change, but {changes} was missing in the final read. Check the dashboard of {origin} before you run again.",
  "read-back": "Janrain accepted {operation}, but reading shows something else. Check the dashboard of {origin} before you run again.",
  other: "{message}",
} as const;
