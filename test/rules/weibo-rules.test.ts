import { describe, expect, it, test } from "vitest";
import { weiboRules } from "../../src/core/rules/index.ts";
import type { ProbeCheck, ProbeKind } from "../../src/core/weibo/probe-check.ts";
import { reportedFindings } from "../site/reported.ts";

const state = (kind: ProbeKind, outcome: Partial<ProbeCheck>): ProbeCheck => ({ kind, state: "unknown", ...outcome });
const refused = (kind: ProbeKind, code: number) => state(kind, { state: "refused", code, status: 400 });
const accepted = (kind: ProbeKind) => state(kind, { state: "accepted", status: 200 });
const fault = { kind: "connection", host: "api.weibo.com", code: "ECONNRESET" } as const;

const callback = "/callbacks/authorization";
const key = "/credentials/appKey";
const secret = "/credentials/appSecret";

/** What Weibo said, the findings that come of it, and what the first of them says in both languages. */
const cases: readonly [what: string, probes: readonly ProbeCheck[], findings: readonly string[], says?: string][] = [
  ["nothing, as it was not asked", [], []],
  ["that both are right", [accepted("callback"), accepted("credentials")], []],
  ["nothing, as secrets are missing", [state("callback", { state: "not-checked", missing: "WEIBO_APP_KEY" })], []],
  ["that the callback is another", [refused("callback", 21322)], [`error weibo-callback ${callback}`], "21322"],
  ["so at the token endpoint only", [accepted("callback"), refused("credentials", 21322)], [`error weibo-callback ${callback}`]],
  ["so twice", [refused("callback", 21322), refused("credentials", 21322)], [`error weibo-callback ${callback}`]],
  ["that it does not know the key", [refused("callback", 21324)], [`error weibo-credentials ${key}`], "21324"],
  ["so twice", [refused("callback", 21324), refused("credentials", 21324)], [`error weibo-credentials ${key}`]],
  [
    "that the secret is another",
    [accepted("callback"), refused("credentials", 21324)],
    [`error weibo-credentials ${secret}`],
    "App Secret",
  ],
  ["that it is not approved", [refused("callback", 21321)], [`warning weibo-unapproved ${key}`], "15"],
  ["that a permission lacks", [refused("callback", 21337), refused("credentials", 21337)], [`warning weibo-unapproved ${key}`], "21337"],
  [
    "two things that are wrong",
    [refused("callback", 21322), refused("credentials", 21324)],
    [`error weibo-callback ${callback}`, `error weibo-credentials ${secret}`],
  ],
  ["a code of another kind", [state("callback", { code: 21330, status: 400 })], [`warning weibo-unknown ${callback}`], "explain 21330"],
  [
    "something that is not known",
    [accepted("callback"), state("credentials", { status: 502 })],
    [`warning weibo-unknown ${secret}`],
    "HTTP 502",
  ],
  [
    "nothing, as the connection broke",
    [state("callback", { failure: fault })],
    [`warning weibo-unknown ${callback}`],
    "connection ECONNRESET",
  ],
  [
    "nothing in time",
    [state("callback", { failure: { kind: "timeout", host: "api.weibo.com", seconds: 30 } })],
    [`warning weibo-unknown ${callback}`],
    "timeout",
  ],
];

describe("Weibo says", () => {
  it.each(cases)("%s", (_, probes, findings, says = "") => {
    const all = reportedFindings([], { probes });
    expect(all.map(({ what }) => what)).toEqual(findings);
    for (const localized of [all[0]?.en, all[0]?.zh].filter((one) => one !== undefined)) expect(localized).toContain(says);
  });

  it("nothing that a rule here does not have a case for", () => {
    const covered = new Set(cases.flatMap(([, , findings]) => findings.map((finding) => finding.split(" ")[1])));
    expect(weiboRules.map(({ meta }) => meta.id).filter((id) => !covered.has(id))).toEqual([]);
  });
});

test("names where at Weibo the callback is set, as its pages name it", () => {
  const [only] = reportedFindings([], { probes: [refused("callback", 21322)] });
  expect(only?.en).toContain("应用信息 → 高级信息 → OAuth2.0 授权设置");
  expect(only?.zh).toContain("应用信息 → 高级信息 → OAuth2.0 授权设置");
});
