import { describe, expect, it } from "vitest";
import { brief, checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";
import { checkOf, reportedRules, withSite } from "../site/reported.ts";

const above = (comment: string, ...between: string[]) =>
  edited([["  name: AcmeMember", [`  ${comment}`, ...between, "  name: AcmeSina"].join("\n")]]);
/** A callback with a fragment and an unusual path, followed by a comment. */
const twoMistakes = (comment: string) =>
  edited([
    ["  authorization: https://acme.rpxnow.com/sinaweibo/callback ", `  authorization: https://acme.rpxnow.com/cb#x ${comment} `],
  ]).replace("deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "deauthorization: https://acme.rpxnow.com/cb");
const rulesOf = async (text: string) => (await checkText(text)).map(({ rule }) => rule);

describe("an ignore comment", () => {
  it.each([
    ["on the line above", above("# weibo-provider-ignore name-brand: agreed")],
    ["above another comment", above("# weibo-provider-ignore name-brand: agreed", "  # by all teams")],
    ["with CRLF line ends", above("# weibo-provider-ignore name-brand: agreed").replaceAll("\n", "\r\n")],
    ["for several rules", twoMistakes("# weibo-provider-ignore callback-fragment, callback-path: agreed")],
    ["with full-width punctuation", twoMistakes("# weibo-provider-ignore callback-fragment，callback-path：已确认")],
  ])("works %s", async (_, text) => {
    expect(await rulesOf(text)).toEqual([]);
  });

  it.each([
    ["two lines above, before an empty line", above("# weibo-provider-ignore name-brand: agreed", ""), ["ignore-unused", "name-brand"]],
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
    ["with a longer name", above("# weibo-provider-ignore-line name-brand: x"), ["name-brand"]],
  ])("has no effect %s", async (_, text, rules) => {
    expect(await rulesOf(text)).toEqual(rules);
  });

  it("never suppresses a secret", async () => {
    const text = edited([["appSecret: WEIBO_APP_SECRET", `appSecret: ${"ab".repeat(16)} # weibo-provider-ignore secret-in-file: allowed`]]);
    expect(await rulesOf(text)).toEqual(["secret-in-file", "ignore-form"]);
  });
});

describe("an ignore comment suppresses a finding about a page", () => {
  const login = "login: https://www.acme.example/login";
  const hidden = (rule: string) => `# weibo-provider-ignore ${rule}: agreed`;

  it.each([
    ["page-url", withSite([], [[login, `login: /login ${hidden("page-url")}`]])],
    ["url-form", withSite([], [[login, `login: https://www.acme.example:99999/ ${hidden("url-form")}`]])],
    ["site-host", withSite(["openInChina:", `  - https://a.example/ ${hidden("site-host")}`])],
    ["surrounding-space", withSite([`markers: [" rpx"] ${hidden("surrounding-space")}`])],
  ])("from the text: %s", async (rule, text) => {
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
  ] as const)("from the network: %s", (rule, outcome) => {
    const text = withSite([], [[login, `${login} ${hidden(rule)}`]]);
    const checks = [checkOf("/site/login", outcome)];
    expect(reportedRules(checks, { text })).toEqual([]);
    expect(reportedRules(checks)).toHaveLength(1);
    // Without a network, it is unknown whether the comment is used.
    expect(reportedRules([], { text })).toEqual([]);
  });

  it("from Weibo", () => {
    const probes = [{ kind: "callback", state: "refused", code: 21322, status: 400 }] as const;
    const callback = "  authorization: https://acme.rpxnow.com/sinaweibo/callback ";
    const text = withSite([], [[callback, `${callback} ${hidden("weibo-callback")} `]]);
    expect(reportedRules([], { text, probes })).toEqual([]);
    expect(reportedRules([], { probes })).toEqual(["error weibo-callback /callbacks/authorization"]);
  });
});

describe("too many findings", () => {
  it("are cut, with a finding that says so", async () => {
    const findings = await checkText(
      edited([["allowDomains: [www.acme.example]", `allowDomains: [${Array.from({ length: 4000 }, (_, index) => `_${index}`)}]`]]),
    );
    expect(findings).toHaveLength(251);
    expect(findings.map(brief).at(-1)).toMatch(/^too-many-findings@48:1-/);
    expect(findings.at(-1)?.params).toEqual({ count: 4000, limit: 250 });
  });
});
