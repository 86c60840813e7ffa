import { describe, expect, it } from "vitest";
import { brief, checkText } from "../helpers/check.ts";
import { type Edits, edited } from "../helpers/example.ts";
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
    [
      "after another comment",
      edited([["name: AcmeMember                    # 应", "name: AcmeSina # weibo-provider-ignore name-brand: agreed # 应"]]),
    ],
    ["after a comment", edited([["name: AcmeMember ", "name: AcmeSina # 应用名称 # weibo-provider-ignore name-brand: agreed "]])],
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
    ...[
      ...[
        "weibo-provider-ignore-line name-brand: x",
        "weibo-provider-ignore-next-line name-brand: x",
        "weibo-provider ignore name-brand: x",
      ],
      ...["weibo-provider:ignore name-brand: x", "weibo-provider-disable name-brand", "weibo_provider_ignore name-brand：x"],
      ...["WeiboProvider ignore name-brand: x", "weibo-provider-noqa"],
    ].map((directive): [string, string, string[]] => [`as ${directive}`, above(`# ${directive}`), ["ignore-form", "name-brand"]]),
    ...["weibo-provider ignores this file", "weibo-provider: ignore what follows", "see weibo-provider-ignore in the docs"].map(
      (sentence): [string, string, string[]] => [`in the sentence ${sentence}`, above(`# ${sentence}`), ["name-brand"]],
    ),
  ])("has no effect %s", async (_, text, rules) => {
    expect(await rulesOf(text)).toEqual(rules);
  });

  it("never suppresses a secret", async () => {
    const text = edited([["appSecret: WEIBO_APP_SECRET", `appSecret: ${"ab".repeat(16)} # weibo-provider-ignore secret-in-file: allowed`]]);
    expect(await rulesOf(text)).toEqual(["secret-in-file", "ignore-form"]);
  });
});

describe("an ignore comment at a value of several lines", () => {
  const labels = (before: string, items: string, after = "") =>
    edited([["  labels: [购物, 会员] ", `${before}  labels:${items}${after} `]]);
  const block = "\n    - 购物\n    - 会员\n    - 优惠\n    - 积分\n    # ";
  const short = "短";
  const description = (text: string): Edits => [
    [">-                     # 应用介绍: at least 20 words\n", `${text}\n`],
    ["    艾克米商城的会员可以用微博帐号登录官方网站，\n    登录后查看订单、积分和会员优惠，也可以随时解除绑定。\n", ""],
  ];

  it.each([
    ["above a list in lines", labels("  # weibo-provider-ignore labels-count: agreed\n", block)],
    ["at the key of a list in lines", labels("", ` # weibo-provider-ignore labels-count: agreed${block}`)],
    [
      "after the last line of a list in brackets",
      labels("", " [购物, 会员,\n    优惠, 积分]", " # weibo-provider-ignore labels-count: agreed"),
    ],
    [
      "above a list of too few items",
      edited([
        ["  screenshots: ", "  # weibo-provider-ignore screenshots-count: agreed\n  screenshots: "],
        ["    - brand/screenshot-2.png\n", ""],
      ]),
    ],
    [
      "above a list of too many items",
      edited([
        ["  screenshots: ", "  # weibo-provider-ignore screenshots-count: agreed\n  screenshots: "],
        ["    - brand/screenshot-3.jpg\n", "    - brand/screenshot-3.jpg\n    - brand/screenshot-3.jpg\n"],
      ]),
    ],
    ["above a list with a duplicate", labels("  # weibo-provider-ignore labels-duplicate: agreed\n", "\n    - 购物\n    - 购物\n    # ")],
    [
      "above a folded text",
      edited([
        ["  description: ", "  # weibo-provider-ignore description-length: agreed\n  description: "],
        ...description(`>-\n    ${short}\n    ${short}`).slice(0, 0),
      ]).replace(/(description: >-[^\n]*\n) {4}[^\n]*\n {4}[^\n]*\n/, `$1    ${short}\n    ${short}\n`),
    ],
    ["below a folded text", edited(description(`>-\n    ${short}\n    ${short}\n  # weibo-provider-ignore description-length: agreed`))],
    ["below a literal text", edited(description(`|\n    ${short}\n    ${short}\n  # weibo-provider-ignore description-length: agreed`))],
    ["below a list in lines", labels("", `${block.slice(0, -6)}\n  # weibo-provider-ignore labels-count: agreed\n  #`)],
    [
      "below a list in lines, at its indentation",
      labels("", `${block.slice(0, -6)}\n    # weibo-provider-ignore labels-count: agreed\n  #`),
    ],
    ["above a list in brackets", labels("  # weibo-provider-ignore labels-count: agreed\n", " [购物, 会员,\n    优惠, 积分]")],
    [
      "below a folded text and an empty line",
      edited(description(`>-\n    ${short}\n    ${short}\n\n  # weibo-provider-ignore description-length: agreed`)),
    ],
    ["below a text in lines of its own", edited(description(`\n    ${short}\n  # weibo-provider-ignore description-length: agreed`))],
    ["at the key of a text in lines of its own", edited(description(`# weibo-provider-ignore description-length: agreed\n    ${short}`))],
    ["at the header of a folded text", edited(description(`>- # weibo-provider-ignore description-length: agreed\n    ${short}`))],
    [
      "above the key of a value on the next line",
      edited([["  name: AcmeMember", "  # weibo-provider-ignore name-brand: agreed\n  name:\n    AcmeSina"]]),
    ],
    ["at the end of the file", edited([["testUsers: 0 ", "testUsers: 16 # weibo-provider-ignore test-users: agreed "]]).trimEnd()],
    [
      "below a list at the end of the file",
      `${edited([])}site:\n  markers:\n    - " a"\n  # weibo-provider-ignore surrounding-space: agreed`,
    ],
    [
      "after the last line of a text in quotes",
      edited(description(`"${short}\n    ${short}" # weibo-provider-ignore description-length: agreed`)),
    ],
    [
      "after the last line of a plain text",
      edited(description(`${short}\n    ${short} # weibo-provider-ignore description-length: agreed`)),
    ],
  ])("works %s", async (_, text) => {
    expect(await rulesOf(text)).toEqual([]);
    expect(await rulesOf(text.replaceAll("weibo-provider-ignore", "see"))).not.toEqual([]);
  });

  it.each([
    [
      "a mapping",
      edited([
        ["\napp:  ", "\n# weibo-provider-ignore name-brand: agreed\napp:  "],
        ["name: AcmeMember", "name: AcmeSina"],
      ]),
      ["ignore-unused", "name-brand"],
    ],
    [
      "another list",
      labels("", block).replace("  screenshots: ", "  # weibo-provider-ignore labels-count: agreed\n  screenshots: "),
      ["labels-count", "ignore-unused"],
    ],
  ])("does not cover %s", async (_, text, rules) => {
    expect(await rulesOf(text)).toEqual(rules);
  });
});

