import type { ChangeLocation } from "../../declaration/field-facts.ts";
import type { NamedEvent } from "../../review/classify.ts";
import type { kindOf } from "../../review/compare.ts";
import type { SignIn } from "../../review/outage.ts";
import type { Moment } from "../../review/step.ts";
import type { StepState } from "../../setup/evaluation.ts";
import type { NextActionId, Stage } from "../../setup/stages.ts";

/** Where a change is made. */
export const places = {
  "weibo-basic": "Weibo: 应用信息 → 基本信息",
  "weibo-images": "Weibo: 应用信息 → 基本信息, images",
  "weibo-callbacks": "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置",
  "weibo-tests": "Weibo: 应用信息 → 测试信息",
  "weibo-identity": "Weibo: 开发者身份认证",
  "weibo-domain": "Weibo: 应用信息, 域名绑定",
  service: "the identity service, by the sync",
  "service-manual": "the identity service, Weibo and the website, manually",
  repository: "this repository only",
} as const satisfies Readonly<Record<ChangeLocation, string>>;

/** When a step is done. */
export const moments = {
  "before-merge": "Before the merge",
  "on-merge": "On the merge, by the sync",
  "after-merge": "After the merge",
} as const satisfies Readonly<Record<Moment, string>>;

/** Who does something at a moment, in one line. */
export const overview = { line: "{moment}: {actors}", actor: "{actor} ({steps})", separator: ", " } as const;

/** How a field changed. */
export const changeKinds = {
  added: "added",
  removed: "removed",
  changed: "changed",
} as const satisfies Readonly<Record<ReturnType<typeof kindOf>, string>>;

/** The clauses of the sentence that a review starts with. */
export const summary = {
  merge: {
    errors: "Do not merge yet: fix the errors first",
    none: "Safe to merge: nothing changes outside this repository",
    free: "Safe to merge",
    after: "Merge only after {steps}",
    unread: "The sync no longer reads this declaration",
  },
  signIn: {
    works: "sign-in is not affected",
    down: "sign-in is down from {from} until {until} is done",
    unknown: "sign-in may be down from {from} until {until} is done",
    downNow: "sign-in works once {until} is done",
    unknownNow: "sign-in is certain to work only once {until} is done",
    endless: "sign-in may be down from {from} on",
  },
  unapproved: {
    first: "until Weibo approves the application, only its owner and test users can sign in",
    still: "as before, only the application's owner and test users can sign in until Weibo approves it",
  },
  manual: "manual work at Weibo: {steps}",
  noManual: "no manual work at Weibo",
  steps: { one: "step {numbers}", other: "steps {numbers}" },
  several: {
    errors: "Do not merge yet: {count} of {total} declarations have errors",
    after: "Merge only after the steps before the merge of {count} of {total} declarations",
    down: "sign-in is down for a while in {count}",
    unknown: "sign-in may be down for a while in {count}",
    manual: "manual work at Weibo in {count}",
  },
  separator: "; ",
  end: ".",
} as const;

/** What happens, by its kind, where the heading of the file does not say it. */
export const events = {
  "host-moves": "{service} gets another host",
  "service-moves": "sign-in moves to another application at {service}",
  "service-replaced": "sign-in moves from {earlier} to {service}",
  "service-added": "{service} is added",
  "service-removed": "{service} is removed",
  "service-settings-change": "settings of {service} ({fields})",
  "credentials-change": "secrets of app key and app secret",
  "callback-changes": "callback",
  "deauthorization-changes": "deauthorization callback",
  "website-changes": "website",
  "form-changes": "basic information ({fields})",
  "images-change": "icons and screenshots",
  "security-domain-changes": "security domain",
  "test-users-change": "test users",
  "identity-changes": "developer identity",
  "identity-secrets-change": "secrets of the developer identity",
  "submitted-for-review": "submitted for review",
  approved: "approved",
  "status-changes": "review status",
  "checks-change": "what the URL checks look for",
} as const satisfies Readonly<Record<NamedEvent, string>>;

/** What a step does to sign-in. */
export const marks = {
  down: "Sign-in is down from here.",
  unknown: "Sign-in may be down from here.",
  works: "Sign-in works from here.",
} as const satisfies Readonly<Record<SignIn, string>>;

/** The setup guide's steps at Weibo, by number; those at an identity service are in its own texts. */
export const steps = {
  6: "Open the Weibo Open Platform and create an application",
  7: "Name it, and choose Web Application",
  8: "Fill in the basic information",
  9: "Add icons and screenshots",
  10: "Enter the callback in both fields",
  12: "Complete the developer's identity and submit for review",
} as const;

/** The state of a step. */
export const states = {
  done: "done",
  "done-before": "done before this change",
  failed: "failed",
  "to-do": "to do",
  unknown: "unknown",
} as const satisfies Readonly<Record<StepState, string>>;

interface StatusTexts {
  stages: Readonly<Record<Stage, string>>;
  actions: Readonly<Record<NextActionId, string>>;
  [other: string]: unknown;
}

