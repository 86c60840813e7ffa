import { describe, expect, it } from "vitest";
import { maxBytes } from "../../src/core/declaration/bytes.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { yamlRules } from "../../src/core/rules/index.ts";
import { messageOf } from "../../src/core/rules/rule-text.ts";
import { analyze } from "../helpers/analyzed.ts";
import { brief } from "../helpers/check.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const findingsOn = (bytes: Uint8Array) => {
  const { findings } = analyze("weibo-provider.yaml", bytes, { secrets: () => undefined, severities: new Map() });
  return findings.map((finding) => [brief(finding), messageOf(finding, en)]);
};

describe("a file that is not a YAML text gives one finding", () => {
  const notUtf8 = (byte: string, offset: number) => `Byte ${byte} at offset ${offset} is not UTF-8 text, so the file cannot be read.`;
  const wide = (encoding: string) => `The file is ${encoding}, as PowerShell's > writes it, so it cannot be read as UTF-8.`;
  const empty = "The file declares nothing: it contains only whitespace or comments.";
  const cr = "A line ends with CR instead of LF or CRLF, so the lines of this file are not recognized.";

  it.each([
    ["a byte of Latin-1", Buffer.from("a: \xFCb\n", "latin1"), "file-encoding@1:4-1:5", notUtf8("0xFC", 3)],
    [
      "GBK after UTF-8",
      Buffer.concat([bytesOf("a: 微\nb: "), Uint8Array.of(0xce, 0xa2, 0xb2, 0xa9)]),
      "file-encoding@2:5-2:6",
      notUtf8("0xB2", 12),
    ],
    ["a continuation byte at the start", Uint8Array.of(0x80), "file-encoding@1:1-1:2", notUtf8("0x80", 0)],
    ["UTF-16", Buffer.from("\uFEFFa: b\n", "utf16le"), "file-encoding@1:1-1:2", wide("UTF-16LE")],
    [
      "one byte too many",
      bytesOf(`# ${"x".repeat(maxBytes - 1)}`),
      "file-size@1:1-1:1",
      `The file has more than ${maxBytes} bytes, more than any declaration needs, so it is not checked.`,
    ],
    ["nothing", bytesOf(""), "file-empty@1:1-1:1", empty],
    ["a comment", bytesOf("\n# a: b\n"), "file-empty@1:1-1:1", empty],
    ["the start of a document", bytesOf("---\n"), "file-empty@1:1-1:1", empty],
    ["CR at the start", bytesOf("\ra: b\n"), "line-break@1:1-1:1", cr],
    ["CR after CRLF", bytesOf("a: b\r\nc: d\re: f\r\n"), "line-break@2:5-2:5", cr],
  ] as const)("%s", (_, bytes, at, message) => {
    expect(findingsOn(bytes)).toEqual([[at, message]]);
  });

  it("but not one of the largest size", () => {
    expect(findingsOn(bytesOf(`# ${"x".repeat(maxBytes - 2)}`))).toEqual([["file-empty@1:1-1:1", empty]]);
  });
});

describe("YAML", () => {
  const read = (text: string) => {
    const parsed = parseYaml(text);
    return yamlRules.flatMap((rule) => [...rule.check(parsed)].map(({ variant }) => `${rule.meta.id} ${variant ?? ""}`.trim()));
  };

  it.each([
    ["an unknown directive", "%FOO bar\n---\na: b\n"],
    ["asterisks and exclamation marks in a text", "a: 5 * 3!\n"],
    ["a full-width space in a key", "a\u3000b: c\n"],
    ["a bracket that is closed in the column of its key", "a: [\n  b\n]\n"],
    ["tabs between brackets", '{\n\t"a": 1,\n\t"b": [\n\t\t2\n\t]\n}\n'],
    ["null", "null\n"],
    ["a key that another mapping has", "a:\n  b: c\nd:\n  b: e\n"],
  ])("may have %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      "one of the lines that the same space indents, and each other key",
      "? [a]\n: b\n\u3000c: d\n\u3000e: f\n? {a: b}\n: g\n",
      ["yaml-key kind", "yaml-key space", "yaml-key kind"],
    ],
    ["a template, once,", "{{a}}: b\n", ["yaml-key template"]],
    ["each tag, and the first alias", "a: !x b\nc: [!y d, *e, *f]\n", ["yaml-tag", "yaml-tag", "yaml-alias text"]],
    ["each duplicate", "a: b\na: c\na: d\n", ["yaml-duplicate-key", "yaml-duplicate-key"]],
  ])("has findings on %s", (_, text, findings) => {
    expect(read(text)).toEqual(findings);
  });
});
