import { type ImageHeader, readHeader } from "./header.ts";

/** Largest image that is put into a page, in bytes. */
export const maxPageBytes = 1024 * 1024;

/** Largest image that is put into a page, in pixels: a small file may unfold to gigabytes in a browser. */
const maxPagePixels = 4096 * 4096;

/** What a page can do with an image's file. */
export type PageImage =
  | { state: "shown"; format: "PNG" | "JPEG"; width: number; height: number; bytes: Uint8Array }
  /** There is a file, but it is too large to be put into a page. */
  | { state: "large"; size: number }
  | { state: "unread" };

/**
 * An image as a page can show it: only what its own bytes call PNG or JPEG, whatever its name says.
 * @param bytes of the file, the first of them at least
 * @param size of the whole file, in bytes
 */
export function pageImage(bytes: Uint8Array, size: number): PageImage {
  const { format, ...header } = readHeader(bytes);
  if (format === "other" || !("width" in header) || header.width === undefined) return { state: "unread" };
  const { width, height } = header;
  return size > maxPageBytes || width * height > maxPagePixels
    ? { state: "large", size }
    : { state: "shown", format, width, height, bytes };
}

/** Whether a page may be able to show an image, as far as its first bytes tell. */
export function fitsPage(header: ImageHeader, size: number): boolean {
  return size <= maxPageBytes && header.format !== "other" && (header.width ?? 0) * (header.height ?? 0) <= maxPagePixels;
}
