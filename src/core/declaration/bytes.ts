import { isUtf8 } from "node:buffer";

/** Largest declaration, in bytes; real ones have two to four thousand. */
export const maxBytes = 32 * 1024;

const replacement = "\uFFFD";
const replacementBytes = [0xef, 0xbf, 0xbd];

/** The content of a declaration's file: at most `maxBytes + 1` bytes. */
export type Bytes = Uint8Array;

/**
 * Finds the first byte that is not UTF-8 text. A NUL byte counts as such: it is valid UTF-8, but means a binary or UTF-16 file.
 * @returns the byte's offset, or undefined for valid text
 */
export function firstUndecodable(bytes: Bytes): number | undefined {
  const nul = bytes.indexOf(0);
  if (nul === -1 && isUtf8(bytes)) return undefined;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(nul === -1 ? bytes : bytes.subarray(0, nul));
  let offset = 0;
  for (const piece of text.split(replacement).slice(0, -1)) {
    offset += Buffer.byteLength(piece);
    // U+FFFD marks an undecodable byte, unless the file itself contains this character.
    if (!replacementBytes.every((byte, index) => bytes[offset + index] === byte)) return offset;
    offset += replacementBytes.length;
  }
  return nul === -1 ? undefined : nul;
}

const utf8 = new TextDecoder("utf-8");

/**
 * The text without a byte order mark, which editors do not count as a column. Invalid bytes become U+FFFD. UTF-16 and UTF-32 are decoded
 * too, so that reports show their text, and secrets in it are found.
 */
export function decode(bytes: Bytes): string {
  const encoding = wideEncoding(bytes);
  if (encoding === undefined) return utf8.decode(bytes);
  return new TextDecoder(encoding.endsWith("BE") ? "utf-16be" : "utf-16le").decode(bytes).replaceAll("\0", "");
}

/** The encoding of a text in which a character has two or four bytes, by its byte order mark or its first character; undefined for others. */
export function wideEncoding([a, b, c, d]: Bytes): "UTF-16LE" | "UTF-16BE" | "UTF-32LE" | "UTF-32BE" | undefined {
  if (b === undefined) return undefined;
  const isWide = c === 0 && d === 0;
  if (a === 0xff && b === 0xfe) return isWide ? "UTF-32LE" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  // YAML starts with an ASCII character. Source: YAML 1.2.2, section 5.2.
  if (a !== 0 && b === 0) return isWide ? "UTF-32LE" : "UTF-16LE";
  if (a === 0 && b !== 0) return "UTF-16BE";
  return a === 0 && c !== undefined && (c !== 0 || (d !== undefined && d !== 0)) ? "UTF-32BE" : undefined;
}
