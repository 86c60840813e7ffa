import { PassThrough, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, createInflate } from "node:zlib";

/** The content codings that requests accept. Not Brotli: it takes 16 MiB and more to read a body of any length. */
export const codings = "gzip, deflate";

/** The header of a zlib stream: a window of 32 KiB, no dictionary. Source: RFC 1950, 2.2. */
const zlibHeader = Buffer.from([0x78, 0x01]);

/**
 * Reads a body up to a limit, which applies both before and after decompression; reading stops there.
 * @param coding the `content-encoding`, empty for none; an unknown one is not decoded
 * @param limit in bytes
 * @returns what was read, decompressed
 * @throws what the stream throws, and zlib's errors (`Z_…`) for a body that is not of its coding
 */
export async function readBody(stream: Readable, coding: string, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let isComplete = true;
  const bounded = async function* (source: AsyncIterable<Buffer>) {
    let length = 0;
    for await (const chunk of source) {
      yield chunk.subarray(0, limit - length);
      length += chunk.length;
      if (length > limit) {
        isComplete = false;
        // Ends a decoder that waits for more input.
        stream.destroy();
        return;
      }
    }
  };
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of bounded(source)) chunks.push(chunk);
  };
  const name = coding.trim().toLowerCase();
  const complete = (source: AsyncIterable<Buffer>) => (name === "deflate" ? withZlibHeader(source) : source);
  await pipeline(stream, bounded, complete, decoderFor(name), collect).catch((error) => {
    // At the limit the pipeline is aborted, which is not an error.
    if (isComplete) throw error;
  });
  return Buffer.concat(chunks).toString("utf8");
}

function decoderFor(coding: string): Transform {
  // A truncated body is decoded as far as possible, as in browsers.
  const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
  if (coding === "gzip" || coding === "x-gzip") return createGunzip(lenient);
  if (coding === "deflate") return createInflate(lenient);
  return new PassThrough();
}

/** Many servers omit the zlib header of `deflate`, and browsers accept that (RFC 9110, 8.4.1.2). The first byte shows which it is. */
async function* withZlibHeader(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let isStart = true;
  for await (const chunk of source) {
    const [first] = chunk;
    if (isStart && first !== undefined && (first & 0x0f) !== 8) yield zlibHeader;
    isStart &&= first === undefined;
    yield chunk;
  }
}
