import type { FileReport, TargetReport } from "../../src/core/report/report.ts";
import type { FileReview } from "../../src/core/review/review.ts";
import { withMigrations } from "../../src/core/setup/migration.ts";
import type { PendingChange } from "../../src/core/setup/next-action.ts";
import type { Stage } from "../../src/core/setup/stages.ts";
import type { Change } from "../../src/core/sync/plan.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import { type Edits, edited, example } from "../helpers/example.ts";
import { reportOn } from "../report/report-on.ts";
import { reviewBetween, reviewsBetween } from "../review/declared-by.ts";

/** The declaration of the setups. */
export const file = "weibo-provider.yaml";

export const changeOf = (kind: Change["kind"], action: Change["action"], reason: Change["reason"]): Change => ({
  kind,
  subject: "sinaweibo",
  action,
  reason,
});

/** What a plan found at Janrain. */
const planOf = (...changes: Change[]): Partial<FileReport> => {
  const queries = ["get_domain_patterns", "providers"].map((operation) => ({ operation, executed: true, missing: [] }));
  const plan = { file, target: "janrain", origin: "https://acme.rpxnow.com", changes, unmanaged: [], queries, digest: "" };
  return { targets: [{ target: "janrain", plan, instructions: [], blockers: [] }] };
};
export const synced = planOf(changeOf("credentials", "none", "same"), changeOf("sign-in", "none", "listed"));
const toSync = planOf(changeOf("credentials", "create", "not-stored"), changeOf("sign-in", "create", "not-listed"));

/** A setup in one state, and the next action. */
export interface Case {
  edits?: Edits;
  plan?: Partial<FileReport>;
  /** Whether this environment sets the declared secrets. */
  hasSecrets?: boolean;
  next: string;
  stage: Stage | null;
  command?: string | null;
  page?: string | null;
}
const status = (to: string): Edits => [["status: development", `status: ${to}`]];
const withoutDeveloper: Edits = [[example.slice(example.indexOf("developer:"), example.indexOf("review:")), ""]];

/** The journey of a setup, from a file that `init` wrote to the approval. */
export const journey: Readonly<Record<string, Case>> = {
  "a value that is still empty": {
    edits: [["note: 艾克米会员微博登录", 'note: ""']],
    next: "fill-in",
    stage: "fill-in",
    command: "weibo-provider check weibo-provider.yaml --offline",
  },
  "a value that is still empty, after another error": {
    edits: [
      ["name: AcmeMember", "name: Acme Member"],
      ["note: 艾克米会员微博登录", 'note: ""'],
    ],
    next: "fill-in",
    stage: "fill-in",
  },
  "a placeholder": { edits: [["name: AcmeMember", 'name: "{{ name }}"']], next: "fill-in", stage: "fill-in" },
  "an error": {
    edits: [["name: AcmeMember", "name: Acme Member"]],
    next: "fix-errors",
    stage: "check",
    command: "weibo-provider check weibo-provider.yaml",
  },
  "a file that cannot be parsed": { edits: [["version: 1", "version: ["]], next: "fix-errors", stage: "check" },
  "a correct declaration": {
    next: "register",
    stage: "register",
    command: "weibo-provider guide weibo-provider.yaml -o guide.html",
    page: "https://open.weibo.com",
  },
  "a registered application, whose secrets are set elsewhere": {
    plan: { probes: [{ kind: "callback", state: "accepted" }] },
    next: "set-secrets",
    stage: "secrets",
    command: null,
  },
  "all secrets": { hasSecrets: true, next: "plan", stage: "sync", command: "weibo-provider plan weibo-provider.yaml" },
  "a plan with changes": {
    hasSecrets: true,
    plan: toSync,
    next: "sync",
    stage: "sync",
    command: "weibo-provider sync weibo-provider.yaml",
  },
  "credentials that are entered manually": {
    hasSecrets: true,
    plan: planOf(changeOf("credentials", "unknown", "manual")),
    next: "enter-credentials",
    stage: "sync",
    page: "https://dashboard.janrain.com",
  },
  "a synced application": { hasSecrets: true, plan: synced, next: "submit", stage: "submit", page: "https://open.weibo.com" },
  "no developer identity": { edits: withoutDeveloper, hasSecrets: true, plan: synced, next: "declare-developer", stage: "submit" },
  "an application in review": { edits: status("in-review"), next: "await-approval", stage: "approval", command: null, page: null },
  "a rejected application": { edits: status("rejected"), hasSecrets: true, plan: synced, next: "resubmit", stage: "submit" },
  "an approved application": { edits: status("approved"), next: "nothing", stage: null },
  "an approved application that Janrain no longer matches": { edits: status("approved"), plan: toSync, next: "sync", stage: "sync" },
};

