import { describe, expect, it } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import type { ImageFact } from "../../src/core/images/declared-images.ts";
import type { UsedIgnore } from "../../src/core/rules/ignores/input.ts";
import { folderRules, ignoreRules, imageRules, limitRules, ruleOf, urlRules, weiboRules } from "../../src/core/rules/index.ts";
import { maxFindings } from "../../src/core/rules/limits/too-many-findings.ts";
import type { Rule } from "../../src/core/rules/rule.ts";
import { lookedForBy } from "../../src/core/rules/urls/login-pages.ts";
import type { PageFacts } from "../../src/core/urls/page-facts.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import { diagnosticsOf } from "./diagnostics.ts";

type Row<Input> = [rule: string, input: Input, diagnostics: string[]];

/** What a rule reports about each input. */
function itReports<Input>(rules: readonly Rule<Input>[], rows: readonly Row<Input>[]): void {
  it.each(rows)("%s on %j", (rule, input, diagnostics) => {
    expect(diagnosticsOf(rules, rule, input)).toEqual(diagnostics);
  });
}

const png = { format: "PNG", width: 450, height: 300 } as const;
const image = (fact: ImageFact, path = "brand/a.png", pointer = "/images/screenshots/0") => [
  { pointer, path, width: 450, height: 300, fact },
];
const read = (header: Extract<ImageFact, { state: "read" }>["header"], fingerprint = "1"): ImageFact => ({
  state: "read",
  file: "/a.png",
  header,
  size: 1,
  fingerprint,
});

describe("a rule about images", () => {
  const rows: Row<ReturnType<typeof image>>[] = [
    ["image-file", image(read(png)), []],
    ["image-file", image({ state: "missing" }), ['value /images/screenshots/0 missing {"path":"brand/a.png"}']],
    [
      "image-file",
      image({ state: "letter-case", spelling: "brand/A.png" }),
      ['value /images/screenshots/0 letter-case {"path":"brand/a.png","spelling":"brand/A.png"}'],
    ],
    ["image-format", image({ state: "missing" }), []],
    ["image-format", image(read(png)), []],
    ["image-format", image(read({ format: "JPEG" })), ['value /images/screenshots/0 noSize {"path":"brand/a.png","format":"JPEG"}']],
    ["image-format", image(read({ format: "other" })), ['value /images/screenshots/0 unknown {"path":"brand/a.png"}']],
    [
      "image-format",
      image(read({ format: "other", name: "GIF" })),
      ['value /images/screenshots/0 other {"path":"brand/a.png","format":"GIF"}'],
    ],
    ["image-size", image({ state: "missing" }), []],
    ["image-size", image(read(png)), []],
    ["image-size", image(read({ format: "JPEG" })), []],
    ["image-size", image(read({ format: "other" })), []],
    [
      "image-size",
      image(read({ ...png, width: 451 })),
      ['value /images/screenshots/0 {"path":"brand/a.png","actual":"451×300","expected":"450×300"}'],
    ],
    [
      "image-size",
      image(read({ ...png, height: 299 })),
      ['value /images/screenshots/0 {"path":"brand/a.png","actual":"450×299","expected":"450×300"}'],
    ],
    ["image-extension", image({ state: "missing" }, "a.gif"), []],
    ["image-extension", image(read({ format: "other" }), "a.gif"), []],
    ["image-extension", image(read(png), "a.PNG"), []],
    ["image-extension", image(read(png), "a.png.jpg"), ['value /images/screenshots/0 {"path":"a.png.jpg","format":"PNG"}']],
    ["image-extension", image(read(png), "a.png/b"), ['value /images/screenshots/0 {"path":"a.png/b","format":"PNG"}']],
    ["image-extension", image(read({ format: "JPEG" }), "a.jpg"), []],
    ["image-extension", image(read({ format: "JPEG" }), "a.jpeg"), []],
    ["image-extension", image(read({ format: "JPEG" }), "a.png"), ['value /images/screenshots/0 {"path":"a.png","format":"JPEG"}']],
    ["image-extension", image(read(png), "png"), ['value /images/screenshots/0 {"path":"png","format":"PNG"}']],
    [
      "image-repeated",
      [...image(read(png), "a.png"), ...image(read(png, "2"), "b.png"), ...image(read(png), "c.png")],
      ['value /images/screenshots/0 {"path":"c.png","first":"a.png"}'],
    ],
    ["image-repeated", [...image(read(png), "a.png", "/images/icon16"), ...image(read(png), "c.png")], []],
    ["image-repeated", [...image({ state: "missing" }), ...image({ state: "missing" })], []],
  ];
  itReports(imageRules, rows);
});

