import { describe, expect, it } from "vitest";
import { readHeader } from "../../src/core/images/header.ts";

/** Bytes from numbers and ASCII texts. */
const bytesOf = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...Buffer.from(part, "latin1")])));

const signature = "\x89PNG\r\n\x1a\n";
/** The first 24 bytes of a PNG of 450×300. */
const png = bytesOf(signature, 0, 0, 0, 13, "IHDR", 0, 0, 1, 0xc2, 0, 0, 1, 0x2c);
/** A start of frame of 450×300: marker, length, precision, height, width. */
const frame = (marker: number) => [0xff, marker, 0, 17, 8, 0x01, 0x2c, 0x01, 0xc2];
const jpeg = (...segments: number[]) => bytesOf(0xff, 0xd8, ...segments);
const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];

describe("a PNG", () => {
  it.each([
    ["has its size in IHDR", png, { format: "PNG", width: 450, height: 300 }],
    ["may have a size of four bytes", png.with(16, 1), { format: "PNG", width: 0x010001c2, height: 300 }],
    ["without the last byte of the size has none", png.subarray(0, 23), { format: "PNG" }],
    ["with another first chunk has none", bytesOf(signature, 0, 0, 0, 4, "CgBI", ...Array(12).fill(0)), { format: "PNG" }],
    ["needs its whole signature", bytesOf(signature.slice(0, 7)), { format: "other" }],
    ["needs its exact signature", png.with(7, 0x0b), { format: "other" }],
  ])("%s", (_, bytes, header) => {
    expect(readHeader(bytes)).toStrictEqual(header);
  });
});

describe("a JPEG", () => {
  const sized = { format: "JPEG", width: 450, height: 300 };

  it.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])(
    "has its size in the frame of marker %i",
    (marker) => {
      expect(readHeader(jpeg(...frame(marker)))).toStrictEqual(sized);
    },
  );

  it.each([0xbf, 0xc4, 0xc8, 0xcc, 0xd0])("has none in the segment of marker %i", (marker) => {
    expect(readHeader(jpeg(...segment(marker, 8, 9, 9, 9, 9, 9), ...frame(0xc0)))).toStrictEqual(sized);
  });

  it.each([
    ["has segments before the frame", jpeg(...segment(0xe0, 1, 2, 3), ...segment(0xdb, 4), ...frame(0xc2)), sized],
    ["has long segments", jpeg(0xff, 0xe1, 1, 4, ...Array(0x0102).fill(0), ...frame(0xc0)), sized],
    ["may have fill bytes before a marker", jpeg(...segment(0xe0), 0xff, 0xff, ...frame(0xc0)), sized],
    ["without the last byte of the size has none", jpeg(...frame(0xc0).slice(0, -1)), { format: "JPEG" }],
    ["has no size where a segment does not start with a marker", jpeg(...segment(0xe0), 0, ...frame(0xc0)), { format: "JPEG" }],
    ["has none where a segment ends after the bytes", jpeg(0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0), { format: "JPEG" }],
    ["of three bytes has none", bytesOf(0xff, 0xd8, 0xff), { format: "JPEG" }],
    ["needs the marker after its start", bytesOf(0xff, 0xd8), { format: "other" }],
  ])("%s", (_, bytes, header) => {
    expect(readHeader(bytes)).toStrictEqual(header);
  });
});

it.each([
  ["GIF", bytesOf("GIF89a")],
  ["GIF", bytesOf("GIF87a")],
  ["WebP", bytesOf("RIFF", 1, 2, 3, 4, "WEBP")],
  ["BMP", bytesOf("BM6")],
  ["ICO", bytesOf(0, 0, 1, 0, 1)],
  ["TIFF", bytesOf("II*", 0)],
  ["TIFF", bytesOf("MM", 0, "*")],
  ["AVIF or HEIC", bytesOf(0, 0, 0, 0x1c, "ftypavif")],
  ["SVG", bytesOf('<svg width="16"')],
  ["SVG or XML", bytesOf('<?xml version="1.0"?>')],
  ["PDF", bytesOf("%PDF-1.7")],
  ["Git LFS pointer", bytesOf("version https://git-lfs.github.com/spec/v1\n")],
])("another format is named: %s", (name, bytes) => {
  expect(readHeader(bytes)).toStrictEqual({ format: "other", name });
});

it.each([
  ["no bytes", bytesOf()],
  ["text", bytesOf("hello, world")],
  ["RIFF with another content", bytesOf("RIFF", 1, 2, 3, 4, "WAVE")],
])("%s has no format", (_, bytes) => {
  expect(readHeader(bytes)).toStrictEqual({ format: "other" });
});

it("reads bytes that start inside of their buffer", () => {
  const shifted = bytesOf("xyz", ...png);
  expect(readHeader(shifted.subarray(3))).toStrictEqual({ format: "PNG", width: 450, height: 300 });
});
