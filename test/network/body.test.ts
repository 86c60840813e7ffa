import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { bodyText, readBody } from "../../src/network/body.ts";
import { patient, policyTowards, responseOf, site } from "../helpers/network-policy.ts";
import { type Behavior, endless, html, type RawServer, sends, sendsRaw, startRawServer } from "../helpers/raw-server.ts";

const { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } = zlib;

/** How much of a body is read, before it is unpacked and after. */
const limit = 256 * 1024;

/** What is read of an response, or the failure. */
async function read(server: RawServer, timeouts = patient) {
  const response = await responseOf(new URL(`http://${site}/`), policyTowards(server, { timeouts }), { needsBody: true });
  return "failure" in response ? response.failure : bodyText(response);
}

const readFrom = async (behavior: Behavior) => read(await startRawServer(behavior));
const coded = (body: Uint8Array, ...codings: string[]) =>
  sends(body, "content-type: text/html; charset=utf-8", ...codings.map((coding) => `content-encoding: ${coding}`));
const text = `${html} 微博登录 `.repeat(10);

/** Sends a body piece by piece, each in a packet of its own where the network lets it. */
const inPieces = (body: Buffer, length: number, ...fields: string[]): Behavior => ({
  onHead: (socket) => {
    socket.setNoDelay(true);
    socket.write(["HTTP/1.1 200 OK", `content-length: ${body.length}`, ...fields, "", ""].join("\r\n"));
    const next = (start: number) => {
      if (start < body.length) socket.write(body.subarray(start, start + length), () => setImmediate(next, start + length));
    };
    next(0);
  },
});