describe("a rule about the folder", () => {
  const rows: Row<{ sibling: string | undefined }>[] = [
    ["declaration-twice", { sibling: undefined }, []],
    ["declaration-twice", { sibling: "weibo-provider.yml" }, ['0-0 {"sibling":"weibo-provider.yml"}']],
  ];
  itReports(folderRules, rows);
});

describe("the limit of findings", () => {
  const at = { from: 5, to: 5 };
  const rows: Row<{ count: number; at: typeof at }>[] = [
    ["too-many-findings", { count: maxFindings, at }, []],
    ["too-many-findings", { count: maxFindings + 1, at }, ['5-5 {"count":251,"limit":250}']],
  ];
  itReports(limitRules, rows);
});

describe("a rule about ignore comments", () => {
  const ignore = (rules: string[], rest: Partial<UsedIgnore> = {}) => ({
    ignores: [{ from: 1, to: 9, line: 1, rules, reason: "agreed", used: [], renamed: [], covered: new Set<string>(), ...rest }],
    ruleOf,
    isEnabled: (id: string) => id !== "name-spaces",
  });
  const rows: Row<ReturnType<typeof ignore>>[] = [
    ["ignore-form", ignore(["name-brand"]), []],
    ["ignore-form", ignore([]), ["1-9 noRule"]],
    ["ignore-form", ignore(["name-brand"], { reason: "" }), ["1-9 noReason"]],
    ["ignore-form", ignore(["name-brand", "no-such-rule"]), ['1-9 unknown {"rule":"no-such-rule"}']],
    ["ignore-form", ignore(["name-brand", "secret-in-file"]), ['1-9 locked {"rule":"secret-in-file"}']],
    ["ignore-renamed", ignore(["name-brand"]), []],
    [
      "ignore-renamed",
      ignore(["name-brand"], { renamed: [{ former: "brand-name", rule: "name-brand" }] }),
      ['1-9 {"former":"brand-name","rule":"name-brand"}'],
    ],
    ["ignore-unused", ignore(["name-brand", "image-size"], { used: ["image-size"] }), ['1-9 {"rules":["name-brand"]}']],
    ["ignore-unused", ignore(["name-brand"], { used: ["name-brand"] }), []],
    ["ignore-unused", ignore(["name-brand"], { reason: "" }), []],
    ["ignore-unused", ignore(["name-spaces"]), []],
    ["ignore-unused", ignore(["image-size"]), ['1-9 {"rules":["image-size"]}']],
    ["ignore-unused", ignore(["url-status", "credentials-form", "secret-in-file", "no-such-rule"]), []],
  ];
  itReports(ignoreRules, rows);
});

const url = "https://www.acme.example/";
const check = (outcome: Partial<UrlCheck>, site: ValidDeclaration["site"] = undefined) => ({
  checks: [{ pointer: "/app/website", url, purpose: "website", verdict: "unknown", ...outcome } as UrlCheck],
  declaration: (site ? { site } : {}) as ValidDeclaration,
});
const twice = (outcome: Partial<UrlCheck>, other: Partial<UrlCheck> = {}) => {
  const [first, second] = [check(outcome), check({ ...outcome, pointer: "/site/login", ...other })];
  return { ...first, checks: [...first.checks, ...second.checks] };
};
const page = (facts: Partial<PageFacts>) => ({
  page: { markers: [], hints: [], gaps: [], scriptsRead: 1, scripts: 2, hosts: [], ...facts },
});
const certificate = { from: "2026-01-01", to: "2026-12-31", names: ["acme.example"] };
const incomplete = { ...certificate, isChainIncomplete: true };
const host = "www.acme.example";
const tls = { kind: "tls", host, code: "CERT" } as const;

