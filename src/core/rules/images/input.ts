import type { DeclaredImage, ImageFact } from "../../images/declared-images.ts";

/** The input of image rules: each declared image with what is at its path. */
export type ImageInput = readonly (DeclaredImage & { fact: ImageFact })[];
