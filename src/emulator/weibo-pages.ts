import { parseUrl } from "../core/parse-url.ts";
import { type EmulatedResponse, escapeMarkup, html, json, redirect } from "./http.ts";
import { accessDenied, type ErrorPage, type WeiboError } from "./weibo-app.ts";

/** The parameters of an authorize request that the login form sends back. Source: OAuth2/authorize (documented). */
const authorizeParameters = ["client_id", "redirect_uri", "response_type", "state"];

/**
 * The login page. Its title is the one that websites' test code expects; `authZForm`, `action`, `userId` and `passwd` are the form
 * and the fields that sign-in scripts fill in (both observed). The button for canceling is ours.
 * @param value reads a parameter of the authorize request
 */
export function loginPage(value: (name: string) => string): EmulatedResponse {
  const hidden = authorizeParameters.map((name) => `<input type="hidden" name="${name}" value="${escapeMarkup(value(name))}">`);
  return html(
    200,
    `<head><title>网站连接 - Acme</title><script>document.forms["authZForm"].error = "invalid_client";</script></head>
<form name="authZForm" action="authorize" method="post"><input type="hidden" name="action" value="submit">
${hidden.join("\n")}
<input id="userId" name="userId" type="text"><input id="passwd" name="passwd" type="password">
<button type="submit">登录</button><button type="submit" name="cancel" value="1">取消</button></form>`,
  );
}

/** Observed: links of websites to passport.weibo.cn, which name the authorize page to return to. */
export function passport(clientId: string, redirectUri: string): EmulatedResponse {
  const authorize = `https://api.weibo.com/oauth2/authorize?${new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri })}`;
  return redirect(`https://passport.weibo.cn/signin/login?${new URLSearchParams({ entry: "openapi", r: authorize })}`);
}

/** Redirects to the callback with a code, or with the error of a user who canceled (observed for 21330). */
export function returnToCallback(callback: string, state: string, code: string | undefined): EmulatedResponse {
  if (code === undefined) return errorRedirect(accessDenied, new URL(callback));
  return withParameters(new URL(callback), { ...(state && { state }), code });
}

/** An error of the authorize page, in the configured form. */
export function authorizeError(error: WeiboError, redirectUri: string, form: ErrorPage, status: number): EmulatedResponse {
  if (form === "json") return errorJson(status, "/oauth2/authorize", error);
  const location = form === "redirect" ? parseUrl(redirectUri) : undefined;
  if (location) return errorRedirect(error, location);
  // A redirect needs a valid URL. A key from the request is text, not markup.
  const escaped = { ...error, description: escapeMarkup(error.description) };
  return html(status, errorPages[form === "redirect" ? "2018" : form](escaped));
}

/** An error in JSON; member names as in the samples (observed). */
export function errorJson(status: number, endpoint: string, { error, code, description }: WeiboError): EmulatedResponse {
  return json(status, { error, error_code: code, request: endpoint, error_uri: endpoint, error_description: description });
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

/** The parameters in the order of an observed redirect. */
function errorRedirect({ error, code, description }: WeiboError, location: URL): EmulatedResponse {
  return withParameters(location, { error_uri: "/oauth2/authorize", error, error_description: description, error_code: String(code) });
}

function withParameters(location: URL, parameters: Readonly<Record<string, string>>): EmulatedResponse {
  for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
  return redirect(location.href);
}
