import { randomUUID } from "node:crypto";
import { parseUrl } from "../../../core/parse-url.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, escapeMarkup, html, redirect } from "../../../emulator/http.ts";
import type { Auth0Tenant } from "./tenant.ts";

/** A sign-in that is waiting for Weibo. */
interface Pending {
  connection: string;
  callback: string;
  redirectUri: URL;
  state: string | null;
}

/**
 * The pages of a visitor's sign-in at Auth0: `/authorize` with `connection` redirects to the identity provider, and `/login/callback`
 * comes back from it (both documented in general; that this is so for Weibo is inferred).
 */
export class Auth0SignIn {
  readonly #weibo: EmulatedService;
  readonly #pending = new Map<string, Pending>();

  /** @param weibo where the callback exchanges the code */
  constructor(weibo: EmulatedService) {
    this.#weibo = weibo;
  }

  /** @returns undefined if the path is not part of a sign-in */
  respond(tenant: Auth0Tenant, request: EmulatedRequest): EmulatedResponse | undefined {
    if (request.path === "/authorize") return this.#start(tenant, request);
    return request.path === "/login/callback" && request.query.has("code") ? this.#finish(tenant, request) : undefined;
  }

  #start({ connections }: Auth0Tenant, { host, query }: EmulatedRequest): EmulatedResponse {
    const [name, client] = [query.get("connection") ?? "", query.get("client_id") ?? ""];
    const connection = connections.find((candidate) => candidate.name === name && candidate.clients.includes(client));
    const redirectUri = parseUrl(query.get("redirect_uri") ?? "");
    if (!connection || !redirectUri) return failure("invalid_request: the connection is not enabled");
    const [state, callback] = [randomUUID(), `https://${host}/login/callback`];
    this.#pending.set(state, { connection: name, callback, redirectUri, state: query.get("state") });
    const clientId = String(connection.options.client_id ?? "");
    const parameters = new URLSearchParams({ client_id: clientId, redirect_uri: callback, response_type: "code", state });
    return redirect(`https://api.weibo.com/oauth2/authorize?${parameters}`);
  }

  #finish({ connections }: Auth0Tenant, { query }: EmulatedRequest): EmulatedResponse {
    const state = query.get("state") ?? "";
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    const connection = connections.find(({ name }) => name === pending?.connection);
    if (!pending || !connection) return failure("invalid state");
    const { client_id = "", client_secret = "" } = connection.options;
    const grant = { client_id: String(client_id), client_secret: String(client_secret), redirect_uri: pending.callback };
    const form = new URLSearchParams({ ...grant, grant_type: "authorization_code", code: query.get("code") ?? "" });
    const response = this.#weibo.respond({
      ...{ host: "api.weibo.com", method: "POST", path: "/oauth2/access_token", query: new URLSearchParams() },
      ...{ form, text: form.toString(), contentType: "application/x-www-form-urlencoded", authorization: "" },
    });
    if (response.status !== 200) return failure("access_denied");
    const target = new URL(pending.redirectUri);
    target.searchParams.set("code", randomUUID());
    if (pending.state !== null) target.searchParams.set("state", pending.state);
    return redirect(target.href);
  }
}

function failure(message: string): EmulatedResponse {
  return html(400, `<title>Sign-in failed</title><h1>${escapeMarkup(message)}</h1>`);
}
