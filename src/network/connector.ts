import { isIP, type Socket } from "node:net";
import { checkServerIdentity } from "node:tls";
import { buildConnector } from "undici";
import { codeOf, tlsReason } from "./fault.ts";
import type { NetworkPolicy } from "./policy.ts";
import type { Endpoint } from "./resolve.ts";
import { tlsTrust } from "./tls-trust.ts";

/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;

/** Codes that speak of this machine's routes, not of the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = new Set(["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/**
 * An undici connector whose sockets go to the given endpoints and nowhere else: undici resolves no name, and TLS
 * still proves the host of the URL.
 * @param deadline ends every socket, and those that still connect; the signal of an undici request would wait for them
 */
export function pinnedConnector(endpoints: readonly Endpoint[], policy: NetworkPolicy, deadline: AbortSignal): buildConnector.connector {
  const attempts = endpoints.slice(0, maxAttempts);
  return (options, callback) => {
    const host = options.hostname.replace(/\.$/, "");
    const connect = buildConnector({
      ...tlsTrust(policy),
      timeout: policy.timeouts.connect,
      checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate),
      signal: deadline,
    });
    const servername = isIP(host) ? "" : host;
    const failures: Error[] = [];
    const settle = (error: Error | null, socket: Socket | null) => {
      if (socket) return callback(null, socket);
      if (deadline.aborted) return callback(deadline.reason, null);
      if (error) failures.push(error);
      const endpoint = attempts[failures.length];
      if (!endpoint || (error && isSameEverywhere(error))) return callback(mostTelling(failures), null);
      connect({ ...options, servername, hostname: endpoint.address, port: String(endpoint.port) }, settle);
    };
    settle(null, null);
  };
}

/** Whether another address would do no better: a certificate is the same everywhere. */
const isSameEverywhere = (error: Error) => tlsReason(codeOf(error)) !== undefined;

function mostTelling(failures: readonly Error[]): Error {
  return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? new Error("no address to connect to");
}
