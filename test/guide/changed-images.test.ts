import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reviewOf } from "../../src/core/review/review.ts";
import { gitTree } from "../../src/files/git.ts";
import { guideReview } from "../../src/files/guide-images.ts";
import { withImages, workingTreeImages } from "../../src/files/review-images.ts";
import { edited, example, root } from "../helpers/example.ts";
import { guideIn, Page, removeFolders, repositoryWith } from "./pages.ts";

afterAll(removeFolders);

/** What the page shows of a file; `src` if it is an image. */
interface Shown {
  says: string;
  src?: string;
}
const bytesOf = (path: string) => readFile(join(root, "test/fixtures/acme", path));
const dataOf = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString("base64")}`;

/** The example's images, and what the page shows of each. */
const examples = await Promise.all(
  [
    ["brand/icon-16.png", "png", "16×16"],
    ["brand/icon-80.png", "png", "80×80"],
    ["brand/icon-120.png", "png", "120×120"],
    ["brand/screenshot-1.png", "png", "450×300"],
    ["brand/screenshot-2.png", "png", "450×300"],
    ["brand/screenshot-3.jpg", "jpeg", "450×300"],
  ].map(async ([path = "", kind = "", pixels]) => {
    const bytes = await bytesOf(path);
    const says = `${path} ${kind.toUpperCase()}, ${pixels}, ${bytes.length} bytes`;
    return { path, bytes, shown: { says, src: dataOf(kind, bytes) } };
  }),
);
const path = "brand/icon-16.png";
const [icon16, jpeg] = await Promise.all([bytesOf(path), bytesOf("brand/screenshot-3.jpg")]);
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 7\n`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>';

/** A PNG header with dimensions, padded to a size in bytes. */
function png(width: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG whose dimensions come after the 64 KiB that are read of each image. */
const lateJpeg = (data: Buffer) => {
  const segment = Buffer.alloc(2 + 65_000);
  segment.writeUInt16BE(0xffe2, 0);
  segment.writeUInt16BE(65_000, 2);
  return Buffer.concat([data.subarray(0, 2), segment, segment, data.subarray(2)]);
};

const mebibyte = 1024 * 1024;
const unread = (size: number) => `Cannot be shown: its ${size} bytes are not a readable PNG or JPEG`;
const large = (size: number) => `Too large to show here: ${size} bytes, or too many pixels`;

/** Files at an image's path, and what the page shows before and after the path. */
const others: readonly [kind: string, file: Buffer | string | undefined, before: string, after: string, src?: string][] = [
  ["an image of another size", png(20, 30, 200), "", "PNG, 20×30, 200 bytes", dataOf("png", png(20, 30, 200))],
  ["an image of another format", lateJpeg(jpeg), "", `JPEG, 450×300, ${jpeg.length + 130_004} bytes`, dataOf("jpeg", lateJpeg(jpeg))],
  ["nothing", undefined, "No readable file at this path", ""],
  ["an empty file", "", "No readable file at this path", ""],
  ["SVG", svg, unread(svg.length), ""],
  ["HTML", "<script>alert(1)</script>", unread(25), ""],
  ["an image that ends early", icon16.subarray(0, 20), unread(20), ""],
  ["a Git LFS pointer", pointer, unread(pointer.length), ""],
  ["an image of 1 MiB", png(9, 9, mebibyte), "", "PNG, 9×9, 1048576 bytes", dataOf("png", png(9, 9, mebibyte))],
  ["an image of more than 1 MiB", png(16, 16, mebibyte + 1), large(mebibyte + 1), `PNG, 16×16, ${mebibyte + 1} bytes`],
  ["an image of more pixels than a browser should unfold", png(4097, 4096, 99), large(99), "PNG, 4097×4096, 99 bytes"],
];

describe.each([0, 6])("at an image's path, from %i on", (from) => {
  const group = others.slice(from, from + 6);
  const put = async (folder: string, which: "theirs" | "ours") => {
    for (const [index, [, other]] of group.entries()) {
      const { path: name = "", bytes = "" } = examples[index] ?? {};
      const file = which === "theirs" ? other : bytes;
      await (file === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), file));
    }
  };

  it.each(["before", "after"] as const)("is shown as far as it is an image, %s", async (side) => {
    const folder = await repositoryWith(example, (made) => put(made, side === "before" ? "theirs" : "ours"));
    await put(folder, side === "before" ? "ours" : "theirs");
    const { changes } = new Page(await guideIn(folder, ["--base", "HEAD"]));
    expect(changes).toHaveLength(group.length);
    for (const [index, [kind, , first, last, src]] of group.entries()) {
      const { path: name, shown } = examples[index] ?? expect.fail();
      const other: Shown = { says: [first, name, last].filter((part) => part !== "").join(" "), ...(src && { src }) };
      const sides = side === "before" ? [other, shown] : [shown, other];
      const change = changes[index] ?? expect.fail();
      expect([kind, change.before, change.after]).toEqual([kind, ...sides.map(({ says }) => says)]);
      expect(change.link).toBe("#images");
      // Compared separately: a difference would otherwise print a megabyte.
      const sources = sides.flatMap((one) => one.src ?? []);
      expect(change.images.map((image) => sources.indexOf(image.src ?? ""))).toEqual(sources.map((_, at) => at));
      for (const { alt, width, height } of change.images) {
        expect(alt).toBe(name);
        expect(`${change.before} ${change.after}`).toContain(`${width}×${height}`);
      }
    }
  });
});

