import type { Socket } from "node:net";

/** How many lines the response heads to one request may have: as many fields as Node's own client keeps. Source: Node.js docs, http.Server.maxHeadersCount. */
export const maxHeadLines = 2_000;

/** The error code for more lines. */
export const tooManyLines = "TOO_MANY_HEADER_LINES";

const [lineFeed, carriageReturn] = [10, 13];

/** Position of the status digit that marks an interim response, e.g. in `HTTP/1.1 103`. */
const statusAt = 9;

/**
 * Closes a connection whose response head has too many lines. undici limits the bytes of names and values, but keeps some
 * hundred bytes per field, so many tiny fields could exhaust the memory.
 */
export function limitHeadLines(socket: Socket): void {
  let isHead = true;
  let lines = 0;
  /** Bytes of the line so far. */
  let length = 0;
  let isFirstLine = true;
  let isInterim = false;
  const see = (byte: number) => {
    if (byte === carriageReturn) return;
    if (byte !== lineFeed) {
      if (isFirstLine && length === statusAt) isInterim = byte === "1".charCodeAt(0);
      length += 1;
      return;
    }
    lines += 1;
    // An empty line ends a head; an interim head is followed by another one.
    if (length === 0 && !isInterim) isHead = false;
    isFirstLine = length === 0;
    length = 0;
  };
  const [read, write] = [socket.read, socket.write];
  socket.read = function (this: Socket, ...size) {
    const chunk: Buffer | null = read.apply(this, size);
    for (let index = 0; isHead && chunk && index < chunk.length; index++) see(chunk[index] ?? 0);
    if (lines <= maxHeadLines) return chunk;
    this.destroy(Object.assign(new Error("too many lines in a response head"), { code: tooManyLines }));
    return null;
  };
  // One request is in flight at a time: the next response begins with a head.
  socket.write = function (this: Socket, ...args: Parameters<Socket["write"]>) {
    [isHead, lines, length, isFirstLine, isInterim] = [true, 0, 0, true, false];
    return write.apply(this, args);
  } as Socket["write"];
}
