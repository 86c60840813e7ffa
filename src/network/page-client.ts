import { setMaxListeners } from "node:events";
import type { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import { Agent, type Dispatcher } from "undici";
import { parseUrl } from "../core/parse-url.ts";
import type { Certificate } from "../core/urls/certificate.ts";
import type { NetworkFailure } from "../core/urls/network-failure.ts";
import { isPrivateHostname } from "../core/urls/private-hostname.ts";
import { badPorts } from "./bad-ports.ts";
import { bodyText, readBody } from "./body.ts";
import { GuardedConnector } from "./connector.ts";
import { before, Deadline } from "./deadline.ts";
import { type HeaderFields, headerFields, listOf } from "./header-fields.ts";
import { http2Request } from "./http2-response.ts";
import { lenientRequest, maxHeadBytes } from "./lenient-response.ts";
import { codeOf, isParserError, NetworkError, networkFailureOf, tlsReason } from "./network-error.ts";
import type { PageRequest, PageResponse, UrlResponse } from "./page-response.ts";
import type { NetworkPolicy } from "./policy.ts";
import { openTunnel, proxyDispatcher, type Tunnels } from "./proxy.ts";
import { refreshTarget } from "./refresh.ts";
import { requestFields, requestTarget } from "./request-fields.ts";
import { bareHost, isAllowedPrivate, portOf } from "./resolve.ts";

/**
 * How many redirects a page opens after. Chromium and Chrome fail at the twentieth, which the Fetch standard still allows.
 * Source: Chromium, content/browser/loader/navigation_url_loader_impl.cc (OnReceiveRedirect), net::URLRequest::kMaxRedirects.
 */
export const maxRedirects = 19;
/** How many refreshes are followed. Browsers have no limit: visitors see each page. */
const maxRefreshes = 20;
/** How much of a body is read, in bytes. Sixteen at a time have to stay within the memory of a small machine. */
const maxBodyBytes = 256 * 1024;
/** How much of a body is read where only the head is needed, in bytes, and how long, in milliseconds: challenge pages are short. */
const optionalBody = { bytes: 16 * 1024, milliseconds: 500 };
/** Connections to one origin at a time. */
export const connectionsPerOrigin = 4;

/** OpenSSL's error from a server that speaks HTTP/2 only. */
const http2Only = "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL";

/**
 * Requests untrusted URLs until the run's deadline, which starts with the client. Every host passes the address guard, again
 * at each redirect; no credentials, cookies or referrer are sent; connections are reused per origin. Responses that the strict
 * parser rejects are requested once more and parsed as leniently as in browsers.
 */
export class PageClient {
  /** Aborted at the run's deadline. */
  readonly end: AbortSignal;
  readonly #runDeadline: Deadline;
  readonly #policy: NetworkPolicy;
  readonly #closing = new AbortController();
  readonly #connector: GuardedConnector;
  readonly #dispatcher: Dispatcher;
  /** The origins whose servers support HTTP/2 only. */
  readonly #http2Origins = new Set<string>();
  readonly #tunnels: Tunnels = new Map();
  readonly #certificates = new Map<string, Certificate>();

  /** @param canceled aborted when the run is canceled */
  constructor(policy: NetworkPolicy, canceled?: AbortSignal) {
    this.#policy = policy;
    const { timeouts, proxy } = policy;
    this.#runDeadline = new Deadline(timeouts.run, canceled);
    this.#runDeadline.start();
    this.end = this.#runDeadline.signal;
    // Every socket and every pause adds a listener; more than ten are not a leak here.
    setMaxListeners(0, this.#closing.signal, this.end);
    this.#connector = new GuardedConnector(policy, {
      closing: this.#closing.signal,
      onCertificate: (authority, certificate) => this.#certificates.set(authority, certificate),
    });
    const options: Agent.Options = {
      connect: this.#connector.forUndici(),
      connections: connectionsPerOrigin,
      maxHeaderSize: maxHeadBytes,
      headersTimeout: timeouts.head,
      bodyTimeout: timeouts.head,
    };
    this.#dispatcher = proxy ? proxyDispatcher(policy, proxy, options, this.#tunnels) : new Agent(options);
  }

  /**
   * Resolves the host of a URL ahead of its request, so that no request waits for a name server. A name is resolved once.
   * @returns the failure of the lookup or of the address guard, if any
   */
  async resolve(url: URL): Promise<NetworkFailure | undefined> {
    try {
      await this.#resolve(url);
      return undefined;
    } catch (error) {
      return this.#failureOf(error, url);
    }
  }

  /**
   * Requests a URL and follows its redirects and refreshes.
   * @returns the last response, or the failure that ended the chain; never throws
   */
  async request(url: URL, request: PageRequest): Promise<UrlResponse> {
    const { timeouts } = this.#policy;
    const deadline = new Deadline(timeouts.total, this.end);
    const visited = new Set<string>();
    let setsCookie = false;
    let current = url;
    try {
      for (let redirects = 0, refreshes = 0; ; ) {
        visited.add(current.href);
        await this.#resolve(current);
        deadline.start();
        const response = await before(deadline.signal, this.#hop(current, request, deadline.signal));
        deadline.pause();
        const { status, headers } = response;
        setsCookie ||= headers["set-cookie"] !== undefined;
        // Browsers show the page of a redirect without a target.
        const location = isRedirect(status) && headers.location?.trim() ? headers.location : undefined;
        const target = location === undefined ? refreshTarget(response) : parseUrl(location, current.href);
        if (!target && (location !== undefined || (isRedirect(status) && bodyText(response).trim() === "")))
          return { failure: { kind: "redirect-target", status } };
        if (!target) return withVia(response, visited);
        current = target;
        current.hash = "";
        // A refresh begins another navigation. A page that refreshes to itself or back still shows itself.
        if (location === undefined && (visited.has(current.href) || refreshes++ === maxRefreshes)) return withVia(response, visited);
        redirects = location === undefined ? 0 : redirects + 1;
        // Not at its first turn: browsers follow a loop, too, and some servers redirect to the same URL only once.
        if (redirects > maxRedirects) return { failure: endlessRedirect(current, visited, setsCookie) };
      }
    } catch (error) {
      return { failure: this.#failureOf(error, current) };
    } finally {
      deadline.pause();
    }
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    this.#runDeadline.pause();
    this.#closing.abort();
    await this.#dispatcher.destroy();
  }

  async #resolve(url: URL): Promise<void> {
    this.#refuseUnsafe(url);
    // Through a proxy, only exceptions are resolved here, when they connect.
    const [host, port] = [bareHost(url), portOf(url)];
    if (!this.#policy.proxy && !this.#connector.isResolved(host, port)) await before(this.end, this.#connector.resolve(host, port));
  }

  #failureOf(error: unknown, url: URL): NetworkFailure {
    const { timeouts } = this.#policy;
    if (this.end.aborted) return { kind: "run-deadline", seconds: timeouts.run / 1000 };
    const host = bareHost(url);
    const failure = networkFailureOf(error, { host, port: portOf(url), timeouts });
    const code = failure.kind === "connection" ? this.#connector.alertOf(url) : undefined;
    const reason = code === undefined ? undefined : tlsReason(code);
    return code === undefined || reason === undefined ? failure : { kind: "tls", host, reason, code };
  }

  async #hop(url: URL, request: PageRequest, signal: AbortSignal): Promise<PageResponse> {
    if (this.#http2Origins.has(url.origin)) return this.#separately(url, request, signal);
    try {
      return await this.#dispatch(url, request, signal);
    } catch (error) {
      const isHttp2 = errorCode(error) === http2Only;
      if (!isHttp2 && !isParserError(error)) throw error;
      if (isHttp2 && this.#policy.proxy) throw new NetworkError({ kind: "unsupported", host: bareHost(url), code: errorCode(error) });
      if (isHttp2) this.#http2Origins.add(url.origin);
      return await this.#separately(url, request, signal);
    }
  }

  async #dispatch(url: URL, request: PageRequest, signal: AbortSignal): Promise<PageResponse> {
    const path = requestTarget(url);
    const headers = requestFields(request.headers);
    const response = await this.#dispatcher.request({ origin: url.origin, method: "GET", path, headers, signal });
    const { statusCode: status, statusText, body } = response;
    // Browsers reject it; llhttp only in header fields.
    if (statusText.includes("\0")) throw new NetworkError({ kind: "protocol", host: bareHost(url), code: "NUL_IN_HEAD" });
    const head = this.#headOf(url, status, headerFields(response.headers));
    return withBody(head, body, request);
  }

  /** Over a connection of its own: with HTTP/2 where the server has nothing else, otherwise with the lenient parser. */
  async #separately(url: URL, request: PageRequest, signal: AbortSignal): Promise<PageResponse> {
    // Loaded before the connection, whose errors are handled from its first turn.
    const http2 = this.#http2Origins.has(url.origin) ? await import("node:http2") : undefined;
    const socket = await (this.#policy.proxy ? openTunnel(this.#tunnels, url) : this.#connector.open(url, http2 !== undefined));
    const end = () => socket.destroy(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    try {
      const sent = { method: "GET", host: url.host, path: requestTarget(url), headers: requestFields(request.headers) };
      const isHttp2 = http2 && (socket as TLSSocket).alpnProtocol === "h2";
      const { status, headers, body } = await (isHttp2 ? http2Request(socket, sent, http2) : lenientRequest(socket, sent));
      return await withBody(this.#headOf(url, status, headers), body, request);
    } finally {
      signal.removeEventListener("abort", end);
      socket.destroy();
    }
  }

  #headOf(url: URL, status: number, headers: HeaderFields): PageResponse {
    // Source: Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION.
    if (listOf(headers["content-disposition"]).length > 1)
      throw new NetworkError({ kind: "protocol", host: bareHost(url), code: "MULTIPLE_CONTENT_DISPOSITIONS" });
    const certificate = this.#certificates.get(`${bareHost(url)}:${portOf(url)}`);
    return { status, headers, finalUrl: url.href, ...(certificate && url.protocol === "https:" && { certificate }) };
  }

  /** @throws NetworkError for a URL that is refused without a lookup */
  #refuseUnsafe(url: URL): void {
    if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkError({ kind: "scheme", target: url.href });
    if (url.username !== "" || url.password !== "") throw new NetworkError({ kind: "user-info", target: `${url.protocol}//…@${url.host}` });
    if (badPorts.has(portOf(url))) throw new NetworkError({ kind: "port", target: url.origin, port: portOf(url) });
    const host = bareHost(url);
    // A proxy resolves names itself: only what the name shows can be refused here.
    if (this.#policy.proxy && isPrivateHostname(host) && !isAllowedPrivate(this.#policy, host, portOf(url)))
      throw new NetworkError({ kind: "blocked", host, reason: "private by its name" });
  }
}

function errorCode(error: unknown): string {
  return error instanceof NetworkError && "code" in error.failure ? error.failure.code : codeOf(error);
}

async function withBody(head: PageResponse, stream: Readable, { needsBody }: PageRequest): Promise<PageResponse> {
  const coding = head.headers["content-encoding"] ?? "";
  // Browsers accept these over HTTPS only, and no other syntax. Source: Chromium, net/http/http_util.cc, ParseContentEncoding.
  if ((/\b(?:br|zstd)\b/i.test(coding) && head.finalUrl.startsWith("http:")) || /["=;*]|[^\s,][ \t]+[^\s,]/.test(coding))
    throw new NetworkError({ kind: "unsupported", host: new URL(head.finalUrl).hostname, code: "CONTENT_CODING" });
  if (needsBody && !isRedirect(head.status)) return { ...head, body: await readBody(stream, coding, maxBodyBytes) };
  // A body that ends soon leaves the connection open for the next request.
  const timer = setTimeout(() => stream.destroy(), optionalBody.milliseconds);
  const body = await readBody(stream, coding, optionalBody.bytes).catch(() => undefined);
  clearTimeout(timer);
  return { ...head, ...(body && { body }) };
}

function endlessRedirect(target: URL, visited: ReadonlySet<string>, setsCookie: boolean): NetworkFailure {
  if (setsCookie) return { kind: "cookie-loop", target: target.href };
  return visited.has(target.href) ? { kind: "redirect-loop", target: target.href } : { kind: "redirects", limit: maxRedirects };
}

function withVia(response: PageResponse, visited: ReadonlySet<string>): PageResponse {
  const via = [...visited].filter((url) => url !== response.finalUrl);
  return via.length > 0 ? { ...response, via } : response;
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);
