import { randomUUID } from "node:crypto";
import { parseUrl } from "../../../core/parse-url.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, escapeMarkup, html, redirect } from "../../../emulator/http.ts";
import { provider } from "../host.ts";
import type { JanrainApp, PropertyNames } from "./app.ts";

/**
 * The pages of a visitor's sign-in at Janrain. The start path and its parameter `token_url` are observed (jump.ios, JRSessionData.m);
 * that it redirects to Weibo's authorize URL, and that the callback posts a token to `token_url`, is inferred.
 */
export class JanrainSignIn {
  readonly #weibo: EmulatedService;
  readonly #names: PropertyNames;
  readonly #tokenUrls = new Map<string, string>();

  /** @param weibo where the callback exchanges the code */
  constructor(weibo: EmulatedService, names: PropertyNames) {
    this.#weibo = weibo;
    this.#names = names;
  }

  /** @returns undefined if the path is not part of a sign-in */
  respond(app: JanrainApp, request: EmulatedRequest): EmulatedResponse | undefined {
    const properties = app.properties.get(provider);
    const callback = `https://${request.host}/${provider}/callback`;
    if (request.path === `/${provider}/start`) {
      const clientId = properties?.[this.#names.keyProperty];
      return clientId === undefined ? failure(`${provider} not configured`) : this.#start(clientId, callback, request.query);
    }
    const code = request.query.get("code");
    if (request.path !== `/${provider}/callback` || code === null || !properties) return undefined;
    const { keyProperty, secretProperty } = this.#names;
    const pair = { client_id: properties[keyProperty] ?? "", client_secret: properties[secretProperty] ?? "" };
    return this.#finish({ ...pair, grant_type: "authorization_code", code, redirect_uri: callback }, request.query.get("state") ?? "");
  }

  #start(clientId: string, callback: string, query: URLSearchParams): EmulatedResponse {
    const state = randomUUID();
    const tokenUrl = parseUrl(query.get("token_url") ?? "");
    if (tokenUrl?.protocol !== "https:" && tokenUrl?.protocol !== "http:") return failure("Invalid parameter: token_url");
    this.#tokenUrls.set(state, tokenUrl.href);
    const parameters = new URLSearchParams({ client_id: clientId, redirect_uri: callback, response_type: "code", state });
    return redirect(`https://api.weibo.com/oauth2/authorize?${parameters}`);
  }

  #finish(grant: Record<string, string>, state: string): EmulatedResponse {
    const tokenUrl = this.#tokenUrls.get(state);
    if (tokenUrl === undefined) return failure("Invalid parameter: state");
    this.#tokenUrls.delete(state);
    const response = this.#weibo.respond({
      host: "api.weibo.com",
      method: "POST",
      path: "/oauth2/access_token",
      query: new URLSearchParams(),
      form: new URLSearchParams(grant),
      contentType: "application/x-www-form-urlencoded",
      authorization: "",
      text: "",
    });
    if (response.status !== 200) return failure(`Weibo: ${JSON.parse(response.body).error_description ?? JSON.parse(response.body).error}`);
    return html(
      200,
      `<title>Signing in</title><form method="post" action="${escapeMarkup(tokenUrl)}"><input type="hidden" name="token" value="${randomUUID()}">
<button type="submit">Continue</button></form><script>document.forms[0].submit();</script>`,
    );
  }
}

function failure(message: string): EmulatedResponse {
  return html(400, `<title>Sign-in failed</title><h1>${escapeMarkup(message)}</h1>`);
}
