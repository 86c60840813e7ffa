import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FaultyResponse } from "./github-faults.ts";
import type { ApiAnswer } from "./github-http.ts";

/** A server that runs. */
export interface RunningServer {
  /** For example `http://127.0.0.1:1234`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves on a free port of 127.0.0.1.
 * @param answer handles a request; if it fails, the connection is closed
 * @param onFailure called with such a failure, unless the client has canceled the request
 */
export async function serve(
  answer: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<RunningServer> {
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error) => {
      if (incoming.complete) onFailure(error);
      response.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Sends a response, or applies a fault. Returns the status; 0 without a response.
 * @param count the number of requests so far
 */
export function conclude(response: ServerResponse, outcome: FaultyResponse, count: number, resource: "core" | "graphql"): number {
  if (outcome === "hang") return 0;
  if (outcome === "reset") {
    response.destroy();
    return 0;
  }
  const { status, body, headers }: ApiAnswer = outcome;
  const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
  response.writeHead(status, { ...rateHeaders(count, resource), ...(body !== undefined && { "content-type": type }), ...headers });
  response.end(typeof body === "object" ? JSON.stringify(body) : body);
  return status;
}

/** Source: "Rate limits for the REST API", checking the status of your rate limit; 1000 an hour is GITHUB_TOKEN's. */
function rateHeaders(used: number, resource: string): Record<string, string> {
  return {
    "x-github-request-id": `0400:1A2B:${used.toString(16).toUpperCase()}:5F16A20E`,
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": String(Math.max(1_000 - used, 0)),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1_000) + 3_600),
    "x-ratelimit-resource": resource,
  };
}
