import { describe, expect, it, test } from "vitest";
import { hostsClosedInChina } from "../../src/core/urls/china-hosts.ts";
import { checkOf, pages, reportedFindings, reportedRules, withSite } from "./reported.ts";

const website = "/app/website";

/** A page that loads from these hosts. */
const loading = (pointer: string, ...hosts: string[]) =>
  checkOf(pointer, { page: { markers: ["rpxnow.com"], hints: [], gaps: [], scriptsRead: 0, scripts: 0, hosts } });

/** The hosts that the finding names, of a declaration with these lines under `site`. */
function named(hosts: readonly string[], ...lines: string[]): string[] {
  const findings = reportedFindings([loading(website, ...hosts)], { text: withSite(lines) });
  for (const { what } of findings) expect(what).toBe(`info china-hosts ${website}`);
  return findings.flatMap(({ en, zh }) => {
    const [, english = ""] = / from (.*), which are not reachable/.exec(en) ?? [];
    const [, chinese = ""] = / 从 (.*) 加载/.exec(zh) ?? [];
    expect(chinese).toBe(english.replaceAll(", ", "、"));
    return english.split(", ");
  });
}

describe("a page that loads from hosts that are closed in mainland China", () => {
  it.each([
    ["a host of the list", ["use.typekit.net"], ["use.typekit.net"]],
    ["one below it", ["platform.twitter.com", "a.b.youtube.com"], ["platform.twitter.com", "a.b.youtube.com"]],
    ["a sibling that is served from inside China", ["fonts.googleapis.com", "fonts.gstatic.com", "www.gstatic.com"], []],
    ["one whose name only ends like it", ["notfacebook.com", "youtube.com.acme.example", "xtwimg.com"], []],
    ["its parent", ["typekit.net", "com", "google.com"], []],
    ["several, among others", ["cdn.acme.example", "connect.facebook.net", "www.google.com"], ["connect.facebook.net", "www.google.com"]],
    ["an address", ["192.0.2.1", "[2001:db8::1]"], []],
  ])("%s", (_, hosts, expected) => {
    expect(named(hosts)).toEqual(expected);
  });

  it.each(hostsClosedInChina.map(({ host }) => host))("%s is reported, with its subdomains", (host) => {
    expect(host).toBe(host.toLowerCase());
    expect(named([host, `x.${host}`])).toEqual([host, `x.${host}`]);
  });

  it.each([
    [
      "closedInChina adds a host with its subdomains",
      ["closedInChina: [widgets.example.com]"],
      ["widgets.example.com", "a.widgets.example.com"],
    ],
    ["in any case", ["closedInChina: [Widgets.EXAMPLE.com]"], ["widgets.example.com", "a.widgets.example.com"]],
    ["but no sibling", ["closedInChina: [x.widgets.example.com]"], []],
    ["a single label includes all subdomains", ["closedInChina: [com]"], ["example.com", "widgets.example.com", "a.widgets.example.com"]],
    ["openInChina wins", ["closedInChina: [example.com]", "openInChina: [widgets.example.com]"], ["example.com"]],
    ["also over subdomains", ["closedInChina: [a.widgets.example.com]", "openInChina: [Example.COM]"], []],
  ])("%s", (_, lines, expected) => {
    expect(named(["example.com", "widgets.example.com", "a.widgets.example.com"], ...lines)).toEqual(expected);
  });

  test("openInChina takes out a host of the list", () => {
    expect(named(["www.google.com", "maps.google.com"], "openInChina: [www.google.com]")).toEqual(["maps.google.com"]);
  });

  test("a list with a mistake in it still works as far as it is right", () => {
    const text = withSite(["closedInChina: [https://a.example, b.example]"]);
    expect(reportedRules([loading(website, "a.example", "b.example")], { text })).toEqual([
      `info china-hosts ${website}`,
      "error site-host /site/closedInChina/0",
    ]);
  });

  test("is reported for each page, and once for a page that two fields name", () => {
    const checks = [website, "/site/home", "/site/login"].map((pointer) => loading(pointer, "disqus.com"));
    expect(reportedRules(checks)).toEqual(checks.map(({ pointer }) => `info china-hosts ${pointer}`));
    const [first, second] = checks;
    if (!first || !second) return expect.fail();
    expect(reportedRules([first, { ...second, url: pages[website] }])).toEqual([`info china-hosts ${website}`]);
  });

  test("very many hosts on both sides take less than two seconds", () => {
    const hosts = Array.from({ length: 20_000 }, (_, index) => `h${index}.a.b.c.example`);
    const labels = Array.from({ length: 100 }, (_, index) => `h${index}`);
    const text = withSite([`closedInChina: [${labels}]`]);
    const start = performance.now();
    expect(reportedRules([loading(website, ...hosts, "a.".repeat(200_000))], { text })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
