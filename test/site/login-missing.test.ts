import { describe, expect, it, test } from "vitest";
import { loginMarkers, ownMarkers } from "../../src/core/urls/login-markers.ts";
import type { PageFacts } from "../../src/core/urls/page-facts.ts";
import { type Edits, edited } from "../helpers/example.ts";
import { checkOf, pages, reportedFindings, reportedRules, validDeclarationOf, withSite } from "./reported.ts";
import { factsOf, startSite } from "./site-server.ts";

const website = "/app/website";
const login = "/site/login";
const facts = (changes: Partial<PageFacts> = {}): PageFacts => ({ markers: [], scriptsRead: 0, scripts: 0, hosts: [], ...changes });
const showing = (pointer: string, changes: Partial<PageFacts> = {}) => checkOf(pointer, { page: facts(changes) });

/** The example with a custom domain of its Janrain application. */
const customDomain: Edits = [
  ["  realm: acme ", "  domain: social.acme.example\n  # "],
  ["  authorization: https://acme.rpxnow.com/", "  authorization: https://social.acme.example/"],
  ["  deauthorization: https://acme.rpxnow.com/", "  deauthorization: https://social.acme.example/"],
];

describe("a page without a login", () => {
  test("is reported with what was looked for and how many scripts were read", () => {
    const text = withSite(["markers: [/auth/weibo, 用微博登录]"]);
    const [only, ...others] = reportedFindings([showing(login, { scriptsRead: 2, scripts: 3 })], { text });
    expect([only?.what, others]).toEqual([`warning login-missing ${login}`, []]);
    expect(only?.en).toContain("(read: 2 of 3; the first 256 KiB of each)");
    expect(only?.zh).toContain("已读取 2 个，共 3 个");
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

describe("a login is", () => {
  it.each(loginMarkers.map(({ text }) => text))("%s", (marker) => {
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
  expect([only?.what, others]).toEqual([`warning login-missing ${website}`, []]);
  expect(only?.en).toContain("(read: 1 of 2; the first 256 KiB of each)");
});
