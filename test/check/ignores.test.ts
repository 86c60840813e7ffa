import { describe, expect, it } from "vitest";
import { brief, checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";
import { checkOf, reportedRules, withSite } from "../site/reported.ts";

const above = (comment: string, ...between: string[]) =>
  edited([["  name: AcmeMember", [`  ${comment}`, ...between, "  name: AcmeSina"].join("\n")]]);
/** A callback with a fragment and an unusual path, with a comment behind it. */
const twoMistakes = (comment: string) =>
  edited([
    ["  authorization: https://acme.rpxnow.com/sinaweibo/callback ", `  authorization: https://acme.rpxnow.com/cb#x ${comment} `],
  ]).replace("deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "deauthorization: https://acme.rpxnow.com/cb");
const rulesOf = async (text: string) => (await checkText(text)).map(({ rule }) => rule);

describe("an ignore comment", () => {
  it.each([
    ["on the line above", above("# weibo-provider-ignore name-brand: agreed")],
    ["above another comment", above("# weibo-provider-ignore name-brand: agreed", "  # by everybody")],
    ["with CRLF line ends", above("# weibo-provider-ignore name-brand: agreed").replaceAll("\n", "\r\n")],
    ["for several rules", twoMistakes("# weibo-provider-ignore callback-fragment, callback-path: agreed")],
    ["with full-width punctuation", twoMistakes("# weibo-provider-ignore callback-fragment，callback-path：已确认")],
  ])("works %s", async (_, text) => {
    expect(await rulesOf(text)).toEqual([]);
  });

  it.each([
    ["two lines above, over a blank one", above("# weibo-provider-ignore name-brand: agreed", ""), ["ignore-unused", "name-brand"]],
    [
      "below",
      edited([["  name: AcmeMember", "  name: AcmeSina\n  # weibo-provider-ignore name-brand: agreed\n  # name:"]]),
      ["name-brand", "ignore-unused"],
    ],
    [
      "inside quotes",
      edited([["name: AcmeMember", 'name: "AcmeSina # weibo-provider-ignore name-brand, name-spaces: x"']]),
      ["name-spaces"],
    ],
    ["without a reason", above("# weibo-provider-ignore name-brand"), ["ignore-form", "name-brand"]],
    ["of a longer word", above("# weibo-provider-ignore-line name-brand: x"), ["name-brand"]],
  ])("does nothing %s", async (_, text, rules) => {
    expect(await rulesOf(text)).toEqual(rules);
  });

  it("never hides a secret", async () => {
    const text = edited([["appSecret: WEIBO_APP_SECRET", `appSecret: ${"ab".repeat(16)} # weibo-provider-ignore secret-in-file: let me`]]);
    expect(await rulesOf(text)).toEqual(["secret-in-file", "ignore-form"]);
  });
});

describe("findings about pages can be ignored", () => {
  const login = "login: https://www.acme.example/login";
  const hidden = (rule: string) => `# weibo-provider-ignore ${rule}: agreed`;

  it.each([
    ["page-url", withSite([], [[login, `login: /login ${hidden("page-url")}`]])],
    ["url-form", withSite([], [[login, `login: https://www.acme.example:99999/ ${hidden("url-form")}`]])],
    ["site-host", withSite(["openInChina:", `  - https://a.example/ ${hidden("site-host")}`])],
    ["surrounding-space", withSite([`markers: [" rpx"] ${hidden("surrounding-space")}`])],
  ])("that the text shows: %s", async (rule, text) => {
    expect(await rulesOf(text)).toEqual([]);
    expect(await rulesOf(text.replace("ignore", "mention"))).toEqual([rule]);
  });

  it.each([
    ["url-status", { verdict: "broken", cause: "status", status: 404 }],
    ["url-not-page", { verdict: "broken", cause: "empty", status: 200 }],
    ["url-unknown", { verdict: "unknown", cause: "bot-protection", status: 403, protection: "Cloudflare" }],
    ["url-certificate-expires", { certificate: { from: "2026-01-02", to: "2026-12-24", names: [] }, certificateDays: 5 }],
    ["login-missing", { page: { markers: [], scriptsRead: 0, scripts: 0, hosts: [] } }],
    ["china-hosts", { page: { markers: ["rpxnow.com"], scriptsRead: 0, scripts: 0, hosts: ["disqus.com"] } }],
  ] as const)("that the network shows: %s", (rule, outcome) => {
    const text = withSite([], [[login, `${login} ${hidden(rule)}`]]);
    const checks = [checkOf("/site/login", outcome)];
    expect(reportedRules(checks, { text })).toEqual([]);
    expect(reportedRules(checks)).toHaveLength(1);
    // Whether it is used, only a run can tell that asks.
    expect(reportedRules([], { text })).toEqual([]);
  });

  it("that Weibo shows", () => {
    const probes = [{ kind: "callback", state: "refused", code: 21322, status: 400 }] as const;
    const callback = "  authorization: https://acme.rpxnow.com/sinaweibo/callback ";
    const text = withSite([], [[callback, `${callback} ${hidden("weibo-callback")} `]]);
    expect(reportedRules([], { text, probes })).toEqual([]);
    expect(reportedRules([], { probes })).toEqual(["error weibo-callback /callbacks/authorization"]);
  });
});

describe("more findings than anybody reads", () => {
  it("are cut, and said to be", async () => {
    const findings = await checkText(
      edited([["allowDomains: [www.acme.example]", `allowDomains: [${Array.from({ length: 4000 }, (_, index) => `_${index}`)}]`]]),
    );
    expect(findings).toHaveLength(251);
    expect(findings.map(brief).at(-1)).toMatch(/^too-many-findings@48:1-/);
    expect(findings.at(-1)?.params).toEqual({ count: 4000, limit: 250 });
  });
});