/** The report of a run on the declaration with edits. */
export const reportWith = ({ edits = [], plan = {} }: Partial<Case>): FileReport => ({ ...reportOf(edited(edits)), ...plan });

/** The report of an offline run on one declaration. */
export function reportOf(text: string): FileReport {
  const [report] = reportOn({ [file]: text }).files;
  if (!report) throw new Error("no report");
  return report;
}

/** A second service next to Janrain, which is declared before it. */
const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n";
export const both = (text: string) => text.replace("developer:", () => `${auth0}developer:`);

/** What a plan found at Auth0, or a sync before it stopped. */
export const atAuth0 = (
  changes: readonly Change[],
  { applied, executed = true }: { applied?: readonly Change[]; executed?: boolean } = {},
): TargetReport => {
  const queries = [
    { operation: "get-token", executed: true, missing: [] },
    { operation: "get-connections", executed, missing: executed ? [] : ["A_SECRET"] },
  ];
  const plan = { file, target: "auth0", origin: "https://acme.eu.auth0.com", changes, unmanaged: [], queries, digest: "" };
  return {
    target: "auth0",
    plan,
    blockers: [],
    ...(applied && { outcome: { plan, applied, pending: [], unverified: [], remaining: [] } }),
  };
};
export const [janrainSynced] = synced.targets ?? [];
const [janrainManual] = planOf(changeOf("allow-domain", "none", "listed"), changeOf("credentials", "unknown", "manual")).targets ?? [];
export const toStore = changeOf("credentials", "create", "not-stored");
export const targetsOf = (...targets: readonly (TargetReport | undefined)[]) => ({ targets: targets.flatMap((target) => target ?? []) });

const approved = edited(status("approved"));
const migrated = both(approved);
export const noService = (text: string) => text.replace(/\njanrain:\n(?: {2}.*\n)+/, "\n");

/** A setup with everything that its status depends on. */
export interface Setup {
  title: string;
  report: FileReport;
  /** The secrets that the environment sets. */
  set: readonly string[];
  change?: PendingChange;
}

const keys = ["WEIBO_APP_KEY", "WEIBO_APP_SECRET", "JANRAIN_API_KEY", "JANRAIN_PARTNER_KEY", "A_ID", "A_SECRET"];

const probed = (title: string, probes: readonly ProbeCheck[], text = example): Setup => ({
  title: `Weibo's response: ${title}`,
  report: { ...reportOf(text), probes },
  set: [],
});

const changed = (title: string, before: string, after: string): Setup => ({
  title: `a change: ${title}`,
  report: reportOf(after),
  set: [],
  change: { review: { ...reviewBetween(before, after), file }, base: "origin/main" },
});

const migration = async (title: string, text: string, targets: Partial<FileReport>): Promise<Setup> => {
  const [report = reportOf(text)] = await withMigrations([{ ...reportOf(text), ...targets }]);
  return { title: `a migration: ${title}`, report, set: keys };
};

const [newReview] = reviewsBetween({}, { [file]: example }) as [FileReview];

