import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Override } from "../network/policy.ts";
import { standInAuthority, standInCertificate, standInKey } from "./certificate.ts";
import type { StandIn, StandInAnswer, StandInRequest } from "./http.ts";

/** What goes wrong instead of an answer: nothing at all, a page of a gateway, or the request itself as an error's text. */
export type Trouble = "reset" | "html" | "echo";

/** Decides for each request whether something goes wrong; asked before the stand-in acts. */
export type TroubleMaker = (request: StandInRequest) => Trouble | undefined;

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

/** Serves the stand-ins over TLS on a free port of 127.0.0.1; the Host header says which is meant. */
export async function startEmulator(standIns: readonly StandIn[], trouble: TroubleMaker = () => undefined): Promise<RunningEmulator> {
  const server = createServer({ key: standInKey, cert: standInCertificate }, async (incoming, response) => {
    // What a client sends, or that it leaves in the middle, must not end the program that the stand-ins run in.
    const request = await readRequest(incoming).catch(() => undefined);
    if (!request) return send(response, { status: 400, contentType: "text/plain", body: "not a request\n" });
    const fault = trouble(request);
    if (fault === "reset") return incoming.socket.destroy();
    if (fault === "html") return send(response, { status: 502, contentType: "text/html", body: "<h1>502 Bad Gateway</h1>" });
    if (fault === "echo") return send(response, echo(request));
    const standIn = standIns.find((candidate) => candidate.serves(request.host));
    send(response, standIn?.answer(request) ?? { status: 404, contentType: "text/plain", body: "no such host here\n" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    authority: standInAuthority,
    overrides: (...hosts) => hosts.map((host) => ({ host, port: 443, address: "127.0.0.1", toPort: port })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
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

function send(response: ServerResponse, { status, contentType, body }: StandInAnswer): void {
  response.writeHead(status, { "content-type": contentType }).end(body);
}

/** A careless server that repeats in its error what it was sent, in several forms. */
function echo({ form }: StandInRequest): StandInAnswer {
  const values = [...form.values()];
  const text = values
    .flatMap((value) => [value, encodeURIComponent(value), Buffer.from(value).toString("base64"), JSON.stringify(value)])
    .join(" ");
  return {
    status: 400,
    contentType: "application/json",
    body: JSON.stringify({ stat: "fail", err: { code: 1, msg: `Invalid parameter: ${text}` } }),
  };
}
