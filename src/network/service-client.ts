import { Agent, buildConnector, type Dispatcher } from "undici";
import type { Secret } from "../core/secrets/secret.ts";
import { Deadline } from "./deadline.ts";
import { NetworkError, networkFailureOf } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";
import { portOf } from "./resolve.ts";
import { tlsTrust } from "./tls-trust.ts";

/** A complete HTTP response. */
export interface ServiceResponse {
  status: number;
  text: string;
  /** Target of a redirect, which is not followed. */
  location?: string;
  /** When a rate limit ends, as the header `x-ratelimit-reset` says it. */
  rateLimitReset?: string;
}

/** A request to a service. */
export interface ServiceRequest {
  method: "GET" | "POST" | "PUT" | "PATCH";
  /** The body: a form, or a value that is sent as JSON. */
  body?: URLSearchParams | { json: unknown };
  /** The access token of the Authorization header. */
  token?: Secret;
  /** The media types to accept; by default JSON, otherwise a page. */
  accept?: string;
  /** Ends the request. */
  signal?: AbortSignal;
}

/** Largest body, in bytes. */
const maxResponseBytes = 1024 * 1024;

/**
 * Client for the services that receive secrets. Unlike the URL checks it has no address guard: its callers allow only fixed
 * hosts, and TLS verifies them. It follows no redirects and uses no proxy.
 */
export class ServiceClient {
  readonly #agent: Dispatcher;
  readonly #timeouts: NetworkPolicy["timeouts"];

  /** @param guarded connects in place of this client, with the address guard */
  constructor(policy: NetworkPolicy, guarded?: buildConnector.connector) {
    const { overrides, timeouts } = policy;
    this.#timeouts = timeouts;
    const connect = buildConnector({ ...tlsTrust(policy), timeout: timeouts.connect });
    const toOverrides: buildConnector.connector = (options, callback) => {
      const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
      const override = overrides.find((candidate) => candidate.host === options.hostname && candidate.port === port);
      if (!override) return connect(options, callback);
      connect({ ...options, servername: options.hostname, hostname: override.address, port: String(override.toPort ?? port) }, callback);
    };
    this.#agent = new Agent({
      // A sync sends one request at a time: a second connection would only cost a handshake.
      connections: 1,
      headersTimeout: timeouts.head,
      bodyTimeout: timeouts.head,
      connect: guarded ?? toOverrides,
    });
  }

  /**
   * Posts a form.
   * @param signal ends the request
   * @throws NetworkError without a complete response; its message contains nothing of the form
   */
  post(url: URL, form: URLSearchParams, signal?: AbortSignal): Promise<ServiceResponse> {
    return this.request(url, { method: "POST", body: form, ...(signal && { signal }) });
  }

  /**
   * Requests a page.
   * @throws NetworkError without a complete response; its message contains nothing of the query
   */
  get(url: URL): Promise<ServiceResponse> {
    return this.request(url, { method: "GET" });
  }

  /**
   * Sends any request.
   * @throws NetworkError without a complete response; its message contains nothing of the body, the query and the token
   */
  async request(
    url: URL,
    { method, body: content, token, accept = "application/json, text/html;q=0.9", signal }: ServiceRequest,
  ): Promise<ServiceResponse> {
    const place = { host: url.hostname, port: portOf(url), timeouts: this.#timeouts };
    const type = content && ("json" in content ? "application/json" : "application/x-www-form-urlencoded");
    const deadline = new Deadline(this.#timeouts.total, signal);
    deadline.start();
    try {
      const { statusCode, headers, body } = await this.#agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: {
          accept,
          "user-agent": "weibo-provider",
          ...(type && { "content-type": type }),
          ...(token && { authorization: `Bearer ${token.reveal()}` }),
        },
        ...(content && { body: "json" in content ? JSON.stringify(content.json) : content.toString() }),
        signal: deadline.signal,
      });
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > maxResponseBytes) throw new NetworkError({ kind: "protocol", host: url.hostname, code: "RESPONSE_TOO_LARGE" });
        chunks.push(chunk);
      }
      const { location, "x-ratelimit-reset": rateLimitReset } = headers;
      return {
        status: statusCode,
        // Without a byte order mark, which JSON must not have and some servers send (RFC 8259, section 8.1).
        text: new TextDecoder().decode(Buffer.concat(chunks)),
        ...(typeof location === "string" && { location }),
        ...(typeof rateLimitReset === "string" && { rateLimitReset }),
      };
    } catch (error) {
      throw new NetworkError(networkFailureOf(error, place));
    } finally {
      deadline.pause();
    }
  }

  /** Closes idle connections. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}
