import { parseUrl } from "../core/parse-url.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, html, json } from "./http.ts";

/** An application that is registered at Weibo. */
export interface WeiboApp {
  appKey: string;
  appSecret: string;
  /** 授权回调页; compared exactly (documented). */
  callback: string;
  /** The error code of a restriction: not approved (21321), or without permission (21337). */
  limit?: 21321 | 21337;
}

/**
 * The form in which the authorize page reports an error, by the year in which it was observed: 2012 (spring-social-weibo issue 2),
 * 2016 (react-native-weibo issue 4, weibo_ios_sdk issue 331) and 2018 (OpenWeen.UWP issue 21); in English and as JSON (both
 * inferred); as a redirect to the callback (documented; observed for 21330).
 */
export type ErrorPage = "2012" | "2016" | "2018" | "english" | "json" | "redirect";

/** Behavior of Weibo that varies between observations. */
export interface WeiboQuirks {
  errorPage?: ErrorPage;
  /** The HTTP status of that page; no source gives it. */
  errorStatus?: number;
  /** Where a user signs in: on the authorize page itself, or on the page that it redirects to (both observed). */
  login?: "form" | "passport";
}

interface WeiboError {
  error: string;
  code: number;
  /** The description from a copy of the OAuth documentation, or one that was observed instead. */
  description: string;
}

/** Emulates Weibo's two OAuth endpoints. */
export class WeiboEmulator implements EmulatedService {
  readonly #apps: readonly WeiboApp[];
  readonly #quirks: Required<WeiboQuirks>;

  constructor(apps: readonly WeiboApp[], { errorPage = "2018", errorStatus = 400, login = "form" }: WeiboQuirks = {}) {
    this.#apps = apps;
    this.#quirks = { errorPage, errorStatus, login };
  }

  serves(host: string): boolean {
    return host === "api.weibo.com";
  }

  respond(request: EmulatedRequest): EmulatedResponse {
    if (request.path === "/oauth2/authorize") return this.#authorize(request);
    if (request.path === "/oauth2/access_token") return this.#accessToken(request);
    return json(404, { request: request.path, error_code: 10020, error: "interface not found" });
  }

  #authorize({ query, form }: EmulatedRequest): EmulatedResponse {
    const value = (name: string) => query.get(name) ?? form.get(name) ?? "";
    const app = this.#apps.find(({ appKey }) => appKey === value("client_id"));
    const error = !app ? unknownKey(value("client_id")) : value("redirect_uri") !== app.callback ? mismatch : limitOf(app);
    if (error) return this.#errorPage(error, value("redirect_uri"));
    return this.#quirks.login === "form" ? loginForm : passport(value("client_id"), value("redirect_uri"));
  }

  #errorPage(error: WeiboError, redirectUri: string): EmulatedResponse {
    const { errorPage, errorStatus } = this.#quirks;
    if (errorPage === "json") return errorJson(errorStatus, "/oauth2/authorize", error);
    const location = errorPage === "redirect" ? parseUrl(redirectUri) : undefined;
    if (location) return errorRedirect(error, location);
    // A redirect needs a valid URL. A key from the request is text, not markup.
    const escaped = { ...error, description: error.description.replaceAll("&", "&amp;").replaceAll("<", "&lt;") };
    return html(errorStatus, errorPages[errorPage === "redirect" ? "2018" : errorPage](escaped));
  }

  /**
   * Checks the key first (observed: a WordPress plugin's connection test), and the secret before the code (inferred from two samples).
   */
  #accessToken({ form, contentType }: EmulatedRequest): EmulatedResponse {
    const endpoint = "/oauth2/access_token";
    const [clientId, secret] = [form.get("client_id"), form.get("client_secret")];
    // A JSON body is not read (observed: overtrue/socialite issue 185).
    if (!contentType.startsWith("application/x-www-form-urlencoded") || !clientId || !secret) {
      return errorJson(400, endpoint, { error: "invalid_request", code: 21323, description: "miss client id or secret" });
    }
    const app = this.#apps.find(({ appKey }) => appKey === clientId);
    if (!app) return errorJson(401, endpoint, unknownKey(clientId));
    // Status 401 (observed: weibo4j-oauth2 issue 3).
    if (app.appSecret !== secret) return errorJson(401, endpoint, { ...unknownKey(""), description: "client_secret error." });
    const limit = limitOf(app);
    // System errors carry their text as `error`, with status 403 (observed at /2/users/show.json; here: inferred).
    if (limit) return json(403, { error: limit.error, error_code: limit.code, request: endpoint });
    // Status 400 (observed: waline issue 2662).
    const description = `invalid authorization code:${form.get("code") ?? ""}`;
    return errorJson(400, endpoint, { error: "invalid_grant", code: 21325, description });
  }
}

