import { parseUrl } from "../../core/parse-url.ts";
import type { ProbeCheck, ProbeKind } from "../../core/weibo/probe-check.ts";
import type { ServiceResponse } from "../service-client.ts";
import { codeInJson, codeInQuery, readPage } from "./error-code.ts";

/** Codes with which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals: readonly number[] = [21321, 21322, 21324, 21337];

/** Sign-in hosts that the authorize page redirects to (passport.weibo.cn: observed; the others: inferred). */
const loginHosts: readonly string[] = ["passport.weibo.cn", "passport.weibo.com", "login.sina.com.cn"];

/** The token endpoint's error for a wrong authorization code, which means that key and secret are right (inferred). */
const wrongCode = 21325;

const origin = "https://api.weibo.com";

/**
 * The result of a probe from the response of the authorize page or the token endpoint; anything uncertain is unknown.
 * @param callback the redirect URI of the request: errors may be redirected there
 */
export function readProbeResponse(kind: ProbeKind, response: ServiceResponse, callback: string): Omit<ProbeCheck, "kind"> {
  const { status } = response;
  const { code, isAccepted } = kind === "credentials" ? readToken(response) : readAuthorize(response, callback);
  const facts = { status, ...(code !== undefined && { code }) };
  // A failed server has not checked anything, whatever its page says.
  if (status >= 500) return { state: "unknown", ...facts };
  if (code !== undefined && refusals.includes(code)) return { state: "refused", ...facts };
  return { state: isAccepted ? "accepted" : "unknown", ...facts };
}

interface ResponseReading {
  code?: number | undefined;
  isAccepted: boolean;
}

function readAuthorize({ status, text, location }: ServiceResponse, callback: string): ResponseReading {
  if (status >= 300 && status < 400) return readRedirect(location, callback);
  if (text.trimStart().startsWith("{")) return { code: codeInJson(text), isAccepted: false };
  const { code, isLogin } = readPage(text);
  return { code, isAccepted: status === 200 && isLogin && code === undefined };
}

/** A redirect counts if it leads to Weibo itself or back to the application. */
function readRedirect(location: string | undefined, callback: string): ResponseReading {
  const target = location === undefined ? undefined : parseUrl(location, origin);
  if (!target) return { isAccepted: false };
  const code = codeInQuery(target.searchParams);
  const isLogin = loginHosts.includes(target.hostname) && /(?:signin|login)/.test(target.pathname);
  if (isLogin) return { code, isAccepted: code === undefined && !target.searchParams.has("error") };
  const isTrusted = target.origin === origin || target.hostname === parseUrl(callback)?.hostname;
  return { ...(isTrusted && { code }), isAccepted: false };
}

/** The token endpoint responds in JSON only (documented). */
function readToken({ text }: ServiceResponse): ResponseReading {
  const code = codeInJson(text);
  return { code, isAccepted: code === wrongCode };
}