describe("images", () => {
  it("that were swapped are both shown", async () => {
    const folder = await repositoryWith();
    const [one, other] = await Promise.all([bytesOf("brand/screenshot-1.png"), bytesOf("brand/screenshot-2.png")]);
    await writeFile(join(folder, "brand/screenshot-1.png"), other);
    await writeFile(join(folder, "brand/screenshot-2.png"), one);
    const { changes } = new Page(await guideIn(folder, ["--base", "HEAD"]));
    expect(changes.map(({ heading, images }) => [heading, images.map(({ src }) => src === dataOf("png", one))])).toEqual([
      ["应用截图 1 Screenshot 450×300", [true, false]],
      ["应用截图 2 Screenshot 450×300", [false, true]],
    ]);
  });

  it("that the review did not read count as too large", async () => {
    const before = { path, contents: [], size: 11 * mebibyte };
    const changes = [{ pointer: "/images/icon16", before, after: undefined }];
    const { images } = await guideReview("f", [{ ...reviewOf("f", "changed"), changes }]);
    expect(images.get(before)).toEqual({ state: "large", size: 11 * mebibyte });
  });

  it("outside the repository, or that are not files, are not read", async () => {
    const folder = await repositoryWith();
    const edits = [
      ["icon16: brand/icon-16.png", "icon16: ../../../etc/hostname"],
      ["icon80: brand/icon-80.png", "icon80: brand"],
    ] as const;
    await writeFile(join(folder, "weibo-provider.yaml"), edited(edits));
    const { changes } = new Page(await guideIn(folder, ["--base", "HEAD"]));
    expect(changes.map(({ after }) => after)).toEqual([
      "No readable file at this path ../../../etc/hostname",
      "No readable file at this path brand",
    ]);
  });
});

describe("memory", () => {
  it("holds no image of the working tree, and of the base only images that fit a page, without git's other output", async () => {
    const folder = await repositoryWith(example, async (made) => {
      await writeFile(join(made, "brand/icon-80.png"), png(80, 80, mebibyte + 1));
      await writeFile(join(made, "brand/icon-120.png"), svg);
    });
    const images = { icon16: path, icon80: "brand/icon-80.png", icon120: "brand/icon-120.png" };
    const declaredImages = new Map(Object.entries(images).map(([name, file]) => [`/images/${name}`, { path: file, contents: [] }]));
    const declared = { isReadable: true, errors: [], declaration: {}, values: new Map(), images: declaredImages };
    const base = await withImages(await gitTree(folder, "HEAD"), new Map([["f.yaml", declared]]), new Map());
    const kept = await Promise.all([...(base.get("f.yaml")?.images.values() ?? [])].map(({ read }) => read?.()));
    expect(kept.map((bytes) => bytes?.buffer.byteLength)).toEqual([icon16.length, undefined, undefined]);
    const head = await workingTreeImages(join(folder, "f.yaml"), declared);
    expect([...head.values()].map(({ read }) => read !== undefined)).toEqual([true, false, false]);
    await cp(join(folder, "brand/icon-120.png"), join(folder, path));
    expect(Buffer.from((await head.get("/images/icon16")?.read?.()) ?? []).toString()).toBe(svg);
  });
});
