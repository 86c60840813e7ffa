import type { GuideReview } from "../../src/core/guide/changes.ts";
import type { PageImage } from "../../src/core/images/page-image.ts";
import type { Declared, Image } from "../../src/core/review/declared.ts";
import { reviewDeclarations } from "../../src/core/review/review.ts";
import { reviewServices } from "../../src/core/targets/registry.ts";
import { declaredBy } from "../review/declared-by.ts";

const services = await reviewServices();

export const png: PageImage = { state: "shown", format: "PNG", width: 16, height: 16, bytes: new Uint8Array([1, 2, 3]) };
export const jpeg: PageImage = { state: "shown", format: "JPEG", width: 450, height: 300, bytes: new Uint8Array([4, 5, 6, 7]) };
const large: PageImage = { state: "large", size: 2_000_000 };

/** An image of a declaration, and what a page can show of it; undefined where it was not read. */
interface Shown {
  image: Image;
  page?: PageImage;
}

const imageAt = (path: string, more: Partial<Image>, page?: PageImage): Shown => ({
  image: { path, contents: [path], ...more },
  ...(page && { page }),
});

/** Images before and after a change, by the pointer of their field. */
const changedImages: Readonly<Record<string, readonly [before: Shown | undefined, after: Shown | undefined]>> = {
  "/images/icon16": [imageAt("brand/old.png", { size: 3 }, png), imageAt("brand/icon-16.png", { size: 4 }, jpeg)],
  "/images/icon80": [
    imageAt("brand/vector.svg", { header: { format: "other", name: "SVG" }, size: 99 }, { state: "unread" }),
    imageAt("brand/icon-80.png", { header: { format: "PNG", width: 5000, height: 5000 }, size: 2_000_000 }, large),
  ],
  "/images/icon120": [
    imageAt("brand/gone.png", {}, { state: "unread" }),
    imageAt("brand/icon-120.png", { header: { format: "PNG" }, size: 70_000 }, { state: "unread" }),
  ],
  "/images/screenshots/0": [
    imageAt("brand/0123456789abcdef0123456789abcdef.png", { size: 8 }),
    imageAt("brand/screenshot-1.png", { size: 9 }),
  ],
  "/images/screenshots/1": [undefined, imageAt("brand/screenshot-2.png", { size: 4 }, jpeg)],
  "/images/screenshots/2": [imageAt("brand/screenshot-3.jpg", { size: 4 }, jpeg), undefined],
};

/** The review of a declaration that changed, with images that changed. */
export function guideReviewOf(before: string | undefined, after: string, { withImages = false, renamedFrom = "f.yaml" } = {}): GuideReview {
  const shown = withImages ? Object.entries(changedImages) : [];
  const side = (index: 0 | 1) =>
    new Map(shown.flatMap(([pointer, sides]) => (sides[index] ? [[pointer, sides[index].image] as const] : [])));
  const stateOf = (text: string, images: ReadonlyMap<string, Image>): Declared => ({ ...declaredBy(text), images });
  const base = new Map(before === undefined ? [] : [[renamedFrom, stateOf(before, side(0))] as const]);
  const [review] = reviewDeclarations(base, new Map([["f.yaml", stateOf(after, side(1))]]), services);
  if (!review) throw new Error("no review");
  const pages = Object.values(changedImages).flatMap((sides) =>
    sides.flatMap((one) => (one?.page ? [[one.image, one.page] as const] : [])),
  );
  return { review, images: new Map(pages) };
}
