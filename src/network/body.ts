import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What was read of a body, decompressed. */
export interface Body {
  text: string;
  /** False where the limit ended the reading. */
  isWhole: boolean;
}

/** The content codings that are asked for and understood. */
export const codings = "gzip, deflate, br";

/**
 * Reads a body up to a limit, which counts both before and after decompression: what expands without end is left there.
 * @param coding the `content-encoding`, empty for none; an unknown one is read as it is
 * @param limit in bytes
 * @throws what the stream throws, and zlib's errors (`Z_…`) for a body that is not of its coding
 */
export async function readBody(stream: Readable, coding: string, limit: number): Promise<Body> {
  const decoder = decoderFor(coding.trim().toLowerCase());
  const chunks: Buffer[] = [];
  let isWhole = true;
  const bounded = async function* (source: AsyncIterable<Buffer>) {
    let length = 0;
    for await (const chunk of source) {
      yield chunk.subarray(0, limit - length);
      length += chunk.length;
      if (length > limit) {
        isWhole = false;
        return;
      }
    }
  };
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of bounded(source)) chunks.push(chunk);
  };
  if (decoder) await pipeline(stream, bounded, decoder, collect);
  else await pipeline(stream, collect);
  return { text: Buffer.concat(chunks).toString("utf8"), isWhole };
}

function decoderFor(coding: string) {
  // A body that ends early is read as far as it goes, as browsers do.
  const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
  if (coding === "gzip" || coding === "x-gzip") return createGunzip(lenient);
  if (coding === "deflate") return createInflate(lenient);
  if (coding === "br")
    return createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH });
  return undefined;
}