/** Setups in every state. */
export const setups: readonly Setup[] = [
  ...Object.entries(journey).map(([title, one]) => ({ title, report: reportWith(one), set: one.hasSecrets ? keys : [] })),
  { title: "some of the secrets", report: reportOf(example), set: ["WEIBO_APP_KEY", "JANRAIN_API_KEY"] },
  { title: "no identity service", report: reportOf(noService(example)), set: [] },
  { title: "no identity service, with the secrets", report: reportOf(noService(example)), set: keys },
  {
    title: "several errors, of which the last is found first",
    report: reportOf(
      edited([
        ["name: AcmeMember", "name: Acme Member"],
        ["note: 艾克米会员微博登录", `note: ${"字".repeat(16)}`],
        ["labels: [购物, 会员]", "labels: [0123456789abcdef0123456789abcdef, 会员]"],
      ]),
    ),
    set: [],
  },
  { title: "a warning only", report: reportOf(edited([["name: AcmeMember", "name: AcmeWeibo"]])), set: keys },
  { title: "a key that no field has", report: reportOf(edited([["securityDomain:", "securityDomains:"]])), set: keys },
  { title: "no status", report: reportOf(edited([["  status: development ", "  # "]])), set: keys },
  {
    title: "a service that failed",
    report: { ...reportOf(example), ...targetsOf({ target: "janrain", blockers: [], failure: new Error("socket hang up") }) },
    set: keys,
  },
  {
    title: "an error in the keys, which all services use",
    report: reportOf(both(example).replace("appKey: WEIBO", "appKey: 1WEIBO")),
    set: [],
  },
  {
    title: "an error at one of two services",
    report: reportOf(both(example).replace("connection: weibo", 'connection: "we ibo"')),
    set: [],
  },
  {
    title: "a plan that changes something else than the credentials",
    report: {
      ...reportOf(both(example)),
      ...targetsOf(janrainSynced, atAuth0([changeOf("connection", "create", "missing"), changeOf("credentials", "none", "same")])),
    },
    set: keys,
  },
  {
    title: "a manual step at one service, after the plan of another",
    report: {
      ...reportOf(both(example)),
      ...targetsOf(atAuth0([changeOf("connection", "none", "same"), changeOf("credentials", "none", "same")]), janrainManual),
    },
    set: keys,
  },
  {
    title: "a query that was left out",
    report: {
      ...reportOf(both(example)),
      ...targetsOf(janrainSynced, atAuth0([changeOf("credentials", "unknown", "needs-secret")], { executed: false })),
    },
    set: keys,
  },
  probed("the callback is accepted", [{ kind: "callback", state: "accepted" }]),
  probed("the callback is wrong", [{ kind: "callback", state: "refused", code: 21322 }]),
  probed("the key is wrong", [{ kind: "callback", state: "refused", code: 21324 }]),
  probed("another error", [{ kind: "callback", state: "refused", code: 21325 }]),
  probed("none", [{ kind: "callback", state: "unknown" }]),
  probed("another error, in review", [{ kind: "callback", state: "refused", code: 21325 }], edited(status("in-review"))),
  probed("the secret is accepted, which shows nothing about the callback", [{ kind: "credentials", state: "accepted" }]),
  probed("to a sign-in like the declaration", [
    { kind: "sign-in", service: "Janrain", state: "same" },
    { kind: "sign-in-weibo", service: "Janrain", state: "accepted" },
  ]),
  probed("to a sign-in that differs", [
    { kind: "sign-in", service: "Janrain", state: "differs", compared: ["callback"], differs: ["callback"] },
    { kind: "sign-in-weibo", service: "Janrain", state: "accepted" },
  ]),
  probed("to a sign-in of another service", [
    { kind: "sign-in", service: "Auth0", state: "same" },
    { kind: "sign-in-weibo", service: "Janrain", state: "accepted" },
  ]),
  probed("to a sign-in with another key, of a service among others", [
    { kind: "sign-in", service: "Auth0", state: "same", compared: ["callback", "appKey"], differs: [] },
    { kind: "sign-in", service: "Janrain", state: "differs", compared: ["callback", "appKey"], differs: ["appKey"] },
  ]),
  probed("to a sign-in of Auth0 alone", [{ kind: "sign-in", service: "Auth0", state: "same", compared: ["callback", "appKey"] }]),
  changed(
    "of fields that Weibo has",
    approved,
    approved.replace("note: 艾克米会员微博登录", "note: 艾克米登录").replace("brand/icon-16.png", "brand/new.png"),
  ),
  changed("of fields that were not entered yet", example, edited([["note: 艾克米会员微博登录", "note: 艾克米登录"]])),
  changed("of a comment", approved, `${approved}# comment\n`),
  changed("of the review", example, approved),
  {
    ...changed("of a callback that Weibo knows", approved, approved.replaceAll("sinaweibo/callback", "sinaweibo/back")),
    report: { ...reportOf(approved.replaceAll("sinaweibo/callback", "sinaweibo/back")), probes: [{ kind: "callback", state: "accepted" }] },
  },
  {
    title: "a change: a new declaration",
    report: reportOf(example),
    set: [],
    change: { review: newReview, base: "main" },
  },
  await migration("of nothing that a plan shows", migrated, {}),
  await migration(
    "where the new service is up to date",
    migrated,
    targetsOf(janrainSynced, atAuth0([changeOf("credentials", "none", "same")])),
  ),
  await migration("where the new service differs", migrated, targetsOf(janrainSynced, atAuth0([toStore]))),
  await migration("where only the old service was planned", migrated, targetsOf(janrainSynced)),
  await migration("before the approval", both(example), targetsOf(janrainSynced, atAuth0([changeOf("credentials", "none", "same")]))),
];
