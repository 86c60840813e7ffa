import { type ImageHeader, readHeader } from "./header.ts";

/** Largest image that a page embeds, in bytes. */
export const maxPageBytes = 1024 * 1024;

/** Largest image that a page embeds, in pixels: a small file may decompress to gigabytes in a browser. */
const maxPagePixels = 4096 * 4096;

/** What a page shows of an image. */
export type PageImage =
  | { state: "shown"; format: "PNG" | "JPEG"; width: number; height: number; bytes: Uint8Array }
  /** The file is too large for a page. */
  | { state: "large"; size: number }
  | { state: "unread" };

/**
 * An image as a page can show it: only PNG and JPEG by content, whatever the file name.
 * @param bytes of the file, at least the first ones
 * @param size of the whole file, in bytes
 */
export function pageImage(bytes: Uint8Array, size: number): PageImage {
  const header = readHeader(bytes);
  if (header.width === undefined) return { state: "unread" };
  const { format, width, height } = header;
  return size > maxPageBytes || width * height > maxPagePixels
    ? { state: "large", size }
    : { state: "shown", format, width, height, bytes };
}

/** Whether a page may embed an image, decided by its first bytes. */
export function fitsPage(header: ImageHeader, size: number): boolean {
  return size <= maxPageBytes && header.format !== "other" && (header.width ?? 0) * (header.height ?? 0) <= maxPagePixels;
}
