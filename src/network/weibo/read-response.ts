import { parseUrl } from "../../core/parse-url.ts";
import type { ProbeCheck, ProbeQuestion } from "../../core/weibo/probe-check.ts";
import type { ServiceAnswer } from "../service-client.ts";
import { codeInJson, codeInQuery, readPage } from "./error-code.ts";

/** Codes by which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals: readonly number[] = [21321, 21322, 21324, 21337];

/** Hosts on which users sign in, where the authorize page leads them (passport.weibo.cn: seen; the others: inferred). */
const loginHosts: readonly string[] = ["passport.weibo.cn", "passport.weibo.com", "login.sina.com.cn"];

/** The code by which the token endpoint says that the code is wrong, and with it that key and secret are right (inferred). */
const wrongCode = 21325;

const origin = "https://api.weibo.com";

/**
 * What an answer of the authorize page or the token endpoint says; what it does not say for certain is unknown.
 * @param callback the redirect URI of the request: errors may be told to it
 */
export function readAnswer(question: ProbeQuestion, answer: ServiceAnswer, callback: string): Omit<ProbeCheck, "question"> {
  const { status } = answer;
  const { code, isAccepted } = question === "callback" ? readAuthorize(answer, callback) : readToken(answer);
  const seen = { status, ...(code !== undefined && { code }) };
  // A server that failed has not judged, whatever its page says.
  if (status >= 500) return { state: "unknown", ...seen };
  if (code !== undefined && refusals.includes(code)) return { state: "refused", ...seen };
  return { state: isAccepted ? "accepted" : "unknown", ...seen };
}

interface Reading {
  code?: number | undefined;
  isAccepted: boolean;
}

function readAuthorize({ status, text, location }: ServiceAnswer, callback: string): Reading {
  if (status >= 300 && status < 400) return readRedirect(location, callback);
  if (text.trimStart().startsWith("{")) return { code: codeInJson(text), isAccepted: false };
  const { code, isLogin } = readPage(text);
  return { code, isAccepted: status === 200 && isLogin && code === undefined };
}

/** A redirect means something where it leads to Weibo itself or back to the application. */
function readRedirect(location: string | undefined, callback: string): Reading {
  const target = location === undefined ? undefined : parseUrl(location, origin);
  if (!target) return { isAccepted: false };
  const code = codeInQuery(target.searchParams);
  const isLogin = loginHosts.includes(target.hostname) && /(?:signin|login)/.test(target.pathname);
  if (isLogin) return { code, isAccepted: code === undefined && !target.searchParams.has("error") };
  const isTold = target.origin === origin || target.hostname === parseUrl(callback)?.hostname;
  return { ...(isTold && { code }), isAccepted: false };
}

/** The token endpoint speaks JSON only (documented). */
function readToken({ text }: ServiceAnswer): Reading {
  const code = codeInJson(text);
  return { code, isAccepted: code === wrongCode };
}