/** What `status` prints. */
export const status = {
  stages: {
    init: "create the declaration",
    "fill-in": "fill it in",
    check: "check it",
    register: "register the application at Weibo",
    secrets: "set the secrets",
    sync: "plan and sync",
    submit: "submit for review",
    approval: "approved",
  },
  heading: "{file}: stage {number} of {total}, {stage}",
  headingComplete: "{file}: set up",
  headingChange: "{file}: a change is not live yet",
  headingMigration: "{file}: a migration is not complete",
  next: "Next: {action}",
  actions: {
    "fill-in": "Fill in {field} in line {line} of {file}, and then the other fields that check reports.",
    "fix-errors": "Fix the errors, beginning with {rule} in line {line} of {file} ({count} in total).",
    change: "Follow the steps of the change; review lists them in their order.",
    register: "Register the application at Weibo with the values of the guide, then set {secrets}.",
    "register-and-submit":
      "Register the application at Weibo with the values of the guide, submit it for review, and write status: in-review in {file}.",
    "set-secrets": "Set {secrets}: for the workflow under Settings → Secrets and variables → Actions, here as environment variables.",
    plan: "See what a sync would change.",
    sync: "Sync: the identity service differs from the declaration.",
    "enter-credentials": "Enter App Key and App Secret in the dashboard of {service}; plan lists the steps.",
    "declare-developer": "Add the section developer to {file}: Weibo requires the developer identity for the review.",
    submit: "Submit the application for review at Weibo, and write status: in-review in {file}.",
    resubmit: "Correct what Weibo's message names, submit the application again, and write status: in-review in {file}.",
    "await-approval": "Wait for Weibo's message, 1 to 3 working days, and write status: approved or rejected in {file}.",
    migrate: "Follow the steps of the migration in their order; plan shows their state.",
    nothing: "Nothing to do: the application is approved.",
  },
} as const satisfies StatusTexts;

/** The way from one identity service to another. */
export const migration = { title: "Migration from {from} to {to}", step: "{action} ({by})." } as const;

/** What a step's state is based on. */
export const evidence = {
  rule: "the rule {rule}",
  service: "{service}'s response to {operation}",
  weibo: "Weibo's response",
  "weibo-code": "Weibo's response {code}",
  "self-reported": "self-reported: review.status is {status}",
  nothing: "no evidence in this run",
} as const;

/** Why the changes of a pull request are not known. */
export const unknowns = {
  "base-checkout":
    "Unknown: the checkout contains the base of the pull request without its changes. Check out refs/pull/{number}/merge, and give that job no secrets.",
  "no-token": "Unknown: the checkout has no base to compare with, and there is no github-token. Add fetch-depth: 2 to actions/checkout.",
  "not-allowed":
    "Unknown: the checkout has no base to compare with, and the token has insufficient permissions ({status}). Add fetch-depth: 2 to actions/checkout, or permissions: contents: read to the job.",
  "too-large":
    "Unknown: the checkout has no base to compare with, and GitHub lists too many files. Add fetch-depth: 2 to actions/checkout.",
  "rate-limit":
    "Unknown: the checkout has no base to compare with, and GitHub's rate limit is exceeded ({status}). Add fetch-depth: 2 to actions/checkout, or re-run.",
  "request-failed":
    "Unknown: the checkout has no base to compare with, and the request to GitHub failed ({status}). Add fetch-depth: 2 to actions/checkout, or re-run.",
  "no-response":
    "Unknown: the checkout has no base to compare with, and GitHub did not respond. Add fetch-depth: 2 to actions/checkout, or re-run.",
  "malformed-response":
    "Unknown: the checkout has no base to compare with, and GitHub's response is malformed. Add fetch-depth: 2 to actions/checkout, or re-run.",
} as const;

/** Headings, columns and remarks of a review. */
export const labels = {
  weakened: "This change weakens the checks:",
  title: "Weibo provider: impact of this change",
  heading: "Impact of this change",
  noEffect: "No declaration changes.",
  image: {
    sized: "{path}: {format}, {width}×{height} pixels, {size} bytes, content {content}",
    other: "{path}: {size} bytes, dimensions unknown",
    absent: "{path}: no readable file",
  },
  file: {
    changed: "{file}",
    added: "{file} is new",
    deleted: "{file} is deleted",
    renamed: "{file}, renamed from {before}",
    unread:
      "{file} exists but is no longer read: it is below a link, git-ignored, or not a regular file. It is no longer checked or synced.",
    unreadable: "{file} cannot be parsed: fix it first; see its findings",
    fixed: "{file} could not be parsed before; all of it counts as new",
    same: "{file}: no effect (comments, order or layout only)",
  },
  whatChanges: "What changes: {events}.",
  deleted: "From the merge on, the declaration is no longer checked or synced.",
  moved: "Only the file's path changes.",
  fields: { one: "{n} field changes", other: "{n} fields change" },
  stepBy: "{action} ({by})",
  changedField: "{field}: {change}",
  change: "{kind}, {steps}",
  noStep: "nothing to do",
  absent: "absent",
  columns: {
    field: "field",
    change: "change",
    before: "before",
    after: "after",
    step: "step",
    state: "state",
    evidence: "evidence",
  },
  progress: "Setup of {file}",
} as const;
