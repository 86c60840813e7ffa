import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { onTestFinished } from "vitest";

/** A server that sends exactly the given bytes, and counts connections. */
export interface RawServer {
  address: string;
  port: number;
  /** How many TCP connections were made, also those that failed. */
  readonly connections: number;
  /** The request heads that arrived, in order. */
  readonly heads: readonly string[];
  /** How many bytes arrived, after TLS decryption. */
  readonly bytes: number;
  /** Resolves when every connection made so far has ended. */
  allClosed(): Promise<void>;
}

/** What a server does with a connection: at once, or when the request's head is there. */
export interface Behavior {
  onConnection?: (socket: Socket) => void;
  onHead?: (socket: Socket, head: string) => void;
}

interface Place {
  /** Any of 127.0.0.0/8; Linux and Windows have all of it on loopback. */
  address?: string;
  port?: number;
  /** Speaks TLS with this identity. */
  tls?: TlsOptions;
}

/** Starts a server on loopback, by default at a free port of 127.0.0.1; it ends with the test. */
export async function startRawServer(behavior: Behavior, { address = "127.0.0.1", port = 0, tls }: Place = {}): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const heads: string[] = [];
  let connections = 0;
  let bytes = 0;
  const talk = (socket: Socket) => {
    // Many of these tests end the connection early.
    socket.on("error", () => {});
    behavior.onConnection?.(socket);
    let received = "";
    socket.on("data", (chunk) => {
      bytes += chunk.length;
      received += chunk.toString("latin1");
      if (!received.includes("\r\n\r\n")) return;
      heads.push(received);
      behavior.onHead?.(socket, received);
      received = "";
    });
  };
  const server: Server = tls ? createTlsServer(tls, talk).on("tlsClientError", () => {}) : createServer(talk);
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(port, address);
  await once(server, "listening");
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });
  return {
    address,
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    heads,
    get bytes() {
      return bytes;
    },
    allClosed: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve))));
    },
  };
}

/** Two servers on the same port of two addresses. */
export async function startTwins(first: Behavior & Place, second: Behavior & Place): Promise<[RawServer, RawServer]> {
  const one = await startRawServer(first, first);
  try {
    return [one, await startRawServer(second, { ...second, port: one.port })];
  } catch (error) {
    // Another process may hold that port of the other address.
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return startTwins(first, second);
    throw error;
  }
}

/** A port of an address where nothing listens. */
export async function closedPort(address = "127.0.0.9"): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Sends these bytes to each request and leaves the connection open. */
export const sendsRaw = (text: string): Behavior => ({ onHead: (socket) => socket.write(text, "latin1") });

/** Responds with a status and an empty body. */
export const respondsWith = (status: number, ...fields: string[]): Behavior =>
  sendsRaw([`HTTP/1.1 ${status} Reason`, "content-length: 0", ...fields, "", ""].join("\r\n"));

/** An ordinary page. */
export const html = "<!doctype html><title>Acme</title><p>Members";

/** Sends a body to each request; to HEAD, its head only. */
export function sends(body: string | Uint8Array, ...fields: string[]): Behavior {
  const bytes = Buffer.from(body);
  return {
    onHead: (socket, head) => {
      socket.write(["HTTP/1.1 200 OK", ...fields, `content-length: ${bytes.length}`, "", ""].join("\r\n"), "latin1");
      if (!head.startsWith("HEAD ")) socket.write(bytes);
    },
  };
}

/** Opens as a page. */
export const opens = sends(html, "content-type: text/html; charset=utf-8");

/** Writes without end, as fast as the other side reads. */
export function endless(first: string, rest: string | Uint8Array = first): Behavior {
  return {
    onHead: (socket) => {
      socket.write(first);
      const more = () => {
        if (!socket.destroyed) socket.write(rest, () => setImmediate(more));
      };
      more();
    },
  };
}

/** Writes a text, then one further byte every few milliseconds, without end. */
export const tricklesAfter = (first: string): Behavior => ({
  onHead: (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write("a"), 20);
    socket.on("close", () => clearInterval(timer));
  },
});

/** Handles the first request with the first behavior, and so on; later requests like the last one. */
export function inSequence(...behaviors: Behavior[]): Behavior {
  let requests = 0;
  return { onHead: (socket, head) => behaviors[Math.min(requests++, behaviors.length - 1)]?.onHead?.(socket, head) };
}

/** Handles HEAD differently from GET. */
export const byMethod = (toHead: Behavior, toGet: Behavior): Behavior => ({
  onHead: (socket, head) => (head.startsWith("HEAD ") ? toHead : toGet).onHead?.(socket, head),
});

/** Redirects each request to where its path leads; a path without a target opens. */
export function redirects(targets: (path: string) => string | undefined, ...fields: string[]): Behavior {
  return {
    onHead: (socket, head) => {
      const target = targets(head.split(" ")[1] ?? "");
      (target === undefined ? opens : respondsWith(302, `location: ${target}`, ...fields)).onHead?.(socket, head);
    },
  };
}
