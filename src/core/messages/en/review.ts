import type { ChangeLocation } from "../../declaration/schema-facts.ts";
import type { Impact } from "../../review/consequences.ts";
import type { StepState } from "../../setup/steps.ts";

/** Where a change is made. */
export const places = {
  "weibo-basic": "Weibo: 应用信息 → 基本信息",
  "weibo-images": "Weibo: 应用信息 → 基本信息, images",
  "weibo-callbacks": "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置",
  "weibo-tests": "Weibo: 应用信息 → 测试信息",
  "weibo-identity": "Weibo: 开发者身份认证",
  "weibo-domain": "Weibo: 应用信息, 域名绑定",
  janrain: "Janrain, by the sync",
  "janrain-manual": "Janrain, Weibo and the website, manually",
  service: "the identity service, by the sync",
  "service-manual": "the identity service, Weibo and the website, manually",
  repository: "this repository only",
} as const satisfies Readonly<Record<ChangeLocation, string>>;

/** How much a change affects users and reviewers. */
export const impacts = {
  breaks: "breaks sign-in until Weibo and Janrain match",
  manual: "manual change at Weibo",
  automatic: "applied by the sync on merge",
  none: "no effect outside this repository",
} as const satisfies Readonly<Record<Impact, string>>;

/** The setup guide's twelve steps, in their order. */
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

/** The state of a step. */
export const states = {
  done: "done",
  failed: "failed",
  "to-do": "to do",
  unknown: "unknown",
} as const satisfies Readonly<Record<StepState, string>>;

/** What a step's state is based on. */
export const evidence = {
  rule: "the rule {rule}",
  janrain: "Janrain's response to {operation}",
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
  title: "Weibo provider: impact of this change",
  heading: "Impact of this change",
  noEffect: "No declaration changes.",
  counts: {
    breaks: "{n} × breaks sign-in until Weibo and Janrain match",
    manual: "{n} × manual change at Weibo",
    automatic: "{n} × applied by the sync on merge",
    none: "{n} × no effect outside this repository",
    separator: " · ",
  },
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
  deleted: "The application stays at Weibo and Janrain: the sync removes nothing. Remove it there manually if it is no longer needed.",
  added:
    "Register the application manually at Weibo; weibo-provider guide shows what to enter in each field. On merge, the sync sets up Janrain.",
  moved: "Only the file's path changes.",
  absent: "absent",
  columns: {
    impact: "impact",
    field: "field",
    before: "before",
    after: "after",
    where: "where",
    step: "step",
    state: "state",
    evidence: "evidence",
  },
  progress: "Setup of {file}",
} as const;
