import type { DeclaredImage, ImageFact } from "../../images/declared-images.ts";

/** What the image rules look at: each declared image with what was found at its path. */
export type ImageInput = readonly (DeclaredImage & { fact: ImageFact })[];
