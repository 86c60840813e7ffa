/** Largest declaration that is read, in bytes; real ones have two to four thousand. */
export const maxBytes = 64 * 1024;

/** A declaration as it came from the disk: at most `maxBytes + 1` bytes are ever read. */
export type Bytes = Uint8Array;

/**
 * Where the first byte stands that is not UTF-8 text.
 * A NUL byte counts as such: it is valid UTF-8, but says that the file is binary or UTF-16.
 * @returns the byte's offset, or undefined when all is well
 */
export function firstUndecodable(bytes: Bytes): number | undefined {
  const nul = bytes.indexOf(0);
  const beforeNul = nul === -1 ? bytes : bytes.subarray(0, nul);
  if (decodes(beforeNul, { complete: true })) return nul === -1 ? undefined : nul;
  let valid = 0;
  let invalid = beforeNul.length;
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >> 1;
    if (decodes(beforeNul.subarray(0, middle), { complete: false })) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** The text, without a byte order mark: editors do not count it as a column. Invalid bytes become U+FFFD. */
export function decode(bytes: Bytes): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/** Whether the bytes are UTF-8; an incomplete text may end in the middle of a character. */
function decodes(bytes: Bytes, { complete }: { complete: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}
