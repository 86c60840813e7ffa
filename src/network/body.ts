import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import PQueue from "p-queue";
import { type DecodedText, decodeText } from "./charset.ts";
import type { HeaderFields } from "./header-fields.ts";
import { isDecodingError } from "./network-error.ts";

/** The content codings that requests accept. Others are decoded too, since some servers send them unasked (xroche/httrack#556). */
export const codings = "gzip, deflate";

/** The header of a zlib stream: a window of 32 KiB, no dictionary. Source: RFC 1950, 2.2. */
const zlibHeader = Buffer.from([0x78, 0x01]);

/** How many codings of one body are decoded, one over the other. */
const maxCodings = 2;

/** The largest window of zstd, as a power of two: 8 MiB. Source: RFC 9659, 3. */
const zstdWindow = { ZSTD_d_windowLogMax: 100, value: 23 };

/** Brotli and zstd need up to 16 MiB for a body of any length, so they run one at a time. */
const wideDecoders = new PQueue({ concurrency: 1 });

/** The part of a body that was read. */
export interface ResponseBody {
  bytes: Buffer;
  /** Whether this is all of it. */
  isComplete: boolean;
  /** Whether its content coding is known; otherwise the bytes are encoded. */
  isDecoded: boolean;
}

/**
 * Reads a body up to a limit, which applies both before and after decompression; reading stops there.
 * A body that turns out invalid after its beginning counts as incomplete, since browsers show the beginning.
 * @param coding the `content-encoding`, empty for none
 * @param limit in bytes
 * @throws what the stream throws, and zlib's errors for a body that is not of its coding
 */
export async function readBody(stream: Readable, coding: string, limit: number): Promise<ResponseBody> {
  const names = coding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const decoders = names.reverse().map((name) => decoderFor(name));
  const isDecoded = decoders.length <= maxCodings && decoders.every((decoder) => decoder !== undefined);
  if (!isDecoded) return { ...(await decode(stream, [], limit)), isDecoded };
  const steps = decoders.flatMap((decoder) => decoder ?? []);
  if (!names.some(isWide)) return { ...(await decode(stream, steps, limit)), isDecoded };
  const encoded = await decode(stream, [], limit);
  const decoded = await wideDecoders.add(() => decode(Readable.from([encoded.bytes]), steps, limit));
  return { bytes: decoded.bytes, isComplete: encoded.isComplete && decoded.isComplete, isDecoded };
}

/** A response with the part of its body that was read. */
interface WithBody {
  headers: HeaderFields;
  body?: ResponseBody;
}

/**
 * The text of a body in its character encoding.
 * @param parent the encoding of the page that loads it
 */
export function decodeBody({ headers, body }: WithBody, parent?: string): DecodedText {
  return body ? decodeText(body.bytes, headers["content-type"] ?? "", parent) : { text: "", encoding: "utf-8" };
}

/** The text of a body, as far as it can be decoded. */
export const bodyText = (response: WithBody): string => decodeBody(response).text;

/** One decoder and what it needs before it. */
type Step = Transform | ((source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>);

async function decode(stream: Readable, steps: readonly Step[], limit: number) {
  if (steps.length === 0) return collectPlain(stream, limit);
  const chunks: Buffer[] = [];
  let isLimited = false;
  const bounded = async function* (source: AsyncIterable<Buffer>) {
    let length = 0;
    for await (const chunk of source) {
      yield chunk.subarray(0, limit - length);
      length += chunk.length;
      if (length > limit) {
        isLimited = true;
        // Ends a decoder that waits for more input.
        stream.destroy();
        return;
      }
    }
  };
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of bounded(source)) chunks.push(chunk);
  };
  let isValid = true;
  const run = pipeline as (streams: unknown[]) => Promise<void>;
  await run([stream, bounded, ...steps, collect]).catch((error: unknown) => {
    // At the limit the pipeline is aborted, which is not an error.
    if (isLimited) return;
    isValid = false;
    if (!isDecodingError(error) || !chunks.some(({ length }) => length > 0)) throw error;
  });
  return { bytes: Buffer.concat(chunks), isComplete: isValid && !isLimited };
}

/** Without decoders, a loop takes a fraction of the time of a pipeline. */
async function collectPlain(stream: Readable, limit: number) {
  const chunks: Buffer[] = [];
  let length = 0;
  let isValid = true;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, limit - length));
      length += chunk.length;
      // Ends the stream, too.
      if (length > limit) break;
    }
  } catch (error) {
    isValid = false;
    if (!isDecodingError(error) || length === 0) throw error;
  }
  return { bytes: Buffer.concat(chunks), isComplete: isValid && length <= limit };
}

const isWide = (coding: string) => coding === "br" || coding === "zstd";

function decoderFor(coding: string): Step[] | undefined {
  // A truncated body is decoded as far as possible, as in browsers.
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
  const lenient = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
  if (coding === "gzip" || coding === "x-gzip") return [zlib.createGunzip(lenient)];
  if (coding === "deflate") return [withZlibHeader, zlib.createInflate(lenient)];
  if (coding === "br") return [zlib.createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH })];
  // Only in Node 22.15 and newer.
  if (coding === "zstd" && "createZstdDecompress" in zlib) {
    const create = zlib.createZstdDecompress as (options: { params: Record<number, number> }) => Transform;
    return [create({ params: { [zstdWindow.ZSTD_d_windowLogMax]: zstdWindow.value } })];
  }
  return undefined;
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
