import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseUrl } from "../../core/parse-url.ts";
import { badPorts } from "../bad-ports.ts";
import { GuardedConnector } from "../connector.ts";
import { NetworkError } from "../network-error.ts";
import type { NetworkPolicy } from "../policy.ts";
import { portOf } from "../resolve.ts";

/** Header fields that end at a proxy. Source: RFC 9110, 7.6.1. */
const hopByHop = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

/** A proxy on loopback through which a browser sends all its requests. */
export interface GuardProxy {
  port: number;
  close(): Promise<void>;
}

/**
 * Starts an HTTP proxy with the address guard: for each connection it resolves the name, refuses addresses that are not public, and
 * connects only to the address that it checked. A refused connection is closed without a response, so that it looks like any failure.
 */
export async function startGuardProxy(policy: NetworkPolicy): Promise<GuardProxy> {
  const closing = new AbortController();
  const connector = new GuardedConnector(policy, { closing: closing.signal, onCertificate: () => {} });
  const sockets = new Set<Duplex>();
  const track = (socket: Duplex) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
  };
  /** Connects both sides until one of them ends. */
  const connect = async (client: Duplex, address: string, exchange: (remote: Socket) => Promise<void>) => {
    let remote: Socket | undefined;
    try {
      remote = await guarded(connector, address);
      track(remote);
      await exchange(remote);
    } catch {
      // The browser notices that the connection ends.
    } finally {
      remote?.destroy();
      client.destroy();
    }
  };
  const server = createServer({ requestTimeout: 0 }, (request) => {
    const { socket: client, url = "" } = request;
    void connect(client, url, (remote) => {
      remote.write(headOf(request));
      request.pipe(remote, { end: false });
      return pipeline(remote, withClose, client);
    });
  });
  server.on("connection", track);
  server.on("connect", (request: IncomingMessage, client: Duplex, head: Buffer) => {
    void connect(client, `http://${request.url}`, (remote) => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      remote.write(head);
      client.pipe(remote);
      return pipeline(remote, client);
    });
  });
  server.on("clientError", (_, client) => client.destroy());
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      closing.abort();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param address `http://HOST:PORT` of a tunnel, or the URL of a request
 * @throws NetworkError for what the guard refuses; errors of the connection
 */
async function guarded(connector: GuardedConnector, address: string): Promise<Socket> {
  const url = parseUrl(address);
  if (url?.protocol !== "http:") throw new NetworkError({ kind: "scheme", target: address });
  if (badPorts.has(portOf(url))) throw new NetworkError({ kind: "port", target: url.origin, port: portOf(url) });
  return connector.open(url);
}

/** Adds `Connection: close` to a response, after its status line, so that the browser does not send another request. */
async function* withClose(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isStart = true;
  for await (const chunk of source) {
    const end = isStart && /^http/i.test(chunk.toString("latin1", 0, 4)) ? chunk.indexOf("\n") + 1 : 0;
    isStart = false;
    if (end > 0) yield Buffer.concat([chunk.subarray(0, end), Buffer.from("Connection: close\r\n")]);
    yield chunk.subarray(end);
  }
}

/** The head of a request in the form for an origin; the connection ends with the response. */
function headOf({ method, url = "", rawHeaders }: IncomingMessage): Buffer {
  const { pathname, search } = new URL(url);
  const fields = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !hopByHop.test(name) ? [`${name}: ${rawHeaders[index + 1]}`] : [],
  );
  return Buffer.from([`${method} ${pathname}${search} HTTP/1.1`, ...fields, "Connection: close", "", ""].join("\r\n"), "latin1");
}
