import type { Behavior } from "./raw-server.ts";

/** Frame types. Source: RFC 9113, 6. */
export const frameType = { data: 0, headers: 1, reset: 3, settings: 4, pushPromise: 5, ping: 6, goAway: 7, continuation: 9 } as const;

/** Flags of frames. Source: RFC 9113, 6. */
export const [endStream, endHeaders] = [1, 4];

/** A request that arrived. */
export interface Http2Request {
  stream: number;
  /** How many requests came before it, on all connections. */
  count: number;
  /** Sends frames. */
  write: (...frames: Buffer[]) => void;
  /** Ends the connection. */
  end: () => void;
}

/** A frame with any content. */
export function frame(type: number, flags: number, stream: number, payload: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** Numbers of 32 bits. */
export function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

/** A setting by its identifier. */
export const setting = (identifier: number, value: number): Buffer =>
  Buffer.concat([Buffer.of(identifier >> 8, identifier & 255), words(value)]);

/** Fields of less than 128 bytes, as literals without indexing or Huffman codes. Source: RFC 7541, 6.2.2. */
export const fieldBlock = (fields: readonly (readonly [name: string, value: string])[]): Buffer =>
  Buffer.concat(fields.flatMap(([name, value]) => [Buffer.of(0), literal(name), literal(value)]));

const literal = (text: string) => Buffer.concat([Buffer.of(text.length), Buffer.from(text, "latin1")]);

/** What a client sends before its first frame. Source: RFC 9113, 3.4. */
const prefaceLength = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length;

/**
 * An HTTP/2 server that sends frames as given, apart from acknowledging settings.
 * @param opening its first frames
 */
export function http2({ opening, onRequest }: { opening?: Buffer; onRequest: (request: Http2Request) => void }): Behavior {
  let count = 0;
  return {
    onConnection: (socket) => {
      const write = (...frames: Buffer[]) => void socket.write(Buffer.concat(frames));
      write(opening ?? frame(frameType.settings, 0, 0));
      let received = Buffer.alloc(0);
      let position = prefaceLength;
      socket.on("data", (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        for (let end = 0; received.length >= position + 9; position = end) {
          end = position + 9 + received.readUIntBE(position, 3);
          if (received.length < end) return;
          const [type, flags, stream] = [received[position + 3], received[position + 4], received.readUInt32BE(position + 5)];
          if (type === frameType.settings && flags === 0) write(frame(frameType.settings, 1, 0));
          if (type === frameType.headers) onRequest({ stream, count: count++, write, end: () => void socket.end() });
          if (type === frameType.goAway) socket.end();
        }
      });
    },
  };
}
