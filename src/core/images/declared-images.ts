import { fieldAt } from "../declaration/schema-facts.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { ImageHeader } from "./header.ts";

/** An image that the declaration names, and the size that Weibo's form asks for. */
export interface DeclaredImage {
  pointer: string;
  /** As declared: relative to the declaration. */
  path: string;
  width: number;
  height: number;
}

/** What was found at an image's path. */
export type ImageFact =
  /** `fingerprint` is the same for files of the same size and start: for pictures, the same picture. */
  { state: "read"; header: ImageHeader; fingerprint: string } | { state: "missing" | "outside" | "not-a-file" | "unreadable" };

/** The images of a declaration, in the order of its fields; the sizes come from the schema. */
export function declaredImages({ images }: ValidDeclaration): DeclaredImage[] {
  if (!images) return [];
  const single = (["icon16", "icon80", "icon120"] as const).map((key) => ({ pointer: `/images/${key}`, path: images[key] }));
  const screenshots = (images.screenshots ?? []).map((path, index) => ({ pointer: `/images/screenshots/${index}`, path }));
  return [...single, ...screenshots].flatMap(({ pointer, path }) => {
    const [width, height] = fieldAt(pointer)?.pixels ?? [];
    return path === undefined || width === undefined || height === undefined ? [] : [{ pointer, path, width, height }];
  });
}
