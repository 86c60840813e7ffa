import { setTimeout as sleep } from "node:timers/promises";
import { Secret } from "../../core/secrets/secret.ts";
import { Canceled } from "../../core/sync/cancellation.ts";
import { NetworkError } from "../../network/network-error.ts";
import type { ServiceClient, ServiceResponse } from "../../network/service-client.ts";
import { isTransientFailure, isTransientStatus, type RetryOptions } from "../../network/transient.ts";
import { JanrainError } from "./error.ts";
import { provider } from "./host.ts";
import type { JanrainOrigins } from "./origin.ts";
import type { DeviceType, Operation, PartnerOperation, ProtocolOptions, SocialOperation } from "./protocol.ts";
import { parseResponse, readNames, readText } from "./read-response.ts";

/** Weibo's app key and app secret. */
export interface Credentials {
  appKey: Secret;
  appSecret: Secret;
}

/** The keys that a run has. A missing key rules out only the operations that need it. */
export interface JanrainKeys {
  apiKey?: Secret;
  partnerKey?: Secret;
}

/**
 * The operations of Janrain's Social Login API and Partner API that a sync needs.
 * The only place that reveals Janrain's keys. Every method throws a `JanrainError` when the operation fails, and `Canceled`
 * when its signal aborts. Reads are retried after a transient failure. Writes are not: the next run completes them.
 */
export class JanrainClient {
  readonly #http: ServiceClient;
  readonly #origins: JanrainOrigins;
  readonly #keys: JanrainKeys;
  readonly #protocol: ProtocolOptions;
  readonly #retry: RetryOptions;
  readonly #secrets: Secret[];

  constructor(http: ServiceClient, origins: JanrainOrigins, keys: JanrainKeys, protocol: ProtocolOptions, retry: RetryOptions) {
    this.#http = http;
    this.#origins = origins;
    this.#keys = keys;
    this.#protocol = protocol;
    this.#retry = retry;
    this.#secrets = [keys.apiKey, keys.partnerKey].filter((key) => key !== undefined);
  }

  /** Providers that Janrain offers for signing in. Needs no key (documented). */
  async availableProviders(signal: AbortSignal): Promise<string[]> {
    const { signin } = await this.#read("get_available_providers", this.#application(), signal);
    return readNames("get_available_providers", signin);
  }

  /**
   * Providers in the application's sign-in list, in its order. Needs no key (documented).
   * @param ofKey sends the API key, for the list that a write with it replaces: on some hosts the key selects the application (observed)
   */
  async signInProviders(signal: AbortSignal, { ofKey = false } = {}): Promise<string[]> {
    const { signin } = await this.#read("providers", ofKey ? this.#apiKey() : this.#application(), signal);
    return readNames("providers", signin);
  }

  /** The patterns of the allow-list, in its order. */
  async domainPatterns(signal: AbortSignal): Promise<string[]> {
    const { domains } = await this.#read("get_domain_patterns", this.#apiKey(), signal);
    return readNames("get_domain_patterns", domains ?? []);
  }

  /** Appends patterns to the allow-list (documented). */
  async addDomainPatterns(patterns: readonly string[], signal: AbortSignal): Promise<void> {
    await this.#post("add_domain_patterns", { ...this.#apiKey(), domains: patterns.join(",") }, signal);
  }

  /**
   * Sets the sign-in list. Whether this replaces or merges is not documented, so the complete list is sent.
   * @param device the device type of the list; the web's by default (documented)
   */
  async setSignInProviders(providers: readonly string[], device: DeviceType | undefined, signal: AbortSignal): Promise<void> {
    const isJson = this.#protocol.providerList === "json";
    const split = isJson ? undefined : providers.find((name) => name.includes(",") || name.trim() !== name || name === "");
    if (split !== undefined) throw new JanrainError("set_auth_providers", { kind: "unsendable", name: split });
    const list = isJson ? JSON.stringify(providers) : providers.join(",");
    await this.#post("set_auth_providers", { ...this.#apiKey(), providers: list, ...(device && { device_type: device }) }, signal);
  }

