import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Spoiled } from "./github-faults.ts";
import type { ApiAnswer } from "./github-http.ts";

/** A server that runs. */
export interface RunningServer {
  /** As in `http://127.0.0.1:1234`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves at a free port of 127.0.0.1.
 * @param answer answers a request; nothing of it reaches the client when it fails
 * @param onFailure told such failures, but for those of requests that the client did not finish
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
 * Sends an outcome. Returns the status; 0 where there is none.
 * @param count how many requests there were so far
 */
export function conclude(response: ServerResponse, outcome: Spoiled, count: number, resource: "core" | "graphql"): number {
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
