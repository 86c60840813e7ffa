import { isIP } from "node:net";
import { rootCertificates } from "node:tls";
import { buildConnector } from "undici";
import type { NetworkPolicy } from "./policy.ts";
import type { Endpoint } from "./resolve.ts";

/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;

/**
 * An undici connector whose sockets go to the given endpoints and nowhere else: undici resolves no name, and TLS
 * still proves the host of the URL.
 */
export function pinnedConnector(endpoints: readonly Endpoint[], { timeouts, extraCa }: NetworkPolicy): buildConnector.connector {
  const connect = buildConnector({
    timeout: timeouts.connect,
    ...(extraCa !== undefined && { ca: [...rootCertificates, extraCa] }),
  });
  const attempts = endpoints.slice(0, maxAttempts);
  return (options, callback) => {
    const servername = isIP(options.hostname) ? "" : options.hostname;
    const attempt = (index: number) => {
      const endpoint = attempts[index];
      if (!endpoint) return;
      connect({ ...options, servername, hostname: endpoint.address, port: String(endpoint.port) }, (error, socket) => {
        if (error === null) callback(null, socket);
        else if (index + 1 < attempts.length && isOfThisAddress(error)) attempt(index + 1);
        else callback(error, null);
      });
    };
    attempt(0);
  };
}

/** Whether another address may do better; a certificate is the same everywhere. */
function isOfThisAddress({ code = "" }: NodeJS.ErrnoException): boolean {
  return code === "ECONNREFUSED" || code.endsWith("UNREACH") || code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT";
}
