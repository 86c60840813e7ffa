import type { Messages } from "../../src/core/messages/types.ts";
import type { FileReport, RunReport, TargetReport } from "../../src/core/report/report.ts";
import type { Change, Plan } from "../../src/core/sync/plan.ts";
import { RemoteFailure } from "../../src/core/sync/remote-failure.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { example } from "../helpers/example.ts";
import { reportOn } from "./report-on.ts";

const file = "weibo-provider.yaml";
const [checked] = reportOn({ [file]: example }).files as [FileReport];

const change = (kind: string, subject: string, action: Change["action"], reason: string, more: Partial<Change> = {}): Change => ({
  kind,
  subject,
  action,
  reason,
  ...more,
});
const domain = change("allow-domain", "www.acme.example", "create", "not-listed");
const credentials = change("credentials", "sinaweibo", "update", "differs");
const signIn = change("sign-in", "sinaweibo", "create", "after-credentials");
const listed = change("sign-in", "sinaweibo", "none", "listed");
const manual = change("credentials", "sinaweibo", "unknown", "manual", { manual: true });
const unset = change("credentials", "sinaweibo", "unknown", "needs-secret", { secrets: ["WEIBO_APP_KEY", "WEIBO_APP_SECRET"] });
const settings = change("provider", "weibo", "update", "settings", { details: ["useJwksUrl", "enabled"] });

const plan = (changes: readonly Change[], more: Partial<Plan> = {}): Plan => ({
  file,
  target: "janrain",
  origin: "https://acme.rpxnow.com",
  changes,
  unmanaged: [],
  queries: [],
  digest: "d1".repeat(32),
  ...more,
});
const target = (more: Partial<TargetReport>): TargetReport => ({ target: "janrain", blockers: [], ...more });
const run = (mode: RunReport["mode"], targets: readonly TargetReport[], more: Partial<RunReport> = {}): RunReport => ({
  mode,
  viaProxy: false,
  files: [{ ...checked, targets }],
  findings: [],
  ...more,
});
const outcome = (all: Plan, lists: Partial<NonNullable<TargetReport["outcome"]>>) => ({
  plan: all,
  outcome: { plan: all, applied: [], pending: [], unverified: [], remaining: [], ...lists },
});
const everything = plan([domain, credentials, signIn]);
/** A service that did not respond. */
class Unreachable extends RemoteFailure {
  text({ language }: Messages, origin: string): string {
    return `unreachable: ${origin} (${language})`;
  }
}

const refused = new UsageError("dry-run-alone", {});

/** A run with its exit code. */
interface Run {
  title: string;
  report: RunReport;
  /** With `--fail-on error`, and with `drift`. */
  exitCodes: readonly [number, number];
}

/** Runs with plans and syncs of every kind. */
export const runs: readonly Run[] = [
  { title: "a plan without changes", report: run("plan", [target({ plan: plan([listed]) })]), exitCodes: [0, 0] },
  {
    title: "a plan with changes of all kinds, unmanaged entries and queries that were left out",
    report: run("plan", [
      target({
        plan: plan([domain, credentials, listed, unset], {
          unmanaged: [{ kind: "allow-domain", subjects: ["old.acme.example", "*.acme.example"] }],
          queries: [
            { operation: "signin/providers", executed: true, missing: [] },
            { operation: "get_domains", executed: false, missing: ["JANRAIN_API_KEY"] },
          ],
        }),
      }),
    ]),
    exitCodes: [0, 1],
  },
  {
    title: "a plan with drift, first detected by a run and outside of one",
    report: run("plan", [
      target({
        plan: plan([domain, credentials]),
        drift: [
          { ...domain, target: "janrain", since: "2026-11-20T05:17:00Z", run: "https://github.com/acme/web/actions/runs/7" },
          { ...credentials, target: "janrain", since: "2026-11-22T05:17:00Z", run: "" },
        ],
      }),
    ]),
    exitCodes: [0, 1],
  },
  {
    title: "a plan with manual steps",
    report: run("plan", [
      target({
        plan: plan([manual]),
        instructions: [
          { step: "unknown-step", params: {} },
          { step: "another", params: {} },
        ],
      }),
    ]),
    exitCodes: [0, 0],
  },
  {
    title: "plans at two services",
    report: run("plan", [
      target({ plan: everything }),
      target({
        target: "keycloak",
        plan: plan([settings], { target: "keycloak", origin: "https://sso.acme.example/realms/acme", digest: "e2".repeat(32) }),
      }),
    ]),
    exitCodes: [0, 1],
  },
  {
    title: "no plan, because the service failed",
    report: run("plan", [target({ failure: new Error("socket hang up") })]),
    exitCodes: [3, 3],
  },
  { title: "no plan, because of the configuration", report: run("plan", [target({ failure: refused })]), exitCodes: [2, 2] },
  {
    title: "a declaration that cannot be read",
    report: run("plan", [], { files: [{ ...checked, findings: [], failure: new UsageError("file-denied", { path: "a.yaml" }) }] }),
    exitCodes: [2, 2],
  },
  { title: "a declaration without a service", report: run("plan", []), exitCodes: [0, 0] },
  {
    title: "a plan at one service, and at another without an answer",
    report: run("plan", [target({ target: "auth0", failure: new Unreachable() }), target({ plan: plan([listed]) })]),
    exitCodes: [3, 3],
  },
  {
    title: "syncs at three services, of which one is complete, and one did not start",
    report: run("sync", [
      target(outcome(plan([domain, listed]), { applied: [domain, listed] })),
      target({
        ...outcome(plan([listed, settings, credentials], { target: "keycloak", origin: "https://sso.acme.example" }), {
          applied: [listed, settings],
          remaining: [credentials],
          failure: refused,
        }),
        target: "keycloak",
      }),
      target({ target: "auth0", blockers: [{ kind: "declined" }] }),
    ]),
    exitCodes: [2, 2],
  },
  {
    title: "a sync that does not start",
    report: run("sync", [
      target({
        blockers: [
          { kind: "unset", name: "WEIBO_APP_SECRET" },
          { kind: "equal", name: "WEIBO_APP_KEY", other: "WEIBO_APP_SECRET" },
          { kind: "origin", origin: "https://evil.example" },
          { kind: "conflict", account: "acme", file: "other.yaml" },
          { kind: "target", reason: "unset-partner", params: { name: "JANRAIN_PARTNER_KEY" }, stops: "sync" },
          { kind: "digest", digest: "d1".repeat(32), required: "f3".repeat(32) },
        ],
      }),
    ]),
    exitCodes: [2, 2],
  },
  {
    title: "a sync that was declined",
    report: run("sync", [target({ plan: everything, blockers: [{ kind: "declined" }] })]),
    exitCodes: [1, 1],
  },
  {
    title: "a sync that did everything",
    report: run("sync", [target(outcome(plan([domain, listed]), { applied: [domain, listed] }))]),
    exitCodes: [0, 0],
  },
  {
    title: "a sync that stopped halfway",
    report: run(
      "sync",
      [
        target(
          outcome(everything, { applied: [domain], unverified: [credentials], remaining: [signIn], failure: new Error("socket hang up") }),
        ),
      ],
      { isCanceled: true },
    ),
    exitCodes: [3, 3],
  },
  {
    title: "a sync with manual steps that remain",
    report: run("sync", [target(outcome(plan([listed, manual]), { applied: [listed], pending: [manual] }))]),
    exitCodes: [0, 0],
  },
  {
    title: "a sync that leaves one change, without a failure",
    report: run("sync", [target(outcome(everything, { applied: [domain, credentials], remaining: [signIn] }))]),
    exitCodes: [0, 1],
  },
];
