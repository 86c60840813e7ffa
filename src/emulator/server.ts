import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Override } from "../network/policy.ts";
import { type FaultInjector, faultyResponse, isSilent, takesEffect } from "./fault-injection.ts";
import type { EmulatedRequest, EmulatedResponse, EmulatedService } from "./http.ts";
import type { TlsIdentity } from "./self-signed.ts";

/** An emulator that listens on a loopback port. */
export interface RunningEmulator {
  port: number;
  /** The certificate, in PEM, that clients have to trust. */
  ca: string;
  /** Redirects the HTTPS port of hosts to the emulator. */
  overrides(...hosts: string[]): Override[];
  close(): Promise<void>;
}

/** Limit of a request body, in bytes; the rest is dropped. */
const maxBody = 1024 * 1024;

/** The first byte of a TLS connection: the content type of a handshake record (RFC 8446, section 5.1). */
const tlsHandshake = 0x16;

const unknownHost: EmulatedResponse = { status: 404, contentType: "text/plain", body: "unknown host\n" };

/** Options of `startEmulator`. */
export interface EmulatorOptions {
  injectFault?: FaultInjector | undefined;
  /** 0 selects a free port. */
  port?: number;
  /** Called for each request with the status of its response; 0 if no response is sent. */
  onRequest?: ((request: EmulatedRequest, status: number) => void) | undefined;
}

/**
 * Serves emulated services on 127.0.0.1, over HTTPS and plain HTTP on the same port. The Host header selects the service.
 * @throws the system's error if the port is in use
 */
export async function startEmulator(
  services: readonly EmulatedService[],
  { key, certificate, ca }: TlsIdentity,
  options: EmulatorOptions = {},
): Promise<RunningEmulator> {
  const { injectFault = () => undefined, onRequest = () => {}, port: requestedPort = 0 } = options;
  const listener = async (incoming: IncomingMessage, response: ServerResponse) => {
    // A malformed or aborted request must not end the process.
    const request = await readRequest(incoming).catch(() => undefined);
    if (!request) return send(response, { status: 400, contentType: "text/plain", body: "malformed request\n" });
    const fault = injectFault(request);
    const respond = () => services.find((service) => service.serves(request.host))?.respond(request) ?? unknownHost;
    const result = fault === undefined ? respond() : faultyResponse(fault, request, takesEffect(fault) ? respond() : undefined);
    onRequest(request, result?.status ?? 0);
    if (result) return send(response, result);
    if (!isSilent(fault)) incoming.socket.destroy();
  };
  const secure = createHttpsServer({ key, cert: certificate }, listener);
  const plain = createHttpServer(listener);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    const route = () => {
      const start: Buffer | null = socket.read();
      if (start === null) return;
      socket.off("readable", route);
      socket.unshift(start);
      (start[0] === tlsHandshake ? secure : plain).emit("connection", socket);
    };
    socket.on("readable", route);
  });
  server.listen(requestedPort, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ca,
    overrides: (...hosts) => hosts.map((host) => ({ host, port: 443, address: "127.0.0.1", toPort: port })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<EmulatedRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBody) chunks.push(chunk);
  }
  const { host: hostHeader = "", "content-type": contentType = "", authorization = "" } = incoming.headers;
  const host = hostHeader.replace(/:\d+$/, "").toLowerCase();
  const body = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? "/", `https://${host}`);
  return {
    host,
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    form: await readForm(body, contentType),
    text: body.toString("utf8"),
    contentType,
    authorization,
  };
}

/** Reads a body as multipart/form-data if it is labeled so, otherwise as form-encoded, as lenient servers do. */
async function readForm(body: Buffer<ArrayBuffer>, contentType: string): Promise<URLSearchParams> {
  if (!contentType.toLowerCase().startsWith("multipart/form-data")) return new URLSearchParams(body.toString("utf8"));
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return new URLSearchParams([...form].map(([name, value]): [string, string] => [name, String(value)]));
}

function send(response: ServerResponse, { status, contentType, body, location, headers }: EmulatedResponse): void {
  response.writeHead(status, { "content-type": contentType, ...(location !== undefined && { location }), ...headers }).end(body);
}
