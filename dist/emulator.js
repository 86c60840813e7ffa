import "./rolldown-runtime.js";
import { Dt as hostOf, Ft as formatUntrusted, It as printable, M as analyze, Ot as parseUrl, P as UsageError, Pt as formatMessage, b as choice, bt as provider, f as shellWord, q as renderText, xt as realmHost } from "./core.js";
import { a as isRecord, d as readDeclaration, i as writeState, r as readState } from "./files.js";
import { i as run, t as exitCodeOf } from "./run.js";
import { r as networkPolicy, t as janrainOptions } from "./options.js";
import { X509Certificate } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { once } from "node:events";
import { createServer } from "node:https";
// src/emulator/http.ts
/** An answer in JSON. */
function json(status, value) {
	return {
		status,
		contentType: "application/json; charset=utf-8",
		body: JSON.stringify(value)
	};
}
/** An answer in HTML. */
function html(status, body) {
	return {
		status,
		contentType: "text/html; charset=utf-8",
		body: `<!doctype html>\n<html lang="zh">${body}</html>\n`
	};
}
// src/emulator/janrain.ts
/** The operations by the API that they belong to. Sources: Social Login API and Partner API references (documented). */
const operations = {
	"api/v2": [
		"get_available_providers",
		"providers",
		"get_domain_patterns",
		"add_domain_patterns",
		"set_auth_providers"
	],
	"partner/v2/app": ["get_properties", "set_properties"]
};
const writing = /* @__PURE__ */ new Set([
	"set_auth_providers",
	"add_domain_patterns",
	"set_properties"
]);
/** Janrain's Social Login API and Partner API, with state. Each answer follows the source beside it. */
var JanrainEmulator = class {
	calls = [];
	#apps;
	#quirks;
	#earlier = /* @__PURE__ */ new Map();
	/** @param apps by host, as in `acme.rpxnow.com` */
	constructor(apps, quirks = {}) {
		this.#apps = apps;
		this.#quirks = quirks;
	}
	serves(host) {
		return this.#apps.has(host);
	}
	answer(request) {
		const app = this.#apps.get(request.host);
		const operation = operationAt(request.path);
		if (!app || operation === void 0) return {
			status: 404,
			contentType: "text/html",
			body: "<h1>Not found</h1>"
		};
		const writes = writing.has(operation);
		const before = writes ? {
			signIn: app.signIn,
			domains: [...app.domains],
			properties: new Map(app.properties)
		} : void 0;
		const answer = this.#operate(app, operation, request);
		const ok = answer.ok;
		if (before && ok) this.#earlier.set(app, {
			state: before,
			queries: Number(this.#quirks.lag ?? 0)
		});
		this.calls.push({
			host: request.host,
			operation,
			writes,
			ok
		});
		return this.#spoken(answer);
	}
	/** The application as a reading shows it. */
	#shown(app) {
		const earlier = this.#earlier.get(app);
		if (!earlier || earlier.queries === 0) return app;
		earlier.queries -= 1;
		return earlier.state;
	}
	#spoken({ ok, members }) {
		const { stat, "failure-status": status } = this.#quirks;
		const messages = stat === "upper" ? {
			ok: "OK",
			fail: "Failed"
		} : {
			ok: "ok",
			fail: "fail"
		};
		return json(ok ? 200 : Number(status ?? 400), {
			stat: ok ? messages.ok : messages.fail,
			...members
		});
	}
	#operate(app, operation, { form }) {
		switch (operation) {
			case "get_available_providers": return ok({
				signin: this.#listed(app.offered),
				social: []
			});
			case "providers": return ok({
				signin: this.#listed(this.#shown(app).signIn),
				social: [],
				shareWidget: {
					share: [],
					email: []
				}
			});
		}
		if (form.get("apiKey") !== app.apiKey) return fail(3, "Invalid apiKey");
		switch (operation) {
			case "get_domain_patterns": return ok({ domains: this.#shown(app).domains });
			case "add_domain_patterns": return this.#addDomains(app, form);
			case "set_auth_providers": return this.#setProviders(app, form);
		}
		if (app.partnerKey === void 0 || form.get("partnerKey") !== app.partnerKey) return fail(3, "Invalid partnerKey");
		switch (operation) {
			case "get_properties": return this.#getProperties(app, form);
			default: return this.#setProperties(app, form);
		}
	}
	#listed(names) {
		return this.#quirks.signin === "dictionary" ? Object.fromEntries(names.map((name) => [name, {}])) : names;
	}
	/** Appends; the sample has spaces behind the commas (documented). */
	#addDomains(app, form) {
		const domains = listOf(form.get("domains"));
		if (domains.length === 0) return fail(0, "Missing parameter: domains");
		app.domains.push(...domains.filter((domain) => !app.domains.includes(domain)));
		return ok({});
	}
	/** "Defines" the list (documented wording) of the web or of a device type (documented). */
	#setProviders(app, form) {
		const { "provider-list": way, "takes-lists": takes = "both", unconfigured } = this.#quirks;
		const device = form.get("device_type") ?? "web";
		if (device !== "web" && device !== "iphone" && device !== "android") return fail(1, "Invalid parameter: device_type");
		const text = form.get("providers");
		if (!text) return fail(0, "Missing parameter: providers");
		const isJson = text.startsWith("[");
		if (takes === "json" && !isJson) return fail(1, "Invalid parameter: providers");
		const providers = takes === "comma" && isJson ? text.split(",") : listOf(text);
		if (providers.length === 0) return fail(0, "Missing parameter: providers");
		const unknown = providers.find((name) => !app.offered.includes(name));
		if (unknown !== void 0) return fail(1, `Invalid provider: ${unknown}`);
		const isReady = (name) => unconfigured === "accept" || app.signIn.includes(name) || app.properties.has(name);
		const unready = providers.find((name) => !isReady(name));
		if (unready !== void 0) return fail(1, `${unready} not configured`);
		const current = device === "web" ? app.signIn : app.devices?.[device] ?? [];
		const list = way === "merge" ? [.../* @__PURE__ */ new Set([...current, ...providers])] : providers;
		if (device === "web") app.signIn = list;
		else app.devices = {
			...app.devices,
			[device]: list
		};
		return ok({});
	}
	/** The secret comes back in clear text (documented for Facebook). Nothing stored: code 2, data not found (inferred). */
	#getProperties(app, form) {
		const properties = this.#shown(app).properties.get(form.get("provider") ?? "");
		return properties ? ok(properties) : fail(2, "Data not found");
	}
	/** `consumerKey` and `secret` are both mandatory for providers without names of their own (seen). */
	#setProperties(app, form) {
		const [provider, consumerKey, secret] = [
			"provider",
			"consumerKey",
			"secret"
		].map((name) => form.get(name));
		if (!provider || !consumerKey || !secret) return fail(0, "Missing parameter");
		if (!app.offered.includes(provider)) return fail(1, `Invalid provider: ${provider}`);
		app.properties.set(provider, {
			consumerKey,
			secret
		});
		return ok({});
	}
};
function operationAt(path) {
	for (const [api, names] of Object.entries(operations)) {
		const found = names.find((name) => path === `/${api}/${name}`);
		if (found !== void 0) return found;
	}
}
function ok(members) {
	return {
		ok: true,
		members
	};
}
function fail(code, msg) {
	return {
		ok: false,
		members: { err: {
			code,
			msg
		} }
	};
}
function listOf(text) {
	if (text?.startsWith("[")) return jsonListOf(text);
	return (text ?? "").split(",").flatMap((item) => item.trim() === "" ? [] : [item.trim()]);
}
function jsonListOf(text) {
	try {
		const list = JSON.parse(text);
		return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : [];
	} catch {
		return [];
	}
}
// src/emulator/website.ts
/** A company's website with a Weibo login, as Weibo's reviewers want to find it. */
var WebsiteEmulator = class {
	#hosts;
	#realmHost;
	constructor(hosts, realmHost) {
		this.#hosts = hosts;
		this.#realmHost = realmHost;
	}
	serves(host) {
		return this.#hosts.includes(host);
	}
	answer({ path }) {
		if (path !== "/") return html(404, "<title>404</title><h1>没有找到页面</h1>");
		return html(200, `<title>Acme</title><h1>Acme 艾克米</h1>
<script>window.janrain = { settings: { appUrl: "https://${this.#realmHost}", providers: ["sinaweibo"], tokenUrl: "/login" } };<\/script>
<a class="janrainEngage" href="#">用微博登录</a>`);
	}
};
// src/emulator/weibo.ts
/** Weibo's two OAuth endpoints. */
var WeiboEmulator = class {
	#apps;
	#quirks;
	constructor(apps, { errorPage = "2018", errorStatus = 400, login = "form" } = {}) {
		this.#apps = apps;
		this.#quirks = {
			errorPage,
			errorStatus,
			login
		};
	}
	serves(host) {
		return host === "api.weibo.com";
	}
	answer(request) {
		if (request.path === "/oauth2/authorize") return this.#authorize(request);
		if (request.path === "/oauth2/access_token") return this.#accessToken(request);
		return json(404, {
			request: request.path,
			error_code: 10020,
			error: "interface not found"
		});
	}
	#authorize({ query, form }) {
		const value = (name) => query.get(name) ?? form.get(name) ?? "";
		const app = this.#apps.find(({ appKey }) => appKey === value("client_id"));
		const error = !app ? unknownKey(value("client_id")) : value("redirect_uri") !== app.callback ? mismatch : limitOf(app);
		if (error) return this.#errorPage(error, value("redirect_uri"));
		return this.#quirks.login === "form" ? loginForm : passport(value("client_id"), value("redirect_uri"));
	}
	#errorPage(error, redirectUri) {
		const { errorPage, errorStatus } = this.#quirks;
		if (errorPage === "json") return errorJson(errorStatus, "/oauth2/authorize", error);
		const location = errorPage === "redirect" ? parseUrl(redirectUri) : void 0;
		if (location) return errorRedirect(error, location);
		const shown = {
			...error,
			description: error.description.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
		};
		return html(errorStatus, errorPages[errorPage === "redirect" ? "2018" : errorPage](shown));
	}
	/** The key is checked before anything else (seen: a WordPress plugin's connection test), the secret before the code (two samples agree: inferred). */
	#accessToken({ form, contentType }) {
		const endpoint = "/oauth2/access_token";
		const [clientId, secret] = [form.get("client_id"), form.get("client_secret")];
		if (!contentType.startsWith("application/x-www-form-urlencoded") || !clientId || !secret) return errorJson(400, endpoint, {
			error: "invalid_request",
			code: 21323,
			description: "miss client id or secret"
		});
		const app = this.#apps.find(({ appKey }) => appKey === clientId);
		if (!app) return errorJson(401, endpoint, unknownKey(clientId));
		if (app.appSecret !== secret) return errorJson(401, endpoint, {
			...unknownKey(""),
			description: "client_secret error."
		});
		const limit = limitOf(app);
		if (limit) return json(403, {
			error: limit.error,
			error_code: limit.code,
			request: endpoint
		});
		return errorJson(400, endpoint, {
			error: "invalid_grant",
			code: 21325,
			description: `invalid authorization code:${form.get("code") ?? ""}`
		});
	}
};
const mismatch = {
	error: "redirect_uri_mismatch",
	code: 21322,
	description: "重定向地址不匹配"
};
/** Seen: react-native-weibo issue 33. */
function unknownKey(clientId) {
	return {
		error: "invalid_client",
		code: 21324,
		description: `unknow client id:${clientId}`
	};
}
/** Sources: weibo4j-oauth2 issue 4; weibo_android_sdk issue 35 of mobileresearch (both seen). */
function limitOf({ limit }) {
	if (limit === void 0) return void 0;
	const error = limit === 21321 ? "applications over the unaudited use restrictions!" : "appkey permission denied";
	return {
		error,
		code: limit,
		description: error
	};
}
const errorPages = {
	"2012": ({ error }) => `<title>访问出错了</title><div class="oauth_error"><dl class="error_content"><dt>访问出错了！</dt>
<dd>你所访问的站点在新浪微博的认证失败，请你联系<a href="/1"> 开发者 </a>或者稍后再试。<br>(error:${error})</dd></dl></div>`,
	"2016": ({ code, description }) => `<title>出错了</title><dl><dt>出错了</dt><dd>您所访问的站点在微博认证失败，错误号：${code} ${description}</dd></dl>`,
	"2018": ({ code, description }) => `<title>网站连接</title><dl><dt>用微博帐号登录出错了！</dt>
<dd>对第三方应用进行授权时出现错误，请您联系第三方应用的开发者：<a href="/1">Acme</a>或者稍后再试。<p>错误码：${code}<span>${description}</span></p></dd></dl>`,
	english: ({ error }) => `<title>Error</title><dl><dt>An error occurred!</dt><dd>Authorization failed, please try again later.<br>(error:${error})</dd></dl>`
};
/** The title as test code of websites expects it; form and fields as scripts that sign in fill them (both seen). */
const loginForm = html(200, `<head><title>网站连接 - Acme</title><script>document.forms["authZForm"].error = "invalid_client";<\/script></head>
<form name="authZForm" action="authorize" method="post"><input type="hidden" name="action" value="submit">
<input id="userId" name="userId" type="text"><input id="passwd" name="passwd" type="password"></form>`);
/** Seen: links of websites to passport.weibo.cn, with the authorize page to return to. */
function passport(clientId, redirectUri) {
	const authorize = `https://api.weibo.com/oauth2/authorize?${new URLSearchParams({
		client_id: clientId,
		redirect_uri: redirectUri
	})}`;
	return {
		...html(302, ""),
		location: `https://passport.weibo.cn/signin/login?${new URLSearchParams({
			entry: "openapi",
			r: authorize
		})}`
	};
}
function errorRedirect({ error, code, description }, location) {
	const told = {
		error_uri: "/oauth2/authorize",
		error,
		error_description: description,
		error_code: String(code)
	};
	for (const [name, value] of Object.entries(told)) location.searchParams.set(name, value);
	return {
		...html(302, ""),
		location: location.href
	};
}
/** Member names as in the samples (seen). */
function errorJson(status, endpoint, { error, code, description }) {
	return json(status, {
		error,
		error_code: code,
		request: endpoint,
		error_uri: endpoint,
		error_description: description
	});
}
// src/emulator/setup.ts
/** Values by what they are for, in the forms of real ones. */
const values = {
	appKey: "1234567890",
	appSecret: "0123456789abcdef".repeat(2),
	apiKey: "demo-api-key-".padEnd(40, "0"),
	partnerKey: "demo-partner-key-".padEnd(40, "0")
};
/**
* Stand-ins for everything around a declaration. Other providers are in use at Janrain, Weibo is not there yet.
* @throws Error for a declaration without a realm
*/
function emulatorSetup({ app, callbacks, credentials, janrain: declared }, quirks = {}) {
	if (declared?.realm === void 0) throw new Error("a world needs a realm");
	const realm = realmHost(declared.realm);
	const website = hostOf(app?.website);
	const janrainApp = {
		apiKey: values.apiKey,
		partnerKey: values.partnerKey,
		offered: [
			"facebook",
			"google",
			"linkedin",
			"qq",
			"renren",
			provider,
			"twitter"
		],
		signIn: ["google", "facebook"],
		domains: ["localhost", "shop.acme.example"],
		properties: /* @__PURE__ */ new Map()
	};
	const janrain = new JanrainEmulator(/* @__PURE__ */ new Map([[realm, janrainApp]]), quirks);
	const callback = callbacks?.authorization ?? `https://${realm}/sinaweibo/callback`;
	const weibo = {
		appKey: values.appKey,
		appSecret: values.appSecret,
		callback
	};
	const named = (name, value) => name === void 0 ? {} : { [name]: value };
	return {
		realm,
		app: janrainApp,
		janrain,
		weibo,
		services: [
			janrain,
			new WeiboEmulator([weibo]),
			...website === void 0 ? [] : [new WebsiteEmulator([website], realm)]
		],
		hosts: [
			realm,
			...website === void 0 ? [] : [website],
			"api.weibo.com"
		],
		secrets: {
			...named(credentials?.appKey, values.appKey),
			...named(credentials?.appSecret, values.appSecret),
			...named(declared.apiKey, values.apiKey),
			...named(declared.partnerKey, values.partnerKey)
		}
	};
}
// src/emulator/demo-setup.ts
/** What of the example's declaration makes its surroundings. */
const example = {
	app: { website: "https://www.acme.example/" },
	callbacks: { authorization: "https://acme.rpxnow.com/sinaweibo/callback" },
	credentials: {
		appKey: "WEIBO_APP_KEY",
		appSecret: "WEIBO_APP_SECRET"
	},
	janrain: {
		realm: "acme",
		apiKey: "JANRAIN_API_KEY",
		partnerKey: "JANRAIN_PARTNER_KEY"
	}
};
/** The world in which the example lives. */
function demoSetup(quirks) {
	return emulatorSetup(example, quirks);
}
/** The values of the secrets that the example names. They open nothing: only the stand-ins know them. */
const demoSecrets = demoSetup().secrets;
// src/emulator/certificate.ts
/**
* The TLS identity of the stand-ins: a certificate for Janrain's, Weibo's and the example's host names, on loopback only.
* For tests and the demo. The key is public, the authority's own key was thrown away, and nothing outside this program
* trusts either: never install the authority anywhere.
*/
const emulatorCa = `-----BEGIN CERTIFICATE-----
MIIBuDCCAV+gAwIBAgIUBi5ZN+Ism7KTH7vTG39E82+yfMswCgYIKoZIzj0EAwIw
ODE2MDQGA1UEAwwtd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gYXV0aG9yaXR5ICh0
ZXN0IG9ubHkpMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjA4MTYw
NAYDVQQDDC13ZWliby1wcm92aWRlciBzdGFuZC1pbiBhdXRob3JpdHkgKHRlc3Qg
b25seSkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATRqycvl4tRr4lRi3eV6SZQ
2JLUwSnuz6Xxs8FOWrm11f9Ku5ku2ff0y5nKYPPbIDY1WbyVTrC3p++4wY6EXOPW
o0UwQzASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4E
FgQUfV6/7URW+qy2VORPskkbgGUn2IYwCgYIKoZIzj0EAwIDRwAwRAIgI48ZmpsH
QISsB+et3yILpk4OTUaxWj+PxrnvtuMquLQCIDtw47iaI9tKX+YDlbJYI6VXUnNP
KZ7ZvLSwDt+JFuAx
-----END CERTIFICATE-----
`;
const emulatorCertificate = `-----BEGIN CERTIFICATE-----
MIICFTCCAbygAwIBAgIUKd5QHRvrV3uZZj3HvY/LlszCVAYwCgYIKoZIzj0EAwIw
ODE2MDQGA1UEAwwtd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gYXV0aG9yaXR5ICh0
ZXN0IG9ubHkpMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAvMS0w
KwYDVQQDDCR3ZWliby1wcm92aWRlciBzdGFuZC1pbnMgKHRlc3Qgb25seSkwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFjyq07
jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5po4GqMIGnMGEG
A1UdEQRaMFiCCnJweG5vdy5jb22CDCoucnB4bm93LmNvbYIMYWNtZS5leGFtcGxl
gg4qLmFjbWUuZXhhbXBsZYINYXBpLndlaWJvLmNvbYIJbG9jYWxob3N0hwR/AAAB
MAwGA1UdEwEB/wQCMAAwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHwYDVR0jBBgwFoAU
fV6/7URW+qy2VORPskkbgGUn2IYwCgYIKoZIzj0EAwIDRwAwRAIgE1kimmGDe/Sx
Fd/bXmUA5l39okNx+wK/9xVxxM/K3zgCIDQKrt/XF0SMLZQrRceDki/GT38WuY8O
eQ6O6d74wHJJ
-----END CERTIFICATE-----
`;
const emulatorKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTbgeiq8v8z2dRJwP
9FzOVVbsU3c0s5coGiYGj/fKkQqhRANCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFj
yq07jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5p
-----END PRIVATE KEY-----
`;
// src/emulator/fault-injection.ts
/** What goes wrong before the stand-in acts: nothing of the request is done. */
const before = [
	"reset",
	"hang",
	"html",
	"echo"
];
/** What goes wrong afterwards: the request is done, and its answer is lost or spoiled. */
const after = [
	"reset-after",
	"hang-after",
	"html-after",
	"truncated",
	"duplicate-keys",
	"wrong-types",
	"megabyte"
];
/** The names of all troubles, as `parseFault` takes them. */
const faultNames = [
	...before,
	...after,
	"STATUS",
	"fail:CODE"
];
/** Whether the connection stays open without an answer. */
function isSilent(fault) {
	return fault === "hang" || fault === "hang-after";
}
/** Whether the stand-in acts although something goes wrong. */
function actsUnder(fault) {
	return after.some((name) => name === fault);
}
/**
* `OPERATION=TROUBLE` for every request of an operation, `OPERATION#N=TROUBLE` for its Nth only; `*` stands for any operation.
* @param text as in `set_properties#1=reset-after` or `*=503`
* @returns undefined for another form
*/
function parseFault(text) {
	const { operation = "", nth, name = "" } = /^(?<operation>\*|[\w/]+)(?:#(?<nth>[1-9]\d{0,3}))?=(?<name>[\w:-]+)$/.exec(text)?.groups ?? {};
	const fault = faultNamed(name);
	if (fault === void 0) return void 0;
	let count = 0;
	return ({ path }) => {
		if (operation !== "*" && !path.endsWith(`/${operation}`)) return void 0;
		count += 1;
		return nth === void 0 || Number(nth) === count ? fault : void 0;
	};
}
/** The answer under a trouble; undefined where there is none, because the connection ends or stays silent. */
function faultyResponse(fault, request, answer) {
	if (typeof fault === "object") {
		if ("fail" in fault) return json(400, {
			stat: "fail",
			err: {
				code: fault.fail,
				msg: `Ordered failure ${fault.fail}`
			}
		});
		return {
			status: fault.status,
			contentType: "text/plain",
			body: `status ${fault.status}, as ordered\n`
		};
	}
	switch (fault) {
		case "html":
		case "html-after": return {
			status: 502,
			contentType: "text/html",
			body: "<h1>502 Bad Gateway</h1>"
		};
		case "echo": return echo(request);
		case "truncated": return answer && {
			...answer,
			body: answer.body.slice(0, -Math.ceil(answer.body.length / 2))
		};
		case "duplicate-keys": return answer && {
			...answer,
			body: answer.body.replace("{", "{\"stat\":\"fail\",\"stat\":\"ok\",\"signin\":7,\"domains\":7,")
		};
		case "wrong-types": return answer && {
			...answer,
			body: "{\"stat\":\"ok\",\"signin\":7,\"domains\":\"x\",\"consumerKey\":{\"a\":1},\"secret\":[2]}"
		};
		case "megabyte": return answer && {
			...answer,
			body: answer.body.replace("{", `{"pad":"${"x".repeat(1048576)}",`)
		};
		default: return;
	}
}
function faultNamed(name) {
	const known = [...before, ...after].find((candidate) => candidate === name);
	if (known) return known;
	if (/^[45]\d\d$/.test(name)) return { status: Number(name) };
	const code = /^fail:(-?\d{1,3})$/.exec(name)?.[1];
	return code === void 0 ? void 0 : { fail: Number(code) };
}
/** A careless server that repeats in its error what it was sent, in several forms. */
function echo({ form }) {
	return json(400, {
		stat: "fail",
		err: {
			code: 1,
			msg: `Invalid parameter: ${[...form.values()].flatMap((value) => [
				value,
				encodeURIComponent(value),
				Buffer.from(value).toString("base64"),
				JSON.stringify(value)
			]).join(" ")}`
		}
	});
}
// src/emulator/server.ts
/** Largest body that is read, in bytes. */
const maxBody = 1048576;
/**
* Serves the stand-ins on 127.0.0.1; the Host header says which is meant.
* @throws the system's error when the port is taken
*/
async function startEmulator(services, options = {}) {
	const { injectFault = () => void 0, onRequest = () => {}, port: wantedPort = 0 } = options;
	const listener = async (incoming, response) => {
		const request = await readRequest(incoming).catch(() => void 0);
		if (!request) return send(response, {
			status: 400,
			contentType: "text/plain",
			body: "not a request\n"
		});
		const fault = injectFault(request);
		const act = () => services.find((candidate) => candidate.serves(request.host))?.answer(request) ?? {
			status: 404,
			contentType: "text/plain",
			body: "no such host here\n"
		};
		const answer = fault === void 0 ? act() : faultyResponse(fault, request, actsUnder(fault) ? act() : void 0);
		onRequest(request, answer?.status ?? 0);
		if (answer) return send(response, answer);
		if (!isSilent(fault)) incoming.socket.destroy();
	};
	const server = createServer({
		key: emulatorKey,
		cert: emulatorCertificate
	}, listener);
	server.listen(wantedPort, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	return {
		port,
		authority: emulatorCa,
		overrides: (...hosts) => hosts.map((host) => ({
			host,
			port: 443,
			address: "127.0.0.1",
			toPort: port
		})),
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
async function readRequest(incoming) {
	const chunks = [];
	let length = 0;
	for await (const chunk of incoming) {
		length += chunk.length;
		if (length <= maxBody) chunks.push(chunk);
	}
	const host = (incoming.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
	const url = new URL(incoming.url ?? "/", `https://${host}`);
	return {
		host,
		method: incoming.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		form: new URLSearchParams(Buffer.concat(chunks).toString("utf8")),
		contentType: incoming.headers["content-type"] ?? ""
	};
}
function send(response, { status, contentType, body, location }) {
	response.writeHead(status, {
		"content-type": contentType,
		...location !== void 0 && { location }
	}).end(body);
}
// src/cli/demo.ts
/** The example's declaration, from the package's root. */
const declaration = join("examples", "acme", "weibo-provider.yaml");
/**
* Runs the example through check, plan, sync and a second plan, on stand-ins for Janrain, Weibo and the website.
* Opens loopback sockets only.
* @param packageRoot where the program is installed
* @returns the exit code: 0 when every step did what it should
*/
async function demo(packageRoot, { secrets, messages, say }) {
	const { app, janrain, services, hosts } = demoSetup();
	const emulator = await startEmulator(services);
	const story = messages.cli.demo;
	const step = async (mode, { title, why }) => {
		say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${declaration}\n\n`);
		const report = await run({
			mode,
			folder: packageRoot,
			patterns: [declaration],
			severities: /* @__PURE__ */ new Map(),
			urls: { check: true },
			probe: "credentials",
			network: {
				...networkPolicy({
					resolve: [],
					allowPrivate: hosts,
					proxy: false
				}, {}),
				overrides: emulator.overrides(...hosts),
				extraCa: emulator.authority
			},
			janrain: janrainOptions({}),
			secrets: secrets.lookup
		});
		say(renderText(report, messages).replace(/^(?=.)/gm, "  | "));
		return report;
	};
	const writes = () => janrain.calls.filter((call) => call.writes).length;
	try {
		say(`${formatMessage(story.intro, { file: declaration })}\n`);
		const reports = [
			await step("check", story.steps.check),
			await step("plan", story.steps.plan),
			await step("sync", story.steps.sync)
		];
		const before = writes();
		const again = await step("plan", story.steps.again);
		const isDone = again.files.every((file) => file.plan?.changes.every(({ action }) => action === "none"));
		const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
		const outcome = {
			calls: janrain.calls.length,
			writes: writes(),
			again: writes() - before,
			signIn: app.signIn.join(", "),
			domains: app.domains.join(", ")
		};
		say(`\n${formatMessage(story.outcome, outcome)}\n${isDone && isClean ? story.success : story.failure}\n\n${formatMessage(story.next, { file: declaration })}\n`);
		return isDone && isClean ? 0 : 3;
	} finally {
		await emulator.close();
	}
}
// src/emulator/janrain-app.ts
/** The device types that have a sign-in list besides the web's (documented). */
const appDevices = ["iphone", "android"];
/** What no document settles about Janrain's answers, or where two disagree; the first value of each is the default. */
const quirkChoices = {
	/** Whether set_auth_providers replaces the list that it "defines" (documented wording), or adds to it. */
	"provider-list": ["replace", "merge"],
	/** The form in which it takes the list: the parameter tables say comma, one old sample posts JSON (documented conflict). */
	"takes-lists": [
		"both",
		"comma",
		"json"
	],
	/** The HTTP status of a failure: "typically" 400 (documented). */
	"failure-status": [
		"400",
		"200",
		"401"
	],
	/** The spelling of `stat`: ok and fail in samples, OK and Failed in a table (documented conflict). */
	stat: ["lower", "upper"],
	/** Whether `signin` is a list as in the sample, or a dictionary as in the table (documented conflict). */
	signin: ["array", "dictionary"],
	/** Whether a provider without credentials is refused with `{provider} not configured` (message documented, occasion inferred). */
	unconfigured: ["refuse", "accept"],
	/** How many readings of a list or of properties still show it as it was before a write: no source names a time for the API. */
	lag: [
		"0",
		"1",
		"3"
	]
};
// src/emulator/options.ts
/**
* Faults as the command line orders them; the first that is due at a request happens.
* @throws UsageError for one of another form
*/
function parseFaults(texts) {
	const makers = texts.map((text) => {
		const maker = parseFault(text);
		if (!maker) throw new UsageError("fault-form", {
			text,
			faults: faultNames
		});
		return maker;
	});
	return (request) => makers.map((maker) => maker(request)).find((injectFault) => injectFault !== void 0);
}
/**
* `NAME=VALUE` for each unclear point of the API that is to be read otherwise than by default.
* @throws UsageError for a name or value that there is not
*/
function parseQuirks(texts) {
	const asChoice = texts.map((text) => {
		const [name = "", value = ""] = text.split("=");
		const known = choice("--quirk", name, Object.keys(quirkChoices));
		return [known, choice(`--quirk ${known}`, value, quirkChoices[known])];
	});
	return Object.fromEntries(asChoice);
}
/** @throws UsageError for what is no port */
function parsePort(text) {
	if (text === void 0) return 0;
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new UsageError("port-form", { text });
	return Number(text);
}
// src/emulator/state.ts
/** The stand-in's applications by host, without any secret. */
function shownState(apps) {
	return Object.fromEntries([...apps].map(([host, { signIn, devices = {}, domains, properties }]) => [host, {
		signIn,
		devices,
		domains,
		properties: Object.fromEntries([...properties].map(([provider, stored]) => [provider, Object.keys(stored)]))
	}]));
}
/**
* Puts kept lists back into applications. Stored credentials were not kept, so none are put back.
* @param kept what `shownState` gave; what is of another form is left out
*/
function restoreState(apps, kept) {
	for (const [host, app] of apps) {
		const state = kept[host];
		if (!isRecord(state)) continue;
		const { signIn, devices, domains } = state;
		if (areNames(signIn)) app.signIn = [...signIn];
		if (areNames(domains)) app.domains = [...domains];
		if (!isRecord(devices)) continue;
		for (const device of appDevices) {
			const list = devices[device];
			if (areNames(list)) app.devices = {
				...app.devices,
				[device]: [...list]
			};
		}
	}
}
function areNames(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/emulator/run-emulator.ts
/**
* Serves stand-ins for a declaration's surroundings until it is stopped, tells each request, and at the end what they hold.
* Never told are keys and credentials; the values that it proposes for secrets open nothing.
* @throws UsageError for a state file that is another's or cannot be written
*/
async function runEmulator(request) {
	const { declaration, quirks, injectFault, port, stateFile, messages, say, stop } = request;
	const setup = emulatorSetup(declaration, quirks);
	const apps = /* @__PURE__ */ new Map([[setup.realm, setup.app]]);
	const kept = stateFile === void 0 ? {} : await readState(stateFile);
	restoreState(apps, kept);
	const text = messages.cli.emulator;
	const onRequest = ({ method, host, path }, status) => say(`${formatUntrusted(status === 0 ? text.requestLost : text.request, {
		method,
		url: `${host}${path}`,
		status
	})}\n`);
	const running = await startEmulator(setup.services, {
		injectFault,
		port,
		onRequest
	});
	try {
		const certificate = new X509Certificate(emulatorCertificate);
		const targets = [...setup.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${running.port} --allow-private ${host}`), ...setup.hosts.every((host) => certificate.checkHost(host)) ? [] : ["--rule url-tls=off"]];
		const exported = Object.entries({
			...setup.secrets,
			NODE_EXTRA_CA_CERTS: request.authority
		});
		say([
			formatMessage(text.intro, {
				file: printable(request.file),
				hosts: setup.hosts.join(", "),
				port: running.port
			}),
			...exported.map(([name, value]) => `  export ${name}=${shellWord(value)}`),
			`  weibo-provider sync ${shellWord(request.file)} \\`,
			`    ${targets.join(" \\\n    ")}`,
			text.log,
			""
		].join("\n"));
		if (!stop.aborted) await once(stop, "abort");
	} finally {
		await running.close();
	}
	const state = shownState(apps);
	say(`${text.state}\n${JSON.stringify(state, void 0, 2)}\n`);
	if (stateFile !== void 0) await writeState(stateFile, kept, state);
}
// src/cli/emulator-command.ts
/**
* Serves stand-ins for what surrounds a declaration, by default the example's, until it is stopped.
* @throws UsageError for options of another form, a declaration without a realm, a state file that is another's, and a port that is taken
*/
async function emulatorCommand({ operands, values }, context) {
	const { folder, packageRoot, messages, say, stop } = context;
	const [named, ...others] = operands;
	if (others.length > 0) throw new UsageError("emulator-one");
	const [injectFault, quirks, port] = [
		parseFaults(values.fault ?? []),
		parseQuirks(values.quirk ?? []),
		parsePort(values.port)
	];
	const example = relative(folder, join(packageRoot, "examples", "acme", "weibo-provider.yaml"));
	const file = named ?? example;
	const { declaration } = analyze(file, await readDeclaration(resolve(folder, file)), {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	});
	if (declaration.janrain?.realm === void 0) throw new UsageError("emulator-realm", { file });
	const stateFile = values.state ? resolve(folder, values.state) : void 0;
	const authority = join(packageRoot, "examples", "emulator-ca.pem");
	try {
		await runEmulator({
			declaration,
			file,
			authority,
			port,
			injectFault,
			quirks,
			stateFile,
			messages,
			say,
			stop
		});
	} catch (error) {
		const { code, syscall } = error;
		if (syscall === "listen") throw new UsageError("port-taken", {
			port,
			code: code ?? "?"
		});
		throw error;
	}
}
export { demoSetup as i, demo as n, demoSecrets as r, emulatorCommand as t };
