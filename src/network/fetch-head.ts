import { Client } from "undici";
import { pinnedConnector } from "./connector.ts";
import { type Fault, faultOf, NetworkFault } from "./fault.ts";
import type { NetworkPolicy } from "./policy.ts";
import { endpointsFor, portOf } from "./resolve.ts";

/** How many redirects are followed: more than a site needs, fewer than a loop takes. */
const maxRedirects = 5;
/** Largest response head, in bytes. */
const maxHeadBytes = 32 * 1024;

/** What a URL answered in the end. */
export type Answer = { status: number; finalUrl: string; redirects: number } | { fault: Fault };

/**
 * Asks a URL for its response head, following redirects by hand: each hop is guarded like the first.
 * The body is not read, no credentials, cookies or referrer are sent, no proxy is used.
 * @returns the last answer, or the fault that ended the way; never throws
 */
export async function fetchHead(url: URL, policy: NetworkPolicy): Promise<Answer> {
  const deadline = AbortSignal.timeout(policy.timeouts.total);
  let current = url;
  try {
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const { status, location } = await oneHop(current, policy, deadline);
      if (!isRedirect(status)) return { status, finalUrl: current.href, redirects };
      if (location === undefined || !URL.canParse(location, current.href)) return { fault: { kind: "redirect-target", status } };
      current = new URL(location, current);
    }
    return { fault: { kind: "redirects", limit: maxRedirects } };
  } catch (error) {
    return { fault: faultOf(error, { host: current.hostname, port: portOf(current), timeouts: policy.timeouts }) };
  }
}

async function oneHop(url: URL, policy: NetworkPolicy, deadline: AbortSignal): Promise<{ status: number; location?: string }> {
  deadline.throwIfAborted();
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkFault({ kind: "scheme", target: url.href });
  if (url.username !== "" || url.password !== "") throw new NetworkFault({ kind: "user-info", target: `${url.protocol}//…@${url.host}` });
  const endpoints = await before(deadline, endpointsFor(url, policy));
  const client = new Client(url.origin, {
    connect: pinnedConnector(endpoints, policy, deadline),
    maxHeaderSize: maxHeadBytes,
    headersTimeout: policy.timeouts.head,
  });
  try {
    const { statusCode, headers } = await client.request({
      method: "GET",
      path: url.pathname + url.search,
      headers: { "user-agent": "weibo-provider (URL check)", accept: "text/html,*/*;q=0.8" },
    });
    const location = headers.location;
    return { status: statusCode, ...(typeof location === "string" && { location }) };
  } finally {
    // Ends the connection instead of reading a body that nobody asked for.
    client.destroy().catch(() => {});
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** The promise's result, unless the deadline passes first: a lookup cannot be aborted. */
function before<T>(deadline: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(deadline.reason);
    deadline.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => deadline.removeEventListener("abort", abort));
  });
}
