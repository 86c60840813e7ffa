import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { maxHeadLines, tooManyLines } from "./head-lines.ts";
import { type HeaderFields, headerFields } from "./header-fields.ts";
import { sniffedLength, startsAsHtml } from "./html-start.ts";
import { NetworkError } from "./network-error.ts";

/** Largest response head, in bytes: what Chromium reads. Source: Chromium, net/http/http_stream_parser.cc. */
export const maxHeadBytes = 256 * 1024;
/** Longest line with the size of a chunk, in bytes. Source: Chromium, net/http/http_chunked_decoder.h. */
const maxChunkLine = 16 * 1024;
/** How many bytes show that a response has no status line. Source: Chromium, http_stream_parser.cc, ParseResponseHeaders. */
const statusLineBytes = 8;

/** A response whose body is still to be read. */
export interface LenientResponse {
  status: number;
  headers: HeaderFields;
  body: Readable;
}

/** What to send. */
export interface LenientRequest {
  method: string;
  host: string;
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * Sends one request over a connection of its own, and parses the response as leniently as browsers do: unusual versions, invalid
 * header lines, folded fields, bare line feeds and carriage returns, any number of interim responses, and HTML without a head.
 * For URL checks only; a service that receives a secret gets the strict parser.
 * Source: Chromium, net/http/http_util.cc (AssembleRawHeaders), http_response_headers.cc, http_chunked_decoder.cc.
 * @throws NetworkError `protocol` for a response that browsers reject as well; errors of the socket
 */
export async function lenientRequest(socket: Socket, { method, host, path, headers }: LenientRequest): Promise<LenientResponse> {
  const fields = Object.entries({ host, connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${path} HTTP/1.1\r\n${fields.join("")}\r\n`, "latin1");
  const reader = new ByteReader(socket);
  const invalid = (code: string) => new NetworkError({ kind: "protocol", host, code });
  let lines = 0;
  for (;;) {
    // Browsers show what has no head, also text. Source: Chromium, http_stream_parser.cc: HTTP/0.9 at default ports only.
    const withoutHead =
      lines === 0 && !/:\d+$/.test(host) ? new NetworkError({ kind: "unsupported", host, code: "NO_STATUS_LINE" }) : undefined;
    const text = await readHead(reader, (code) => (code === "NO_STATUS_LINE" ? withoutHead : undefined) ?? invalid(code));
    if (text === undefined && !withoutHead) throw invalid("NO_STATUS_LINE");
    if (text === undefined) return { status: 200, headers: {}, body: Readable.from(reader.rest()) };
    const head = parseHead(text);
    lines += head.lines;
    if (lines > maxHeadLines) throw new NetworkError({ kind: "unsupported", host, code: tooManyLines });
    // Interim responses; also 101, since no upgrade was requested.
    if (head.status >= 100 && head.status < 200) continue;
    const lengths = new Set(head.lengths);
    if (!head.isChunked && lengths.size > 1) throw invalid("MULTIPLE_CONTENT_LENGTHS");
    const hasBody = method !== "HEAD" && head.status !== 204 && head.status !== 304;
    const [length = ""] = lengths;
    const chunks = head.isChunked ? dechunked(reader, host) : /^\d{1,15}$/.test(length) ? reader.exactly(Number(length)) : reader.rest();
    return { status: head.status, headers: head.headers, body: Readable.from(hasBody ? chunks : []) };
  }
}

/** @returns undefined where the response is HTML without a head */
async function readHead(reader: ByteReader, invalid: (code: string) => NetworkError): Promise<string | undefined> {
  for (;;) {
    const { buffer } = reader;
    const start = buffer.subarray(0, statusLineBytes).toString("latin1").search(/http/i);
    const end = start < 0 ? -1 : endOfHead(buffer);
    if (end >= 0) {
      const head = reader.take(end).toString("latin1");
      if (head.includes("\0")) throw invalid("NUL_IN_HEAD");
      return head.slice(start);
    }
    if (buffer.length > maxHeadBytes) throw invalid("UND_ERR_HEADERS_OVERFLOW");
    const text = buffer.toString("latin1", 0, sniffedLength);
    if (start < 0 && startsAsHtml(text)) return undefined;
    // A tag may still be incomplete.
    if (start < 0 && buffer.length >= (/^\s*</.test(text) ? sniffedLength : statusLineBytes)) throw invalid("NO_STATUS_LINE");
    if (await reader.more()) continue;
    if (buffer.length === 0) throw Object.assign(new Error("empty response"), { code: "ECONNRESET" });
    throw start < 0 ? invalid("NO_STATUS_LINE") : Object.assign(new Error("truncated head"), { code: "ECONNRESET" });
  }
}

/** The position after the empty line that ends a head; -1 if it is not there yet. */
function endOfHead(buffer: Buffer): number {
  const match = /\n\r?\n/.exec(buffer.toString("latin1"));
  return match ? match.index + match[0].length : -1;
}

function parseHead(text: string) {
  const [statusLine = "", ...lines] = text.split(/[\r\n]+/);
  const [, major = "1", minor = "0", digits] = /^http(?:\/(\d+)\.(\d+))?[^ ]* *(\d*)/i.exec(statusLine) ?? [];
  const values: Record<string, string[]> = Object.create(null);
  let last: string[] | undefined;
  for (const line of lines) {
    // A folded line continues the field before it.
    if (/^[ \t]/.test(line)) last?.push(`${last.pop()} ${line.trim()}`);
    else {
      const [, name = "", value = ""] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
      last = name === "" ? undefined : (values[name.toLowerCase()] ?? []);
      if (last) values[name.toLowerCase()] = last;
      last?.push(value.trim());
    }
  }
  const split = (name: string) => (values[name] ?? []).flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase());
  const isOld = Number(major) < 1 || (Number(major) === 1 && Number(minor) === 0);
  return {
    // Browsers show a page without a valid status, too.
    status: Number(digits) >= 100 ? Number(digits) : 200,
    headers: headerFields(values),
    lines: lines.length,
    isChunked: !isOld && split("transfer-encoding").includes("chunked"),
    lengths: split("content-length"),
  };
}

/** Browsers show what came before an invalid chunk, if only an empty page. */
async function* dechunked(reader: ByteReader, host: string): AsyncGenerator<Buffer> {
  const invalid = () => new NetworkError({ kind: "unsupported", host, code: "INVALID_CHUNK" });
  for (;;) {
    const line = await reader.line(maxChunkLine);
    const size = line?.split(";")[0]?.trimEnd() ?? "";
    if (!/^[\da-f]{1,12}$/i.test(size)) throw invalid();
    if (/^0+$/.test(size)) return;
    yield* reader.exactly(Number.parseInt(size, 16));
    if ((await reader.line(maxChunkLine)) !== "") throw invalid();
  }
}

/** Reads a socket by count, line or to its end. */
class ByteReader {
  buffer: Buffer = Buffer.alloc(0);
  readonly #chunks: AsyncIterator<Buffer>;

  constructor(socket: Socket) {
    this.#chunks = socket[Symbol.asyncIterator]();
  }

  /** Waits for more bytes; false at the end. */
  async more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (!done) this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
    return !done;
  }

  take(length: number): Buffer {
    const taken = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return taken;
  }

  /** A line without its end; undefined if it is too long or incomplete. */
  async line(limit: number): Promise<string | undefined> {
    for (;;) {
      const end = this.buffer.indexOf("\n");
      if (end >= 0)
        return this.take(end + 1)
          .toString("latin1")
          .replace(/\r?\n$/, "");
      if (this.buffer.length > limit || !(await this.more())) return undefined;
    }
  }

  /** @throws ECONNRESET when the connection ends before */
  async *exactly(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (this.buffer.length === 0 && !(await this.more())) throw Object.assign(new Error("truncated body"), { code: "ECONNRESET" });
      const chunk = this.take(left);
      left -= chunk.length;
      yield chunk;
    }
  }

  async *rest(): AsyncGenerator<Buffer> {
    do yield this.take(this.buffer.length);
    while (await this.more());
  }
}
