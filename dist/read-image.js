import { t as readBounded } from "./read-bounded.js";
import { a as isInside, i as isBelow, o as repositoryOf } from "./repository.js";
import { lstat, realpath } from "node:fs/promises";
import { createHash } from "node:crypto";
import { dirname, isAbsolute, resolve } from "node:path";
// src/core/images/header.ts
/** How much of an image is read, in bytes: its size stands in front, the pixels are never decoded. */
const maxHeaderBytes = 65536;
/**
* Reads format and size, in pixels, from the start of an image file.
* Sources: PNG specification, section 11.2.1 (IHDR); ITU-T T.81, annex B (JPEG markers).
*/
function readHeader(bytes) {
	if (startsWith(bytes, [
		137,
		80,
		78,
		71,
		13,
		10,
		26,
		10
	])) return pngHeader(bytes);
	if (startsWith(bytes, [
		255,
		216,
		255
	])) return jpegHeader(bytes);
	const name = otherFormats.find(({ at, magic }) => startsWith(bytes.subarray(at), magic))?.name;
	return name === void 0 ? { format: "other" } : {
		format: "other",
		name
	};
}
const ascii = (text) => [...text].map((character) => character.charCodeAt(0));
const otherFormats = [
	{
		name: "GIF",
		at: 0,
		magic: ascii("GIF8")
	},
	{
		name: "WebP",
		at: 8,
		magic: ascii("WEBP")
	},
	{
		name: "BMP",
		at: 0,
		magic: ascii("BM")
	},
	{
		name: "ICO",
		at: 0,
		magic: [
			0,
			0,
			1,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			73,
			73,
			42,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			77,
			77,
			0,
			42
		]
	},
	{
		name: "AVIF or HEIC",
		at: 4,
		magic: ascii("ftyp")
	},
	{
		name: "SVG",
		at: 0,
		magic: ascii("<svg")
	},
	{
		name: "SVG or XML",
		at: 0,
		magic: ascii("<?xml")
	},
	{
		name: "PDF",
		at: 0,
		magic: ascii("%PDF")
	},
	{
		name: "Git LFS pointer",
		at: 0,
		magic: ascii("version https://git-lfs")
	}
];
function pngHeader(bytes) {
	const view = viewOf(bytes);
	if (bytes.length < 24 || view.getUint32(12) !== 1229472850) return { format: "PNG" };
	return {
		format: "PNG",
		width: view.getUint32(16),
		height: view.getUint32(20)
	};
}
function jpegHeader(bytes) {
	const view = viewOf(bytes);
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 255) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) at += 1;
		else if (isStartOfFrame(marker)) return {
			format: "JPEG",
			width: view.getUint16(at + 7),
			height: view.getUint16(at + 5)
		};
		else at += 2 + view.getUint16(at + 2);
	}
	return { format: "JPEG" };
}
/** SOF0 to SOF15, without DHT, JPG and DAC, which stand among them. */
const isStartOfFrame = (marker) => marker >= 192 && marker <= 207 && ![
	196,
	200,
	204
].includes(marker);
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const startsWith = (bytes, magic) => bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
// src/files/read-image.ts
/**
* What lies at an image's path. Nothing outside the repository is looked at: not even whether it exists is told.
* @param declaration path of the file that names the image
* @param path as declared: relative to that file
*/
async function readImage(declaration, path) {
	const repository = repositoryOf(declaration);
	const target = resolve(dirname(resolve(declaration)), path);
	if (isAbsolute(path) || !isBelow(repository, target)) return { state: "outside" };
	try {
		if (!isBelow(await realpath(repository), await realpath(dirname(target)))) return { state: "outside" };
		await lstat(target);
		if (!await isInside(repository, target)) return { state: "outside" };
		const file = await readBounded(target, maxHeaderBytes);
		if (file === void 0) return { state: "not-a-file" };
		const fingerprint = `${createHash("sha256").update(file.bytes).digest("hex")} ${file.size}`;
		return {
			state: "read",
			header: readHeader(file.bytes),
			fingerprint
		};
	} catch (error) {
		const { code } = error;
		if (code === "EISDIR") return { state: "not-a-file" };
		return { state: [
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG",
			"ERR_INVALID_ARG_VALUE"
		].includes(code ?? "") ? "missing" : "unreadable" };
	}
}
export { maxHeaderBytes as n, readHeader as r, readImage as t };
