import { html, json, type StandIn, type StandInAnswer, type StandInRequest } from "./http.ts";

/** An application that the stand-in knows as registered at Weibo. */
export interface WeiboApp {
  appKey: string;
  appSecret: string;
  /** 授权回调页; compared exactly (documented). */
  callback: string;
}

/** Weibo's two OAuth endpoints. */
export class WeiboStandIn implements StandIn {
  readonly #apps: readonly WeiboApp[];

  constructor(apps: readonly WeiboApp[]) {
    this.#apps = apps;
  }

  serves(host: string): boolean {
    return host === "api.weibo.com";
  }

  answer(request: StandInRequest): StandInAnswer {
    if (request.path === "/oauth2/authorize") return this.#authorize(request);
    if (request.path === "/oauth2/access_token") return this.#accessToken(request);
    return json(404, { request: request.path, error_code: 10020, error: "interface not found" });
  }

  /** Errors come as an HTML page, not as a redirect (seen); the page's status is in no source. */
  #authorize({ query, form }: StandInRequest): StandInAnswer {
    const value = (name: string) => query.get(name) ?? form.get(name);
    const app = this.#apps.find(({ appKey }) => appKey === value("client_id"));
    if (!app) return errorPage("invalid_client", 21324);
    if (value("redirect_uri") !== app.callback) return errorPage("redirect_uri_mismatch", 21322);
    return html(200, "<title>微博登录</title><form><input name=userId><input name=passwd type=password></form>");
  }

  /** The secret is checked before the code: two samples agree with it (inferred). */
  #accessToken({ form, contentType }: StandInRequest): StandInAnswer {
    // A JSON body is not read (seen).
    const [clientId, secret] = [form.get("client_id"), form.get("client_secret")];
    if (!contentType.startsWith("application/x-www-form-urlencoded") || !clientId || !secret) {
      return tokenError(400, "invalid_request", 21323, "miss client id or secret");
    }
    const app = this.#apps.find(({ appKey }) => appKey === clientId);
    if (app?.appSecret !== secret) return tokenError(401, "invalid_client", 21324, "client_secret error.");
    return tokenError(400, "invalid_grant", 21325, `invalid authorization code:${form.get("code") ?? ""}`);
  }
}

function errorPage(error: string, code: number): StandInAnswer {
  return html(400, `<title>访问出错了</title><h1>访问出错了</h1><p>错误码：${code} (error:${error})</p>`);
}

/** Member names as in the samples (seen). */
function tokenError(status: number, error: string, code: number, description: string): StandInAnswer {
  const endpoint = "/oauth2/access_token";
  return json(status, { error, error_code: code, request: endpoint, error_uri: endpoint, error_description: description });
}
