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

/** The text without a byte order mark, which editors do not count as a column. Invalid bytes become U+FFFD. */
export function decode(bytes: Bytes): string {
  return new TextDecoder("utf-8").decode(bytes);
}
