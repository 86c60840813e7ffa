import { randomUUID } from "node:crypto";
import { parseUrl } from "../../../core/parse-url.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, html, redirect } from "../../../emulator/http.ts";
import type { EmulatedServer } from "./emulated-server.ts";

/** A sign-in that is waiting for Weibo. */
interface Pending {
  alias: string;
  redirectUri: URL;
  state: string | null;
}

/**
 * The pages of a visitor's sign-in: `auth` with `kc_idp_hint` redirects to Weibo with the callback of the identity provider (observed).
 * That the callback completes is assumed: no source says whether Weibo accepts the request for the user's id that follows.
 */
export class KeycloakSignIn {
  readonly #server: EmulatedServer;
  readonly #weibo: EmulatedService;
  readonly #pending = new Map<string, Pending>();

  constructor(server: EmulatedServer, weibo: EmulatedService) {
    this.#server = server;
    this.#weibo = weibo;
  }

  /** @returns undefined if the path below the realm is not part of a sign-in */
  respond(path: string, { query }: EmulatedRequest): EmulatedResponse | undefined {
    if (path === "protocol/openid-connect/auth") return this.#start(query);
    return path.startsWith("broker/") && query.has("code") ? this.#finish(query) : undefined;
  }

  #start(query: URLSearchParams): EmulatedResponse {
    const alias = query.get("kc_idp_hint") ?? "";
    const provider = this.#server.realm.providers.get(alias);
    const redirectUri = parseUrl(query.get("redirect_uri") ?? "");
    if (!provider || provider.enabled === false || !redirectUri) return failure();
    const state = randomUUID();
    this.#pending.set(state, { alias, redirectUri, state: query.get("state") });
    const { clientId = "", authorizationUrl = "https://api.weibo.com/oauth2/authorize" } = provider.config;
    const parameters = { client_id: clientId, redirect_uri: this.#callback(alias), response_type: "code", state };
    return redirect(`${authorizationUrl}?${new URLSearchParams(parameters)}`);
  }

  #finish(query: URLSearchParams): EmulatedResponse {
    const state = query.get("state") ?? "";
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    const provider = this.#server.realm.providers.get(pending?.alias ?? "");
    if (!pending || !provider) return failure();
    const { clientId = "", clientSecret = "" } = provider.config;
    const grant = { client_id: clientId, client_secret: clientSecret, redirect_uri: this.#callback(pending.alias) };
    const form = new URLSearchParams({ ...grant, grant_type: "authorization_code", code: query.get("code") ?? "" });
    const response = this.#weibo.respond({
      ...{ host: "api.weibo.com", method: "POST", path: "/oauth2/access_token", query: new URLSearchParams() },
      ...{ form, text: form.toString(), contentType: "application/x-www-form-urlencoded", authorization: "" },
    });
    if (response.status !== 200) return failure();
    const target = new URL(pending.redirectUri);
    target.searchParams.set("code", randomUUID());
    if (pending.state !== null) target.searchParams.set("state", pending.state);
    return redirect(target.href);
  }

  #callback(alias: string): string {
    const { host, path, realm } = this.#server;
    return `https://${host}${path}/realms/${realm.name}/broker/${alias}/endpoint`;
  }
}

const failure = () => html(400, "<title>Sign in failed</title><h1>We are sorry...</h1>");
