import { evaluate } from "../../src/core/check/evaluate.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import { withMigrations } from "../../src/core/setup/migration.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import { baselineInfos } from "../helpers/check.ts";
import { type Edits, edited, example } from "../helpers/example.ts";
import { reviewsBetween } from "../review/declared-by.ts";
import { atAuth0, both, changeOf, janrainSynced, noService, toStore } from "../setup/journey.ts";
import { reportOn } from "./report-on.ts";

const file = "weibo-provider.yaml";

/** A run whose findings are sorted, as those of every run, without the hints that every declaration has. */
function check(texts: Readonly<Record<string, string>>, more: Partial<RunReport> = {}, ofFiles: Partial<FileReport> = {}): RunReport {
  return checkWithHints(texts, more, ofFiles, baselineInfos);
}

function checkWithHints(
  texts: Readonly<Record<string, string>>,
  more: Partial<RunReport> = {},
  ofFiles: Partial<FileReport> = {},
  off: readonly string[] = [],
): RunReport {
  const report = reportOn(texts);
  const files = report.files.map((one) => {
    const findings = evaluate(one, { images: [], urls: [], probes: [] }, new Map()).filter(({ rule }) => !off.includes(rule));
    return { ...one, findings, ...ofFiles };
  });
  return { ...report, files, findings: files.flatMap(({ findings }) => findings), ...more };
}

/** Errors with a fix and without one, a value that no report may show, a long line, a tab and a key of several lines. */
const mistakes: Edits = [
  ["name: AcmeMember", "name: Acme Member"],
  ["type: web ", `type: mobile # ${"𠮷".repeat(60)} `],
  ["note: 艾克米会员微博登录", `note: ${"字".repeat(100)}`],
  ["labels: [购物, 会员]", "labels: [0123456789abcdef0123456789abcdef, 会员]"],
  ["operatingAccount: acme", '"operatingAccount" : "\\tacme"'],
  ["certificateType: passport ", "certificateType: [passport,\n    id-card]\n  #"],
  ["\n  authorization: https://acme.rpxnow.com", "\n  authorization: http://acme.rpxnow.com"],
];

const apps = (count: number, text = example) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`apps/${index + 1}/${file}`, text]));

const url = (path: string, more: Partial<UrlCheck>): UrlCheck => ({
  pointer: "/app/website",
  url: `https://www.acme.example/${path}`,
  purpose: "website",
  verdict: "ok",
  ...more,
});

const urls: readonly UrlCheck[] = [
  url("", { status: 200, finalUrl: "https://www.acme.example/", attempts: 1, milliseconds: 1234 }),
  url("moved", {
    status: 200,
    finalUrl: "https://shop.acme.example/\u202E",
    certificate: { from: "2026-11-01", to: "2027-01-31", names: [] },
    attempts: 3,
    milliseconds: 950,
  }),
  url("cached", { verdict: "unknown", status: 503, cause: "transient", attempts: 0 }),
  url("down", { verdict: "broken", failure: { kind: "refused", host: "www.acme.example", port: 443 } }),
  url("private", { verdict: "blocked" }),
  url("off", { verdict: "not-checked" }),
];

const probes: readonly ProbeCheck[] = [
  { kind: "callback", state: "accepted", status: 200 },
  { kind: "credentials", state: "refused", code: 21324, status: 400 },
  { kind: "credentials", state: "not-checked", missing: "WEIBO_APP_SECRET" },
  { kind: "sign-in", service: "Janrain", state: "differs", compared: ["callback"], differs: ["callback"] },
  { kind: "sign-in-weibo", service: "Janrain", state: "unknown", failure: { kind: "refused", host: "acme.rpxnow.com", port: 443 } },
  { kind: "sign-in", state: "not-checked" },
];

const weakened: NonNullable<Extract<RunReport["review"], { files: unknown }>["weakened"]> = [
  {
    notice: "config-rule",
    severity: "warning",
    params: { path: "weibo-provider.config.yaml", rule: "name-brand", before: "error", after: "off" },
  },
  { notice: "config-fail-on", severity: "warning", params: { path: "weibo-provider.config.yaml", before: "error", after: "never" } },
  { notice: "config-files", severity: "warning", params: { path: "weibo-provider.config.yaml", files: ["*a*.yaml", "b.yaml"] } },
];

const approved = edited([["status: development", "status: approved"]]);
const renamed = example
  .replace("name: AcmeMember", "name: AcmeClub")
  .replaceAll("acme.rpxnow.com", "club.rpxnow.com")
  .replace("realm: acme", "realm: club");
