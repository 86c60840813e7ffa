import { describe, expect, it } from "vitest";
import type { ImageFact } from "../../src/core/images/declared-images.ts";
import type { ImageHeader } from "../../src/core/images/header.ts";
import { imageRepeated } from "../../src/core/rules/images/image-repeated.ts";
import { imageSize } from "../../src/core/rules/images/image-size.ts";

const image = (pointer: string, fact: ImageFact) => ({ pointer, path: `brand${pointer}.png`, width: 450, height: 300, fact });
const read = (header: ImageHeader, fingerprint = "a"): ImageFact => ({ state: "read", file: "/x", header, size: 1, fingerprint });
const png = (width: number, height: number) => read({ format: "PNG", width, height });

describe("image-size", () => {
  it.each<[string, ImageFact, string[]]>([
    ["450×300", png(450, 300), []],
    ["another width", png(451, 300), ["451×300"]],
    ["another height", png(450, 299), ["450×299"]],
    ["width and height swapped", png(300, 450), ["300×450"]],
    ["an unknown size", read({ format: "JPEG" }), []],
    ["another format", read({ format: "other", name: "GIF" }), []],
    ["no file", { state: "missing" }, []],
  ])("for %s", (_, fact, sizes) => {
    const found = [...imageSize.check([image("/images/screenshots/0", fact)])];
    expect(found.map(({ params }) => [params?.actual, params?.expected])).toEqual(sizes.map((size) => [size, "450×300"]));
  });
});

describe("image-repeated", () => {
  const pointers = ["/images/icon16", "/images/screenshots/0", "/images/screenshots/1", "/images/screenshots/2"];

  it.each<[string, string[], string[]]>([
    ["different screenshots", ["a", "a", "b", "c"], []],
    ["two equal screenshots", ["a", "b", "c", "b"], ["/images/screenshots/2"]],
    ["three equal screenshots", ["a", "b", "b", "b"], ["/images/screenshots/1", "/images/screenshots/2"]],
  ])("for %s", (_, prints, repeated) => {
    const images = pointers.map((pointer, index) => image(pointer, read({ format: "PNG", width: 450, height: 300 }, prints[index])));
    const found = [...imageRepeated.check(images)];
    expect(found.map(({ params }) => params?.path)).toEqual(repeated.map((pointer) => `brand${pointer}.png`));
    expect(found.map(({ params }) => params?.first)).toEqual(
      repeated.map(() => `brand${prints[1] === "b" ? pointers[1] : pointers[2]}.png`),
    );
  });

  it("does not compare what is not a file", () => {
    const missing = pointers.map((pointer) => image(pointer, { state: "missing" }));
    expect([...imageRepeated.check(missing)]).toEqual([]);
  });
});