describe("a rule about URLs", () => {
  const lookedFor = lookedForBy({ site: { markers: ["/auth/weibo"] } });
  const rows: Row<ReturnType<typeof check>>[] = [
    [
      "url-dns",
      check({ failure: { kind: "dns", host } }),
      ['value /app/website dns {"host":"www.acme.example","url":"https://www.acme.example/"}'],
    ],
    ["url-dns", check({ failure: { kind: "refused", host, port: 443 } }), []],
    ["url-dns", check({}), []],
    [
      "url-refused",
      check({ failure: { kind: "refused", host, port: 443 } }),
      ['value /app/website refused {"host":"www.acme.example","port":443,"url":"https://www.acme.example/"}'],
    ],
    [
      "url-tls",
      check({ failure: { ...tls, reason: "expired", certificate } }),
      [
        'value /app/website expired {"host":"www.acme.example","code":"CERT","reason":"expired","from":"2026-01-01","to":"2026-12-31","names":["acme.example"],"url":"https://www.acme.example/"}',
      ],
    ],
    [
      "url-tls",
      check({ failure: { ...tls, reason: "wrong-host", certificate: { ...certificate, names: [] } } }),
      [
        'value /app/website wrong-host {"host":"www.acme.example","code":"CERT","reason":"wrong-host","from":"2026-01-01","to":"2026-12-31","names":"?","url":"https://www.acme.example/"}',
      ],
    ],
    [
      "url-tls",
      check({ failure: { ...tls, reason: "handshake" } }),
      [
        'value /app/website handshake {"host":"www.acme.example","code":"CERT","reason":"handshake","from":"?","to":"?","names":"?","url":"https://www.acme.example/"}',
      ],
    ],
    ["url-tls", check({ failure: { ...tls, reason: "incomplete-chain" } }), []],
    [
      "url-timeout",
      check({ failure: { kind: "timeout", host, seconds: 10 } }),
      ['value /app/website timeout {"host":"www.acme.example","seconds":10,"url":"https://www.acme.example/"}'],
    ],
    [
      "url-timeout",
      check({ failure: { kind: "dns-timeout", host, seconds: 10 } }),
      ['value /app/website dns-timeout {"host":"www.acme.example","seconds":10,"url":"https://www.acme.example/"}'],
    ],
    [
      "url-redirects",
      check({ failure: { kind: "redirect-loop", target: url } }),
      ['value /app/website redirect-loop {"target":"https://www.acme.example/","url":"https://www.acme.example/"}'],
    ],
    [
      "url-blocked",
      check({ failure: { kind: "port", target: url, port: 25 } }),
      ['value /app/website port {"target":"https://www.acme.example/","port":25,"url":"https://www.acme.example/"}'],
    ],
    [
      "url-protocol",
      check({ failure: { kind: "protocol", host, code: "HPE" } }),
      ['value /app/website protocol {"host":"www.acme.example","code":"HPE","url":"https://www.acme.example/"}'],
    ],
    [
      "url-status",
      check({ cause: "status", status: 404, finalUrl: `${url}a` }),
      ['value /app/website {"url":"https://www.acme.example/","status":404,"finalUrl":"https://www.acme.example/a"}'],
    ],
    [
      "url-status",
      check({ cause: "status" }),
      ['value /app/website {"url":"https://www.acme.example/","status":0,"finalUrl":"https://www.acme.example/"}'],
    ],
    ["url-status", check({ cause: "rate", status: 429 }), []],
    [
      "url-not-page",
      check({ cause: "empty" }),
      ['value /app/website empty {"url":"https://www.acme.example/","contentType":"?","finalUrl":"https://www.acme.example/"}'],
    ],
    [
      "url-not-page",
      check({ cause: "xml", finalUrl: `${url}a` }),
      ['value /app/website xml {"url":"https://www.acme.example/","contentType":"?","finalUrl":"https://www.acme.example/a"}'],
    ],
    [
      "url-not-page",
      check({ cause: "not-html", contentType: "image/png" }),
      ['value /app/website not-html {"url":"https://www.acme.example/","contentType":"image/png","finalUrl":"https://www.acme.example/"}'],
    ],
    ["url-not-page", check({ cause: "status" }), []],
    [
      "url-certificate-chain",
      twice({ failure: { ...tls, reason: "incomplete-chain" } }),
      ['value /app/website {"host":"www.acme.example","url":"https://www.acme.example/"}'],
    ],
    ["url-certificate-chain", twice({ failure: { ...tls, reason: "expired" } }), []],
    [
      "url-certificate-chain",
      twice({ certificate: incomplete, finalUrl: "https://acme.example/" }),
      ['value /app/website {"host":"acme.example","url":"https://www.acme.example/"}'],
    ],
    [
      "url-certificate-chain",
      twice({ certificate: incomplete }, { url: "https://login.acme.example/" }),
      [
        'value /app/website {"host":"www.acme.example","url":"https://www.acme.example/"}',
        'value /site/login {"host":"login.acme.example","url":"https://login.acme.example/"}',
      ],
    ],
    ["url-certificate-chain", check({ certificate }), []],
    [
      "url-certificate-expires",
      twice({ certificate, certificateDays: 20 }),
      ['value /app/website {"host":"www.acme.example","days":20,"to":"2026-12-31","url":"https://www.acme.example/"}'],
    ],
    [
      "url-certificate-expires",
      twice({ certificate, certificateDays: -1 }, { finalUrl: "https://acme.example/" }),
      [
        'value /app/website {"host":"www.acme.example","days":0,"to":"2026-12-31","url":"https://www.acme.example/"}',
        'value /site/login {"host":"acme.example","days":0,"to":"2026-12-31","url":"https://www.acme.example/"}',
      ],
    ],
    ["url-certificate-expires", check({ certificate, certificateDays: 21 }), []],
    ["url-certificate-expires", check({ certificate }), []],
    ["url-certificate-expires", check({ certificateDays: 3 }), []],
    [
      "url-unknown",
      check({ failure: { kind: "connection", host, code: "ECONNRESET" } }),
      ['value /app/website connection {"host":"www.acme.example","code":"ECONNRESET","url":"https://www.acme.example/"}'],
    ],
    [
      "url-unknown",
      check({ failure: { kind: "dns-server", host, code: "SERVFAIL" } }),
      ['value /app/website dns-server {"host":"www.acme.example","code":"SERVFAIL","url":"https://www.acme.example/"}'],
    ],
    [
      "url-unknown",
      check({ failure: { kind: "unsupported", host, code: "X" } }),
      ['value /app/website unsupported {"host":"www.acme.example","code":"X","url":"https://www.acme.example/"}'],
    ],
    [
      "url-unknown",
      check({ failure: { kind: "proxy", host, code: "X" } }),
      ['value /app/website proxy {"host":"www.acme.example","code":"X","url":"https://www.acme.example/"}'],
    ],
    [
      "url-unknown",
      check({ failure: { kind: "cookie-loop", target: url } }),
      ['value /app/website cookie-loop {"target":"https://www.acme.example/","url":"https://www.acme.example/"}'],
    ],
    [
      "url-unknown",
      check({ failure: { kind: "run-deadline", seconds: 60 } }),
      ['value /app/website run-deadline {"seconds":60,"url":"https://www.acme.example/"}'],
    ],
    ["url-unknown", check({ failure: { kind: "timeout", host, seconds: 10 } }), []],
    [
      "url-unknown",
      check({ cause: "rate", status: 429, retryAfter: 0 }),
      ['value /app/website wait {"url":"https://www.acme.example/","status":429,"seconds":0}'],
    ],
    [
      "url-unknown",
      check({ cause: "bot-protection", status: 403, protection: "Cloudflare" }),
      ['value /app/website bot-protection {"url":"https://www.acme.example/","status":403,"protection":"Cloudflare"}'],
    ],
    [
      "url-unknown",
      check({ cause: "forbidden" }),
      ['value /app/website forbidden {"url":"https://www.acme.example/","status":0,"protection":""}'],
    ],
    ["url-unknown", check({ cause: "status", status: 404, verdict: "broken" }), []],
    ["url-unknown", check({}), []],
    ["website-public", check({ url: "https://localhost/", verdict: "not-checked" }), ['value /app/website {"host":"localhost"}']],
    ["website-public", check({ url: "https://localhost/", verdict: "blocked" }), []],
    ["website-public", check({ url: "https://localhost/", verdict: "not-checked", purpose: "callback" }), []],
    ["website-public", check({ verdict: "not-checked" }), []],
    ["login-missing", check({}), []],
    [
      "login-missing",
      check(page({}), { markers: ["/auth/weibo"] }),
      [`value /app/website read ${JSON.stringify({ url, lookedFor, scripts: 2 })}`],
    ],
    [
      "login-missing",
      check(page({ isRendered: true }), { markers: ["/auth/weibo"] }),
      [`value /app/website rendered ${JSON.stringify({ url, lookedFor, scripts: 2 })}`],
    ],
    ["login-missing", check(page({ gaps: ["scripts"] })), []],
    ["login-missing", check(page({ hints: ["微博登录"] })), []],
    ["login-missing", check(page({ markers: ["/auth/weibo"] }), { markers: ["/auth/weibo"] }), []],
    [
      "login-unconfirmed",
      check(page({ hints: ["微博登录"], gaps: ["scripts"] })),
      ['value /app/website {"url":"https://www.acme.example/","hints":["微博登录"]}'],
    ],
    ["login-unconfirmed", check(page({ markers: ["/auth/weibo"], hints: ["微博登录"] }), { markers: ["/auth/weibo"] }), []],
    [
      "login-unknown",
      check(page({ gaps: ["scripts", "shadow"] })),
      ['value /app/website shadow {"url":"https://www.acme.example/","read":1,"scripts":2}'],
    ],
    [
      "login-unknown",
      check(page({ gaps: ["size"] })),
      ['value /app/website size {"url":"https://www.acme.example/","read":1,"scripts":2}'],
    ],
    ["login-unknown", check(page({})), []],
    [
      "china-hosts",
      check(page({ hosts: ["ajax.googleapis.com", "cdn.acme.example", "a.use.typekit.net"] })),
      ['value /app/website {"url":"https://www.acme.example/","hosts":["ajax.googleapis.com","a.use.typekit.net"]}'],
    ],
    [
      "china-hosts",
      check(page({ hosts: ["a.b.Example.com".toLowerCase(), "example.com", "notexample.com"] }), { closedInChina: ["Example.com"] }),
      ['value /app/website {"url":"https://www.acme.example/","hosts":["a.b.example.com","example.com"]}'],
    ],
    ["china-hosts", check(page({ hosts: ["ajax.googleapis.com"] }), { openInChina: ["GoogleAPIs.com"] }), []],
    ["china-hosts", check({}), []],
  ];
  itReports(urlRules, rows);
});

