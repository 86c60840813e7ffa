import "./rolldown-runtime.js";
import { t as NetworkFault } from "./fault.js";
import { n as ServiceClient, t as secretProblem } from "./secret-problem.js";
import { t as weiboIdentifiers } from "./errors.js";
// src/weibo/read-answer.ts
/** Codes by which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals = [
	21321,
	21322,
	21324,
	21337
];
/** What stands for a code in pages that do not show it, in English and Chinese. Sources: issue threads of Weibo SDKs (seen). */
const phrases = [
	[/redirect_uri_mismatch|重定向地址不匹配/i, 21322],
	[/invalid_client|unknow client id|client_secret error/i, 21324],
	[/applications over the unaudited use restrictions/i, 21321]
];
/** Marks of the page on which a user signs in: its fields, and the hosts that a redirect leads to for it (seen). */
const loginFields = /name=["']?(?:userId|passwd|login_name)\b/i;
const loginHosts = [
	"passport.weibo.com",
	"passport.weibo.cn",
	"login.sina.com.cn",
	"open.weibo.cn",
	"api.weibo.com"
];
/** The code by which the token endpoint says that the code is wrong, and with it that key and secret are right (inferred). */
const wrongCode = 21325;
/** What an answer of the authorize page or the token endpoint says; what it does not say for certain is unknown. */
function readAnswer(question, { status, text, location }) {
	const showsLogin = location === void 0 ? status === 200 && loginFields.test(text) : isLoginHost(location);
	const code = showsLogin ? void 0 : codeIn(location === void 0 ? text : queryOf(location));
	const seen = {
		status,
		...code !== void 0 && { code }
	};
	if (code !== void 0 && refusals.includes(code)) return {
		state: "refused",
		...seen
	};
	return {
		state: (question === "callback" ? showsLogin : code === wrongCode) ? "accepted" : "unknown",
		...seen
	};
}
/** The error code in JSON, in a page, or in the query of a redirect. */
function codeIn(text) {
	const [, digits] = /(?:error_code["']?\s*[:=]\s*["']?|错误[码号]\s*[:：]\s*|error code\s*[:：]\s*|error:)(\d{5})\b/i.exec(text) ?? [];
	if (digits !== void 0) return Number(digits);
	const [, identifier] = /(?:\(error:|["']error["']\s*:\s*["']|[?&]error=)([a-z_]+)/i.exec(text) ?? [];
	const named = Object.entries(weiboIdentifiers).find(([, name]) => name === identifier);
	return named ? Number(named[0]) : phrases.find(([phrase]) => phrase.test(text))?.[1];
}
function queryOf(location) {
	return URL.canParse(location, "https://api.weibo.com") ? `?${new URL(location, "https://api.weibo.com").searchParams}` : "";
}
function isLoginHost(location) {
	const url = URL.canParse(location, "https://api.weibo.com") ? new URL(location, "https://api.weibo.com") : void 0;
	return url !== void 0 && loginHosts.includes(url.hostname) && !url.searchParams.has("error_code") && !url.searchParams.has("error");
}
// src/weibo/probe.ts
const origin = "https://api.weibo.com";
/** Stands for the code that only a user's consent gives: Weibo refuses it, and how it does so is what is asked for. */
const dummyCode = "weibo-provider-probe";
/**
* Asks Weibo, without a user, whether it knows the application: the authorize page about key and callback, and where that
* is wanted the token endpoint about key and secret. The app key goes to api.weibo.com as in every sign-in; the app secret
* goes to its token endpoint only. Nothing is changed at Weibo. Never throws for what Weibo or the network does.
* Sources: Weibo wiki, oauth2/authorize and oauth2/access_token; how errors look: issue threads (seen).
*/
async function probe({ credentials, callbacks }, mode, secrets, policy) {
	const callback = callbacks?.authorization;
	if (mode === "off" || !credentials?.appKey || !credentials.appSecret || callback === void 0) return [];
	const appKey = usable(secrets(credentials.appKey));
	const appSecret = usable(secrets(credentials.appSecret));
	const client = new ServiceClient(policy);
	const ask = async (question, request) => {
		try {
			return {
				question,
				...readAnswer(question, await request())
			};
		} catch (error) {
			if (error instanceof NetworkFault) return {
				question,
				state: "unknown",
				fault: error.fault
			};
			throw error;
		}
	};
	const notAsked = (question, missing) => ({
		question,
		state: "not-asked",
		missing
	});
	try {
		const checks = [appKey ? await ask("callback", () => authorize(client, appKey, callback)) : notAsked("callback", credentials.appKey)];
		if (mode === "callback") return checks;
		const missing = appKey ? credentials.appSecret : credentials.appKey;
		return [...checks, appKey && appSecret ? await ask("credentials", () => exchange(client, appKey, appSecret, callback)) : notAsked("credentials", missing)];
	} finally {
		await client.close();
	}
}
/** A secret that can be sent; what is unset or a placeholder would only be refused. */
function usable(secret) {
	return secretProblem(secret) === void 0 ? secret : void 0;
}
/** With `response_type=code`: another type was seen to be refused where this one works. */
function authorize(client, appKey, callback) {
	const query = new URLSearchParams({
		client_id: appKey.reveal(),
		redirect_uri: callback,
		response_type: "code"
	});
	return client.get(new URL(`/oauth2/authorize?${query}`, origin));
}
function exchange(client, appKey, appSecret, callback) {
	const form = {
		client_id: appKey.reveal(),
		client_secret: appSecret.reveal(),
		grant_type: "authorization_code",
		code: dummyCode,
		redirect_uri: callback
	};
	return client.post(new URL("/oauth2/access_token", origin), new URLSearchParams(form));
}
export { probe };
