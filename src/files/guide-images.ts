import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import type { GuideReview } from "../core/guide/changes.ts";
import { declaredImages } from "../core/images/declared-images.ts";
import { maxPageBytes, type PageImage, pageImage } from "../core/images/page-image.ts";
import { isImage } from "../core/review/compare.ts";
import type { Image } from "../core/review/declared.ts";
import { type FileReview, reviewOf } from "../core/review/review.ts";
import { readBounded } from "./read-bounded.ts";
import { readImage } from "./read-image.ts";

/** The images of a declaration as its guide shows them, by pointer. */
export async function guidePictures(path: string, declaration: ValidDeclaration): Promise<Map<string, PageImage>> {
  const images = declaredImages(declaration);
  return new Map(await Promise.all(images.map(async (image) => [image.pointer, await readPageImage(path, image.path)] as const)));
}

/** Reads an image for a page; an image outside the repository is not read. */
async function readPageImage(declaration: string, path: string): Promise<PageImage> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { state: "unread" };
  const file = await readBounded(fact.file, maxPageBytes + 1).catch(() => undefined);
  return file ? pageImage(file.bytes, file.size) : { state: "unread" };
}

/**
 * The review of one declaration, with the changed images as its guide shows them.
 * @param file its path, as in the reviews
 */
export async function guideReview(file: string, reviews: readonly FileReview[]): Promise<GuideReview> {
  const review = reviews.find((candidate) => candidate.file === file) ?? reviewOf(file, "same");
  const values = review.changes.flatMap(({ before, after }) => [before, after]);
  const changedImages = values.filter((value) => value !== undefined).filter(isImage);
  const images = await Promise.all(changedImages.map(async (image) => [image, await readChangedImage(image)] as const));
  return { review, images: new Map(images) };
}

async function readChangedImage({ read, size, header }: Image): Promise<PageImage> {
  if (size === undefined || header?.format === "other") return { state: "unread" };
  if (!read) return { state: "large", size };
  const bytes = await read();
  return bytes ? pageImage(bytes, size) : { state: "unread" };
}