describe("a rule about Weibo's responses", () => {
  const rows: Row<ProbeCheck[]>[] = [
    [
      "sign-in-differs",
      [{ kind: "sign-in", state: "refused", service: "Janrain", differs: ["callback", "appKey"] }],
      ['value /callbacks/authorization callback {"service":"Janrain"}', 'value /credentials/appKey appKey {"service":"Janrain"}'],
    ],
    ["sign-in-differs", [{ kind: "sign-in", state: "accepted", service: "Janrain" }], []],
    [
      "sign-in-refused",
      [{ kind: "sign-in-weibo", state: "refused", code: 21322, service: "Janrain" }],
      ['value /callbacks/authorization 21322 {"service":"Janrain"}'],
    ],
    [
      "sign-in-refused",
      [{ kind: "sign-in-weibo", state: "refused", code: 21324, service: "Janrain" }],
      ['value /credentials/appKey 21324 {"service":"Janrain"}'],
    ],
    ["sign-in-refused", [{ kind: "sign-in-weibo", state: "refused", code: 21321 }], []],
    [
      "sign-in-refused",
      [
        { kind: "sign-in-weibo", state: "unknown", code: 21322 },
        { kind: "callback", state: "refused", code: 21324 },
      ],
      [],
    ],
    ["weibo-callback", [{ kind: "callback", state: "refused", code: 21322 }], ["value /callbacks/authorization"]],
    [
      "weibo-callback",
      [
        { kind: "callback", state: "unknown", code: 21322 },
        { kind: "sign-in-weibo", state: "refused", code: 21322 },
      ],
      [],
    ],
    ["weibo-credentials", [{ kind: "callback", state: "refused", code: 21324 }], ["value /credentials/appKey key"]],
    ["weibo-credentials", [{ kind: "credentials", state: "refused", code: 21324 }], ["value /credentials/appSecret pair"]],
    [
      "weibo-credentials",
      [
        { kind: "credentials", state: "unknown", code: 21324 },
        { kind: "callback", state: "refused", code: 21322 },
      ],
      [],
    ],
    ["weibo-unapproved", [{ kind: "callback", state: "refused", code: 21321 }], ["value /credentials/appKey 21321"]],
    [
      "weibo-unapproved",
      [
        { kind: "callback", state: "unknown", code: 21321 },
        { kind: "credentials", state: "refused", code: 21337 },
      ],
      ["value /credentials/appKey 21337"],
    ],
    ["weibo-unknown", [{ kind: "callback", state: "unknown" }], ['value /callbacks/authorization answer {"status":0}']],
    [
      "weibo-unknown",
      [
        { kind: "credentials", state: "unknown", code: 1, status: 500 },
        { kind: "sign-in", state: "unknown" },
      ],
      ['value /credentials/appSecret code {"code":1,"status":500}'],
    ],
    [
      "weibo-unknown",
      [{ kind: "callback", state: "unknown", failure: { kind: "timeout", host, seconds: 3 } }],
      ['value /callbacks/authorization failure {"failure":"timeout"}'],
    ],
    [
      "weibo-unknown",
      [{ kind: "callback", state: "unknown", failure: { kind: "connection", host, code: "X" } }],
      ['value /callbacks/authorization failure {"failure":"connection X"}'],
    ],
    ["weibo-unknown", [{ kind: "callback", state: "refused", code: 21322 }], []],
  ];
  itReports(weiboRules, rows);
});
