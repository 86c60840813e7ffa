import { setTimeout as sleep } from "node:timers/promises";
import { Secret } from "../../core/secrets/secret.ts";
import { serverText } from "../../core/secrets/server-text.ts";
import { Canceled } from "../../core/sync/cancellation.ts";
import { parseJsonObject } from "../../network/json-response.ts";
import { NetworkError } from "../../network/network-error.ts";
import type { ServiceClient, ServiceRequest, ServiceResponse } from "../../network/service-client.ts";
import { isTransientFailure, isTransientStatus, type RetryOptions } from "../../network/transient.ts";
import { KeycloakError } from "./error.ts";
import type { KeycloakLocation } from "./location.ts";
import type { Operation } from "./protocol.ts";

/** The client credentials of the service account that calls the Admin REST API. */
export interface KeycloakKeys {
  clientId: Secret;
  clientSecret: Secret;
}

/** A request to the Admin REST API of the realm. */
export interface AdminRequest {
  operation: Exclude<Operation, "token">;
  method: "GET" | "POST" | "PUT";
  /** Below `/admin/realms/{realm}/`, with escaped parts. */
  path: string;
  json?: unknown;
}

/**
 * Sends requests to Keycloak's Admin REST API, with an access token that is requested again once it is rejected. The only place that
 * reveals the client credentials. Every method throws a `KeycloakError` when the operation fails, and `Canceled` when its signal
 * aborts. Reads are repeated after a transient failure. Writes are not: the next run completes them.
 */
export class AdminApi {
  readonly #http: ServiceClient;
  readonly #location: KeycloakLocation;
  readonly #keys: KeycloakKeys;
  readonly #retry: RetryOptions;
  /** Redacted in every message. */
  readonly #secrets: Secret[];
  #token: Secret | undefined;

  constructor(http: ServiceClient, location: KeycloakLocation, keys: KeycloakKeys, retry: RetryOptions) {
    this.#http = http;
    this.#location = location;
    this.#keys = keys;
    this.#retry = retry;
    this.#secrets = [keys.clientId, keys.clientSecret];
  }

  /** Redacts values in every message from now on. */
  conceal(...secrets: Secret[]): void {
    this.#secrets.push(...secrets);
  }

  /** @returns the response of success, or of an object that does not exist (404) */
  async send({ operation, method, path, json }: AdminRequest, signal: AbortSignal): Promise<ServiceResponse> {
    const { base, realm } = this.#location;
    const url = new URL(`${base}/admin/realms/${encodeURIComponent(realm)}/${path}`);
    const body = json === undefined ? {} : { body: { json } };
    const hadToken = this.#token !== undefined;
    const attempt = async () => {
      const token = this.#token ?? (await this.#requestToken(signal));
      return this.#request(operation, url, { method, token, ...body }, signal);
    };
    let response = await attempt();
    // The token of an earlier request has expired; nothing was written.
    if (response.status === 401 && hadToken) {
      this.#token = undefined;
      response = await attempt();
    }
    if (isSuccess(response) || (response.status === 404 && parseJsonObject(response.text))) return response;
    throw this.#errorOf(operation, response);
  }

  /** Source: OAuth 2.0, RFC 6749, section 4.4; the path is that of the realm's discovery document (documented). */
  async #requestToken(signal: AbortSignal): Promise<Secret> {
    const { base, realm } = this.#location;
    const url = new URL(`${base}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/token`);
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: this.#keys.clientId.reveal(),
      client_secret: this.#keys.clientSecret.reveal(),
    });
    const response = await this.#request("token", url, { method: "POST", body: form }, signal);
    const { access_token: token } = parseJsonObject(response.text)?.members ?? {};
    if (!isSuccess(response)) throw this.#errorOf("token", response);
    if (typeof token !== "string" || token === "") throw this.#answerError("token", response);
    this.#token = new Secret(token);
    this.conceal(this.#token);
    return this.#token;
  }

  async #request(operation: Operation, url: URL, request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
    const isRepeatable = request.method === "GET" || operation === "token";
    for (let attempt = 1, pause = this.#retry.pause; ; attempt++, pause *= 2) {
      const result = await this.#attempt(operation, url, request, signal);
      const isLast = attempt >= this.#retry.attempts || !isRepeatable;
      if (!(result instanceof KeycloakError)) {
        if (isLast || !isTransientStatus(result.status)) return result;
      } else if (isLast || !isTransient(result)) throw result;
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  async #attempt(operation: Operation, url: URL, request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse | KeycloakError> {
    try {
      // Where a page is accepted too, Keycloak describes errors in one (observed).
      return await this.#http.request(url, { ...request, accept: "application/json", signal });
    } catch (error) {
      if (signal.aborted) throw new Canceled();
      if (!(error instanceof NetworkError)) throw error;
      return new KeycloakError(operation, { kind: "network", fault: error.failure, origin: this.#location.origin });
    }
  }

  /** The error of a response. Errors have `error` and `error_description`, or `errorMessage`. Source: Keycloak 26.4 (observed). */
  #errorOf(operation: Operation, response: ServiceResponse): KeycloakError {
    const { status, text } = response;
    const { members } = parseJsonObject(text) ?? {};
    if (!members) return this.#answerError(operation, response);
    const { error, error_description: description, errorMessage } = members;
    const message = serverText([errorMessage, description, error].find((part) => typeof part === "string") ?? "", this.#secrets);
    if (operation === "token" && status === 404) return new KeycloakError(operation, { kind: "realm", realm: this.#location.realm });
    if (operation === "token" && (status === 400 || status === 401)) return new KeycloakError(operation, { kind: "client", message });
    if (status === 401) return new KeycloakError(operation, { kind: "token" });
    if (status === 403) return new KeycloakError(operation, { kind: "role" });
    return new KeycloakError(operation, { kind: "refused", status, message });
  }

  #answerError(operation: Operation, { status }: ServiceResponse): KeycloakError {
    return new KeycloakError(operation, { kind: "answer", status, base: this.#location.base });
  }
}

const isSuccess = ({ status }: ServiceResponse) => status >= 200 && status < 300;

const isTransient = ({ failure }: KeycloakError) => failure.kind === "network" && isTransientFailure(failure.fault);
