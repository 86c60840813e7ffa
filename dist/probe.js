import "./rolldown-runtime.js";
import { t as secretProblem } from "./secret-problem.js";
import { r as secretShape } from "./shapes.js";
import { t as NetworkError } from "./network-error.js";
import { t as ServiceClient } from "./service-client.js";
import { t as parseUrl } from "./parse-url.js";
import { t as Parser } from "./htmlparser2.js";
import { t as weiboIdentifiers } from "./error-identifiers.js";
// src/network/weibo/error-code.ts
/** What stands for a code in pages that need not show it. Source: issue threads of Weibo SDKs (seen). */
const phrases = [[/重定向地址不匹配/, 21322], [/unknown? client id\s*[:：]/i, 21324]];
const codes = Object.entries(weiboIdentifiers).map(([code, identifier]) => ({
	code: Number(code),
	identifier
}));
/**
* The error code in an answer of the token endpoint, as in `{"error":"invalid_client","error_code":21324,…}` (seen; as a
* string in old documents).
* @returns undefined for what is no such JSON, and for what names several codes
*/
function codeInJson(text) {
	const { error, error_code: code } = parsed(text);
	const read = typeof code === "number" || typeof code === "string" ? Number(code) : void 0;
	const named = codes.find(({ identifier }) => identifier === error)?.code;
	if (read === void 0 && named === void 0) return void 0;
	return only([
		read,
		named,
		...[...text.matchAll(/"error_code"\s*:\s*"?(\d+)/g)].map(([, digits]) => Number(digits))
	]);
}
/** The error code in the query of a redirect (documented). */
function codeInQuery(query) {
	const named = query.getAll("error").map((error) => codes.find(({ identifier }) => identifier === error)?.code);
	return only([...query.getAll("error_code").map(Number), ...named]);
}
/** Reads a page: only what a user sees of it counts, since scripts may name every error there is. */
function readPage(html) {
	const seen = [];
	const fields = /* @__PURE__ */ new Set();
	let hidden = 0;
	new Parser({
		onopentag(name, { name: field = "" }) {
			seen.push(" ");
			if (hiding.has(name)) hidden += 1;
			if (hidden === 0 && (name === "input" || name === "form")) fields.add(field);
		},
		onclosetag(name) {
			seen.push(" ");
			if (hiding.has(name)) hidden -= 1;
		},
		ontext(text) {
			if (hidden === 0) seen.push(text);
		}
	}).end(html);
	const text = seen.join("").replace(/error\s*[:：]\s*/g, "error:");
	const shown = [...text.matchAll(/错误[码号]\s*[:：]\s*(\d{5})(?!\d)/g)].map(([, digits]) => Number(digits));
	const named = codes.filter(({ identifier }) => text.includes(`error:${identifier}`)).map(({ code }) => code);
	const meant = phrases.filter(([phrase]) => phrase.test(text)).map(([, code]) => code);
	return {
		code: only([
			...shown,
			...named,
			...meant
		]),
		isLogin: fields.has("authZForm") || fields.has("userId") && fields.has("passwd")
	};
}
/** Elements whose text is not shown. */
const hiding = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript"
]);
/** The one code that all of them are, of the five digits that every code has; what contradicts itself says nothing. */
function only(found) {
	const [code, ...others] = new Set(found.filter((one) => one !== void 0));
	return others.length === 0 && /^\d{5}$/.test(String(code)) ? code : void 0;
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
// src/network/weibo/read-response.ts
/** Codes by which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals = [
	21321,
	21322,
	21324,
	21337
];
/** Hosts on which users sign in, where the authorize page leads them (passport.weibo.cn: seen; the others: inferred). */
const loginHosts = [
	"passport.weibo.cn",
	"passport.weibo.com",
	"login.sina.com.cn"
];
/** The code by which the token endpoint says that the code is wrong, and with it that key and secret are right (inferred). */
const wrongCode = 21325;
const origin$1 = "https://api.weibo.com";
/**
* What an answer of the authorize page or the token endpoint says; what it does not say for certain is unknown.
* @param callback the redirect URI of the request: errors may be told to it
*/
function readAnswer(question, answer, callback) {
	const { status } = answer;
	const { code, isAccepted } = question === "callback" ? readAuthorize(answer, callback) : readToken(answer);
	const seen = {
		status,
		...code !== void 0 && { code }
	};
	if (status >= 500) return {
		state: "unknown",
		...seen
	};
	if (code !== void 0 && refusals.includes(code)) return {
		state: "refused",
		...seen
	};
	return {
		state: isAccepted ? "accepted" : "unknown",
		...seen
	};
}
function readAuthorize({ status, text, location }, callback) {
	if (status >= 300 && status < 400) return readRedirect(location, callback);
	if (text.trimStart().startsWith("{")) return {
		code: codeInJson(text),
		isAccepted: false
	};
	const { code, isLogin } = readPage(text);
	return {
		code,
		isAccepted: status === 200 && isLogin && code === void 0
	};
}
/** A redirect means something where it leads to Weibo itself or back to the application. */
function readRedirect(location, callback) {
	const target = location === void 0 ? void 0 : parseUrl(location, origin$1);
	if (!target) return { isAccepted: false };
	const code = codeInQuery(target.searchParams);
	if (loginHosts.includes(target.hostname) && /(?:signin|login)/.test(target.pathname)) return {
		code,
		isAccepted: code === void 0 && !target.searchParams.has("error")
	};
	return {
		...(target.origin === origin$1 || target.hostname === parseUrl(callback)?.hostname) && { code },
		isAccepted: false
	};
}
/** The token endpoint speaks JSON only (documented). */
function readToken({ text }) {
	const code = codeInJson(text);
	return {
		code,
		isAccepted: code === wrongCode
	};
}
// src/network/weibo/probe.ts
const origin = "https://api.weibo.com";
/** Stands for the code that only a user's consent gives: Weibo refuses it, and how it does so is what is asked for. */
const dummyCode = "weibo-provider-probe";
/** Faults after which no other question has a better chance, and each costs its whole time. */
const unreachable = [
	"timeout",
	"dns",
	"dns-server",
	"refused",
	"tls"
];
/**
* Asks Weibo, without a user, whether it knows the applications: the authorize page about key and callback, and where that
* is wanted the token endpoint about key and secret. The app key goes to api.weibo.com as in every sign-in; the app secret
* goes to its token endpoint only. Nothing is changed at Weibo. One question at a time, since Weibo limits by address; once
* it cannot be reached, the rest is unknown for the same reason. Never throws for what Weibo or the network does.
* Sources: Weibo wiki, oauth2/authorize and oauth2/access_token; how errors look: issue threads (seen).
* @returns the answers for each of `declarations`, in their order
*/
async function probeAll(declarations, mode, secrets, policy) {
	const client = new ServiceClient(policy);
	let fault;
	const ask = async (question, callback, request) => {
		if (fault) return {
			question,
			state: "unknown",
			fault
		};
		try {
			return {
				question,
				...readAnswer(question, await request(client), callback)
			};
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			if (unreachable.includes(error.fault.kind)) fault = error.fault;
			return {
				question,
				state: "unknown",
				fault: error.fault
			};
		}
	};
	try {
		const checks = [];
		for (const declaration of declarations) checks.push(await probe(declaration, {
			mode,
			secrets,
			ask
		}));
		return checks;
	} finally {
		await client.close();
	}
}
async function probe({ credentials, callbacks }, { mode, secrets, ask }) {
	const callback = callbacks?.authorization;
	if (mode === "off" || !credentials?.appKey || !credentials.appSecret || callback === void 0) return [];
	const appKey = validAppKey(sendable(secrets(credentials.appKey)));
	const appSecret = sendable(secrets(credentials.appSecret));
	const notAsked = (question, missing) => ({
		question,
		state: "not-asked",
		missing
	});
	const known = appKey ? await ask("callback", callback, (client) => authorize(client, appKey, callback)) : notAsked("callback", credentials.appKey);
	if (mode === "callback") return [known];
	const missing = appKey ? credentials.appSecret : credentials.appKey;
	return [known, appKey && appSecret ? await ask("credentials", callback, (client) => exchange(client, appKey, appSecret, callback)) : notAsked("credentials", missing)];
}
/** A secret that can be sent; what is unset or a placeholder would only be refused. */
function sendable(secret) {
	return secretProblem(secret) === void 0 ? secret : void 0;
}
/** An app key; what has the form of a secret is one under the wrong name, and would stand in a URL. */
function validAppKey(appKey) {
	return appKey && appKey.reveal().search(secretShape) < 0 ? appKey : void 0;
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
export { probeAll };
