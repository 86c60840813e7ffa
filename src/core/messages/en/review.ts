import type { ConsequenceId, Impact, Place } from "../../review/consequences.ts";
import type { StepState } from "../../setup/steps.ts";

/** What a change of a field means. Each statement rests on the source that `review/consequences.ts` names beside it. */
export const consequences = {
  form: "Weibo's form has to be changed by hand; the merge does not do it. Once the application is approved, tell Weibo first: changing an online application unannounced is a violation. A review takes 1 to 3 working days; whether this change needs one, no source says.",
  website:
    "Weibo's form has to be changed by hand; once the application is approved, tell Weibo first. On merge the sync adds the new website's host to Janrain's allow-list; the old one stays there.",
  fixed: "Weibo does not let the type of an application be changed: it takes a new application, with a new app key.",
  "security-domain": "To be changed by hand at Weibo. A change was seen to start a second review of one working day; the guide says No.",
  callback:
    "The login breaks until Weibo and Janrain agree, character by character. Order: first see that the new address is the one that the Janrain dashboard lists, then change both callback fields at Weibo, then merge, and try the login at once.",
  "callback-moves": "Goes with the new host of Janrain; the order stands there.",
  deauthorization: "Weibo's form has to be changed by hand; the setup guide wants the same address as in the authorization callback.",
  realm:
    "Another Janrain application: from the merge on its host gets the keys, which have to be its own, and the sync sets it up there; the earlier one keeps what it holds. The login breaks until all of it agrees. Order: have the new application and its secrets ready, merge, then change both callback fields at Weibo and janrain.settings.appUrl on the website to the new host, and try the login at once.",
  "custom-domain":
    "The login breaks until all of it agrees. Order: have Akamai set the new host up, change janrain.settings.appUrl on the website at once, change both callback fields at Weibo to the new host, then merge, and try the login.",
  "sync-credentials":
    "The sync stores the pair of the new secrets on merge; they have to exist by then, and stand under env: of the workflow. Without a Partner key somebody enters it in the dashboard.",
  "sync-allow-list":
    "The sync adds what is new on merge. It removes nothing: what is gone here stays in Janrain's list until somebody takes it out.",
  "sync-key":
    "From the merge on, another secret is used to talk to Janrain; nothing changes there. The secret has to exist by then, and stand under env: of the workflow.",
  identity: "To be changed by hand on Weibo's page for the developer's identity, which is checked again before a review.",
  "identity-secret":
    "Another secret is named to hold it. Weibo's page of the developer's identity has to be changed only where its value is another one.",
  "test-users": "Test users are added by hand at Weibo, at most 15, and cannot be replaced once added.",
  status: "A person's word: nothing changes at Weibo or Janrain. It decides what this tool expects.",
  checks: "Only decides what this tool checks; nothing changes at Weibo or Janrain.",
  nothing: "Nothing changes at Weibo or Janrain.",
} as const satisfies Readonly<Record<ConsequenceId, string>>;

/** Where a change is made. */
export const places = {
  "weibo-basic": "Weibo: 应用信息 → 基本信息",
  "weibo-images": "Weibo: 应用信息 → 基本信息, images",
  "weibo-callbacks": "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置",
  "weibo-tests": "Weibo: 应用信息 → 测试信息",
  "weibo-identity": "Weibo: 开发者身份认证",
  "weibo-domain": "Weibo: 应用信息, 域名绑定",
  janrain: "Janrain, by the sync",
  "janrain-manual": "Janrain, Weibo and the website, by hand",
  repository: "this repository only",
} as const satisfies Readonly<Record<Place, string>>;

/** How much a reviewer has to care. */
export const impacts = {
  breaks: "breaks the login until both sides match",
  manual: "by hand at Weibo",
  automatic: "done by the sync on merge",
  none: "no effect outside",
} as const satisfies Readonly<Record<Impact, string>>;

/** The guide's twelve steps, in their order. */
export const steps = [
  "Sign in to the Janrain dashboard",
  "Open the application with Manage Engage App",
  "Open Provider Configuration",
  "Choose Sina Weibo",
  "Start the setup with Configure",
  "Open the Weibo Open Platform and create an application",
  "Name it, and choose Web Application",
  "Fill in the basic information",
  "Add icons and screenshots",
  "Enter the callback in both fields",
  "Enter app key and app secret at Janrain",
  "Complete the developer's identity and submit for review",
] as const;

/** How far a step is. */
export const states = {
  done: "done",
  wrong: "wrong",
  "to-do": "to do",
  unknown: "cannot tell",
} as const satisfies Readonly<Record<StepState, string>>;

/** What a step's state rests on. */
export const evidence = {
  rule: "the rule {rule}",
  janrain: "Janrain's answer to {operation}",
  weibo: "Weibo's answer",
  "weibo-code": "Weibo's answer {code}",
  word: "review.status in the declaration: {status}",
  nothing: "nothing that this run could see",
} as const;

/** Why it could not be found out what a pull request changes. */
export const unknowns = {
  "base-checkout":
    "Not known: the checkout holds the base of the pull request and not its changes. Check out refs/pull/{number}/merge, and give that job no secrets.",
  "no-token": "Not known: the checkout has no base to compare with, and there is no github-token. Add fetch-depth: 2 to actions/checkout.",
  "not-allowed":
    "Not known: the checkout has no base to compare with, and the token may not read it ({status}). Add fetch-depth: 2 to actions/checkout, or permissions: contents: read to the job.",
  "too-large":
    "Not known: the checkout has no base to compare with, and GitHub lists too many files. Add fetch-depth: 2 to actions/checkout.",
  "no-answer":
    "Not known: the checkout has no base to compare with, and GitHub did not give it ({status}). Add fetch-depth: 2 to actions/checkout, or run again.",
} as const;

/** The words around a review. */
export const labels = {
  title: "Weibo provider: what this change means",
  heading: "What this change means",
  noEffect: "No declaration changes.",
  counts: {
    breaks: "{n} × breaks the login until both sides match",
    manual: "{n} × by hand at Weibo",
    automatic: "{n} × done by the sync on merge",
    none: "{n} × no effect outside",
    separator: " · ",
  },
  picture: {
    sized: "{path}: {format}, {width}×{height} pixels, {size} bytes, content {content}",
    other: "{path}: {size} bytes, size in pixels not read",
    added:
      "The application has to be registered at Weibo by hand, field by field: weibo-provider guide fills the form in. The sync does Janrain's part on merge.",
    moved: "Nothing but its place changes.",
    absent: "{path}: nothing readable there",
  },
  file: {
    changed: "{file}",
    added: "{file} is new",
    deleted: "{file} is deleted",
    renamed: "{file}, before {before}",
    unread:
      "{file} is there and no longer read: it is behind a link, git-ignored, or no file any more. Nothing checks or syncs it from now on.",
    unreadable: "{file} cannot be read: mend it first; the findings say where",
    fixed: "{file} could not be read before, and can be now: all of it counts as new",
    same: "{file}: no effect (comments, order or layout only)",
  },
  deleted: "The application stays at Weibo and Janrain: the sync removes nothing. Take it out there by hand, if it is to go.",
  added:
    "The application has to be registered at Weibo by hand, field by field: weibo-provider guide fills the form in. The sync does Janrain's part on merge.",
  moved: "Nothing but its place changes.",
  absent: "not there",
  columns: {
    impact: "effect",
    field: "field",
    before: "before",
    after: "after",
    where: "where",
    step: "step",
    state: "state",
    evidence: "proven by",
  },
  progress: "Setup of {file}",
} as const;
