import { expect, it } from "vitest";
import { LineIndex } from "../../src/core/declaration/line-index.ts";
import type { Span } from "../../src/core/findings/finding.ts";
import { conceal } from "../../src/core/report/text/conceal.ts";
import { frameOf } from "../../src/core/report/text/frame.ts";
import { jsonText } from "../../src/core/report/text/json-text.ts";
import { withoutCommands } from "../../src/core/report/text/log.ts";
import { breakable, escapeHtml, escapeMarkdown } from "../../src/core/report/text/markdown.ts";
import { element, escapeXml } from "../../src/core/report/text/xml.ts";

const span = (startLine: number, startColumn: number, endLine: number, endColumn: number): Span => ({
  start: { line: startLine, column: startColumn },
  end: { line: endLine, column: endColumn },
});

it.each([
  ["a part of a line", span(2, 3, 2, 5), "one\ntw**three\r\nfour"],
  ["a whole line", span(1, 1, 1, 4), "***\ntwo three\r\nfour"],
  ["several lines, with their line breaks", span(1, 2, 3, 3), "o**\n*********\r\n**ur"],
  ["nothing", span(2, 3, 2, 3), "one\ntwo three\r\nfour"],
])("conceals %s", (_, concealed, expected) => {
  expect(conceal("one\ntwo three\r\nfour", [concealed])).toBe(expected);
});

it("conceals several spans, and what looks like a secret", () => {
  expect(conceal("ab cd\n0123456789abcdef0123456789abcdef", [span(1, 1, 1, 2), span(1, 4, 1, 6)])).toBe(`*b **\n${"*".repeat(32)}`);
});

const [long, wide] = ["0123456789".repeat(20), "𠮷".repeat(80)];

it.each<[string, string, Span, string[]]>([
  ["a part of a line", "  name: Acme", span(1, 9, 1, 13), ["1 |   name: Acme", "  |         ^^^^"]],
  ["the start of a longer span", "a: [b,\nc]", span(1, 4, 2, 3), ["1 | a: [b,", "  |    ^^^"]],
  ["an empty span of two lines", "a\nb", span(1, 2, 2, 1), ["1 | a", "  |  ^"]],
  ["nothing for the whole file", "a\nb", span(1, 1, 1, 1), []],
  ["a line with a number of two digits", `${"\n".repeat(11)}name`, span(12, 1, 12, 3), ["12 | name", "   | ^^"]],
  ["wide characters", "名称: 名", span(1, 5, 1, 6), ["1 | 名称: 名", "  |       ^^"]],
  ["tabs", "a\tb\tc", span(1, 3, 1, 4), ["1 | a   b   c", "  |     ^"]],
  ["invisible characters in their width", "a\u202Eb\u0001c", span(1, 5, 1, 6), ["1 | a\uFFFDb\uFFFDc", "  |     ^"]],
  ["the start of a long line", long, span(1, 1, 1, 3), [`1 | ${long.slice(0, 80)}…`, "  | ^^"]],
  ["a line that just fits", long.slice(0, 80), span(1, 1, 1, 3), [`1 | ${long.slice(0, 80)}`, "  | ^^"]],
  ["all of what fits before", long.slice(0, 100), span(1, 61, 1, 62), [`1 | ${long.slice(0, 100)}`, `  | ${" ".repeat(60)}^`]],
  ["what fits before", long, span(1, 62, 1, 63), [`1 | …${long.slice(1, 141)}…`, `  | ${" ".repeat(61)}^`]],
  ["as much of a long span as fits", long, span(1, 1, 1, 200), [`1 | ${long.slice(0, 80)}…`, `  | ${"^".repeat(80)}`]],
  ["no half character at the end", `a${wide}`, span(1, 1, 1, 2), [`1 | a${"𠮷".repeat(39)}…`, "  | ^"]],
  ["full-width characters, which are whole", "：".repeat(90), span(1, 1, 1, 2), [`1 | ${"：".repeat(80)}…`, "  | ^^"]],
  ["no half of the first one", `a${"\u{10000}".repeat(80)}`, span(1, 1, 1, 2), [`1 | a${"\u{10000}".repeat(39)}…`, "  | ^"]],
  [
    "no half of the last character of its plane",
    `a${"\u{1F3FF}".repeat(80)}`,
    span(1, 1, 1, 2),
    [`1 | a${"\u{1F3FF}".repeat(39)}…`, "  | ^"],
  ],
  [
    "no half character at the start",
    `${"𠮷".repeat(10)}a${wide}`,
    span(1, 72, 1, 74),
    [`1 | …${"𠮷".repeat(5)}a${"𠮷".repeat(65)}…`, `  | ${" ".repeat(62)}^^`],
  ],
])("frames %s", (_, text, at, lines) => {
  expect(frameOf(new LineIndex(text), at)).toEqual(lines);
});

