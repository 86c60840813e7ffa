import type { ServiceAnswer } from "../network/service-client.ts";
import { parseUrl } from "../parse-url.ts";
import { weiboIdentifiers } from "./errors.ts";
import type { ProbeCheck, ProbeQuestion } from "./probe-check.ts";

/** Codes by which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals: readonly number[] = [21321, 21322, 21324, 21337];

/** What stands for a code in pages that do not show it, in English and Chinese. Sources: issue threads of Weibo SDKs (seen). */
const phrases: readonly (readonly [RegExp, number])[] = [
  [/redirect_uri_mismatch|重定向地址不匹配/i, 21322],
  [/invalid_client|unknow client id|client_secret error/i, 21324],
  [/applications over the unaudited use restrictions/i, 21321],
];

/** Marks of the page on which a user signs in: its fields, and the hosts that a redirect leads to for it (seen). */
const loginFields = /name=["']?(?:userId|passwd|login_name)\b/i;
const loginHosts: readonly string[] = ["passport.weibo.com", "passport.weibo.cn", "login.sina.com.cn", "open.weibo.cn", "api.weibo.com"];

/** The code by which the token endpoint says that the code is wrong, and with it that key and secret are right (inferred). */
const wrongCode = 21325;

/** What an answer of the authorize page or the token endpoint says; what it does not say for certain is unknown. */
export function readAnswer(question: ProbeQuestion, { status, text, location }: ServiceAnswer): Omit<ProbeCheck, "question"> {
  const showsLogin = location === undefined ? status === 200 && loginFields.test(text) : isLoginHost(location);
  const code = showsLogin ? undefined : codeIn(location === undefined ? text : queryOf(location));
  const seen = { status, ...(code !== undefined && { code }) };
  if (code !== undefined && refusals.includes(code)) return { state: "refused", ...seen };
  const isAccepted = question === "callback" ? showsLogin : code === wrongCode;
  return { state: isAccepted ? "accepted" : "unknown", ...seen };
}

/** The error code in JSON, in a page, or in the query of a redirect. */
function codeIn(text: string): number | undefined {
  const [, digits] = /(?:error_code["']?\s*[:=]\s*["']?|错误[码号]\s*[:：]\s*|error code\s*[:：]\s*|error:)(\d{5})\b/i.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  const [, identifier] = /(?:\(error:|["']error["']\s*:\s*["']|[?&]error=)([a-z_]+)/i.exec(text) ?? [];
  const named = Object.entries(weiboIdentifiers).find(([, name]) => name === identifier);
  return named ? Number(named[0]) : phrases.find(([phrase]) => phrase.test(text))?.[1];
}

function queryOf(location: string): string {
  return `?${parseUrl(location, "https://api.weibo.com")?.searchParams ?? ""}`;
}

function isLoginHost(location: string): boolean {
  const url = parseUrl(location, "https://api.weibo.com");
  return url !== undefined && loginHosts.includes(url.hostname) && !url.searchParams.has("error_code") && !url.searchParams.has("error");
}
