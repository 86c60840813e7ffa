import type { Reason } from "../../sync/plan.ts";

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
  "by-hand": "entered by hand in the dashboard: no Partner key is declared",
  "after-credentials": "will be added once the credentials are entered by hand",
  "no-origin": "cannot tell: only a custom domain is declared, and keys go to no host that a declaration names",
} as const satisfies Readonly<Record<Reason, string>>;

/** The dashboard steps for credentials. Source: Identity Cloud docs, Renren guide (documented for the sister provider); setup guide, steps 1 to 5 and 11. */
export const dashboardSteps = [
  "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
  "Open Provider Configuration, choose Sina Weibo, then Configure.",
  "Go to the screen that asks for key and secret; paste the value of {appKey} as App Key and of {appSecret} as App Secret.",
  "Save, then publish. It may take up to an hour until the site shows the change.",
  "Run the sync again: it then completes what waits for the credentials.",
] as const;

/** Why a secret must not be sent. */
export const secretProblems = {
  unset: "The secret {name} is not set: pass it to the step as an environment variable.",
  placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
  "line-break": "The secret {name} ends in a line break: set it again without one.",
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
  "read-back":
    "Janrain accepted {operation}, but reading back shows something else. Look at the dashboard of {origin} before you run again.",
  other: "{message}",
} as const;