const mismatch: WeiboError = { error: "redirect_uri_mismatch", code: 21322, description: "重定向地址不匹配" };

/** Observed: react-native-weibo issue 33. */
function unknownKey(clientId: string): WeiboError {
  return { error: "invalid_client", code: 21324, description: `unknow client id:${clientId}` };
}

/** Sources: weibo4j-oauth2 issue 4; weibo_android_sdk issue 35 of mobileresearch (both observed). */
function limitOf({ limit }: WeiboApp): WeiboError | undefined {
  if (limit === undefined) return undefined;
  const error = limit === 21321 ? "applications over the unaudited use restrictions!" : "appkey permission denied";
  return { error, code: limit, description: error };
}

const errorPages: Readonly<Record<Exclude<ErrorPage, "json" | "redirect">, (error: WeiboError) => string>> = {
  "2012": ({ error }) => `<title>访问出错了</title><div class="oauth_error"><dl class="error_content"><dt>访问出错了！</dt>
<dd>你所访问的站点在新浪微博的认证失败，请你联系<a href="/1"> 开发者 </a>或者稍后再试。<br>(error:${error})</dd></dl></div>`,
  "2016": ({ code, description }) =>
    `<title>出错了</title><dl><dt>出错了</dt><dd>您所访问的站点在微博认证失败，错误号：${code} ${description}</dd></dl>`,
  "2018": ({ code, description }) => `<title>网站连接</title><dl><dt>用微博帐号登录出错了！</dt>
<dd>对第三方应用进行授权时出现错误，请您联系第三方应用的开发者：<a href="/1">Acme</a>或者稍后再试。<p>错误码：${code}<span>${description}</span></p></dd></dl>`,
  english: ({ error }) =>
    `<title>Error</title><dl><dt>An error occurred!</dt><dd>Authorization failed, please try again later.<br>(error:${error})</dd></dl>`,
};

/** The title that websites' test code expects; the form and fields that sign-in scripts fill in (both observed). */
const loginForm = html(
  200,
  `<head><title>网站连接 - Acme</title><script>document.forms["authZForm"].error = "invalid_client";</script></head>
<form name="authZForm" action="authorize" method="post"><input type="hidden" name="action" value="submit">
<input id="userId" name="userId" type="text"><input id="passwd" name="passwd" type="password"></form>`,
);

/** Observed: links of websites to passport.weibo.cn, which name the authorize page to return to. */
function passport(clientId: string, redirectUri: string): EmulatedResponse {
  const authorize = `https://api.weibo.com/oauth2/authorize?${new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri })}`;
  return {
    ...html(302, ""),
    location: `https://passport.weibo.cn/signin/login?${new URLSearchParams({ entry: "openapi", r: authorize })}`,
  };
}

function errorRedirect({ error, code, description }: WeiboError, location: URL): EmulatedResponse {
  // The parameters in the order of an observed redirect.
  const parameters = { error_uri: "/oauth2/authorize", error, error_description: description, error_code: String(code) };
  for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
  return { ...html(302, ""), location: location.href };
}

/** The member names of the samples (observed). */
function errorJson(status: number, endpoint: string, { error, code, description }: WeiboError): EmulatedResponse {
  return json(status, { error, error_code: code, request: endpoint, error_uri: endpoint, error_description: description });
}
