import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { createContext } from "../../src/cli/command-context.ts";
import { statusCommand } from "../../src/cli/status-command.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { formatUntrusted } from "../../src/core/messages/format.ts";
import type { FileReport } from "../../src/core/report/report.ts";
import { statusJson } from "../../src/core/report/status/json.ts";
import { statusOf } from "../../src/core/report/status/status.ts";
import { statusText } from "../../src/core/report/status/text.ts";
import { type Stage, stages } from "../../src/core/setup/stages.ts";
import type { Change } from "../../src/core/sync/plan.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { type Edits, edited, example, root } from "../helpers/example.ts";
import { reportOn } from "../report/report-on.ts";
import { statusContract } from "../report/report-schema.ts";
import { reviewBetween } from "../review/declared-by.ts";

const file = "weibo-provider.yaml";
const messages = messagesIn("en");

const changeOf = (kind: Change["kind"], action: Change["action"], reason: Change["reason"]): Change => ({
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
const synced = planOf(changeOf("credentials", "none", "same"), changeOf("sign-in", "none", "listed"));
const toSync = planOf(changeOf("credentials", "create", "not-stored"), changeOf("sign-in", "create", "not-listed"));

interface Case {
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
const journey: Readonly<Record<string, Case>> = {
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

const reportWith = ({ edits = [], plan = {} }: Case): FileReport => ({
  ...(reportOn({ [file]: edited(edits) }).files[0] ?? expect.fail()),
  ...plan,
});

describe("the next action", () => {
  it.each(Object.entries(journey))("of %s", (_, one) => {
    const found = statusOf(reportWith(one), () => one.hasSecrets ?? false, undefined);
    const json = JSON.parse(statusJson(found, messages));
    expect(json).toMatchObject({ stage: one.stage, next: { id: one.next } });
    if (one.command !== undefined) expect(json.next.command).toBe(one.command);
    if (one.page !== undefined) expect(json.next.page).toBe(one.page);
    expect(json.next.action).not.toMatch(/\{\w*\}/);
    expect(statusContract.errorsIn(JSON.stringify(json))).toEqual([]);
    for (const language of ["en", "zh"] as const) {
      const text = statusText(found, messagesIn(language));
      // Which services a file that cannot be parsed declares is unknown.
      expect(text.match(/^ {2,3}\d{1,2} /gm)).toHaveLength(one.edits?.some(([, to]) => to === "version: [") ? 6 : 12);
      if (json.next.command) expect(text).toContain(`$ ${json.next.command}`);
    }
  });

  it("is in the order of the stages", () => {
    const found = Object.values(journey).flatMap(({ stage }) => (stage === null ? [] : [stages.indexOf(stage)]));
    const first = found.slice(0, found.indexOf(stages.indexOf("submit")) + 1);
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it("of several identity services has the steps of each, by number, with what its own plan shows", () => {
    const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n";
    const report = reportOn({ [file]: example.replace("developer:", `${auth0}developer:`) }).files[0] ?? expect.fail();
    const queries = [{ operation: "get-connections", executed: true, missing: [] }];
    const atAuth0 = (planOf(changeOf("credentials", "create", "not-stored")).targets ?? []).map(({ plan, ...one }) => ({
      ...one,
      target: "auth0",
      ...(plan && { plan: { ...plan, target: "auth0", queries } }),
    }));
    const found = statusOf({ ...report, targets: [...(synced.targets ?? []), ...atAuth0] }, () => true, undefined);
    const rows = found.progress.map(({ step, service = "-", state }) => `${step} ${service} ${state}`);
    expect(rows.slice(0, 3)).toEqual(["1 janrain done", "1 auth0 done", "2 janrain done"]);
    expect(rows.slice(-3)).toEqual(["11 janrain done", "11 auth0 to-do", "12 - to-do"]);
    const json = statusJson(found, messages);
    expect(statusContract.errorsIn(json)).toEqual([]);
    expect(JSON.parse(json).steps.at(-2)).toMatchObject({ step: 11, service: "auth0", by: "auth0" });
    expect(statusText(found, messages)).toContain("Auth0's response to get-connections");
  });

  it("without an identity service skips its stages", () => {
    const text = example.replace(/\njanrain:\n(?: {2}.*\n)+/, "\n");
    const report = reportOn({ [file]: text }).files[0] ?? expect.fail();
    expect(statusOf(report, () => true, undefined).next).toMatchObject({ id: "submit" });
    const found = statusOf(report, () => false, undefined);
    expect(found.next).toMatchObject({ id: "register-and-submit", stage: "register" });
    expect(JSON.parse(statusJson(found, messages)).stages).toEqual(["init", "fill-in", "check", "register", "submit", "approval"]);
    expect(statusText(found, messages)).toContain("stage 4 of 6");
    for (const language of ["en", "zh"] as const) expect(statusText(found, messagesIn(language))).not.toContain("WEIBO_APP_KEY");
  });
});

describe("after a change that is not live yet", () => {
  const approved = edited(status("approved"));
  const after = approved.replace("note: 艾克米会员微博登录", "note: 艾克米登录").replace("brand/icon-16.png", "brand/new.png");
  const report = reportOn({ [file]: after }).files[0] ?? expect.fail();
  const change = { review: { ...reviewBetween(approved, after), file }, base: "origin/main" };

  it("the steps of changed fields were done before it, and the review is next", () => {
    const found = statusOf(report, () => false, change);
    expect(found.progress.filter(({ state }) => state === "done-before").map(({ step }) => step)).toEqual([8, 9]);
    expect(found.next).toMatchObject({ id: "change", stage: undefined, command: ["review", "--base", "origin/main", file] });
    expect(statusText(found, messages)).toContain(formatUntrusted(messages.review.status.headingChange, { file }));
    expect(statusContract.errorsIn(statusJson(found, messages))).toEqual([]);
  });

  it("without a base they are done", () => {
    expect(statusOf(report, () => false, undefined).progress.filter(({ state }) => state === "done-before")).toEqual([]);
  });
});

describe("the command", () => {
  const run = (...line: string[]) =>
    statusCommand(parseArguments(["status", ...line, "--offline"]), {
      ...createContext({}, messages, root),
      folder: `${root}test/fixtures/acme`,
    });

  it("prints the status as text and as JSON", async () => {
    expect(await run()).toContain("Next: Register the application at Weibo");
    const json = await run("--format", "json");
    expect(statusContract.errorsIn(json)).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ file, stage: "register" });
  });

  it.each([
    ["an unknown format", ["--format", "sarif"]],
    ["no declaration", ["none.yaml"]],
    ["an unknown base", ["--base", "no-such-branch"]],
    ["several declarations", [`${root}examples`, "."]],
  ])("rejects %s", async (_, line) => {
    await expect(run(...line)).rejects.toBeInstanceOf(UsageError);
  });
});
