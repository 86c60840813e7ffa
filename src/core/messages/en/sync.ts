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
    "will be added, though Janrain does not name it among the available providers: if it refuses, ask Akamai to enable Sina Weibo for this application",
  "opens-list": "will be added; the list is empty now, so that any site may use the application: afterwards only listed ones may",
  same: "stored, and the same as the secrets",
  differs: "differ from the secrets: will be replaced",
  "not-stored": "not stored yet: will be set from the secrets",
  "needs-secret": "cannot tell without {secrets}",
  manual: "entered by hand in the dashboard: no Partner key is declared",
  "manual-listed":
    "by hand: Janrain lists the provider, as it is said to do once credentials are entered; which ones, no call tells without a Partner key",
  "device-list":
    "will be set to the web's list with the provider added: no documented call reads the list of this device type, and what only that list has is lost",
  "device-unread": "cannot tell: no documented call reads the list of this device type, and it is written only when the web's is",
  "after-credentials": "will be added once the credentials are entered by hand",
  "no-origin": "cannot tell: only a custom domain is declared, and keys go to no host that a declaration names",
} as const satisfies Readonly<Record<Reason, string>>;

/** What a person does at the dashboard, step by step. */
export const instructions = {
  "open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
  "open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
  "paste-credentials":
    "Go to the screen that asks for key and secret; paste the value of {appKey} as App Key and of {appSecret} as App Secret.",
  publish: "Save, then publish. It may take up to an hour until the site shows the change.",
  "run-again":
    "Run the sync again: it then completes what waits for the credentials. That Janrain lists the provider can be read without any key.",
} as const satisfies Readonly<Record<Instruction["step"], string>>;

/** What keeps a sync from starting. */
export const blockers = {
  unset: "The secret {name} is not set: pass it to the step as an environment variable.",
  placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
  "line-break": "The secret {name} ends in a line break: set it again without one.",
  equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place.",
  swapped:
    "The secrets {name} and {other} look swapped: the first holds what looks like an app secret, the other what looks like an app key.",
  conflict:
    "{file} declares other credentials for {account} too, and one would overwrite the other: let both name the same secrets, or remove one.",
  digest:
    "What would be done has the digest {digest}, and {required} was required: what was reviewed is not what would run. Review the plan below, then require its digest.",
  blanks: "The secret {name} starts or ends with a space: set it again without.",
  "no-origin":
    "Only janrain.domain is declared, and a key is sent to no host that a declaration names: state the origin with janrain-url (--janrain-url), or declare janrain.realm.",
} as const;

/** What stopped an operation at Janrain. */
export const failures = {
  refused: 'Janrain refused {operation} with code {code}: "{message}". {meaning} {action}',
  "not-json":
    "Janrain answered {operation} with status {status} and something that is not JSON, as a gateway does in trouble. Run again; if it stays so, check the origin {origin}.",
  "no-stat": "Janrain's answer to {operation} lacks the member stat. Check that {origin} is a Social Login application.",
  shape:
    "Janrain's answer to {operation} has another form than its documents describe, so nothing can be concluded from it. Run again; if it stays so, report it as a fault of this tool.",
  network: "Janrain did not answer {operation} ({fault}). Run again; if it stays so, check whether this network reaches {origin}.",
  protocol:
    "Janrain's answer to {operation} is no HTTP that this tool reads ({fault}). Check that {origin} is a Social Login application, and that no proxy answers in its place.",
  restored:
    "Janrain accepted {operation}, but reading back shows something else; the earlier values were put back. Check the property names (--partner-properties).",
  "not-restored":
    "Janrain accepted {operation}, but reading back shows something else. Check the property names (--partner-properties), and look at what the dashboard of {origin} shows for Sina Weibo before you run again.",
  "list-form": "If it refuses the list itself, try the other form: provider-list (--provider-list json).",
  undone:
    "Janrain accepted every change, but {changes} was gone again when all was read at the end. Look at the dashboard of {origin} before you run again.",
  "read-back":
    "Janrain accepted {operation}, but reading back shows something else. Look at the dashboard of {origin} before you run again.",
  other: "{message}",
} as const;
