import { setTimeout as sleep } from "node:timers/promises";
import { Secret } from "../../core/secrets/secret.ts";
import { Canceled } from "../../core/sync/cancellation.ts";
import { NetworkError } from "../../network/network-error.ts";
import type { ServiceClient, ServiceRequest, ServiceResponse } from "../../network/service-client.ts";
import { isTransientFailure, isTransientStatus } from "../../network/transient.ts";
import { Auth0Error } from "./error.ts";
import type { Auth0Location } from "./origin.ts";
import type { Operation, RetryOptions } from "./protocol.ts";
import { errorOf, parseResponse, readText } from "./read-response.ts";

/** The client credentials of the application that calls the Management API. */
export interface Auth0Keys {
  clientId: Secret;
  clientSecret: Secret;
}

/** A request to the Management API. */
export interface ApiRequest {
  operation: Exclude<Operation, "token">;
  method: "GET" | "POST" | "PATCH";
  /** Below `/api/v2/`, with escaped parts. */
  path: string;
  query?: Readonly<Record<string, string>>;
  json?: unknown;
}

/** An access token, and its scopes where it shows them. */
interface Token {
  value: Secret;
  scopes: readonly string[] | undefined;
}

/**
 * Sends requests to Auth0's Management API, with an access token that is requested once. The only place that reveals the client
 * credentials. Every method throws an `Auth0Error` when the operation fails, and `Canceled` when its signal aborts. Reads are
 * repeated after a transient failure, and any request after a rate limit, which had no effect. Other writes are not: the next run
 * completes them.
 */
export class ManagementApi {
  readonly #http: ServiceClient;
  readonly #location: Auth0Location;
  readonly #keys: Auth0Keys;
  readonly #retry: RetryOptions;
  /** Redacted in every message. */
  readonly #secrets: Secret[];
  #token: Promise<Token> | undefined;

  constructor(http: ServiceClient, location: Auth0Location, keys: Auth0Keys, retry: RetryOptions) {
    this.#http = http;
    this.#location = location;
    this.#keys = keys;
    this.#retry = retry;
    this.#secrets = [keys.clientId, keys.clientSecret];
  }

  /** Redacts a value in every message from now on. */
  conceal(...secrets: Secret[]): void {
    this.#secrets.push(...secrets);
  }

  /** The scopes of the token; undefined if it does not show them. */
  async scopes(signal: AbortSignal): Promise<readonly string[] | undefined> {
    return (await this.#accessToken(signal)).scopes;
  }

  /** Reads an object. */
  async read(request: ApiRequest, signal: AbortSignal): Promise<Record<string, unknown>> {
    const response = await this.#send(request, signal);
    return parseResponse({ operation: request.operation, origin: this.#location.origin }, response);
  }

  /** Writes; the response's body says nothing that reading does not, so it is ignored. */
  async write(request: ApiRequest, signal: AbortSignal): Promise<void> {
    await this.#send(request, signal);
  }

  async #send({ operation, method, path, query = {}, json }: ApiRequest, signal: AbortSignal): Promise<ServiceResponse> {
    const { value: token } = await this.#accessToken(signal);
    const url = new URL(`/api/v2/${path}`, this.#location.origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return this.#request(operation, url, { method, token, ...(json !== undefined && { body: { json } }) }, signal);
  }

  /** One token for all requests; another one only if requesting it failed. */
  async #accessToken(signal: AbortSignal): Promise<Token> {
    this.#token ??= this.#requestToken(signal);
    try {
      return await this.#token;
    } catch (error) {
      this.#token = undefined;
      throw error;
    }
  }

  /**
   * A token for the client credentials. The audience has the tenant's own domain, also with a custom domain (documented).
   * Scopes: a Management API token is a JWT that contains them (documented); examples of the response have them too.
   */
  async #requestToken(signal: AbortSignal): Promise<Token> {
    const { origin, domain } = this.#location;
    const [client_id, client_secret] = [this.#keys.clientId.reveal(), this.#keys.clientSecret.reveal()];
    const json = { grant_type: "client_credentials", client_id, client_secret, audience: `https://${domain}/api/v2/` };
    const response = await this.#request("token", new URL("/oauth/token", origin), { method: "POST", body: { json } }, signal);
    const { access_token, scope } = parseResponse({ operation: "token", origin }, response);
    const token = readText("token", access_token);
    const value = new Secret(token);
    this.conceal(value);
    return { value, scopes: scopesIn(typeof scope === "string" ? scope : scopeClaim(token)) };
  }

  async #request(operation: Operation, url: URL, request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
    const isRepeatable = request.method === "GET" || operation === "token";
    for (let attempt = 1, pause = this.#retry.pause; ; attempt++, pause *= 2) {
      const { response, error } = await this.#attempt(operation, url, request, signal);
      if (!error) return response;
      const wait = response?.status === 429 ? untilReset(response) : undefined;
      if (wait !== undefined && wait > this.#retry.longestWait)
        throw new Auth0Error(operation, { kind: "rate-limit", seconds: Math.ceil(wait / 1000) });
      const mayRepeat = wait !== undefined || (isRepeatable && isTransient(error, response?.status));
      if (attempt >= this.#retry.attempts || !mayRepeat) throw error;
      await sleep(wait ?? pause, undefined, { signal }).catch(() => {});
      // Nothing was written: the failure is known, as opposed to that of a write that is canceled.
      if (signal.aborted) throw isRepeatable ? new Canceled() : error;
    }
  }

  async #attempt(
    operation: Operation,
    url: URL,
    request: ServiceRequest,
    signal: AbortSignal,
  ): Promise<{ response: ServiceResponse; error?: undefined } | { response?: ServiceResponse; error: Auth0Error }> {
    const { origin } = this.#location;
    try {
      const response = await this.#http.request(url, { ...request, signal });
      if (response.status >= 200 && response.status < 300) return { response };
      if (response.status === 429) return { response, error: new Auth0Error(operation, { kind: "rate-limit", seconds: undefined }) };
      return { response, error: errorOf({ operation, origin }, response, this.#secrets) };
    } catch (error) {
      if (signal.aborted) throw new Canceled();
      if (error instanceof NetworkError) return { error: new Auth0Error(operation, { kind: "network", fault: error.failure, origin }) };
      throw error;
    }
  }
}

/** Milliseconds until a rate limit ends; undefined if the response does not say so. Source: rate limit policy, Unix time in seconds (documented). */
function untilReset({ rateLimitReset }: ServiceResponse): number | undefined {
  if (rateLimitReset === undefined || !/^\d{1,12}$/.test(rateLimitReset)) return undefined;
  return Math.max(0, Number(rateLimitReset) * 1000 - Date.now());
}

/** Whether a repeated read may succeed: the service is temporarily unavailable, or the connection broke. */
function isTransient({ failure }: Auth0Error, status: number | undefined): boolean {
  if (failure.kind === "network") return isTransientFailure(failure.fault);
  return status !== undefined && isTransientStatus(status);
}

/** The claim `scope` of a JWT; undefined if the text is not one. */
function scopeClaim(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scope = typeof claims === "object" && claims !== null && "scope" in claims ? claims.scope : undefined;
    return typeof scope === "string" ? scope : undefined;
  } catch {
    return undefined;
  }
}

function scopesIn(text: string | undefined): string[] | undefined {
  return text?.split(" ").filter((scope) => scope !== "");
}
