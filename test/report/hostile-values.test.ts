import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import { renderJson } from "../../src/core/report/formats/json.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { formats } from "../helpers/formats.ts";
import { hostileName, reportOn } from "./report-on.ts";

const renderers = Object.entries(formats).map(([name, { render }]) => [name, render] as const);

describe("a report with hostile values", () => {
  it.each(renderers)("starts no workflow command in %s", (_, render) => {
    for (const value of [
      "\n::error::injected",
      "\r\n::add-mask::x",
      "##[error]injected",
      "%0A::error::injected",
      "\u2028::error::injected",
    ]) {
      const output = render(reportOn({ "weibo-provider.yaml": hostileName(value) }), en);
      expect(output).toMatch(/name-spaces|invisible-character|placeholder-value/);
      expect(output.split(/[\n\r\u2028]/).filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice) file=/.test(line))).toEqual(
        [],
      );
      expect(output).not.toContain("##[");
    }
  });

  it.each(renderers)("starts no workflow command from a file name in %s", (_, render) => {
    const output = render(reportOn({ "::error::x.yaml": "", "##[error]y.yaml": "" }), en);
    expect(output).toContain("file-empty");
    expect(output.split("\n").filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice) file=/.test(line))).toEqual([]);
    expect(output).not.toContain("##[");
  });

  it.each(renderers)("escapes control and direction-changing characters in %s", (_, render) => {
    const output = render(reportOn({ "weibo-provider.yaml": hostileName("a\u001B[31m\u202E\u2066\u200Bb") }), en);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it("escapes keys in the pointers of JSON", () => {
    const output = renderJson(reportOn({ f: 'version: 1\n"a\\u202Eb\\u2028##[c\\U000E0041": x\n' }), en);
    expect(JSON.parse(output).findings.map(({ pointer }: { pointer: string }) => pointer)).toContain("/a\u202Eb\u2028##[c\u{E0041}");
    expect(output).toMatch(/^[^\p{Cf}\p{Zl}]*\n$/u);
    expect(output).not.toContain("##[");
  });

  it("creates no markup in the summary", () => {
    const value = "<img src=https://e.example/b.png> ![a](https://e.example/b.png) [a](javascript:x) @octocat `c` | d **e** <!-- -->";
    const summary = renderMarkdown(reportOn({ "weibo-provider.yaml": hostileName(value) }), en);
    const row = summary.split("\n").find((line) => line.includes("name-spaces")) ?? "";
    expect(row).not.toMatch(/<(?!w?br>|!-- -->)|https:\/\/e\.example|(?<!\\)!\[|@octocat|(?<!\\)\*\*|(?<!\\)`/);
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
  });

  it("escapes file names in annotations", () => {
    const output = renderAnnotations(reportOn({ "a,line=1::x\n::error::y.yaml": "version: 2\n" }), en);
    expect(
      output.split("\n").filter((line) => !line.startsWith("::error file=a%2Cline=1%3A%3Ax%0A%3A%3Aerror%3A%3Ay.yaml,") && line !== ""),
    ).toEqual([]);
  });
});

describe("many findings", () => {
  const many = reportOn(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`app-${String(index).padStart(2, "0")}/weibo-provider.yaml`, "version: 2\nsecrets: x\n"]),
    ),
  );

  it("produce ten annotations per severity; the tenth counts the others", () => {
    const lines = renderAnnotations(many, en).trim().split("\n");
    expect(many.findings.length).toBeGreaterThan(200);
    expect(lines).toHaveLength(10);
    expect(lines[9]).toBe(`::error::${formatMessage(en.report.moreAnnotations, { count: many.findings.length - 9 })}`);
  });

  it("are all in the text and in JSON", () => {
    expect(renderText(many, en).match(/^app-\d\d\/\S+ error /gm)).toHaveLength(many.findings.length);
    expect(JSON.parse(renderJson(many, en)).findings).toHaveLength(many.findings.length);
  });

  it("keep the summary under 1 MiB, with a note about the truncation", () => {
    const [first] = many.findings;
    const flood = { ...many, findings: Array.from({ length: 10_000 }, () => first ?? expect.fail()) };
    const summary = renderMarkdown(flood, en);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain(en.report.summaryRest);
  });
});

describe("a frame", () => {
  const frames = (text: string) =>
    renderText(reportOn({ f: text }), en)
      .split("\n")
      .filter((line) => /^ {4}[\d ]+\|/.test(line))
      .map((line) => line.slice(4));

  it.each([
    ["plain text", "version: 2 ", ["1 | version: 2 ", "  |          ^"]],
    ["full-width characters before", "{微博: 1, version: 2 }", ["1 | {微博: 1, version: 2 }", "  |                    ^"]],
    ["a tab before", "{ \tversion: 2 }", ["1 | {   version: 2 }", "  |              ^"]],
  ])("underlines after %s", (_, text, expected) => {
    expect(frames(text)).toEqual(expect.arrayContaining(expected));
  });

  it("shows a window of a very long line", () => {
    const shown = frames(`{ "${"x".repeat(5000)}": 1, version: 2 }`);
    expect(shown.every((line) => line.length < 120)).toBe(true);
    expect(shown.some((line) => line.includes("version: 2"))).toBe(true);
  });
});
