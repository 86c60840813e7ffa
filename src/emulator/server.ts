import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Override } from "../network/policy.ts";
import { emulatorCa, emulatorCertificate, emulatorKey } from "./certificate.ts";
import { actsUnder, type FaultInjector, faultyResponse, isSilent } from "./fault-injection.ts";
import type { EmulatedRequest, EmulatedResponse, EmulatedService } from "./http.ts";

/** Stand-ins that listen on one loopback port. */
export interface RunningEmulator {
  port: number;
  /** The authority that the client has to trust. */
  authority: string;
  /** Sends a host's https port to the stand-ins. */
  overrides(...hosts: string[]): Override[];
  close(): Promise<void>;
}

/** Largest body that is read, in bytes. */
const maxBody = 1024 * 1024;

/** How stand-ins are served. */
export interface EmulatorOptions {
  injectFault?: FaultInjector | undefined;
  /** 0 for a free one. */
  port?: number;
  /** Told each request with its answer's status; 0 where none was given. */
  onRequest?: ((request: EmulatedRequest, status: number) => void) | undefined;
}

/**
 * Serves the stand-ins on 127.0.0.1; the Host header says which is meant.
 * @throws the system's error when the port is taken
 */
export async function startEmulator(services: readonly EmulatedService[], options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const { injectFault = () => undefined, onRequest = () => {}, port: wantedPort = 0 } = options;
  const listener = async (incoming: IncomingMessage, response: ServerResponse) => {
    // What a client sends, or that it leaves in the middle, must not end the program that the stand-ins run in.
    const request = await readRequest(incoming).catch(() => undefined);
    if (!request) return send(response, { status: 400, contentType: "text/plain", body: "not a request\n" });
    const fault = injectFault(request);
    const act = () =>
      services.find((candidate) => candidate.serves(request.host))?.answer(request) ?? {
        status: 404,
        contentType: "text/plain",
        body: "no such host here\n",
      };
    const answer = fault === undefined ? act() : faultyResponse(fault, request, actsUnder(fault) ? act() : undefined);
    onRequest(request, answer?.status ?? 0);
    if (answer) return send(response, answer);
    if (!isSilent(fault)) incoming.socket.destroy();
  };
  const server = createServer({ key: emulatorKey, cert: emulatorCertificate }, listener);
  server.listen(wantedPort, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    authority: emulatorCa,
    overrides: (...hosts) => hosts.map((host) => ({ host, port: 443, address: "127.0.0.1", toPort: port })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
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
  const host = (incoming.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  const url = new URL(incoming.url ?? "/", `https://${host}`);
  return {
    host,
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(Buffer.concat(chunks).toString("utf8")),
    contentType: incoming.headers["content-type"] ?? "",
  };
}

function send(response: ServerResponse, { status, contentType, body, location }: EmulatedResponse): void {
  response.writeHead(status, { "content-type": contentType, ...(location !== undefined && { location }) }).end(body);
}
