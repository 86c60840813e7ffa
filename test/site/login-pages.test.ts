import { describe, expect, it, test } from "vitest";
import { loginMarkers, ownMarkers } from "../../src/core/urls/login-markers.ts";
import type { PageFacts, PageGap } from "../../src/core/urls/page-facts.ts";
import { type Edits, edited } from "../helpers/example.ts";
import { checkOf, pages, reportedFindings, reportedRules, validDeclarationOf, withSite } from "./reported.ts";
import { factsOf, startSite } from "./site-server.ts";

const website = "/app/website";
const login = "/site/login";
const facts = (changes: Partial<PageFacts> = {}): PageFacts => ({
  markers: [],
  hints: [],
  gaps: [],
  scriptsRead: 0,
  scripts: 0,
  hosts: [],
  ...changes,
});
const showing = (pointer: string, changes: Partial<PageFacts> = {}) => checkOf(pointer, { page: facts(changes) });

/** The example with a custom domain of its Janrain application. */
const customDomain: Edits = [
  ["  realm: acme ", "  domain: social.acme.example\n  # "],
  ["  authorization: https://acme.rpxnow.com/", "  authorization: https://social.acme.example/"],
  ["  deauthorization: https://acme.rpxnow.com/", "  deauthorization: https://social.acme.example/"],
];

describe("a page without a login", () => {
  test("is reported with what was looked for and that all of it was read", () => {
    const text = withSite(["markers: [/auth/weibo, 用微博登录]"]);
    const [only, ...others] = reportedFindings([showing(login, { scriptsRead: 3, scripts: 3 })], { text });
    expect([only?.what, others]).toEqual([`warning login-missing ${login}`, []]);
    expect(only?.en).toContain("(all 3 were read)");
    expect(only?.zh).toContain("共 3 个，已全部读取");
    const markers = "/auth/weibo, 用微博登录, janrainAuthWidget, rpxnow.com";
    for (const says of [pages[login], markers]) {
      expect(only?.en).toContain(says);
      expect(only?.zh).toContain(says.replaceAll(", ", "、"));
    }
  });

  test("names Janrain's custom domain among them", () => {
    const [only] = reportedFindings([showing(website)], { text: withSite([], customDomain) });
    expect(only?.en).toContain("Markers: social.acme.example, janrainAuthWidget");
  });

  test("is reported for each page, once for one that two fields name, and never for a callback", () => {
    const checks = Object.keys(pages).map((pointer) => showing(pointer));
    expect(reportedRules(checks)).toEqual(Object.keys(pages).map((pointer) => `warning login-missing ${pointer}`));
    expect(reportedRules(checks.map((check) => ({ ...check, url: pages[website] })))).toEqual([`warning login-missing ${website}`]);
    expect(reportedRules([checkOf("/callbacks/authorization", {})])).toEqual([]);
  });

  test("is not reported where the page was not read", () => {
    expect(
      reportedRules([
        checkOf(website, { verdict: "not-checked" }),
        checkOf(login, { verdict: "unknown", cause: "bot-protection", protection: "Akamai" }),
      ]),
    ).toEqual([`warning url-unknown ${login}`]);
  });
});

describe("a page on which no login is found is unknown, and the message says why", () => {
  it.each<[PageGap, string, string]>([
    ["size", "longer than the first 256 KiB", "256 KiB"],
    ["encoding", "cannot be decoded", "无法解码"],
    ["scripts", "2 of 3 could be read", "共 3 个，只完整读取了 2 个"],
    ["rendered", "rendered by its scripts", "由脚本渲染"],
    ["no-browser", "No Chromium or Chrome was found", "没有找到可以渲染"],
    ["browser-failed", "could not render", "未能渲染"],
  ])("%s", (gap, en, zh) => {
    const [only, ...others] = reportedFindings([showing(login, { gaps: [gap], scriptsRead: 2, scripts: 3 })]);
    expect([only?.what, others]).toEqual([`warning login-unknown ${login}`, []]);
    for (const says of [en, "site.markers", "--browser"]) expect(only?.en).toContain(says);
    for (const says of [zh, "site.markers", "--browser"]) expect(only?.zh).toContain(says);
  });

  test("of several reasons, that of the browser counts most", () => {
    const [only] = reportedFindings([showing(login, { gaps: ["rendered", "scripts", "no-browser"] })]);
    expect(only?.en).toContain("No Chromium or Chrome was found");
  });

  test("and a login that is proven or seems to be there is not", () => {
    expect(reportedRules([showing(login, { gaps: ["size"], markers: ["rpxnow.com"] })])).toEqual([]);
    expect(reportedRules([showing(login, { gaps: ["size"], hints: ["微博登录"] })])).toEqual([`info login-unconfirmed ${login}`]);
  });
});

test("weaker evidence is named, and counts neither as proof nor as missing", () => {
  const [only, ...others] = reportedFindings([showing(login, { hints: ["微博登录", "/auth/weibo"] })]);
  expect([only?.what, others]).toEqual([`info login-unconfirmed ${login}`, []]);
  expect(only?.en).toContain("(微博登录, /auth/weibo)");
  expect(only?.zh).toContain("（微博登录、/auth/weibo）");
});

test("a page that a browser rendered is reported as such", () => {
  const [only] = reportedFindings([showing(login, { isRendered: true })]);
  expect(only?.en).toContain("a browser renders");
  expect(only?.zh).toContain("浏览器渲染");
});

describe("a login is", () => {
  it.each(loginMarkers().map(({ text }) => text))("%s", (marker) => {
    expect(reportedRules([showing(website, { markers: [marker] })])).toEqual([]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ["what the declaration names", withSite(["markers: [/auth/weibo]"]), "/auth/weibo", []],
    ["the custom domain of its Janrain application", withSite([], customDomain), "social.acme.example", []],
    ["not what another declaration names", withSite(["markers: [/auth/weibo]"]), "/other-marker", [`warning login-missing ${website}`]],
    ["not the custom domain of another", withSite(), "social.acme.example", [`warning login-missing ${website}`]],
    [
      "not a list of markers that has a mistake in it",
      withSite(["markers: [1, /auth/weibo]"]),
      "1",
      [`warning login-missing ${website}`, "error unquoted-number /site/markers/0"],
    ],
  ])("%s", (_, text, marker, expected) => {
    expect(reportedRules([showing(website, { markers: [marker] })], { text })).toEqual(expected);
  });

  test("invalid markers of a declaration are left out", () => {
    const text = edited([["\nimages:", '\nsite:\n  markers: [/auth/weibo, "", true]\n\nimages:'], ...customDomain]);
    expect(ownMarkers(validDeclarationOf(text))).toEqual(["/auth/weibo", "social.acme.example"]);
  });
});

test("from the page to the finding", async () => {
  const text = withSite(["markers: [/auth/weibo]"]);
  const { check } = await startSite({
    "/": "<a href=/other-marker><script src=/a.js></script><script src=/none.js></script>",
    "/a.js": "1",
    "/login": "<a href=/Auth/Weibo>",
  });
  const [home, page] = await check(["/", "/login"], { markers: [...ownMarkers(validDeclarationOf(text)), "/other-marker"] });
  const read = [checkOf(website, { page: factsOf(home ? [home] : []) }), checkOf(login, { page: factsOf(page ? [page] : []) })];
  const [only, ...others] = reportedFindings(read, { text });
  expect([only?.what, others]).toEqual([`warning login-unknown ${website}`, []]);
  expect(only?.en).toContain("1 of 2");
});
