import { describe, expect, it, test } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { contentIds } from "../../src/core/images/content-ids.ts";
import { declaredImages } from "../../src/core/images/declared-images.ts";
import type { ImageHeader } from "../../src/core/images/header.ts";
import { fitsPage, maxPageBytes, pageImage } from "../../src/core/images/page-image.ts";

describe("the ids of a content", () => {
  const oid = `sha256:${"0123456789abcdef".repeat(4)}`;
  const pointer = `version https://git-lfs.github.com/spec/v1\noid ${oid}\nsize 5\n`;
  const lfsIdOf = (text: string) => contentIds(Buffer.from(text))[2];

  it("are those of git and Git LFS", () => {
    // As `git hash-object` and `sha256sum` print them.
    expect(contentIds(Buffer.from("hello"))).toEqual([
      "b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0",
      "8aec4e4876f854f688d0ebfc8f37598f38e5fd6903cccc850ca36591175aeb60",
      "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    ]);
  });

  it.each([
    ["a pointer", pointer],
    ["a pointer with an extension", pointer.replace("oid", "ext-0-foo sha256:1\noid")],
    ["a pointer of the longest length", pointer.replace("oid", `ext-0-${"x".repeat(1023 - pointer.length - 7)}\noid`)],
  ])("of %s contain that of its target", (_, text) => {
    expect(lfsIdOf(text)).toBe(oid);
  });

  it.each([
    ["one that is too long", pointer.replace("oid", `ext-0-${"x".repeat(1024 - pointer.length - 7)}\noid`)],
    ["one after other text", ` ${pointer}`],
    ["one of another version", pointer.replace("v1", "v2")],
    ["one without a line break at its end", pointer.slice(0, pointer.indexOf("\nsize"))],
    ["one with another hash", pointer.replace("sha256", "sha512")],
  ])("of %s are its own only", (_, text) => {
    expect(lfsIdOf(text)).toMatch(/^sha256:[\da-f]{64}$/);
    expect(lfsIdOf(text)).not.toBe(oid);
  });
});

test.each<[string, ValidDeclaration, [string, string, number, number][]]>([
  ["none without the section", {}, []],
  ["none of an empty section", { images: {} }, []],
  [
    "all, in the order of the fields, without invalid ones",
    { images: { screenshots: ["1.png", undefined, "3.png"], icon120: "c.png", icon80: "b.png", icon16: "a.png" } },
    [
      ["/images/icon16", "a.png", 16, 16],
      ["/images/icon80", "b.png", 80, 80],
      ["/images/icon120", "c.png", 120, 120],
      ["/images/screenshots/0", "1.png", 450, 300],
      ["/images/screenshots/2", "3.png", 450, 300],
    ],
  ],
])("declared images: %s", (_, declaration, expected) => {
  expect(declaredImages(declaration).map(({ pointer, path, width, height }) => [pointer, path, width, height])).toEqual(expected);
});

describe("the image of a page", () => {
  const png = (width: number, height: number) => {
    const bytes = Buffer.from("89504e470d0a1a0a0000000d494844520000000000000000", "hex");
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  const header = (width: number, height: number): ImageHeader => ({ format: "PNG", width, height });

  it("is shown with its size", () => {
    const bytes = png(450, 300);
    expect(pageImage(bytes, 24)).toStrictEqual({ state: "shown", format: "PNG", width: 450, height: 300, bytes });
  });

  it.each([
    ["the largest file", 16, 16, maxPageBytes, "shown"],
    ["a larger file", 16, 16, maxPageBytes + 1, "large"],
    ["the most pixels", 4096, 4096, 24, "shown"],
    ["the most pixels in another shape", 16384, 1024, 24, "shown"],
    ["more pixels", 4096, 4097, 24, "large"],
  ])("fits: %s", (_, width, height, size, state) => {
    expect(pageImage(png(width, height), size)).toMatchObject(state === "large" ? { state, size } : { state });
    expect(fitsPage(header(width, height), size)).toBe(state === "shown");
  });

  it.each([
    ["another format", Buffer.from("GIF89a"), { format: "other", name: "GIF" }, false],
    ["no size", Buffer.from("ffd8ff", "hex"), { format: "JPEG" }, true],
  ] as const)("is not read: %s", (_, bytes, read, fits) => {
    expect(pageImage(bytes, 6)).toEqual({ state: "unread" });
    expect(fitsPage(read, 6)).toBe(fits);
  });
});