  /**
   * The stored credentials, or undefined if there are none. Janrain returns the secret in clear text (documented), so the
   * response is wrapped here and passed nowhere else.
   */
  async credentials(signal: AbortSignal): Promise<Credentials | undefined> {
    const { keyProperty, secretProperty } = this.#protocol;
    try {
      const response = await this.#read("get_properties", { ...this.#partnerKeys(), provider, format: "json" }, signal);
      const [appKey, appSecret] = [readText("get_properties", response[keyProperty]), readText("get_properties", response[secretProperty])];
      if (!appKey && !appSecret) return undefined;
      if (masked.test(appSecret)) throw new JanrainError("get_properties", { kind: "masked" });
      const stored = { appKey: new Secret(appKey), appSecret: new Secret(appSecret) };
      this.#secrets.push(stored.appKey, stored.appSecret);
      return stored;
    } catch (error) {
      // Neither is documented for this operation; both mean that nothing is stored yet (inferred).
      const isAbsent =
        error instanceof JanrainError && (error.isNotConfigured || (error.failure.kind === "refused" && error.failure.code === 2));
      if (isAbsent) return undefined;
      throw error;
    }
  }

  /** Redacts a pair in every message of this client, even if it neither sent nor read it. */
  conceal({ appKey, appSecret }: Credentials): void {
    this.#secrets.push(appKey, appSecret);
  }

  /** Stores the credentials. */
  async setCredentials({ appKey, appSecret }: Credentials, signal: AbortSignal): Promise<void> {
    const { keyProperty, secretProperty } = this.#protocol;
    this.#secrets.push(appKey, appSecret);
    const form = { ...this.#partnerKeys(), provider, [keyProperty]: appKey.reveal(), [secretProperty]: appSecret.reveal() };
    await this.#post("set_properties", form, signal);
  }

  async #read(operation: Operation, form: Record<string, string>, signal: AbortSignal): Promise<Record<string, unknown>> {
    for (let attempt = 1, pause = this.#retry.pause; ; attempt++, pause *= 2) {
      try {
        return await this.#post(operation, form, signal);
      } catch (error) {
        if (attempt >= this.#retry.attempts || !isTransient(error)) throw error;
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
    }
  }

  async #post(operation: Operation, form: Record<string, string>, signal: AbortSignal): Promise<Record<string, unknown>> {
    const isPartner = operation === "get_properties" || operation === "set_properties";
    const path = isPartner ? `/partner/v2/app/${operation satisfies PartnerOperation}` : `/api/v2/${operation satisfies SocialOperation}`;
    const origin = isPartner ? this.#origins.partner : this.#origins.social;
    let response: ServiceResponse;
    try {
      response = await this.#http.post(new URL(path, origin), new URLSearchParams(form), signal);
    } catch (error) {
      if (signal.aborted) throw new Canceled();
      if (error instanceof NetworkError) throw new JanrainError(operation, { kind: "network", fault: error.failure, origin });
      throw error;
    }
    return parseResponse({ operation, origin }, response, this.#secrets);
  }

  /** The application of an operation that needs no key: the host's, or on a shared host that of the key. */
  #application(): Record<string, string> {
    return this.#origins.isShared && this.#keys.apiKey ? this.#apiKey() : {};
  }

  #apiKey(): { apiKey: string } {
    if (!this.#keys.apiKey) throw new Error("an operation was called without its key");
    return { apiKey: this.#keys.apiKey.reveal() };
  }

  #partnerKeys(): { apiKey: string; partnerKey: string } {
    if (!this.#keys.partnerKey) throw new Error("an operation was called without its key");
    return { ...this.#apiKey(), partnerKey: this.#keys.partnerKey.reveal() };
  }
}

/** A masked secret, as other APIs show it; no app secret contains such a sign. */
const masked = /[*•●]{3}/;

/** Whether a retry may succeed: the service is temporarily unavailable (code -1, 5xx, 429), or the connection broke. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof JanrainError)) return false;
  const { failure } = error;
  if (failure.kind === "network") return isTransientFailure(failure.fault);
  if (failure.kind === "refused") return failure.code === -1;
  return failure.kind === "answer" && isTransientStatus(failure.status);
}
