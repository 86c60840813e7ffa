import { describe, expect, it } from "vitest";
import { firstUndecodable, wideEncoding } from "../../src/core/declaration/bytes.ts";

const bytesOf = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [part])));

describe("the first byte that is not UTF-8 text", () => {
  it.each<[(string | number)[], number | undefined]>([
    [[], undefined],
    [["name: 艾克米"], undefined],
    [["a\uFFFDb"], undefined],
    [["\uFEFFa"], undefined],
    [["a", 0xff], 1],
    [["微", 0xff, "博"], 3],
    [["\uFFFD", 0xff], 3],
    [["\uFFFD\uFFFD", 0xff, "\uFFFD"], 6],
    [["\uFEFFa", 0xff], 4],
    [["a", 0xe5, 0xbe], 1],
    [[0xef, 0xbf, "A"], 0],
    [["ab", 0, "c"], 2],
    [[0], 0],
    [[0xff, 0], 0],
    [["a", 0, 0xff], 1],
  ])("of %j is at %s", (parts, offset) => {
    expect(firstUndecodable(bytesOf(...parts))).toBe(offset);
  });
});

describe("the encoding of a text with two or four bytes a character", () => {
  it.each<[number[], string | undefined]>([
    [[], undefined],
    [[0xff], undefined],
    [[0], undefined],
    [[0x61, 0x62, 0x63, 0x64], undefined],
    [[0xff, 0x61], undefined],
    [[0xfe, 0x61], undefined],
    [[0x61, 0xfe], undefined],
    [[0x61, 0xff], undefined],
    [[0xff, 0xfe, 0x61, 0], "UTF-16LE"],
    [[0xff, 0xfe, 0, 0x4e], "UTF-16LE"],
    [[0xff, 0xfe, 0x61, 0, 0, 0], "UTF-16LE"],
    [[0xff, 0xfe, 0, 0, 0x61], "UTF-32LE"],
    [[0xfe, 0xff, 0, 0x61], "UTF-16BE"],
    [[0x61, 0, 0x62, 0], "UTF-16LE"],
    [[0x61, 0, 0, 0x4e], "UTF-16LE"],
    [[0x61, 0, 0], "UTF-16LE"],
    [[0x61, 0, 0, 0], "UTF-32LE"],
    [[0, 0x61, 0, 0x62], "UTF-16BE"],
    [[0, 0, 0xfe, 0xff], "UTF-32BE"],
    [[0, 0, 0, 0x61], "UTF-32BE"],
    [[0, 0, 0x61], "UTF-32BE"],
    [[0, 0, 0, 0], undefined],
    [[0, 0, 0], undefined],
    [[0, 0], undefined],
  ])("that starts with %j is %s", (bytes, encoding) => {
    expect(wideEncoding(Uint8Array.from(bytes))).toBe(encoding);
  });
});
