import { setMaxListeners } from "node:events";
import type { IncomingHttpHeaders } from "node:http";
import { Agent, type Dispatcher } from "undici";
import { parseUrl } from "../core/parse-url.ts";
import type { Certificate } from "../core/urls/certificate.ts";
import type { NetworkFailure } from "../core/urls/network-failure.ts";
import { isPrivateHostname } from "../core/urls/private-hostname.ts";
import { badPorts } from "./bad-ports.ts";
import { codings, readBody } from "./body.ts";
import { guardedConnector } from "./connector.ts";
import { NetworkError, networkFailureOf } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";
import { proxyDispatcher } from "./proxy.ts";
import { bareHost, portOf } from "./resolve.ts";

/** How many redirects are followed. Source: the security references; browsers follow 20. */
const maxRedirects = 5;
/** Largest response head, in bytes: what Chromium reads. Source: Chromium, net/http/http_stream_parser. */
const maxHeadBytes = 256 * 1024;
/** How much of a body is read, in bytes. Sixteen at a time have to stay within the memory of a small machine. */
const maxBodyBytes = 256 * 1024;
/** How long to wait for the end of an unread body, in milliseconds: a new connection is cheaper. */
const maxRest = 500;
/** Connections to one origin at a time. */
export const connectionsPerOrigin = 4;

/** How to request a URL. */
export interface PageRequest {
  method: "GET" | "HEAD";
  /** Whether to read the body of the last response. */
  readsBody: boolean;
  /** Further header fields, lower case. */
  headers?: Readonly<Record<string, string>>;
}

/** The last response for a URL, after redirects. */
export interface PageResponse {
  status: number;
  headers: IncomingHttpHeaders;
  finalUrl: string;
  /** The part that was read, decompressed. */
  body?: string;
  /** The certificate of the last host; unknown through a proxy. */
  certificate?: Certificate;
}

/** The result of requesting a URL. */
export type UrlResponse = PageResponse | { failure: NetworkFailure };

/**
 * Requests untrusted URLs until the run's deadline, which starts with the client. Every host passes the address guard, again
 * at each redirect; no credentials, cookies or referrer are sent; connections are reused per origin.
 */
export class PageClient {
  /** Aborted at the run's deadline. */
  readonly end: AbortSignal;
  readonly #policy: NetworkPolicy;
  readonly #closing = new AbortController();
  readonly #dispatcher: Dispatcher;
  readonly #certificates = new Map<string, Certificate>();

  constructor(policy: NetworkPolicy) {
    this.#policy = policy;
    const { timeouts, proxy } = policy;
    this.end = AbortSignal.timeout(timeouts.run);
    // Every socket and every pause adds a listener; more than ten are not a leak here.
    setMaxListeners(0, this.#closing.signal, this.end);
    const options: Agent.Options = {
      connect: guardedConnector(policy, {
        closing: this.#closing.signal,
        onCertificate: (authority, certificate) => this.#certificates.set(authority, certificate),
      }),
      connections: connectionsPerOrigin,
      maxHeaderSize: maxHeadBytes,
      headersTimeout: timeouts.head,
      bodyTimeout: timeouts.head,
    };
    this.#dispatcher = proxy ? proxyDispatcher(policy, proxy, options) : new Agent(options);
  }

  /**
   * Requests a URL and follows its redirects.
   * @returns the last response, or the failure that ended the chain; never throws
   */
  async request(url: URL, request: PageRequest): Promise<UrlResponse> {
    const { timeouts } = this.#policy;
    const deadline = AbortSignal.any([this.end, AbortSignal.timeout(timeouts.total)]);
    const visited = new Set<string>();
    let setsCookie = false;
    let current = url;
    try {
      for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        visited.add(current.href);
        const response = await before(deadline, this.#hop(current, request, deadline));
        const { status, headers } = response;
        if (!isRedirect(status)) return response;
        setsCookie ||= headers["set-cookie"] !== undefined;
        const { location } = headers;
        const target = location === undefined ? undefined : parseUrl(location, current.href);
        if (!target) return { failure: { kind: "redirect-target", status } };
        current = target;
        current.hash = "";
        if (visited.has(current.href)) return { failure: { kind: setsCookie ? "cookie-loop" : "redirect-loop", target: current.href } };
      }
      return { failure: { kind: "redirects", limit: maxRedirects } };
    } catch (error) {
      if (this.end.aborted) return { failure: { kind: "run-deadline", seconds: timeouts.run / 1000 } };
      return { failure: networkFailureOf(error, { host: bareHost(current), port: portOf(current), timeouts }) };
    }
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#dispatcher.destroy();
  }

  async #hop(url: URL, { method, readsBody, headers }: PageRequest, signal: AbortSignal): Promise<PageResponse> {
    this.#refuseUnsafe(url);
    const response = await this.#dispatcher.request({
      origin: url.origin,
      method,
      path: url.pathname + url.search,
      headers: {
        "user-agent": "weibo-provider (URL check; https://github.com/weibo-provider/weibo-provider)",
        accept: "text/html,*/*;q=0.8",
        "accept-encoding": codings,
        ...headers,
      },
      signal,
    });
    const { statusCode: status, body } = response;
    const fields = fieldsOf(response.headers);
    const certificate = this.#certificates.get(`${bareHost(url)}:${portOf(url)}`);
    const head = { status, headers: fields, finalUrl: url.href, ...(certificate && url.protocol === "https:" && { certificate }) };
    if (readsBody && !isRedirect(status)) return { ...head, body: await readBody(body, fields["content-encoding"] ?? "", maxBodyBytes) };
    // A short rest is drained so that the connection can be reused; a long or slow one closes it.
    await body.dump({ limit: 16 * 1024, signal: AbortSignal.any([signal, AbortSignal.timeout(maxRest)]) }).catch(() => {});
    return head;
  }

  /** @throws NetworkError for a URL that is refused without a lookup */
  #refuseUnsafe(url: URL): void {
    if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkError({ kind: "scheme", target: url.href });
    if (url.username !== "" || url.password !== "") throw new NetworkError({ kind: "user-info", target: `${url.protocol}//…@${url.host}` });
    if (badPorts.has(portOf(url))) throw new NetworkError({ kind: "port", target: url.origin, port: portOf(url) });
    const host = bareHost(url);
    // A proxy resolves names itself: only what the name shows can be refused here.
    if (this.#policy.proxy && isPrivateHostname(host) && !this.#policy.allowPrivate.has(host))
      throw new NetworkError({ kind: "blocked", host, address: host, reason: "private by its name" });
  }
}

/**
 * Header fields in the form of Node's own client: repeated fields are joined, equal values appear once. Several different
 * Locations count as none.
 */
function fieldsOf(headers: Readonly<Record<string, string | string[] | undefined>>): IncomingHttpHeaders {
  const fields: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    const values = [...new Set([value ?? []].flat())];
    if (name === "set-cookie") fields[name] = values;
    else if (name !== "location" || values.length === 1) fields[name] = values.join(", ");
  }
  return fields;
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** The promise's result, unless the deadline passes first: neither a lookup nor a request waiting for a connection can be aborted. */
function before<T>(deadline: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(deadline.reason);
    if (deadline.aborted) abort();
    else deadline.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => deadline.removeEventListener("abort", abort));
  });
}