it.each([
  ["::error::a", ": :error::a"],
  ["  ::error::a\n\t::b", "  : :error::a\n\t: :b"],
  ["a ::b:: c", "a ::b:: c"],
  [": a", ": a"],
  ["a ##[error]b##[c", "a ## [error]b## [c"],
])("%j is no workflow command as %j", (text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});

it.each([
  ["a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"],
  ["::error::a", ":&#58;error:&#58;a"],
  ["##[error]", "##&#91;error]"],
  ["\u0000\uFFFE\uD800\t\n𠮷", "\uFFFD\uFFFD\uFFFD\t\n𠮷"],
])("%j as XML is %j", (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
  expect(element("a", { b: text })).toBe(`<a b="${expected}"/>`);
  expect(element("a", {}, escapeXml(text))).toBe(`<a>${expected}</a>`);
});

it.each([
  ["a\u2028b", '"a\\u2028b"\n'],
  ["\u007F\u200B", '"\\u007f\\u200b"\n'],
  ["\u{E0041}", '"\\udb40\\udc41"\n'],
  ["##[error]", '"##\\u005berror]"\n'],
  ["名称", '"名称"\n'],
])("%j as JSON is %j", (text, expected) => {
  expect(jsonText(text)).toBe(expected);
  expect(JSON.parse(jsonText(text))).toBe(text);
});

it.each([
  ["a*b_c`d", "a\\*b\\_c\\`d", "a*b_c`d"],
  ["[a](b) {c} | ~d~ #1 +!", "\\[a\\]\\(b\\) \\{c\\} \\| \\~d\\~ \\#<!-- -->1 \\+\\!", "[a](b) {c} | ~d~ #<!-- -->1 +!"],
  ["<b>&", "&lt;b&gt;&amp;", "&lt;b&gt;&amp;"],
  [
    "@a: GH-1, gh-2, GHI-3",
    "@<!-- -->a:<!-- --> GH<!-- -->\\-1, gh<!-- -->\\-2, GHI\\-3",
    "@<!-- -->a:<!-- --> GH<!-- -->-1, gh<!-- -->-2, GHI-3",
  ],
  ["www.a.example", "www<!-- -->.a.example", "www<!-- -->.a.example"],
  ["$x$", "<span>$</span>x<span>$</span>", "<span>$</span>x<span>$</span>"],
  ["a\u202Eb\n", "a\\\\u\\{202e\\}b\\\\n", "a\\u{202e}b\\n"],
])("%j as Markdown and in HTML", (text, markdown, html) => {
  expect([escapeMarkdown(text), escapeHtml(text)]).toEqual([markdown, html]);
});

it("breaks a path after its separators", () => {
  expect(breakable("apps/a/b.yaml:1 c_d=e-f")).toBe("apps/<wbr>a/<wbr>b.<wbr>yaml:<!-- -->1 c\\_<wbr>d=<wbr>e\\-<wbr>f");
});
