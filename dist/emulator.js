import "./rolldown-runtime.js";
import { Bt as UsageError, Gt as printable, J as renderText, Ot as hostOf, P as analyze, St as realmHost, Ut as formatMessage, Wt as formatUntrusted, kt as parseUrl, m as shellWord, p as isRecord, xt as provider, zt as choice } from "./core.js";
import { c as readDeclaration, n as readStateFile, r as writeStateFile } from "./files.js";
import { i as networkPolicy } from "./options.js";
import { a as run, i as offlineCheck, t as exitCodeOf } from "./run.js";
import { join, relative, resolve } from "node:path";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:https";
// src/emulator/http.ts
/** A JSON response. */
function json(status, value) {
	return {
		status,
		contentType: "application/json; charset=utf-8",
		body: JSON.stringify(value)
	};
}
/** An HTML response. */
function html(status, body) {
	return {
		status,
		contentType: "text/html; charset=utf-8",
		body: `<!doctype html>\n<html lang="zh">${body}</html>\n`
	};
}
// src/emulator/janrain.ts
/** The operations of each API. Sources: Social Login API and Partner API references (documented). */
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
const writeOperations = /* @__PURE__ */ new Set([
	"set_auth_providers",
	"add_domain_patterns",
	"set_properties"
]);
/** Emulates Janrain's Social Login API and Partner API, with state. The source of each behavior is named next to it. */
var JanrainEmulator = class {
	calls = [];
	#apps;
	#quirks;
	#stale = /* @__PURE__ */ new Map();
	/** @param apps by host, e.g. `acme.rpxnow.com` */
	constructor(apps, quirks = {}) {
		this.#apps = apps;
		this.#quirks = quirks;
	}
	serves(host) {
		return this.#apps.has(host);
	}
	respond(request) {
		const app = this.#apps.get(request.host);
		const operation = operationAt(request.path);
		if (!app || operation === void 0) return {
			status: 404,
			contentType: "text/html",
			body: "<h1>Not found</h1>"
		};
		const writes = writeOperations.has(operation);
		const before = writes ? {
			signIn: app.signIn,
			domains: [...app.domains],
			properties: new Map(app.properties)
		} : void 0;
		const result = this.#perform(app, operation, request);
		if (before && result.ok) this.#stale.set(app, {
			state: before,
			reads: Number(this.#quirks.lag ?? 0)
		});
		this.calls.push({
			host: request.host,
			operation,
			writes,
			ok: result.ok
		});
		return this.#toResponse(result);
	}
	/** The state that a read returns. */
	#read(app) {
		const stale = this.#stale.get(app);
		if (!stale || stale.reads === 0) return app;
		stale.reads -= 1;
		return stale.state;
	}
	#toResponse({ ok, members }) {
		const { stat, "failure-status": status } = this.#quirks;
		const stats = stat === "upper" ? {
			ok: "OK",
			fail: "Failed"
		} : {
			ok: "ok",
			fail: "fail"
		};
		return json(ok ? 200 : Number(status ?? 400), {
			stat: ok ? stats.ok : stats.fail,
			...members
		});
	}
	#perform(app, operation, { form }) {
		switch (operation) {
			case "get_available_providers": return ok({
				signin: this.#toList(app.offered),
				social: []
			});
			case "providers": return ok({
				signin: this.#toList(this.#read(app).signIn),
				social: [],
				shareWidget: {
					share: [],
					email: []
				}
			});
		}
		if (form.get("apiKey") !== app.apiKey) return fail(3, "Invalid apiKey");
		switch (operation) {
			case "get_domain_patterns": return ok({ domains: this.#read(app).domains });
			case "add_domain_patterns": return this.#addDomains(app, form);
			case "set_auth_providers": return this.#setProviders(app, form);
		}
		if (app.partnerKey === void 0 || form.get("partnerKey") !== app.partnerKey) return fail(3, "Invalid partnerKey");
		switch (operation) {
			case "get_properties": return this.#getProperties(app, form);
			default: return this.#setProperties(app, form);
		}
	}
	#toList(names) {
		return this.#quirks.signin === "dictionary" ? Object.fromEntries(names.map((name) => [name, {}])) : names;
	}
	/** Appends; the sample has spaces after the commas (documented). */
	#addDomains(app, form) {
		const domains = listOf(form.get("domains"));
		if (domains.length === 0) return fail(0, "Missing parameter: domains");
		app.domains.push(...domains.filter((domain) => !app.domains.includes(domain)));
		return ok({});
	}
	/** "Defines" the list (documented wording) of the web or of a device type (documented). */
	#setProviders(app, form) {
		const { "provider-list": mode, "takes-lists": format = "both", unconfigured } = this.#quirks;
		const device = form.get("device_type") ?? "web";
		if (device !== "web" && device !== "iphone" && device !== "android") return fail(1, "Invalid parameter: device_type");
		const text = form.get("providers");
		if (!text) return fail(0, "Missing parameter: providers");
		const isJson = text.startsWith("[");
		if (format === "json" && !isJson) return fail(1, "Invalid parameter: providers");
		const providers = format === "comma" && isJson ? text.split(",") : listOf(text);
		if (providers.length === 0) return fail(0, "Missing parameter: providers");
		const unknown = providers.find((name) => !app.offered.includes(name));
		if (unknown !== void 0) return fail(1, `Invalid provider: ${unknown}`);
		const isConfigured = (name) => unconfigured === "accept" || app.signIn.includes(name) || app.properties.has(name);
		const missing = providers.find((name) => !isConfigured(name));
		if (missing !== void 0) return fail(1, `${missing} not configured`);
		const current = device === "web" ? app.signIn : app.devices?.[device] ?? [];
		const list = mode === "merge" ? [.../* @__PURE__ */ new Set([...current, ...providers])] : providers;
		if (device === "web") app.signIn = list;
		else app.devices = {
			...app.devices,
			[device]: list
		};
		return ok({});
	}
	/** The secret comes back in clear text (documented for Facebook). If nothing is stored: code 2, data not found (inferred). */
	#getProperties(app, form) {
		const properties = this.#read(app).properties.get(form.get("provider") ?? "");
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
		const operation = names.find((name) => path === `/${api}/${name}`);
		if (operation !== void 0) return operation;
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
/** Emulates a company's website with a Weibo login. */
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
	respond({ path }) {
		if (path !== "/") return html(404, "<title>404</title><h1>没有找到页面</h1>");
		return html(200, `<title>Acme</title><h1>Acme 艾克米</h1>
<script>window.janrain = { settings: { appUrl: "https://${this.#realmHost}", providers: ["sinaweibo"], tokenUrl: "/login" } };<\/script>
<a class="janrainEngage" href="#">用微博登录</a>`);
	}
};
// src/emulator/weibo.ts
/** Emulates Weibo's two OAuth endpoints. */
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
	respond(request) {
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
		const escaped = {
			...error,
			description: error.description.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
		};
		return html(errorStatus, errorPages[errorPage === "redirect" ? "2018" : errorPage](escaped));
	}
	/**
	* Checks the key first (observed: a WordPress plugin's connection test), and the secret before the code (inferred from two samples).
	*/
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
/** Observed: react-native-weibo issue 33. */
function unknownKey(clientId) {
	return {
		error: "invalid_client",
		code: 21324,
		description: `unknow client id:${clientId}`
	};
}
/** Sources: weibo4j-oauth2 issue 4; weibo_android_sdk issue 35 of mobileresearch (both observed). */
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
/** The title that websites' test code expects; the form and fields that sign-in scripts fill in (both observed). */
const loginForm = html(200, `<head><title>网站连接 - Acme</title><script>document.forms["authZForm"].error = "invalid_client";<\/script></head>
<form name="authZForm" action="authorize" method="post"><input type="hidden" name="action" value="submit">
<input id="userId" name="userId" type="text"><input id="passwd" name="passwd" type="password"></form>`);
/** Observed: links of websites to passport.weibo.cn, which name the authorize page to return to. */
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
	const parameters = {
		error_uri: "/oauth2/authorize",
		error,
		error_description: description,
		error_code: String(code)
	};
	for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
	return {
		...html(302, ""),
		location: location.href
	};
}
/** The member names of the samples (observed). */
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
/** Test credentials in the format of real ones. */
const testCredentials = {
	appKey: "1234567890",
	appSecret: "0123456789abcdef".repeat(2),
	apiKey: "demo-api-key-".padEnd(40, "0"),
	partnerKey: "demo-partner-key-".padEnd(40, "0")
};
/**
* Sets up the services that a declaration depends on: Janrain with other providers but without Weibo, Weibo with the application
* registered, and the website.
* @throws Error if the declaration has no realm
*/
function emulatorSetup({ app, callbacks, credentials, janrain: realmOptions }, quirks = {}) {
	if (realmOptions?.realm === void 0) throw new Error("the emulator needs a realm");
	const host = realmHost(realmOptions.realm);
	const website = hostOf(app?.website);
	const janrainApp = {
		apiKey: testCredentials.apiKey,
		partnerKey: testCredentials.partnerKey,
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
	const janrain = new JanrainEmulator(/* @__PURE__ */ new Map([[host, janrainApp]]), quirks);
	const callback = callbacks?.authorization ?? `https://${host}/sinaweibo/callback`;
	const weiboApp = {
		appKey: testCredentials.appKey,
		appSecret: testCredentials.appSecret,
		callback
	};
	const secret = (name, value) => name === void 0 ? {} : { [name]: value };
	return {
		realmHost: host,
		app: janrainApp,
		janrain,
		weiboApp,
		services: [
			janrain,
			new WeiboEmulator([weiboApp]),
			...website === void 0 ? [] : [new WebsiteEmulator([website], host)]
		],
		hosts: [
			host,
			...website === void 0 ? [] : [website],
			"api.weibo.com"
		],
		secrets: {
			...secret(credentials?.appKey, testCredentials.appKey),
			...secret(credentials?.appSecret, testCredentials.appSecret),
			...secret(realmOptions.apiKey, testCredentials.apiKey),
			...secret(realmOptions.partnerKey, testCredentials.partnerKey)
		}
	};
}
// src/emulator/demo-setup.ts
/** The fields of the example's declaration that the emulator depends on. */
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
/** The services that the example depends on. */
function demoSetup(quirks) {
	return emulatorSetup(example, quirks);
}
/** Test credentials for the secrets that the example names; valid only for the emulator. */
const demoSecrets = demoSetup().secrets;
// src/emulator/certificate.ts
/**
* The emulator's TLS certificate, for the host names of Janrain, Weibo and the example, on loopback only. For tests and the demo.
* The private key is public, and the CA's own key was discarded. Nothing outside this program trusts the CA: never install it.
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
/** Faults before the service handles the request: the request has no effect. */
const before = [
	"reset",
	"hang",
	"html",
	"echo"
];
/** Faults after the service handled the request: the request takes effect, and its response is lost or corrupted. */
const after = [
	"reset-after",
	"hang-after",
	"html-after",
	"truncated",
	"duplicate-keys",
	"wrong-types",
	"megabyte"
];
/** The names that `parseFault` accepts. */
const faultNames = [
	...before,
	...after,
	"STATUS",
	"fail:CODE"
];
/** Whether the connection stays open without a response. */
function isSilent(fault) {
	return fault === "hang" || fault === "hang-after";
}
/** Whether the request takes effect in spite of the fault. */
function takesEffect(fault) {
	return after.some((name) => name === fault);
}
/**
* Parses `OPERATION=FAULT` (every request of an operation) or `OPERATION#N=FAULT` (its Nth request only); `*` matches any operation.
* @param text e.g. `set_properties#1=reset-after` or `*=503`
* @returns undefined if the text has another form
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
/**
* The response that a fault leads to.
* @param response what the service responded, if the fault comes after it
* @returns undefined if no response is sent: the connection is reset or stays silent
*/
function faultyResponse(fault, request, response) {
	if (typeof fault === "object") {
		if ("fail" in fault) return json(400, {
			stat: "fail",
			err: {
				code: fault.fail,
				msg: `Failure ${fault.fail} (injected fault)`
			}
		});
		return {
			status: fault.status,
			contentType: "text/plain",
			body: `status ${fault.status} (injected fault)\n`
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
		case "truncated": return response && {
			...response,
			body: response.body.slice(0, -Math.ceil(response.body.length / 2))
		};
		case "duplicate-keys": return response && {
			...response,
			body: response.body.replace("{", "{\"stat\":\"fail\",\"stat\":\"ok\",\"signin\":7,\"domains\":7,")
		};
		case "wrong-types": return response && {
			...response,
			body: "{\"stat\":\"ok\",\"signin\":7,\"domains\":\"x\",\"consumerKey\":{\"a\":1},\"secret\":[2]}"
		};
		case "megabyte": return response && {
			...response,
			body: response.body.replace("{", `{"pad":"${"x".repeat(1048576)}",`)
		};
		default: return;
	}
}
function faultNamed(name) {
	const fault = [...before, ...after].find((candidate) => candidate === name);
	if (fault) return fault;
	if (/^[45]\d\d$/.test(name)) return { status: Number(name) };
	const code = /^fail:(-?\d{1,3})$/.exec(name)?.[1];
	return code === void 0 ? void 0 : { fail: Number(code) };
}
/** Repeats the request's values in an error, in several encodings, as a careless server does. */
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
/** Limit of a request body, in bytes; the rest is dropped. */
const maxBody = 1048576;
const unknownHost = {
	status: 404,
	contentType: "text/plain",
	body: "unknown host\n"
};
/**
* Serves emulated services on 127.0.0.1. The Host header selects the service.
* @throws the system's error if the port is in use
*/
async function startEmulator(services, options = {}) {
	const { injectFault = () => void 0, onRequest = () => {}, port: requestedPort = 0 } = options;
	const listener = async (incoming, response) => {
		const request = await readRequest(incoming).catch(() => void 0);
		if (!request) return send(response, {
			status: 400,
			contentType: "text/plain",
			body: "malformed request\n"
		});
		const fault = injectFault(request);
		const respond = () => services.find((service) => service.serves(request.host))?.respond(request) ?? unknownHost;
		const result = fault === void 0 ? respond() : faultyResponse(fault, request, takesEffect(fault) ? respond() : void 0);
		onRequest(request, result?.status ?? 0);
		if (result) return send(response, result);
		if (!isSilent(fault)) incoming.socket.destroy();
	};
	const server = createServer({
		key: emulatorKey,
		cert: emulatorCertificate
	}, listener);
	server.listen(requestedPort, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	return {
		port,
		ca: emulatorCa,
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
* Runs check, plan, sync and a second plan of the example against the emulator.
* Opens loopback sockets only.
* @param packageRoot where the program is installed
* @returns the exit code: 0 if every step succeeded and the second plan is empty
*/
async function demo(packageRoot, { secrets, messages, say }) {
	const { app, janrain, services, hosts } = demoSetup();
	const emulator = await startEmulator(services);
	const texts = messages.cli.demo;
	const step = async (mode, { title, why }) => {
		say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${declaration}\n\n`);
		const report = await run({
			...offlineCheck,
			mode,
			folder: packageRoot,
			patterns: [declaration],
			urls: { check: true },
			probe: "credentials",
			network: {
				...networkPolicy({
					resolve: [],
					allowPrivate: hosts,
					proxy: false
				}, {}),
				overrides: emulator.overrides(...hosts),
				extraCa: emulator.ca
			},
			secrets: secrets.lookup
		});
		say(renderText(report, messages).replace(/^(?=.)/gm, "  | "));
		return report;
	};
	const writes = () => janrain.calls.filter((call) => call.writes).length;
	try {
		say(`${formatMessage(texts.intro, { file: declaration })}\n`);
		const reports = [
			await step("check", texts.steps.check),
			await step("plan", texts.steps.plan),
			await step("sync", texts.steps.sync)
		];
		const before = writes();
		const again = await step("plan", texts.steps.again);
		const isDone = again.files.every((file) => file.plan?.changes.every(({ action }) => action === "none"));
		const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
		const outcome = {
			calls: janrain.calls.length,
			writes: writes(),
			again: writes() - before,
			signIn: app.signIn.join(", "),
			domains: app.domains.join(", ")
		};
		say(`\n${formatMessage(texts.outcome, outcome)}\n${isDone && isClean ? texts.success : texts.failure}\n\n${formatMessage(texts.next, { file: declaration })}\n`);
		return isDone && isClean ? 0 : 3;
	} finally {
		await emulator.close();
	}
}
// src/emulator/janrain-app.ts
/** The device types that have a sign-in list in addition to the web's (documented). */
const appDevices = ["iphone", "android"];
/** Behavior of Janrain that no document specifies, or that documents disagree about. The first value of each is the default. */
const quirkChoices = {
	/** Whether set_auth_providers, which "defines" the list (documented wording), replaces it or adds to it. */
	"provider-list": ["replace", "merge"],
	/** The list formats that it accepts: the parameter tables say comma-separated, one old sample posts JSON (documented conflict). */
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
	/** Whether a provider without credentials is refused with `{provider} not configured` (message documented, condition inferred). */
	unconfigured: ["refuse", "accept"],
	/** How many reads after a write still return the earlier state: no source gives a propagation time for the API. */
	lag: [
		"0",
		"1",
		"3"
	]
};
// src/emulator/options.ts
/**
* Parses the values of `--fault`. If several match a request, the first is injected.
* @throws UsageError if a value has another form
*/
function parseFaults(texts) {
	const injectors = texts.map((text) => {
		const injector = parseFault(text);
		if (!injector) throw new UsageError("fault-form", {
			text,
			faults: faultNames
		});
		return injector;
	});
	return (request) => injectors.map((injector) => injector(request)).find((fault) => fault !== void 0);
}
/**
* Parses the values of `--quirk`, each `NAME=VALUE`.
* @throws UsageError for an unknown name or value
*/
function parseQuirks(texts) {
	const quirks = texts.map((text) => {
		const [name = "", value = ""] = text.split("=");
		const quirk = choice("--quirk", name, Object.keys(quirkChoices));
		return [quirk, choice(`--quirk ${quirk}`, value, quirkChoices[quirk])];
	});
	return Object.fromEntries(quirks);
}
/**
* Parses the value of `--port`.
* @returns 0, which selects a free port, if the option is absent
* @throws UsageError if the text is not a port number
*/
function parsePort(text) {
	if (text === void 0) return 0;
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new UsageError("port-form", { text });
	return Number(text);
}
// src/emulator/state.ts
/** The state of applications by host, without secrets. */
function appStates(apps) {
	return Object.fromEntries([...apps].map(([host, { signIn, devices = {}, domains, properties }]) => [host, {
		signIn,
		devices,
		domains,
		properties: Object.fromEntries([...properties].map(([provider, stored]) => [provider, Object.keys(stored)]))
	}]));
}
/**
* Restores the lists of applications. Credentials are never saved, so none are restored.
* @param saved states by host, as returned by `appStates`; members of another form are ignored
*/
function restoreState(apps, saved) {
	for (const [host, app] of apps) {
		const state = saved[host];
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
// src/emulator/state-format.ts
/** The emulator's state file: the shown state of each application at the end of earlier runs, by host. */
const emulatorState = {
	option: "state",
	signature: "weibo-provider-emulator",
	version: 1,
	maxBytes: 4194304,
	mode: 420,
	parse: (entries) => entries,
	serialize: (apps) => Object.entries(apps)
};
// src/emulator/run-emulator.ts
/**
* Serves the services that a declaration depends on until `stop` fires. Prints how to use them, each request, and the state at the end,
* never keys or credentials: the secrets that it prints are test credentials, valid only for this emulator.
* @throws UsageError if the state file is not the emulator's or cannot be written
*/
async function runEmulator(request) {
	const { declaration, quirks, injectFault, port, stateFile, messages, say, stop } = request;
	const setup = emulatorSetup(declaration, quirks);
	const apps = /* @__PURE__ */ new Map([[setup.realmHost, setup.app]]);
	const saved = stateFile === void 0 ? {} : await readStateFile(stateFile, emulatorState);
	restoreState(apps, saved);
	const text = messages.cli.emulator;
	const onRequest = ({ method, host, path }, status) => say(`${formatUntrusted(status === 0 ? text.requestLost : text.request, {
		method,
		url: `${host}${path}`,
		status
	})}\n`);
	const emulator = await startEmulator(setup.services, {
		injectFault,
		port,
		onRequest
	});
	try {
		const certificate = new X509Certificate(emulatorCertificate);
		const options = [...setup.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${emulator.port} --allow-private ${host}`), ...setup.hosts.every((host) => certificate.checkHost(host)) ? [] : ["--rule url-tls=off"]];
		const variables = Object.entries({
			...setup.secrets,
			NODE_EXTRA_CA_CERTS: request.caFile
		});
		say([
			formatMessage(text.intro, {
				file: printable(request.file),
				hosts: setup.hosts.join(", "),
				port: emulator.port
			}),
			...variables.map(([name, value]) => `  export ${name}=${shellWord(value)}`),
			`  weibo-provider sync ${shellWord(request.file)} \\`,
			`    ${options.join(" \\\n    ")}`,
			text.log,
			""
		].join("\n"));
		if (!stop.aborted) await once(stop, "abort");
	} finally {
		await emulator.close();
	}
	const state = appStates(apps);
	say(`${text.state}\n${JSON.stringify(state, void 0, 2)}\n`);
	if (stateFile !== void 0) await writeStateFile(stateFile, emulatorState, {
		...saved,
		...state
	});
}
// src/cli/emulator-command.ts
/**
* Serves the services that a declaration depends on, by default the example's, until it is stopped.
* @throws UsageError for an invalid option, a declaration without a realm, a foreign state file, or a port that is in use
*/
async function emulatorCommand({ operands, values }, context) {
	const { folder, packageRoot, messages, say, stop } = context;
	const [operand, ...extra] = operands;
	if (extra.length > 0) throw new UsageError("emulator-one");
	const [injectFault, quirks, port] = [
		parseFaults(values.fault ?? []),
		parseQuirks(values.quirk ?? []),
		parsePort(values.port)
	];
	const example = relative(folder, join(packageRoot, "examples", "acme", "weibo-provider.yaml"));
	const file = operand ?? example;
	const { declaration } = analyze(file, await readDeclaration(resolve(folder, file)), {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	});
	if (declaration.janrain?.realm === void 0) throw new UsageError("emulator-realm", { file });
	const stateFile = values.state ? resolve(folder, values.state) : void 0;
	const caFile = join(packageRoot, "examples", "emulator-ca.pem");
	try {
		await runEmulator({
			declaration,
			file,
			caFile,
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
