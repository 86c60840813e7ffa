/** How much of an image is read, in bytes: the header contains its size, and pixels are never decoded. */
export const maxHeaderBytes = 64 * 1024;

/** The format and size in the first bytes of a file. */
export type ImageHeader =
  | { format: "PNG" | "JPEG"; width: number; height: number }
  /** A PNG or JPEG whose size is not in the bytes that were read. */
  | { format: "PNG" | "JPEG"; width?: undefined; height?: undefined }
  /** Another format, with its name if known. */
  | { format: "other"; name?: string; width?: undefined; height?: undefined };

/**
 * Reads format and size, in pixels, from the start of an image file.
 * Sources: PNG specification, section 11.2.1 (IHDR); ITU-T T.81, annex B (JPEG markers).
 */
export function readHeader(bytes: Uint8Array): ImageHeader {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngHeader(bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHeader(bytes);
  const name = otherFormats.find(({ at, magic }) => startsWith(bytes.subarray(at), magic))?.name;
  return name === undefined ? { format: "other" } : { format: "other", name };
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

const otherFormats = [
  { name: "GIF", at: 0, magic: ascii("GIF8") },
  { name: "WebP", at: 8, magic: ascii("WEBP") },
  { name: "BMP", at: 0, magic: ascii("BM") },
  { name: "ICO", at: 0, magic: [0, 0, 1, 0] },
  { name: "TIFF", at: 0, magic: [0x49, 0x49, 0x2a, 0] },
  { name: "TIFF", at: 0, magic: [0x4d, 0x4d, 0, 0x2a] },
  { name: "AVIF or HEIC", at: 4, magic: ascii("ftyp") },
  { name: "SVG", at: 0, magic: ascii("<svg") },
  { name: "SVG or XML", at: 0, magic: ascii("<?xml") },
  { name: "PDF", at: 0, magic: ascii("%PDF") },
  { name: "Git LFS pointer", at: 0, magic: ascii("version https://git-lfs") },
];

function pngHeader(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes);
  if (bytes.length < 24 || view.getUint32(12) !== 0x49484452) return { format: "PNG" };
  return { format: "PNG", width: view.getUint32(16), height: view.getUint32(20) };
}

function jpegHeader(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isStartOfFrame(marker)) return { format: "JPEG", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return { format: "JPEG" };
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which are in the same range. */
const isStartOfFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
