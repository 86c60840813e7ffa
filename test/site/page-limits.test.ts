import { describe, expect, it } from "vitest";
import { evaluateResponse } from "../../src/network/site/evaluate-response.ts";
import { readHtml } from "../../src/network/site/page-facts.ts";
import { isWindows } from "../helpers/system.ts";
import { page } from "./reported.ts";

/** Twice as much as is read of a page. */
const length = 512 * 1024;
const filled = (unit: string, before = "") => before + unit.repeat(Math.ceil((length - before.length) / unit.length));

/** A bound on work that grows faster than the page: in linear time each takes some tenths of a second on a slow machine, and more
 * under Wine. */
const limit = isWindows ? 3_000 : 1_000;

function timed(work: () => unknown): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

const pages: readonly [name: string, html: string][] = [
  ["open angles", filled("<")],
  ["open closing tags", filled("</")],
  ["open declarations", filled("<!")],
  ["comments that never end", filled("<!--")],
  ["comments", filled("<!-- -->")],
  ["a comment of dashes", filled("-", "<!--")],
  ["CDATA that never ends", filled("<![CDATA[")],
  ["elements inside each other", filled("<div>")],
  ["closed elements that were never open", filled("</b>", "<i>".repeat(10_000))],
  ["elements that close each other", filled("<p>")],
  ["forms in forms", filled("<form><table>")],
  ["drawings in drawings", filled("<svg><desc>")],
  ["one tag with very many attributes", filled("a=b ", "<a ")],
  ["one tag with very many names", filled("a1 b2 c3 ", "<a ")],
  ["an attribute that never ends", filled("x", '<a href="')],
  ["an attribute of entities", filled("&amp;", '<a href="')],
  ["ampersands", filled("&")],
  ["scripts that never end", filled("<script>")],
  ["scripts of comments", filled("/* a */", "<script>")],
  ["scripts of quotes", filled("'\"`${", "<script>")],
  ["scripts of slashes", filled("/[", "<script>")],
  ["strings with markup", filled("'<a>',", "<script>")],
  ["strings in strings", filled("\\'", "<script>'")],
  ["strings that are joined", filled("'a'+", "<script>")],
  ["sums of names", filled("a+", "<script>'weibo';")],
  ["lists in lists", filled("['a',", "<script>'weibo';")],
  ["templates in templates of a script", filled("`${'a'+", "<script>'weibo';")],
  ["calls in calls", filled("atob(", "<script>'weibo';")],
  ["a constant that grows", filled("x='weibo'+x+", "<script>")],
  ["a string that grows", filled("x+='weiboweiboweibo';", "<script>")],
  ["strings in Base64", filled("'d2VpYm8=d2VpYm8=',", "<script>")],
  ["signs of a packer", filled("_0x1a2b ", "<script>")],
  ["scripts that a script writes", filled("'<script src=a.js>',", "<script>document.write(")],
  ["a tag that a script writes and never ends", filled("<script ", "<script>document.write('.js")],
  ["a module name of slashes", `<script type=importmap>{"imports":{"b/":"/"}}</script>${filled("/", "<script>import 'a")}'</script>`],
  ["names of modules", filled("import 'a/b';", `<script type=importmap>{"imports":{"b/":"/"}}</script><script>`)],
  ["brackets", filled("{([", "<script>")],
  ["templates in templates", filled("<script type=x>")],
  ["markup in a string", filled("<script type=x>", "<script>'<p>")],
  ["escapes", filled("\\x25", '<a href="weibo')],
  ["percent signs", filled("%25", '<a href="weibo')],
  ["authorize URLs in prose", filled(" api.weibo.com/oauth2/authorize", '<a href="x')],
  ["authorize URLs", filled("=api.weibo.com/oauth2/authorize?", '<a href="x')],
  ["links to Weibo", filled("<a href=//weibo.com/>微博")],
  ["buttons", filled("<a>微博")],
  ["labels", filled("<b>微博登录</b>")],
  ["login names", filled("/auth/weibo ", '<a class="')],
  ["one login name", filled("auth-weibo", '<a class="')],
  ["frames", filled("<iframe src=/f>")],
  ["scripts", filled("<script src=/a.js></script>")],
  ["scripts of other hosts", Array.from({ length: 30_000 }, (_, index) => `<script src=//h${index}.example/></script>`).join("")],
  ["a script with a very long address", `${filled("a/../", "<script src=/")}></script>`],
  ["bases", filled("<base href=/a/b/c>")],
  ["styles", filled("<style></style>")],
  ["style comments that never end", filled("/* ", "<style>")],
  ["imports", filled("@import ", "<style>")],
  ["an import of spaces", filled(" ", "<style>@import")],
  ["imports that never end", filled("@import url( ", "<style>")],
  ["imports of one long host", filled("a.", "<style>@import url(//")],
];

describe("a page is read in linear time, whatever it holds", () => {
  it.each(pages)("%s", (_, html) => {
    expect(timed(() => readHtml(html, "https://www.acme.example/").evidence.find())).toBeLessThan(limit);
  });
});

/** Text that is close to bot protection markers. */
const refusals: readonly [name: string, text: string][] = [
  ["spaces", " "],
  ["titles", "<title>"],
  ["beginnings of a mark that spans lines", "Request blocked."],
  ["beginnings of another", "Reference #18"],
  ["of a third", "waf.tencent"],
];

describe("a response is evaluated in linear time, whatever it holds", () => {
  it.each(refusals)("%s", (_, unit) => {
    for (const status of [200, 202, 403])
      expect(timed(() => evaluateResponse("page", page({ status, text: filled(unit) }), 0))).toBeLessThan(limit);
  });
});