const approvedWithNote = approved.replace("note: 艾克米会员微博登录", "note: 艾克米登录");
const changed = edited([["note: 艾克米会员微博登录", "note: 艾克米登录"]]);
const [migrated] = await withMigrations(
  check({ [file]: both(example) }, {}, { targets: [janrainSynced, atAuth0([toStore])].flatMap((target) => target ?? []) }).files,
);

/** Runs with findings, URLs, probes and reviews of every kind. */
export const checkedRuns: readonly { title: string; report: RunReport }[] = [
  { title: "mistakes, and hints that several files have", report: checkWithHints({ ...apps(6), [`apps/7/${file}`]: edited(mistakes) }) },
  { title: "a hint in four files", report: checkWithHints(apps(4)) },
  { title: "a file that cannot be parsed", report: check({ [file]: example.replace("version: 1", "version: [") }) },
  { title: "a hint in two files", report: checkWithHints(apps(2)) },
  { title: "URLs and probes", report: check({ [file]: example }, { viaProxy: true }, { urls, probes }) },
  { title: "URLs that were not checked", report: check({ [file]: example }, {}, { urls: [url("", { verdict: "not-checked" })] }) },
  {
    title: "URLs of which one was checked",
    report: check(
      { [file]: example },
      {
        files: check(apps(2)).files.map((one, index) => ({
          ...one,
          urls: [url(`${index}`, { verdict: index === 0 ? "not-checked" : "ok" })],
        })),
      },
    ),
  },
  {
    title: "a pull request that changes an approved application",
    report: check(
      { [file]: approved, [`other/${file}`]: approvedWithNote },
      {
        review: {
          files: reviewsBetween(
            { [file]: approved, [`other/${file}`]: approved },
            { [file]: approved, [`other/${file}`]: approvedWithNote },
          ),
        },
      },
    ),
  },
  {
    title: "a pull request that changes a field",
    report: checkWithHints(
      { [file]: changed, [`other/${file}`]: example },
      { review: { files: reviewsBetween({ [file]: example }, { [file]: changed }) } },
    ),
  },
  {
    title: "a pull request that changes a field with a hint, and adds a declaration",
    report: checkWithHints(
      { [file]: example, [`new/${file}`]: renamed, [`other/${file}`]: example },
      {
        review: {
          files: reviewsBetween(
            { [file]: approved, [`other/${file}`]: example },
            { [file]: example, [`new/${file}`]: renamed, [`other/${file}`]: example },
          ),
        },
      },
    ),
  },
  {
    title: "a pull request that adds a service, and weakens the checks",
    report: check(
      { [file]: both(example) },
      { review: { files: reviewsBetween({ [file]: example }, { [file]: both(example) }), weakened } },
    ),
  },
  { title: "a pull request without a declaration", report: check({}, { review: { files: [] } }) },
  {
    title: "a pull request that cannot be reviewed",
    report: check({ [file]: example }, { review: { unknown: "request-failed", params: { status: 500 } } }),
  },
  {
    title: "notices, and a run that was canceled",
    report: check(
      { [file]: example },
      {
        isCanceled: true,
        notices: [
          { notice: "no-token", severity: "warning", params: { what: "comment" } },
          { notice: "newer", severity: "info", params: { what: "comment" } },
        ],
      },
    ),
  },
  { title: "a plan of a declaration with errors", report: check({ [file]: edited(mistakes.slice(0, 1)) }, { mode: "plan" }) },
  { title: "a sync of a declaration without a service", report: check({ [file]: noService(example) }, { mode: "sync" }, { targets: [] }) },
  {
    title: "a sync that skips a declaration with errors",
    report: check({ [file]: edited(mistakes.slice(0, 1)) }, { mode: "sync" }),
  },
  ...(migrated
    ? [{ title: "a migration", report: { ...check({}), mode: "plan" as const, files: [migrated], findings: migrated.findings } }]
    : []),
  {
    title: "a plan with credentials that differ",
    report: check({ [file]: example }, { mode: "plan" }, { targets: [atAuth0([changeOf("credentials", "update", "differs")])] }),
  },
];

/** Runs with more findings than some formats show. */
export const largeRuns: readonly { title: string; report: RunReport }[] = [
  { title: "more errors than GitHub annotates", report: check(apps(8, edited(mistakes.slice(0, 3)))) },
  {
    title: "more errors than GitHub annotates, in a pull request",
    report: check(
      { ...apps(6, edited(mistakes.slice(0, 3))), [`new/${file}`]: edited(mistakes.slice(1, 2)) },
      { review: { files: reviewsBetween({}, { [`new/${file}`]: edited(mistakes.slice(1, 2)) }) } },
    ),
  },
  { title: "more findings than a comment lists", report: check(apps(18, edited(mistakes.slice(0, 3)))) },
];
