import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, json } from "./http.ts";
import { limitOf, mismatch, unknownAppKey, type WeiboApp, type WeiboError, type WeiboQuirks } from "./weibo-app.ts";
import { WeiboLogins, weiboUser } from "./weibo-logins.ts";
import { authorizeError, errorJson, loginPage, passport, returnToCallback } from "./weibo-pages.ts";

/** Emulates Weibo's OAuth endpoints, and the operations with which a client reads the user who signed in. */
export class WeiboEmulator implements EmulatedService {
  readonly #apps: readonly WeiboApp[];
  readonly #quirks: Required<WeiboQuirks>;
  readonly #logins = new WeiboLogins();

  constructor(apps: readonly WeiboApp[], { errorPage = "2018", errorStatus = 400, login = "form" }: WeiboQuirks = {}) {
    this.#apps = apps;
    this.#quirks = { errorPage, errorStatus, login };
  }

  serves(host: string): boolean {
    return host === "api.weibo.com";
  }

  respond(request: EmulatedRequest): EmulatedResponse {
    switch (request.path) {
      case "/oauth2/authorize":
        return this.#authorize(request);
      case "/oauth2/access_token":
        return this.#accessToken(request);
      case "/oauth2/get_token_info":
      case "/oauth2/revokeoauth2":
      case "/2/account/get_uid.json":
      case "/2/users/show.json":
        return this.#withToken(request);
      default:
        return systemError(404, request.path, 10020, "interface not found");
    }
  }

  #authorize({ method, query, form }: EmulatedRequest): EmulatedResponse {
    const value = (name: string) => query.get(name) ?? form.get(name) ?? "";
    const [clientId, redirectUri] = [value("client_id"), value("redirect_uri")];
    const app = this.#apps.find(({ appKey }) => appKey === clientId);
    const error = !app ? unknownAppKey(clientId) : redirectUri !== app.callback ? mismatch : limitOf(app);
    if (error) return authorizeError(error, redirectUri, this.#quirks.errorPage, this.#quirks.errorStatus);
    if (method === "POST" && form.get("action") === "submit") {
      return returnToCallback(redirectUri, value("state"), form.has("cancel") ? undefined : this.#logins.issueCode(clientId));
    }
    return this.#quirks.login === "form" ? loginPage(value) : passport(clientId, redirectUri);
  }

  /**
   * Checks the key first (observed: a WordPress plugin's connection test), and the secret before the code (inferred from two samples).
   */
  #accessToken(request: EmulatedRequest): EmulatedResponse {
    const endpoint = request.path;
    const value = (name: string) => tokenParameter(request, name);
    const [clientId, secret, code] = [value("client_id"), value("client_secret"), value("code")];
    if (request.method !== "POST") return systemError(403, endpoint, 10021, "HTTP METHOD is not suported for this request!");
    if (!clientId || !secret) {
      return errorJson(400, endpoint, { error: "invalid_request", code: 21323, description: "miss client id or secret" });
    }
    const app = this.#apps.find(({ appKey }) => appKey === clientId);
    if (!app) return errorJson(401, endpoint, unknownAppKey(clientId));
    // Status 401 (observed: weibo4j-oauth2 issue 3).
    if (app.appSecret !== secret) return errorJson(401, endpoint, { ...unknownAppKey(""), description: "client_secret error." });
    const limit = limitOf(app);
    // System errors carry their text as `error`, with status 403 (observed at /2/users/show.json; here: inferred).
    if (limit) return systemError(403, endpoint, limit.code, limit.error);
    const error = this.#grantError(app, value("grant_type"), code, value("redirect_uri"));
    if (error) return errorJson(400, endpoint, error);
    // Members as in practice; `remind_in` is deprecated (documented).
    const { token: access_token, lifetime } = this.#logins.redeem(code, clientId);
    return json(200, { access_token, remind_in: String(lifetime), expires_in: lifetime, uid: String(weiboUser.id), isRealName: "true" });
  }

  /** Status 400 for an invalid code (observed: waline issue 2662); the order of these checks is inferred. */
  #grantError({ appKey, callback }: WeiboApp, grantType: string, code: string, redirectUri: string): WeiboError | undefined {
    if (grantType && grantType !== "authorization_code") {
      return { error: "unsupported_grant_type", code: 21328, description: "unsupported grant type" };
    }
    if (!this.#logins.isRedeemable(code, appKey)) {
      return { error: "invalid_grant", code: 21325, description: `invalid authorization code:${code}` };
    }
    return redirectUri === callback ? undefined : mismatch;
  }

  /** Operations that need an access token. */
  #withToken({ path, query, form, authorization }: EmulatedRequest): EmulatedResponse {
    // In the query, the body, or the header `Authorization: OAuth2 TOKEN` (documented).
    const text = query.get("access_token") ?? form.get("access_token") ?? /^(?:OAuth2|Bearer) (\S+)$/i.exec(authorization)?.[1] ?? "";
    const token = this.#logins.find(text);
    // The status is that of other system errors (inferred).
    if (!token) return systemError(403, path, 21332, "invalid_access_token");
    const { id, screenName } = weiboUser;
    switch (path) {
      case "/oauth2/get_token_info": {
        const expiresIn = token.createdAt + token.lifetime - Math.floor(Date.now() / 1000);
        return json(200, { uid: id, appkey: token.appKey, scope: "all", create_at: token.createdAt, expire_in: expiresIn });
      }
      case "/oauth2/revokeoauth2":
        this.#logins.revoke(text);
        return json(200, { result: "true" });
      case "/2/account/get_uid.json":
        return json(200, { uid: id });
    }
    if (query.get("uid") !== String(id)) return systemError(400, path, 20003, "User does not exists!");
    const profile = { id, idstr: String(id), screen_name: screenName, name: screenName };
    return json(200, {
      ...profile,
      gender: "n",
      location: "上海",
      description: "",
      profile_image_url: "https://tvax1.sinaimg.cn/default.jpg",
    });
  }
}

/**
 * A parameter of the token endpoint: from a form, from the query of the POST (observed), or key and secret from Basic authentication
 * (documented). A JSON body is not read (observed: overtrue/socialite issue 185).
 */
function tokenParameter({ form, query, contentType, authorization }: EmulatedRequest, name: string): string {
  const isForm = contentType.startsWith("application/x-www-form-urlencoded");
  const value = (isForm ? form.get(name) : null) ?? query.get(name);
  if (value !== null || (name !== "client_id" && name !== "client_secret")) return value ?? "";
  const basic = /^Basic (\S+)$/i.exec(authorization)?.[1] ?? "";
  const [clientId = "", ...secret] = Buffer.from(basic, "base64").toString("utf8").split(":");
  return name === "client_id" ? clientId : secret.join(":");
}

/** A system error. Source: error code table (observed). */
function systemError(status: number, request: string, code: number, error: string): EmulatedResponse {
  return json(status, { request, error_code: code, error });
}
