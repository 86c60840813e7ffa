import { n as provider, r as realmHost, s as hostOf } from "./janrain-host.js";
import { t as parseUrl } from "./parse-url.js";
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
export { json as n, emulatorSetup as t };
