import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatNames } from "../../src/core/report/formats/index.ts";
import { analyze } from "../helpers/analyzed.ts";
import { brief } from "../helpers/check.ts";
import { example } from "../helpers/example.ts";
import { formats } from "../helpers/formats.ts";

const secret = "0123456789abcdef0123456789abcdef";
const options = { secrets: () => undefined, severities: new Map() };

/** Encodes a text with so many bytes a character, which is enough for the texts here. */
function encode(text: string, width: 2 | 4, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.alloc(text.length * width);
  [...text].forEach((_, index) => {
    const at = index * width;
    if (isBigEndian) bytes.writeUInt16BE(text.charCodeAt(index), at + width - 2);
    else bytes.writeUInt16LE(text.charCodeAt(index), at);
  });
  return bytes;
}

test.each([
  ["UTF-16LE", 2, false],
  ["UTF-16BE", 2, true],
  ["UTF-32LE", 4, false],
  ["UTF-32BE", 4, true],
] as const)("names %s, with and without a byte order mark, and shows its text", (encoding, width, isBigEndian) => {
  for (const mark of ["\uFEFF", ""]) {
    const text = `${mark}# ${secret} 微博\r\n${example.replaceAll("\n", "\r\n")}`;
    const analysis = analyze("weibo-provider.yaml", encode(text, width, isBigEndian), options);
    const [finding, ...others] = analysis.findings.filter(({ rule }) => rule === "file-encoding");
    expect([finding?.variant, finding?.params, others]).toEqual(["wide", { encoding }, []]);
    expect(finding && brief(finding)).toBe("file-encoding@1:1-1:2");
    const report = {
      mode: "check" as const,
      viaProxy: false,
      notices: [],
      files: [{ ...analysis, urls: [], probes: [] }],
      findings: [...analysis.findings],
    };
    for (const name of formatNames) {
      const output = formats[name].render(report as never, en);
      expect(output.includes("\0") || output.includes("\\u0000") || output.includes(secret), name).toBe(false);
    }
    expect(formats.text.render(report as never, en)).toContain(`The file is ${encoding}`);
    expect(formats.text.render(report as never, en)).toContain("微博");
  }
});

test.each([
  ["a NUL later in UTF-8", "version: 1\0"],
  ["NULs only", "\0\0\0\0"],
  ["one NUL", "\0"],
  ["Latin-1", Buffer.from("caf\u00e9", "latin1")],
])("does not take for UTF-16: %s", (_, content) => {
  const [finding] = analyze("weibo-provider.yaml", Buffer.from(content), options).findings;
  expect([finding?.rule, finding?.variant]).toEqual(["file-encoding", "byte"]);
});