describe("an ignore comment accepts other separators", () => {
  it.each([
    ["a reason after two hyphens", "callback-fragment, callback-path -- agreed"],
    ["a reason after a dash", "callback-fragment, callback-path —— 已确认"],
    ["、 between rules", "callback-fragment、callback-path：已确认"],
    ["spaces between rules", "callback-fragment callback-path: agreed"],
    ["a colon without a space", "callback-fragment,callback-path:agreed"],
    ["a reason after one hyphen", "callback-fragment, callback-path - agreed"],
    ["a reason after an en dash", "callback-fragment, callback-path – agreed"],
    ["a reason after a semicolon", "callback-fragment，callback-path；已确认"],
    ["a reason in parentheses", "callback-fragment、callback-path（已确认）"],
    ["a colon after the first word", ": callback-fragment, callback-path: agreed"],
    ["a colon after the first word, and hyphens", ": callback-fragment, callback-path -- agreed"],
    ["capitals", "Callback-Fragment, CALLBACK-PATH: agreed"],
    ["quotes", '`callback-fragment`, "callback-path": agreed'],
    ["brackets", "[callback-fragment, callback-path]: agreed"],
    ["a reason with a colon and hyphens", "callback-fragment,callback-path: see https://acme.example -- agreed"],
  ])("%s", async (_, rest) => {
    expect(await rulesOf(twoMistakes(`# weibo-provider-ignore ${rest}`.replace("ignore :", "ignore:")))).toEqual([]);
  });

  it("the first word in capitals", async () => {
    expect(await rulesOf(above("# Weibo-Provider-Ignore name-brand: agreed"))).toEqual([]);
  });

  it.each(["name-brand because agreed", "name-brand 因为已确认", ": agreed", "name_brand: agreed"])(
    "and explains what has no effect: %s",
    async (rest) => {
      expect(await rulesOf(above(`# weibo-provider-ignore ${rest}`))).toEqual(["ignore-form", "name-brand"]);
    },
  );

  it("but none after two hyphens is still no reason", async () => {
    expect(await rulesOf(above("# weibo-provider-ignore name-brand --"))).toEqual(["ignore-form", "name-brand"]);
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
    ["url-not-page", { verdict: "no-page", cause: "empty", status: 200 }],
    ["url-unknown", { verdict: "unknown", cause: "bot-protection", status: 403, protection: "Cloudflare" }],
    ["url-certificate-expires", { certificate: { from: "2026-01-02", to: "2026-12-24", names: [] }, certificateDays: 5 }],
    ["login-missing", { page: { markers: [], hints: [], gaps: [], scriptsRead: 0, scripts: 0, hosts: [] } }],
    ["login-unknown", { page: { markers: [], hints: [], gaps: ["size"], scriptsRead: 0, scripts: 0, hosts: [] } }],
    ["login-unconfirmed", { page: { markers: [], hints: ["微博登录"], gaps: [], scriptsRead: 0, scripts: 0, hosts: [] } }],
    ["china-hosts", { page: { markers: ["rpxnow.com"], hints: [], gaps: [], scriptsRead: 0, scripts: 0, hosts: ["disqus.com"] } }],
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
