import { fieldAt } from "../declaration/schema-facts.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { ImageHeader } from "./header.ts";

/** An image that a declaration names, and the size that Weibo's form requires, in pixels. */
export interface DeclaredImage {
  pointer: string;
  /** As declared: relative to the declaration. */
  path: string;
  width: number;
  height: number;
}

/** What an image's path leads to. */
export type ImageFact =
  /**
   * `size` is that of the file, in bytes. `fingerprint` identifies the picture among files of the same size, and is undefined for the only
   * file of its size in a declaration. `file` is the absolute path of the file, which differs from the image's where git checked out a
   * link as text.
   */
  | { state: "read"; file: string; header: ImageHeader; size: number; fingerprint?: string | undefined }
  /** No file has exactly this name, and `spelling` differs only in letter case, or only in its Unicode form. */
  | { state: "letter-case" | "unicode-form"; spelling: string }
  | { state: "missing" | "outside" | "backslash" | "not-a-file" | "unreadable" };

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
