/** Largest declaration that is read, in bytes; real ones have two to four thousand. */
export const maxBytes = 32 * 1024;

const replacement = "\uFFFD";
const replacementBytes = [0xef, 0xbf, 0xbd];

/** A declaration as it came from the disk: at most `maxBytes + 1` bytes are ever read. */
export type Bytes = Uint8Array;

/**
 * Where the first byte stands that is not UTF-8 text.
 * A NUL byte counts as such: it is valid UTF-8, but says that the file is binary or UTF-16.
 * @returns the byte's offset, or undefined when all is well
 */
export function firstUndecodable(bytes: Bytes): number | undefined {
  const nul = bytes.indexOf(0);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(nul === -1 ? bytes : bytes.subarray(0, nul));
  let offset = 0;
  for (const piece of text.split(replacement).slice(0, -1)) {
    offset += Buffer.byteLength(piece);
    // The decoder puts U+FFFD where it cannot decode; one that stands in the file is none of its own.
    if (!replacementBytes.every((byte, index) => bytes[offset + index] === byte)) return offset;
    offset += replacementBytes.length;
  }
  return nul === -1 ? undefined : nul;
}

/** The text, without a byte order mark: editors do not count it as a column. Invalid bytes become U+FFFD. */
export function decode(bytes: Bytes): string {
  return new TextDecoder("utf-8").decode(bytes);
}
