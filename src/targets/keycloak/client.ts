import { Secret } from "../../core/secrets/secret.ts";
import { parseJsonObject } from "../../network/json-response.ts";
import type { AdminApi } from "./admin-api.ts";
import type { Credentials } from "./credentials.ts";
import type { Desired } from "./desired.ts";
import { KeycloakError } from "./error.ts";
import { type StoredProvider, withOwned } from "./stored-provider.ts";

/** The operations of the Admin REST API that a sync needs, for one identity provider. Throws as `AdminApi` does. */
export class KeycloakClient {
  readonly #api: AdminApi;
  readonly #alias: string;

  constructor(api: AdminApi, alias: string) {
    this.#api = api;
    this.#alias = alias;
  }

  /** Redacts credentials in every message of this client, even if it neither sent nor read them. */
  conceal({ appKey, appSecret }: Credentials): void {
    this.#api.conceal(appKey, appSecret);
  }

  /** The identity provider; undefined if there is none with the alias. */
  async provider(signal: AbortSignal): Promise<StoredProvider | undefined> {
    const operation = "get-identity-provider";
    const { status, text } = await this.#api.send({ operation, method: "GET", path: this.#path() }, signal);
    if (status === 404) return undefined;
    const { members, isAmbiguous } = parseJsonObject(text) ?? {};
    const { alias, config = {} } = members ?? {};
    if (!members || isAmbiguous || alias !== this.#alias || !isSettings(config)) throw new KeycloakError(operation, { kind: "shape" });
    for (const value of [config.clientId, config.clientSecret])
      if (typeof value === "string" && value) this.#api.conceal(new Secret(value));
    return { ...members, config };
  }

  /** Creates the identity provider with its credentials. */
  async create({ providerId, settings }: Desired, credentials: Credentials, signal: AbortSignal): Promise<void> {
    const operation = "create-identity-provider";
    const json = withOwned({ alias: this.#alias, providerId, config: {} }, { settings }, credentials);
    const { status } = await this.#api.send({ operation, method: "POST", path: "identity-provider/instances", json }, signal);
    if (status === 404) throw new KeycloakError(operation, { kind: "refused", status, message: "" });
  }

  /** Replaces the identity provider (observed: the whole object). */
  async replace(provider: StoredProvider, signal: AbortSignal): Promise<void> {
    const operation = "update-identity-provider";
    const { status } = await this.#api.send({ operation, method: "PUT", path: this.#path(), json: provider }, signal);
    // It was deleted after it was read.
    if (status === 404) throw new KeycloakError(operation, { kind: "changed" });
  }

  #path(): string {
    return `identity-provider/instances/${encodeURIComponent(this.#alias)}`;
  }
}

function isSettings(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