/** Sends what it has and no more, and leaves the connection open. */
const stalls = (body: Buffer, coding: string): Behavior => ({
  onHead: (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: ${coding}\r\n\r\n`);
    socket.write(body);
  },
});

describe("a body is read completely", () => {
  test.each<[name: string, Behavior]>([
    ["as it is", sends(text)],
    ["with a coding that changes nothing", coded(Buffer.from(text), "identity")],
    ["in chunks", sendsRaw(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${latin(chunks(text, 100))}0\r\n\r\n`)],
    ["until the connection ends", { onHead: (socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${text}`) }],
    ["byte by byte, characters of several bytes among them", inPieces(Buffer.from(text), 1)],
    ["from gzip", coded(gzipSync(text), "gzip")],
    ["from gzip by its old name", coded(gzipSync(text), "x-gzip")],
    ["from gzip in capitals", coded(gzipSync(text), " GZip ")],
    ["from gzip that is named twice", coded(gzipSync(text), "gzip", "gzip")],
    ["from gzip in two members", coded(Buffer.concat([gzipSync(text.slice(0, 9)), gzipSync(text.slice(9))]), "gzip")],
    ["from gzip byte by byte", inPieces(gzipSync(text), 1, "content-encoding: gzip")],
    ["from deflate", coded(deflateSync(text), "deflate")],
    ["from deflate without its header, as some servers send it", coded(deflateRawSync(text), "deflate")],
    ["from deflate without its header, byte by byte", inPieces(deflateRawSync(text), 1, "content-encoding: deflate")],
  ])("%s", async (_, behavior) => {
    expect(await readFrom(behavior)).toBe(text);
  });

  test.each(["gzip", "deflate"])("and may be empty, also in %s", async (coding) => {
    expect(await readFrom(coded(Buffer.alloc(0), coding))).toBe("");
  });
});

const zstd = (text: string) => (zlib as unknown as { zstdCompressSync: (text: string) => Buffer }).zstdCompressSync(text);
const hasZstd = "zstdCompressSync" in zlib;

describe("a coding that was not requested", () => {
  const decoded = (body: Buffer, coding: string) => readBody(Readable.from([body]), coding, limit);

  test.each<[name: string, coding: string, body: Buffer]>([
    ["Brotli", "br", brotliCompressSync(text)],
    ["Brotli with its largest window", "br", brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } })],
    ["Brotli over gzip", "gzip, br", brotliCompressSync(gzipSync(text))],
    ["gzip over gzip", "gzip, gzip", gzipSync(gzipSync(text))],
    ...(hasZstd ? [["zstd", "zstd", zstd(text)] as [string, string, Buffer]] : []),
  ])("is decoded: %s", async (_, coding, body) => {
    expect(await decoded(body, coding)).toEqual({ bytes: Buffer.from(text), isComplete: true, isDecoded: true });
  });

  test.each([
    ["one that does not exist", "x-secret"],
    ["three", "gzip, gzip, gzip"],
    ...(hasZstd ? [] : [["one that this Node does not have", "zstd"]]),
  ])("is not decoded: %s", async (_, coding) => {
    expect(await decoded(Buffer.from(text), coding ?? "")).toEqual({ bytes: Buffer.from(text), isComplete: true, isDecoded: false });
  });

  test("is limited like any other", async () => {
    const bomb = brotliCompressSync(Buffer.alloc(64 * 2 ** 20, "<p>a"), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    const { bytes, isComplete } = await decoded(bomb, "br");
    expect([bytes.length, isComplete]).toEqual([limit, false]);
  });

  test("is not accepted over plain HTTP, as in browsers", async () => {
    expect(await readFrom(coded(brotliCompressSync(text), "br"))).toMatchObject({ kind: "unsupported" });
  });
});

describe("a body is read to a limit", () => {
  const letters = (length: number) => Buffer.alloc(length, "<p>abc ");
  const noise = randomBytes(2 * limit);
  const packed = gzipSync(noise);

  test.each<[name: string, Behavior]>([
    ["just reached", sends(letters(limit))],
    ["exceeded by one byte", sends(letters(limit + 1))],
    ["exceeded by an endless body", endless("HTTP/1.1 200 OK\r\n\r\n", letters(63_000))],
    ["just reached after decompression", coded(gzipSync(letters(limit)), "gzip")],
    ["exceeded by one byte after decompression", coded(gzipSync(letters(limit + 1)), "gzip")],
    ["far exceeded after decompression", coded(gzipSync(letters(100 * limit)), "gzip")],
    ["far exceeded after decompression from deflate", coded(deflateSync(letters(100 * limit)), "deflate")],
    ["exceeded in part, then silent", stalls(gzipSync(letters(2 * limit)), "gzip")],
  ])("%s", async (_, behavior) => {
    const server = await startRawServer(behavior);
    const start = performance.now();
    const body = await read(server);
    // The texts are too long to be shown.
    expect(body === letters(limit).toString()).toBe(true);
    // The rest is not waited for, and its connection is closed.
    expect(performance.now() - start).toBeLessThan(patient.head / 2);
    await server.allClosed();
  });

  test("that is over the limit before decompression", async () => {
    expect(packed.length).toBeGreaterThan(limit);
    const start = await readFrom(coded(packed, "gzip"));
    // The last character may have been cut.
    expect(noise.toString("utf8").startsWith(String(start).slice(0, -1))).toBe(true);
    expect(String(start).length).toBeGreaterThan(limit / 4);
    expect(Buffer.byteLength(String(start))).toBeLessThan(Buffer.byteLength(noise.toString("utf8")));
  });
});

describe("a compressed body", () => {
  /** Text that packs badly, so that a half of it, packed, is about a half. */
  const noise = Array.from({ length: 100 }, (_, index) => createHash("sha256").update(`${index}`).digest("base64")).join("");
  const whole = gzipSync(noise);
  const wrongSum = Buffer.from(whole);
  wrongSum.writeUInt32LE(0, whole.length - 8);

  test.each([
    ["gzip", whole],
    ["deflate", deflateSync(noise)],
    ["deflate", deflateRawSync(noise)],
  ])("in %s that ends early is read as far as it goes", async (coding, body) => {
    const start = await readFrom(coded(body.subarray(0, body.length / 2), coding));
    expect(String(start).length).toBeGreaterThan(1_000);
    expect(noise.startsWith(String(start))).toBe(true);
  });

  test("with a wrong checksum is not supported: browsers ignore it", async () => {
    expect(await readFrom(coded(wrongSum, "gzip"))).toMatchObject({ kind: "unsupported" });
  });

  test("that is corrupt far from its beginning is incomplete", async () => {
    const long = gzipSync(noise + randomBytes(100_000).toString("base64")).fill(0xff, 90_000, 90_020);
    const server = await startRawServer(coded(long, "gzip"));
    const response = await responseOf(new URL(`http://${site}/`), policyTowards(server), { needsBody: true });
    expect(response).toMatchObject({ status: 200, body: { isComplete: false } });
  });

  test.each([
    ["gzip that is not", Buffer.from(html), "gzip"],
    ["deflate that is not", Buffer.from(html), "deflate"],
    ["deflate and is gzip", whole, "deflate"],
  ])("in %s is not supported", async (_, body, coding) => {
    const failure = { kind: "unsupported", host: site, code: "Z_DATA_ERROR" };
    expect(await readFrom(coded(body, coding))).toEqual(failure);
    const start = performance.now();
    expect(await readFrom(stalls(body, coding))).toEqual(failure);
    expect(performance.now() - start).toBeLessThan(patient.head / 2);
  });
});

/** A text as chunks of so many bytes. */
function chunks(body: string, length: number): Buffer {
  const bytes = Buffer.from(body);
  const starts = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) => index * length);
  return Buffer.concat(
    starts.flatMap((start) => {
      const part = bytes.subarray(start, start + length);
      return [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")];
    }),
  );
}

function latin(bytes: Buffer): string {
  return bytes.toString("latin1");
}
