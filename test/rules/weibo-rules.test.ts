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

/** Weibo's responses, the findings for them, and a part of the first message in both languages. */
const cases: readonly [what: string, probes: readonly ProbeCheck[], findings: readonly string[], says?: string][] = [
  ["no probe", [], []],
  ["both accepted", [accepted("callback"), accepted("credentials")], []],
  ["no probe for lack of secrets", [state("callback", { state: "not-checked", missing: "WEIBO_APP_KEY" })], []],
  ["another callback", [refused("callback", 21322)], [`error weibo-callback ${callback}`], "21322"],
  [
    "another callback, at the token endpoint only",
    [accepted("callback"), refused("credentials", 21322)],
    [`error weibo-callback ${callback}`],
  ],
  ["another callback, twice", [refused("callback", 21322), refused("credentials", 21322)], [`error weibo-callback ${callback}`]],
  ["an unknown app key", [refused("callback", 21324)], [`error weibo-credentials ${key}`], "21324"],
  ["an unknown app key, twice", [refused("callback", 21324), refused("credentials", 21324)], [`error weibo-credentials ${key}`]],
  ["another app secret", [accepted("callback"), refused("credentials", 21324)], [`error weibo-credentials ${secret}`], "App Secret"],
  ["an application that is not approved", [refused("callback", 21321)], [`warning weibo-unapproved ${key}`], "15"],
  ["a missing permission", [refused("callback", 21337), refused("credentials", 21337)], [`warning weibo-unapproved ${key}`], "21337"],
  [
    "two mistakes",
    [refused("callback", 21322), refused("credentials", 21324)],
    [`error weibo-callback ${callback}`, `error weibo-credentials ${secret}`],
  ],
  ["another error code", [state("callback", { code: 21330, status: 400 })], [`warning weibo-unknown ${callback}`], "explain 21330"],
  [
    "an unexpected response",
    [accepted("callback"), state("credentials", { status: 502 })],
    [`warning weibo-unknown ${secret}`],
    "HTTP 502",
  ],
  [
    "another callback of the sign-in",
    [state("sign-in", { service: "Janrain", differs: ["callback"] })],
    [`warning sign-in-differs ${callback}`],
    "Janrain",
  ],
  [
    "another app key of the sign-in",
    [state("sign-in", { service: "Janrain", differs: ["appKey"] })],
    [`warning sign-in-differs ${key}`],
    "Janrain",
  ],
  ["a callback of the sign-in that Weibo refuses", [refused("sign-in-weibo", 21322)], [`warning sign-in-refused ${callback}`], "21322"],
  ["an app key of the sign-in that Weibo refuses", [refused("sign-in-weibo", 21324)], [`warning sign-in-refused ${key}`], "21324"],
  ["an unapproved application of the sign-in", [refused("sign-in-weibo", 21321)], [`warning weibo-unapproved ${key}`], "15"],
  ["an unknown sign-in", [state("sign-in", { failure: fault }), state("sign-in-weibo", { status: 502 })], []],
  ["a broken connection", [state("callback", { failure: fault })], [`warning weibo-unknown ${callback}`], "connection ECONNRESET"],
  [
    "a timeout",
    [state("callback", { failure: { kind: "timeout", host: "api.weibo.com", seconds: 30 } })],
    [`warning weibo-unknown ${callback}`],
    "timeout",
  ],
];

describe("Weibo's response gives the findings", () => {
  it.each(cases)("for %s", (_, probes, findings, says = "") => {
    const all = reportedFindings([], { probes });
    expect(all.map(({ what }) => what)).toEqual(findings);
    for (const localized of [all[0]?.en, all[0]?.zh].filter((one) => one !== undefined)) expect(localized).toContain(says);
  });

  it("has a case for every rule", () => {
    const covered = new Set(cases.flatMap(([, , findings]) => findings.map((finding) => finding.split(" ")[1])));
    expect(weiboRules.map(({ meta }) => meta.id).filter((id) => !covered.has(id))).toEqual([]);
  });
});

test("weibo-callback names where the callback is set, as Weibo's pages do", () => {
  const [only] = reportedFindings([], { probes: [refused("callback", 21322)] });
  expect(only?.en).toContain("应用信息 → 高级信息 → OAuth2.0 授权设置");
  expect(only?.zh).toContain("应用信息 → 高级信息 → OAuth2.0 授权设置");
});
