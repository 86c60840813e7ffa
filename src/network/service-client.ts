import { Agent, buildConnector, type Dispatcher } from "undici";
import { NetworkError, networkFailureOf } from "./network-error.ts";
import type { NetworkPolicy } from "./policy.ts";
import { portOf } from "./resolve.ts";
import { tlsTrust } from "./tls-trust.ts";

/** An HTTP answer, read whole. */
export interface ServiceAnswer {
  status: number;
  text: string;
  /** Where a redirect points; it is not followed. */
  location?: string;
}

/** Largest answer that is read, in bytes. */
const maxAnswerBytes = 1024 * 1024;

/**
 * Talks to the services that receive secrets. Unlike the URL checks it is not guarded by address: its callers
 * allow only fixed hosts, and TLS proves them. Redirects are not followed, and no proxy is used.
 */
export class ServiceClient {
  readonly #agent: Dispatcher;
  readonly #timeouts: NetworkPolicy["timeouts"];

  constructor(policy: NetworkPolicy) {
    const { overrides, timeouts } = policy;
    this.#timeouts = timeouts;
    const connect = buildConnector({ ...tlsTrust(policy), timeout: timeouts.connect });
    this.#agent = new Agent({
      // A sync asks one thing after the other: a second connection would only cost a handshake.
      connections: 1,
      headersTimeout: timeouts.head,
      bodyTimeout: timeouts.head,
      connect: (options, callback) => {
        const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
        const override = overrides.find((candidate) => candidate.host === options.hostname && candidate.port === port);
        if (!override) return connect(options, callback);
        connect({ ...options, servername: options.hostname, hostname: override.address, port: String(override.toPort ?? port) }, callback);
      },
    });
  }

  /**
   * Posts a form.
   * @throws NetworkFault when no whole answer arrives; its message holds nothing of the form
   */
  post(url: URL, form: URLSearchParams): Promise<ServiceAnswer> {
    return this.#request(url, { method: "POST", form: form.toString() });
  }

  /**
   * Asks for a page.
   * @throws NetworkFault when no whole answer arrives; its message holds nothing of the query
   */
  get(url: URL): Promise<ServiceAnswer> {
    return this.#request(url, { method: "GET" });
  }

  async #request(url: URL, { method, form }: { method: "GET" | "POST"; form?: string }): Promise<ServiceAnswer> {
    const place = { host: url.hostname, port: portOf(url), timeouts: this.#timeouts };
    try {
      const { statusCode, headers, body } = await this.#agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: {
          accept: "application/json, text/html;q=0.9",
          "user-agent": "weibo-provider",
          ...(form !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
        },
        ...(form !== undefined && { body: form }),
        signal: AbortSignal.timeout(this.#timeouts.total),
      });
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > maxAnswerBytes) throw new NetworkError({ kind: "protocol", host: url.hostname, code: "ANSWER_TOO_LARGE" });
        chunks.push(chunk);
      }
      const { location } = headers;
      return { status: statusCode, text: Buffer.concat(chunks).toString("utf8"), ...(typeof location === "string" && { location }) };
    } catch (error) {
      throw new NetworkError(networkFailureOf(error, place));
    }
  }

  /** Closes idle connections. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}
