import { type ChildNode, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/core/messages/printable.ts";
import { escapeHtml, escapeMarkdown, table } from "../../src/core/report/text/markdown.ts";

/** What GitHub interprets in text that is not code. Source: GitHub docs, basic writing and formatting syntax. */
const meaningful = /[@#]\w|\bGH-\d|https?:\/\/|www\.|:[\w+-]+:|\$/i;

const values = [
  "plain text, 应用简介 · 12:30",
  "@octocat and @acme/team, mail a@b.example",
  "#12 GH-7 gh-8 acme/website#3",
  "https://evil.example/x?a=b&c=d www.evil.example ftp://x",
  "![beacon](https://evil.example/b.png) [link](https://evil.example)",
  "<img src=https://evil.example/b.png> <script>alert(1)</script> </details></td>",
  "&lt;b&gt; &#64;octocat &commat;octocat",
  "**bold** _it_ ~~gone~~ `code` ``` fence | cell",
  "::error::x ##[error]x ##vso[task.x]",
  ":tada: :+1: :woman-technologist: $x^2$ $$y$$",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "x    code",
  "line\none\r\ntwo\u2028three",
  "right\u202Eto left, zero\u200Bwidth, nul\u0000",
  "\\@octocat \\<b>",
  "<!-- comment --> -->",
];

/** All nodes of a tree, in order. */
const all = (nodes: readonly ChildNode[]): ChildNode[] => nodes.flatMap((node) => [node, ...(isTag(node) ? all(node.children) : [])]);

/** The text nodes and elements of rendered Markdown. */
function rendered(markdown: string) {
  const nodes = all(parseDocument(marked.parse(markdown, { async: false, gfm: true })).children);
  return {
    texts: nodes.filter(isText).map(({ data }) => data),
    elements: nodes.filter(isTag).map(({ name }) => name),
  };
}

describe("untrusted text, rendered as GitHub's Markdown", () => {
  it.each(values)("shows %j unchanged in a cell", (value) => {
    const { texts, elements } = rendered(table(["h"], [[escapeMarkdown(value)]]));
    expect(texts.join("").replace(/\n/g, "")).toBe(`h${visible(value)}`);
    expect(elements.filter((name) => name !== "span")).toEqual(["table", "thead", "tr", "th", "tbody", "tr", "td"]);
    expect(texts.filter((text) => meaningful.test(text) && text !== "$")).toEqual([]);
  });

  it.each(values)("shows %j unchanged in a line and in a block of HTML", (value) => {
    const line = rendered(`x ${escapeMarkdown(value)}`);
    expect(line.texts.join("").trimEnd()).toBe(`x ${visible(value)}`);
    expect(line.elements.filter((name) => name !== "span")).toEqual(["p"]);
    const html = rendered(`<details><summary>${escapeHtml(value)}</summary>\n\ny\n</details>\n`);
    expect(html.texts.join("").replace(/\n*y\s*$/, "")).toBe(visible(value));
    expect(html.elements.filter((name) => name !== "span")).toEqual(["details", "summary", "p"]);
    for (const { texts } of [line, html]) expect(texts.filter((text) => meaningful.test(text) && text !== "$")).toEqual([]);
  });

  it("contains no workflow command", () => {
    for (const value of values) expect(escapeMarkdown(value)).not.toMatch(/^::|##\[/m);
  });
});
