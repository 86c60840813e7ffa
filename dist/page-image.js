import { r as readHeader } from "./read-image.js";
// src/core/images/page-image.ts
/** Largest image that is put into a page, in bytes. */
const maxPageBytes = 1048576;
/** Largest image that is put into a page, in pixels: a small file may unfold to gigabytes in a browser. */
const maxPagePixels = 16777216;
/**
* An image as a page can show it: only what its own bytes call PNG or JPEG, whatever its name says.
* @param bytes of the file, the first of them at least
* @param size of the whole file, in bytes
*/
function pageImage(bytes, size) {
	const { format, ...header } = readHeader(bytes);
	if (format === "other" || !("width" in header) || header.width === void 0) return { state: "unread" };
	const { width, height } = header;
	return size > 1048576 || width * height > maxPagePixels ? {
		state: "large",
		size
	} : {
		state: "shown",
		format,
		width,
		height,
		bytes
	};
}
/** Whether a page may be able to show an image, as far as its first bytes tell. */
function fitsPage(header, size) {
	return size <= 1048576 && header.format !== "other" && (header.width ?? 0) * (header.height ?? 0) <= maxPagePixels;
}
export { maxPageBytes as n, pageImage as r, fitsPage as t };
