import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { brief, checkText } from "../helpers/check.ts";
import { edited, example } from "../helpers/example.ts";
import { duration } from "../properties/explore.ts";

const deep = (levels: number, open: string, close = "") => `a: ${open.repeat(levels)}${close.repeat(levels)}\n`;
const bomb = `a: &a [x, x]\n${["b", "c", "d", "e", "f", "g", "h"].map((key, index) => `${key}: &${key} [*${"abcdefg"[index]}, *${"abcdefg"[index]}]\n`).join("")}`;
const bytes = (...values: number[]) => Uint8Array.from(values);
const withBytes = (...values: number[]) => Uint8Array.from([...new TextEncoder().encode("version: 1\n# "), ...values, 10]);

/** Content of a hostile file, and the one finding that it must give. */
const hostile: readonly [name: string, content: string | Uint8Array, expected: string][] = [
  ["an empty file", "", "file-empty@1:1-1:1"],
  ["only comments", "# nothing\n\n# here\n", "file-empty@1:1-1:1"],
  ["only a document marker", "---\n", "file-empty@1:1-1:1"],
  ["more bytes than allowed", `# ${"x".repeat(33 * 1024)}`, "file-size@1:1-1:1"],
  ["Latin-1", withBytes(0xe9), "file-encoding@2:3-2:4"],
  ["a character cut in two at the end", withBytes(0xe4, 0xbd).subarray(0, -1), "file-encoding@2:3-2:4"],
  ["a surrogate in UTF-8", withBytes(0xed, 0xa0, 0x80), "file-encoding@2:3-2:4"],
  ["UTF-16 with a byte order mark", bytes(0xff, 0xfe, 0x76, 0x00, 0x65, 0x00), "file-encoding@1:1-1:2"],
  ["a NUL byte", withBytes(0x61, 0x00), "file-encoding@2:4-2:5"],
  ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "file-encoding@1:1-1:2"],
  ["5,000 levels of lists", deep(5000, "[", "]"), "yaml-depth@1:35-1:36"],
  ["5,000 levels of mappings", deep(5000, "{a: ", "}"), "yaml-depth@1:128-1:129"],
  ["5,000 levels, never closed", deep(5000, "["), "yaml-syntax@1:4-1:5"],
  ["2,000 keys in brackets, each nested in the one before it", `[${"a: b\n".repeat(2000)}]`, "yaml-depth@33:2-33:3"],
  ["2,000 keys after a bracket that is never closed", `a: [${"a: b\n".repeat(2000)}`, "yaml-syntax@1:4-1:5"],
  ["40 levels of lists after a key", `a: ${"- ".repeat(40)}b`, "yaml-syntax@1:4-1:5"],
  ["40 levels of lists after a document marker", `--- ${"- ".repeat(40)}b`, "yaml-syntax@1:5-1:6"],
  ["40 levels of explicit keys", `${"? ".repeat(40)}b`, "yaml-depth@1:65-1:66"],
  ["40 levels of indentation", Array.from({ length: 40 }, (_, level) => `${" ".repeat(level)}a:\n`).join(""), "yaml-depth@33:34-33:35"],
  ["5,000 levels of block lists", deep(5000, "- ").replace("a: ", ""), "yaml-depth@1:65-1:66"],
  ["an alias bomb", bomb, "yaml-alias@2:8-2:10"],
  ["an alias to itself", "a: &a [*a]\n", "yaml-alias@1:8-1:10"],
  ["a merge key", "x: &x {a: 1}\ny:\n  <<: *x\n", "yaml-alias@3:7-3:9"],
  ["a scalar alone", "just text\n", "wrong-type@1:1-1:10"],
  ["a list", "- a\n- b\n", "wrong-type@1:1-2:4"],
];

/** The findings, and the time that they took: a bound on runaway work, not a measurement. */
async function timedCheck(content: string | Uint8Array): Promise<{ findings: Finding[]; milliseconds: number }> {
  let findings: Finding[] = [];
  const milliseconds = await duration(async () => {
    findings = await checkText(content);
  });
  return { findings, milliseconds };
}

describe("a hostile file gives one finding with a position, quickly", () => {
  it.each(hostile)("%s", async (_, content, expected) => {
    const { findings, milliseconds } = await timedCheck(content);
    expect(findings.map(brief)).toEqual([expected]);
    expect(milliseconds).toBeLessThan(1000);
  });
});

describe("a hostile file gives findings, not an error", () => {
  const limit = 32 * 1024;
  const repeatedLines = (line: (index: number) => string) => {
    let text = "";
    for (let index = 0; text.length + line(index).length <= limit; index++) text += line(index);
    return text;
  };
  it.each([
    ["thousands of keys", repeatedLines((index) => `k${index}:\n`)],
    ["thousands of labels", edited([["labels: [购物, 会员]", `labels: [${"a,".repeat(12_000)}]`]])],
    ["thousands of wrong items", edited([["labels: [购物, 会员]", `labels: [${"1,".repeat(12_000)}]`]])],
    ["one very long line", edited([["note: 艾克米会员微博登录", `note: ${"x".repeat(30_000)}`]])],
    ["one very long key", edited([["note: 艾克米", `${"x".repeat(30_000)}: 艾克米`]])],
    ["a name of spaces and letters", edited([["name: AcmeMember", `name: "${" a".repeat(14_000)}"`]])],
    ["quotes that never close", `a: "${"x\\n".repeat(10_000)}`],
    ["colons", "a:".repeat(15_000)],
    ["brackets and braces", "[{".repeat(15_000)],
    ["question marks", "? ".repeat(15_000)],
    ["a truncated example", example.slice(0, 700)],
    ["line breaks", "\n".repeat(30_000)],
    ["tabs", "\t".repeat(30_000)],
    [
      "spaces inside a block",
      edited([[">-                     # 应用介绍: at least 20 words", `| # x\n    字${" ".repeat(28_000)}`]]).replace(
        "testUsers: 0",
        "testUsers: 99",
      ),
    ],
    ["placeholders in a host", edited([["website: https://www.acme.example/", `website: "https://${"$a".repeat(14_000)}"`]])],
    ["quotes after a bracket that never closes", `a: [${'\\"'.repeat(15_000)}`],
    ["lines without a colon", `${repeatedLines(() => "x y\n").slice(0, -20)}\na: b: c\n`],
    ["full-width dashes", `a:\n  - b\n${"  －c\n".repeat(4000)}`],
    ["anchors", repeatedLines((index) => `a${index}: &b${index} c\n`)],
  ])("%s", async (_, text) => {
    const { findings, milliseconds } = await timedCheck(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ rule }) => rule)).not.toContain("file-size");
    expect(milliseconds).toBeLessThan(2000);
  });
});
