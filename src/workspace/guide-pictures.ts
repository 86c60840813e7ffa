import { dirname, resolve } from "node:path";
import type { Draft } from "../declaration/draft.ts";
import type { Picture } from "../guide/sheet.ts";
import { type DeclaredImage, declaredImages } from "../images/declared-images.ts";
import { readHeader } from "../images/header.ts";
import { readBounded } from "./read-bounded.ts";
import { readImage } from "./read-image.ts";

/** Largest image that is put into the page, in bytes. */
const maxBytes = 1024 * 1024;

/** Largest image that is put into the page, in pixels: a small file may unfold to gigabytes in a browser. */
const maxPixels = 4096 * 4096;

/** The images of a declaration as its guide shows them, by pointer. */
export async function guidePictures(declaration: string, draft: Draft): Promise<Map<string, Picture>> {
  const images = declaredImages(draft);
  return new Map(await Promise.all(images.map(async (image) => [image.pointer, await pictureOf(declaration, image)] as const)));
}

/** The image as it can be put into the page; what lies outside the repository is not looked at. */
async function pictureOf(declaration: string, { path }: DeclaredImage): Promise<Picture> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { state: "unread" };
  const file = await readBounded(resolve(dirname(declaration), path), maxBytes + 1).catch(() => undefined);
  if (!file) return { state: "unread" };
  const { bytes, size } = file;
  const { format, ...header } = readHeader(bytes);
  if (format === "other" || !("width" in header) || header.width === undefined) return { state: "unread" };
  const { width, height } = header;
  return bytes.length > maxBytes || width * height > maxPixels
    ? { state: "large", size }
    : { state: "shown", format, width, height, bytes };
}
