import { randomUUID } from "node:crypto";
import { isRecord } from "../../../core/state-format.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, json, type RecordedCall } from "../../../emulator/http.ts";
import { maskedSecret, type Operation } from "../protocol.ts";
import type { EmulatedServer } from "./emulated-server.ts";
import type { EmulatedProvider, KeycloakQuirks } from "./realm.ts";
import { KeycloakSignIn } from "./sign-in.ts";

/**
 * Emulates the token endpoint, the identity providers of the Admin REST API and the sign-in pages of a realm, with state. Every status
 * and body is observed (Keycloak 26.4; `npm run test:keycloak` compares them).
 */
export class KeycloakEmulator implements EmulatedService {
  readonly calls: RecordedCall[] = [];
  readonly #server: EmulatedServer;
  readonly #quirks: KeycloakQuirks;
  readonly #tokens = new Set<string>();
  readonly #signIn: KeycloakSignIn | undefined;

  /** @param weibo the Weibo that completes a sign-in; without it, there are no sign-in pages */
  constructor(server: EmulatedServer, { quirks = {}, weibo }: { quirks?: KeycloakQuirks; weibo?: EmulatedService } = {}) {
    this.#server = server;
    this.#quirks = quirks;
    this.#signIn = weibo && new KeycloakSignIn(server, weibo);
  }

  serves(host: string): boolean {
    return host === this.#server.host;
  }

  respond(request: EmulatedRequest): EmulatedResponse {
    const { path: base, realm } = this.#server;
    const path = request.path.startsWith(`${base}/`) ? request.path.slice(base.length) : "";
    const [, admin, name, rest = ""] = /^\/(admin\/)?realms\/([^/]+)\/(.*)$/.exec(path) ?? [];
    if (name === undefined) return notFound;
    if (decodeURIComponent(name) !== realm.name) return json(404, { error: admin ? "Realm not found." : "Realm does not exist" });
    if (admin === undefined && rest === "protocol/openid-connect/token")
      return this.#record(request, "token", false, this.#issueToken(request));
    if (admin === undefined) return this.#signIn?.respond(rest, request) ?? notFound;
    const operation = operationOf(request.method, rest);
    if (!operation) return notFound;
    return this.#record(request, operation, request.method !== "GET", this.#perform(operation, rest, request));
  }

  #record({ host }: EmulatedRequest, operation: Operation, writes: boolean, response: EmulatedResponse): EmulatedResponse {
    this.calls.push({ host, operation, writes, ok: response.status < 400 });
    return response;
  }

  #issueToken({ form }: EmulatedRequest): EmulatedResponse {
    const { clientId, clientSecret } = this.#server.realm;
    if (form.get("client_id") !== clientId || form.get("client_secret") !== clientSecret)
      return json(401, { error: "unauthorized_client", error_description: "Invalid client or Invalid client credentials" });
    const token = `emulated-token-${randomUUID()}`;
    this.#tokens.add(token);
    return json(200, { access_token: token, expires_in: 60, token_type: "Bearer" });
  }

  #perform(operation: Operation, rest: string, { authorization, text }: EmulatedRequest): EmulatedResponse {
    const { providers, isManager } = this.#server.realm;
    if (!this.#tokens.has(authorization.replace(/^Bearer /, ""))) return json(401, { error: "HTTP 401 Unauthorized" });
    if (!isManager) return json(403, { error: "HTTP 403 Forbidden" });
    const body = operation === "get-identity-provider" ? undefined : parseProvider(text);
    if (operation === "create-identity-provider") {
      if (!body) return json(400, { error: "unknown_error" });
      if (providers.has(body.alias)) return json(409, { errorMessage: `Identity Provider ${body.alias} already exists` });
      this.#store(body);
      return { status: 201, contentType: "application/json", body: "" };
    }
    const stored = providers.get(decodeURIComponent(rest.slice(rest.lastIndexOf("/") + 1)));
    if (!stored) return json(404, { error: "HTTP 404 Not Found" });
    if (operation === "get-identity-provider") return json(200, this.#shown(stored));
    if (!body) return json(400, { error: "unknown_error" });
    this.#store(body);
    return { status: 204, contentType: "application/json", body: "" };
  }

  #shown(provider: EmulatedProvider): EmulatedProvider {
    const { clientSecret } = provider.config;
    if (clientSecret === undefined || this.#quirks["provider-secrets"] === "clear") return provider;
    return { ...provider, config: { ...provider.config, clientSecret: maskedSecret } };
  }

  /** A masked secret keeps the stored one. */
  #store(provider: EmulatedProvider): void {
    const { providers } = this.#server.realm;
    const { clientSecret, ...config } = provider.config;
    const kept = clientSecret === maskedSecret ? providers.get(provider.alias)?.config.clientSecret : clientSecret;
    providers.set(provider.alias, { ...provider, config: { ...config, ...(kept !== undefined && { clientSecret: kept }) } });
  }
}

const notFound = json(404, { error: "HTTP 404 Not Found" });

function operationOf(method: string, path: string): Operation | undefined {
  if (path === "identity-provider/instances") return method === "POST" ? "create-identity-provider" : undefined;
  if (!/^identity-provider\/instances\/[^/]+$/.test(path)) return undefined;
  return method === "GET" ? "get-identity-provider" : method === "PUT" ? "update-identity-provider" : undefined;
}

function parseProvider(text: string): EmulatedProvider | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isProvider = isRecord(value) && typeof value.alias === "string" && typeof value.providerId === "string" && isRecord(value.config);
    return isProvider ? (value as EmulatedProvider) : undefined;
  } catch {
    return undefined;
  }
}
