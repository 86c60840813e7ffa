import { B as scopes, Bt as UsageError, D as keycloakLocation, Gt as printable, Ht as formatUntrusted, I as provider, L as realmHost, Pt as declaredTargets, Q as choice, Rt as targetNamed, Ut as separatorIn, Vt as formatMessage, d as commandLines, f as setVariable, k as parsePropertyNames, kt as parseUrl, m as shellWord, p as shellOf, u as invocation, wt as declaredUrls, x as maskedSecret$1, y as targetEmulators } from "./messages.js";
import { D as isRecord, I as analyze, en as expectedCallbacks, fn as exitCodeOf, hn as plansOf, ut as renderText, wn as planLines } from "./core.js";
import { M as hasName, T as declarationNames, c as readStateFile, h as readDeclaration, u as writeStateFile, w as declarationName, x as networkPolicy } from "./files.js";
import { a as run, i as offlineCheck } from "./run.js";
import { n as createContext } from "./commands.js";
import { createServer } from "node:net";
import { createServer as createServer$1 } from "node:http";
import { once } from "node:events";
import { generateKeyPairSync, randomBytes, randomUUID, sign } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { tmpdir } from "node:os";
import { createServer as createServer$2 } from "node:https";
// src/emulator/self-signed.ts
/** Object identifiers and constant structures, in DER. */
const der = {
	ecdsaWithSha256: Buffer.from("300a06082a8648ce3d040302", "hex"),
	commonName: Buffer.from("0603550403", "hex"),
	subjectAltName: Buffer.from("0603551d11", "hex"),
	/** extKeyUsage: serverAuth */
	forServers: Buffer.from("30130603551d25040c300a06082b06010505070301", "hex"),
	/** basicConstraints, critical: not a CA */
	notCa: Buffer.from("300c0603551d130101ff04023000", "hex"),
	/** version: v3 */
	version3: Buffer.from("a003020102", "hex")
};
const tag = {
	integer: 2,
	bitString: 3,
	octetString: 4,
	utf8String: 12,
	sequence: 48,
	set: 49,
	utcTime: 23
};
/** The DNS name of a subjectAltName, and the extensions of a certificate. */
const contextTag = {
	dnsName: 130,
	extensions: 163
};
const day = 864e5;
/**
* Creates a self-signed certificate for hosts, valid for a year, with a new key that exists in memory only. A client that trusts the
* certificate trusts nothing but these hosts: it is not a CA. `node:crypto` reads certificates but does not issue them, hence the DER.
* Source: RFC 5280, section 4.1.
* @param hosts DNS names
*/
function selfSignedIdentity(hosts, now = Date.now()) {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const name = sequence(encode(tag.set, sequence(der.commonName, encode(tag.utf8String, Buffer.from("weibo-provider emulator")))));
	const names = sequence(...hosts.map((host) => encode(contextTag.dnsName, Buffer.from(host, "ascii"))));
	const extensions = sequence(sequence(der.subjectAltName, encode(tag.octetString, names)), der.forServers, der.notCa);
	const content = sequence(der.version3, encode(tag.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])), der.ecdsaWithSha256, name, sequence(utcTime(now - day), utcTime(now + 365 * day)), name, publicKey.export({
		type: "spki",
		format: "der"
	}), encode(contextTag.extensions, extensions));
	const signature = encode(tag.bitString, Buffer.concat([Buffer.from([0]), sign("sha256", content, privateKey)]));
	const certificate = pem("CERTIFICATE", sequence(content, der.ecdsaWithSha256, signature));
	return {
		key: privateKey.export({
			type: "pkcs8",
			format: "pem"
		}).toString(),
		certificate,
		ca: certificate
	};
}
/** One DER element: tag, length, content. */
function encode(tagByte, content) {
	const { length } = content;
	const head = length < 128 ? [length] : length < 256 ? [129, length] : [
		130,
		length >> 8,
		length & 255
	];
	return Buffer.concat([Buffer.from([tagByte, ...head]), content]);
}
function sequence(...elements) {
	return encode(tag.sequence, Buffer.concat(elements));
}
/** `YYMMDDHHMMSSZ`, which RFC 5280 requires until 2049. */
function utcTime(time) {
	const text = new Date(time).toISOString().replace(/\.\d+|[-:T]/g, "");
	return encode(tag.utcTime, Buffer.from(text.slice(2)));
}
function pem(label, content) {
	return `-----BEGIN ${label}-----\n${content.toString("base64").replace(/.{64}/g, "$&\n").trimEnd()}\n-----END ${label}-----\n`;
}
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
/** A redirect with status 302. */
function redirect(location) {
	return {
		...html(302, ""),
		location
	};
}
/** Escapes text for HTML content and for attributes in double quotes. */
function escapeMarkup(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;");
}
// src/emulator/fault-injection.ts
/** Faults before the service handles the request: the request has no effect. */
const before = [
	"reset",
	"hang",
	"html",
	"echo",
	"rate-limit",
	"rate-limit-long",
	"no-scope"
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
		case "rate-limit": return rateLimit(1);
		case "rate-limit-long": return rateLimit(3600);
		case "no-scope": return json(403, {
			statusCode: 403,
			error: "Forbidden",
			message: "Insufficient scope",
			errorCode: "insufficient_scope"
		});
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
			body: withWrongTypes(response.body)
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
function echo({ form, text, contentType, authorization }) {
	const message = [...contentType.startsWith("application/json") ? leavesOf(JSON.parse(text)) : [...form.values()], authorization.replace(/^Bearer /, "")].flatMap((value) => [
		value,
		encodeURIComponent(value),
		Buffer.from(value).toString("base64"),
		JSON.stringify(value)
	]).join(" ");
	return json(400, {
		stat: "fail",
		err: {
			code: 1,
			msg: `Invalid parameter: ${message}`
		},
		message: `Invalid parameter: ${message}`
	});
}
/** All texts in a JSON value. */
function leavesOf(value) {
	if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
	return typeof value === "string" ? [value] : [];
}
/**
* 429 with the end of the limit as Unix time. Headers: `x-ratelimit-…`, as APIs document them.
* @param seconds until then, rounded down
*/
function rateLimit(seconds) {
	const reset = Math.floor(Date.now() / 1e3) + seconds;
	const limits = {
		"x-ratelimit-limit": "10",
		"x-ratelimit-remaining": "0",
		"x-ratelimit-reset": String(reset)
	};
	return {
		...json(429, {
			statusCode: 429,
			error: "Too Many Requests",
			message: "Global limit has been reached",
			errorCode: "too_many_requests"
		}),
		headers: limits
	};
}
/** The object with another type for each member but `stat`. A body that is no object stays as it is. */
function withWrongTypes(body) {
	if (!body.startsWith("{")) return body;
	const wrong = (value) => Array.isArray(value) ? 7 : typeof value === "string" ? { a: 1 } : "x";
	const members = Object.entries(JSON.parse(body));
	return JSON.stringify(Object.fromEntries(members.map(([name, value]) => [name, name === "stat" ? value : wrong(value)])));
}
// src/emulator/server.ts
/** Limit of a request body, in bytes; the rest is dropped. */
const maxBody = 1048576;
/** The first byte of a TLS connection: the content type of a handshake record (RFC 8446, section 5.1). */
const tlsHandshake = 22;
const unknownHost = {
	status: 404,
	contentType: "text/plain",
	body: "unknown host\n"
};
/**
* Serves emulated services on 127.0.0.1, over HTTPS and plain HTTP on the same port. The Host header selects the service.
* @throws the system's error if the port is in use
*/
async function startEmulator(services, { key, certificate, ca }, options = {}) {
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
	const secure = createServer$2({
		key,
		cert: certificate
	}, listener);
	const plain = createServer$1(listener);
	const sockets = /* @__PURE__ */ new Set();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {}).on("close", () => sockets.delete(socket));
		const route = () => {
			const start = socket.read();
			if (start === null) return;
			socket.off("readable", route);
			socket.unshift(start);
			(start[0] === tlsHandshake ? secure : plain).emit("connection", socket);
		};
		socket.on("readable", route);
	});
	server.listen(requestedPort, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	return {
		port,
		ca,
		overrides: (...hosts) => hosts.map((host) => ({
			host,
			port: 443,
			address: "127.0.0.1",
			toPort: port
		})),
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			for (const socket of sockets) socket.destroy();
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
	const { host: hostHeader = "", "content-type": contentType = "", authorization = "" } = incoming.headers;
	const host = hostHeader.replace(/:\d+$/, "").toLowerCase();
	const body = Buffer.concat(chunks);
	const url = new URL(incoming.url ?? "/", `https://${host}`);
	return {
		host,
		method: incoming.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		form: await readForm(body, contentType),
		text: body.toString("utf8"),
		contentType,
		authorization
	};
}
/** Reads a body as multipart/form-data if it is labeled so, otherwise as form-encoded, as lenient servers do. */
async function readForm(body, contentType) {
	if (!contentType.toLowerCase().startsWith("multipart/form-data")) return new URLSearchParams(body.toString("utf8"));
	const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
	return new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));
}
function send(response, { status, contentType, body, location, headers }) {
	response.writeHead(status, {
		"content-type": contentType,
		...location !== void 0 && { location },
		...headers
	}).end(body);
}
// src/emulator/website.ts
/** Emulates a company's website with a Weibo login on every page. */
var WebsiteEmulator = class {
	#pages;
	#login;
	/**
	* @param pages the URLs that open, on one or more hosts; the root of each host opens too
	* @param login the markup of the login on a page, by the page's URL
	*/
	constructor(pages, login) {
		this.#pages = pages;
		this.#login = login;
	}
	serves(host) {
		return this.#pages.some(({ hostname }) => hostname === host);
	}
	respond({ host, path }) {
		if (!(path === "/" || this.#pages.some(({ hostname, pathname }) => hostname === host && pathname === path))) return html(404, "<title>404</title><h1>没有找到页面</h1>");
		return html(200, `<title>Acme</title><h1>Acme 艾克米</h1>\n${this.#login(`https://${host}${path}`)}`);
	}
};
/** A login by a link. */
function linkLogin(urlFor) {
	return (pageUrl) => `<a href="${escapeMarkup(urlFor(pageUrl).href)}">用微博登录</a>`;
}
// src/emulator/weibo-app.ts
const mismatch = {
	error: "redirect_uri_mismatch",
	code: 21322,
	description: "重定向地址不匹配"
};
const accessDenied = {
	error: "access_denied",
	code: 21330,
	description: "用户或授权服务器拒绝授予数据访问权限"
};
/** Observed: react-native-weibo issue 33. */
function unknownAppKey(clientId) {
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
// src/emulator/weibo-logins.ts
/** The user who signs in at the emulated Weibo. */
const weiboUser = {
	id: 5678901234,
	screenName: "艾克米测试用户"
};
/** Validity of an access token in seconds, as observed for an application's owner. */
const lifetime$1 = 157679999;
/** The authorization codes and access tokens of an emulated Weibo. They exist in memory only. */
var WeiboLogins = class {
	#codes = /* @__PURE__ */ new Map();
	#tokens = /* @__PURE__ */ new Map();
	/** Issues a code, which an application can redeem once. */
	issueCode(appKey) {
		const code = randomBytes(16).toString("hex");
		this.#codes.set(code, appKey);
		return code;
	}
	/** Whether a code was issued to the application and not redeemed yet. */
	isRedeemable(code, appKey) {
		return this.#codes.get(code) === appKey;
	}
	/** Exchanges a redeemable code for a token. */
	redeem(code, appKey) {
		this.#codes.delete(code);
		const token = `2.00${randomBytes(14).toString("base64url")}`;
		const issued = {
			appKey,
			token,
			createdAt: Math.floor(Date.now() / 1e3),
			lifetime: lifetime$1
		};
		this.#tokens.set(token, issued);
		return issued;
	}
	find(token) {
		return this.#tokens.get(token);
	}
	revoke(token) {
		this.#tokens.delete(token);
	}
};
// src/emulator/weibo-pages.ts
/** The parameters of an authorize request that the login form sends back. Source: OAuth2/authorize (documented). */
const authorizeParameters = [
	"client_id",
	"redirect_uri",
	"response_type",
	"state"
];
/**
* The login page. Its title is the one that websites' test code expects; `authZForm`, `action`, `userId` and `passwd` are the form
* and the fields that sign-in scripts fill in (both observed). The button for canceling is ours.
* @param value reads a parameter of the authorize request
*/
function loginPage(value) {
	return html(200, `<head><title>网站连接 - Acme</title><script>document.forms["authZForm"].error = "invalid_client";<\/script></head>
<form name="authZForm" action="authorize" method="post"><input type="hidden" name="action" value="submit">
${authorizeParameters.map((name) => `<input type="hidden" name="${name}" value="${escapeMarkup(value(name))}">`).join("\n")}
<input id="userId" name="userId" type="text"><input id="passwd" name="passwd" type="password">
<button type="submit">登录</button><button type="submit" name="cancel" value="1">取消</button></form>`);
}
/** Observed: links of websites to passport.weibo.cn, which name the authorize page to return to. */
function passport(clientId, redirectUri) {
	const authorize = `https://api.weibo.com/oauth2/authorize?${new URLSearchParams({
		client_id: clientId,
		redirect_uri: redirectUri
	})}`;
	return redirect(`https://passport.weibo.cn/signin/login?${new URLSearchParams({
		entry: "openapi",
		r: authorize
	})}`);
}
/** Redirects to the callback with a code, or with the error of a user who canceled (observed for 21330). */
function returnToCallback(callback, state, code) {
	if (code === void 0) return errorRedirect(accessDenied, new URL(callback));
	return withParameters(new URL(callback), {
		...state && { state },
		code
	});
}
/** An error of the authorize page, in the configured form. */
function authorizeError(error, redirectUri, form, status) {
	if (form === "json") return errorJson(status, "/oauth2/authorize", error);
	const location = form === "redirect" ? parseUrl(redirectUri) : void 0;
	if (location) return errorRedirect(error, location);
	const escaped = {
		...error,
		description: escapeMarkup(error.description)
	};
	return html(status, errorPages[form === "redirect" ? "2018" : form](escaped));
}
/** An error in JSON; member names as in the samples (observed). */
function errorJson(status, endpoint, { error, code, description }) {
	return json(status, {
		error,
		error_code: code,
		request: endpoint,
		error_uri: endpoint,
		error_description: description
	});
}
const errorPages = {
	"2012": ({ error }) => `<title>访问出错了</title><div class="oauth_error"><dl class="error_content"><dt>访问出错了！</dt>
<dd>你所访问的站点在新浪微博的认证失败，请你联系<a href="/1"> 开发者 </a>或者稍后再试。<br>(error:${error})</dd></dl></div>`,
	"2016": ({ code, description }) => `<title>出错了</title><dl><dt>出错了</dt><dd>您所访问的站点在微博认证失败，错误号：${code} ${description}</dd></dl>`,
	"2018": ({ code, description }) => `<title>网站连接</title><dl><dt>用微博帐号登录出错了！</dt>
<dd>对第三方应用进行授权时出现错误，请您联系第三方应用的开发者：<a href="/1">Acme</a>或者稍后再试。<p>错误码：${code}<span>${description}</span></p></dd></dl>`,
	english: ({ error }) => `<title>Error</title><dl><dt>An error occurred!</dt><dd>Authorization failed, please try again later.<br>(error:${error})</dd></dl>`
};
/** The parameters in the order of an observed redirect. */
function errorRedirect({ error, code, description }, location) {
	return withParameters(location, {
		error_uri: "/oauth2/authorize",
		error,
		error_description: description,
		error_code: String(code)
	});
}
function withParameters(location, parameters) {
	for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
	return redirect(location.href);
}
// src/emulator/weibo.ts
/** Emulates Weibo's OAuth endpoints, and the operations with which a client reads the user who signed in. */
var WeiboEmulator = class {
	#apps;
	#quirks;
	#logins = new WeiboLogins();
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
		switch (request.path) {
			case "/oauth2/authorize": return this.#authorize(request);
			case "/oauth2/access_token": return this.#accessToken(request);
			case "/oauth2/get_token_info":
			case "/oauth2/revokeoauth2":
			case "/2/account/get_uid.json":
			case "/2/users/show.json": return this.#withToken(request);
			default: return systemError(404, request.path, 10020, "interface not found");
		}
	}
	#authorize({ method, query, form }) {
		const value = (name) => query.get(name) ?? form.get(name) ?? "";
		const [clientId, redirectUri] = [value("client_id"), value("redirect_uri")];
		const app = this.#apps.find(({ appKey }) => appKey === clientId);
		const error = !app ? unknownAppKey(clientId) : redirectUri !== app.callback ? mismatch : limitOf(app);
		if (error) return authorizeError(error, redirectUri, this.#quirks.errorPage, this.#quirks.errorStatus);
		if (method === "POST" && form.get("action") === "submit") return returnToCallback(redirectUri, value("state"), form.has("cancel") ? void 0 : this.#logins.issueCode(clientId));
		return this.#quirks.login === "form" ? loginPage(value) : passport(clientId, redirectUri);
	}
	/**
	* Checks the key first (observed: a WordPress plugin's connection test), and the secret before the code (inferred from two samples).
	*/
	#accessToken(request) {
		const endpoint = request.path;
		const value = (name) => tokenParameter(request, name);
		const [clientId, secret, code] = [
			value("client_id"),
			value("client_secret"),
			value("code")
		];
		if (request.method !== "POST") return systemError(403, endpoint, 10021, "HTTP METHOD is not suported for this request!");
		if (!clientId || !secret) return errorJson(400, endpoint, {
			error: "invalid_request",
			code: 21323,
			description: "miss client id or secret"
		});
		const app = this.#apps.find(({ appKey }) => appKey === clientId);
		if (!app) return errorJson(401, endpoint, unknownAppKey(clientId));
		if (app.appSecret !== secret) return errorJson(401, endpoint, {
			...unknownAppKey(""),
			description: "client_secret error."
		});
		const limit = limitOf(app);
		if (limit) return systemError(403, endpoint, limit.code, limit.error);
		const error = this.#grantError(app, value("grant_type"), code, value("redirect_uri"));
		if (error) return errorJson(400, endpoint, error);
		const { token: access_token, lifetime } = this.#logins.redeem(code, clientId);
		return json(200, {
			access_token,
			remind_in: String(lifetime),
			expires_in: lifetime,
			uid: String(weiboUser.id),
			isRealName: "true"
		});
	}
	/** Status 400 for an invalid code (observed: waline issue 2662); the order of these checks is inferred. */
	#grantError({ appKey, callback }, grantType, code, redirectUri) {
		if (grantType && grantType !== "authorization_code") return {
			error: "unsupported_grant_type",
			code: 21328,
			description: "unsupported grant type"
		};
		if (!this.#logins.isRedeemable(code, appKey)) return {
			error: "invalid_grant",
			code: 21325,
			description: `invalid authorization code:${code}`
		};
		return redirectUri === callback ? void 0 : mismatch;
	}
	/** Operations that need an access token. */
	#withToken({ path, query, form, authorization }) {
		const text = query.get("access_token") ?? form.get("access_token") ?? /^(?:OAuth2|Bearer) (\S+)$/i.exec(authorization)?.[1] ?? "";
		const token = this.#logins.find(text);
		if (!token) return systemError(403, path, 21332, "invalid_access_token");
		const { id, screenName } = weiboUser;
		switch (path) {
			case "/oauth2/get_token_info": {
				const expiresIn = token.createdAt + token.lifetime - Math.floor(Date.now() / 1e3);
				return json(200, {
					uid: id,
					appkey: token.appKey,
					scope: "all",
					create_at: token.createdAt,
					expire_in: expiresIn
				});
			}
			case "/oauth2/revokeoauth2":
				this.#logins.revoke(text);
				return json(200, { result: "true" });
			case "/2/account/get_uid.json": return json(200, { uid: id });
		}
		if (query.get("uid") !== String(id)) return systemError(400, path, 20003, "User does not exists!");
		return json(200, {
			id,
			idstr: String(id),
			screen_name: screenName,
			name: screenName,
			gender: "n",
			location: "上海",
			description: "",
			profile_image_url: "https://tvax1.sinaimg.cn/default.jpg"
		});
	}
};
/**
* A parameter of the token endpoint: from a form, from the query of the POST (observed), or key and secret from Basic authentication
* (documented). A JSON body is not read (observed: overtrue/socialite issue 185).
*/
function tokenParameter({ form, query, contentType, authorization }, name) {
	const value = (contentType.startsWith("application/x-www-form-urlencoded") ? form.get(name) : null) ?? query.get(name);
	if (value !== null || name !== "client_id" && name !== "client_secret") return value ?? "";
	const basic = /^Basic (\S+)$/i.exec(authorization)?.[1] ?? "";
	const [clientId = "", ...secret] = Buffer.from(basic, "base64").toString("utf8").split(":");
	return name === "client_id" ? clientId : secret.join(":");
}
/** A system error. Source: error code table (observed). */
function systemError(status, request, code, error) {
	return json(status, {
		request,
		error_code: code,
		error
	});
}
// src/emulator/setup.ts
/** Test credentials in the format of real ones. */
const testCredentials = {
	appKey: "1234567890",
	appSecret: "0123456789abcdef".repeat(2)
};
const weiboHost = "api.weibo.com";
/**
* Sets up the services that a declaration depends on: its identity services, Weibo with the application registered, and the website
* with every declared page, whose login is that of the first service.
* @throws UsageError for an option's value that is not allowed
*/
function emulatorSetup(declaration, emulators, { quirks = {}, own = {} } = {}) {
	const { callbacks, credentials } = declaration;
	const callback = callbacks?.authorization ?? expectedCallbacks(declaration)[0]?.url ?? `https://${weiboHost}/callback`;
	const weiboApp = {
		...testCredentials,
		callback
	};
	const weibo = new WeiboEmulator([weiboApp]);
	const targets = new Map(declaredTargets(declaration).flatMap(({ id }) => {
		const emulator = emulators.get(id);
		return emulator && !emulator.missingField(declaration) ? [[id, emulator.setUp(declaration, {
			quirks: quirks[id] ?? {},
			own,
			weibo
		})]] : [];
	}));
	const [first] = targets.values();
	const serviceHosts = [...[...targets.values()].flatMap(({ hosts }) => hosts), weiboHost];
	const pages = declaredUrls(declaration).flatMap(({ url }) => parseUrl(url) ?? []);
	const sitePages = pages.filter(({ hostname }) => !serviceHosts.includes(hostname));
	const secret = (name, value) => name === void 0 ? {} : { [name]: value };
	const hosts = unique([...sitePages.map(({ hostname }) => hostname), ...serviceHosts]);
	return {
		targets,
		weiboApp,
		services: [
			...[...targets.values()].map(({ service }) => service),
			weibo,
			new WebsiteEmulator(sitePages, first?.login ?? ownLogin(callback))
		],
		hosts,
		endpoints: unique([...hosts.map((name) => `${name}:443`), ...pages.map((url) => `${url.hostname}:${portOf(url)}`)]),
		secrets: {
			...secret(credentials?.appKey, testCredentials.appKey),
			...secret(credentials?.appSecret, testCredentials.appSecret),
			...Object.assign({}, ...[...targets.values()].map((target) => target.secrets))
		}
	};
}
/** The login of a website that talks to Weibo itself. */
function ownLogin(callback) {
	const url = new URL(`https://${weiboHost}/oauth2/authorize`);
	url.search = String(new URLSearchParams({
		client_id: testCredentials.appKey,
		redirect_uri: callback,
		response_type: "code"
	}));
	return linkLogin(() => url);
}
function unique(texts) {
	return [...new Set(texts)];
}
function portOf({ port, protocol }) {
	return port || (protocol === "http:" ? "80" : "443");
}
// src/cli/demo.ts
/** The example's declaration, from the package's root. */
const file = join("examples", "acme", "weibo-provider.yaml");
/**
* Runs check, plan, sync and a second plan of the example against the emulator.
* Opens loopback sockets only.
* @returns the exit code: 0 if every step succeeded and the second plan is empty
*/
async function demo({ packageRoot, messages }) {
	const bytes = await readDeclaration(join(packageRoot, file));
	const { declaration } = await analyze(file, bytes, {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	});
	const { targets, services, hosts, secrets: testSecrets } = emulatorSetup(declaration, await targetEmulators());
	const { secrets, print: say } = createContext(testSecrets, messages, packageRoot);
	const emulator = await startEmulator(services, selfSignedIdentity(hosts));
	const texts = messages.cli.demo;
	const step = async (mode, { title, why }) => {
		say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${file}\n\n`);
		const report = await run({
			...offlineCheck,
			mode,
			folder: packageRoot,
			patterns: [file],
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
		const text = mode === "check" ? renderText(report, messages) : report.files.flatMap((one) => planLines(one, messages)).join("\n");
		say(text.replace(/^(?=.)/gm, "  | "));
		return report;
	};
	const calls = () => [...targets.values()].flatMap(({ service }) => service.calls);
	const writes = () => calls().filter((call) => call.writes).length;
	try {
		say(`${formatMessage(texts.intro, {
			file,
			services: [...targets.keys()].map((id) => targetNamed(id).name).join(separatorIn(texts.intro))
		})}\n`);
		const reports = [
			await step("check", texts.steps.check),
			await step("plan", texts.steps.plan),
			await step("sync", texts.steps.sync)
		];
		const before = writes();
		const again = await step("plan", texts.steps.again);
		const isDone = plansOf(again.files).every(({ changes }) => changes.every(({ action }) => action === "none"));
		const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
		const [[id = "", target] = []] = targets;
		const service = targetNamed(id).name;
		const state = JSON.stringify(target?.state());
		const outcome = {
			service,
			calls: calls().length,
			writes: writes(),
			again: writes() - before,
			state
		};
		say(`\n${formatMessage(texts.outcome, outcome)}\n${isDone && isClean ? texts.success : texts.failure}\n\n${formatMessage(texts.next, { file })}\n`);
		return isDone && isClean ? 0 : 3;
	} finally {
		await emulator.close();
	}
}
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
* Parses the values of `--quirk`, each `NAME=VALUE`. A name that several services have applies to all of them.
* @returns the chosen values by the service's id
* @throws UsageError for an unknown name or value
*/
function parseQuirks(texts, emulators) {
	const names = [...new Set([...emulators.values()].flatMap(({ quirks }) => Object.keys(quirks)))];
	const chosen = Object.fromEntries([...emulators.keys()].map((id) => [id, {}]));
	for (const text of texts) {
		const [name = "", value = ""] = text.split("=");
		const quirk = choice("--quirk", name, names);
		for (const [id, { quirks }] of emulators) {
			const values = quirks[quirk];
			if (values) chosen[id] = {
				...chosen[id],
				[quirk]: choice(`--quirk ${quirk}`, value, values)
			};
		}
	}
	return chosen;
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
// src/emulator/state-format.ts
/** The emulator's state file: the state of each service at the end of earlier runs, without secrets. */
function emulatorState(emulators) {
	return {
		option: "state",
		signature: "weibo-provider-emulator",
		version: 1,
		maxBytes: 4194304,
		mode: 420,
		parse: (entries) => {
			const states = Object.entries(entries).map(([host, entry]) => {
				const parts = [...emulators.values()].map(({ parseState }) => parseState(isRecord(entry) ? entry : {}));
				return [host, Object.assign({}, ...parts)];
			});
			return Object.fromEntries(states);
		},
		serialize: (states) => Object.entries(states)
	};
}
// src/emulator/run-emulator.ts
/**
* Serves the services that a declaration depends on until `stop` fires. Prints how to use them, each request, and the state at the end,
* never keys or credentials: the secrets that it prints are test credentials, valid only for this emulator.
* @throws UsageError for an option's value that is not allowed, or if the state file is not the emulator's or cannot be written
*/
async function runEmulator(request) {
	const { declaration, emulators, behavior, injectFault, port, stateFile, program, shell, messages, say, stop } = request;
	const setup = emulatorSetup(declaration, emulators, behavior);
	const targets = [...setup.targets.values()].map((target) => ({
		host: target.hosts[0] ?? "",
		target
	}));
	const format = emulatorState(emulators);
	const saved = stateFile === void 0 ? {} : await readStateFile(stateFile, format);
	for (const { host, target } of targets) target.restore(saved[host] ?? {});
	const text = messages.cli.emulator;
	const onRequest = ({ method, host, path }, status) => say(`${formatUntrusted(status === 0 ? text.requestFaulted : text.request, {
		method,
		url: `${host}${path}`,
		status
	})}\n`);
	const identity = selfSignedIdentity(setup.hosts);
	await withTemporaryFile(identity.ca, async (certificateFile) => {
		const emulator = await startEmulator(setup.services, identity, {
			injectFault,
			port,
			onRequest
		});
		const variables = Object.entries({
			...setup.secrets,
			NODE_EXTRA_CA_CERTS: certificateFile
		});
		say([
			formatMessage(text.intro, {
				file: printable(request.file),
				hosts: setup.hosts.join(separatorIn(text.intro)),
				port: emulator.port
			}),
			...variables.map(([name, value]) => `  ${setVariable(name, value, shell)}`),
			`  ${commandLines([`${program} ${setup.targets.size > 0 ? "sync" : "check"} ${shellWord(request.file, shell)}`, ...clientOptions(setup, request, emulator.port)], shell)}`,
			...manualLines(setup, request, {
				port: emulator.port,
				certificateFile
			}),
			text.log,
			""
		].join("\n"));
		if (!stop.aborted) await once(stop, "abort");
		await emulator.close();
	});
	const state = Object.fromEntries(targets.map(({ host, target }) => [host, target.state()]));
	say(`${text.state}\n${JSON.stringify(state, void 0, 2)}\n`);
	if (stateFile !== void 0) await writeStateFile(stateFile, format, {
		...saved,
		...state
	});
}
/** The options with which the printed command reaches the services and matches their variant of the API. */
function clientOptions({ endpoints, targets }, { shell }, port) {
	const own = [...targets.values()].flatMap((target) => Object.entries(target.clientOptions ?? {}));
	return [...endpoints.map((endpoint) => `--resolve ${endpoint}:127.0.0.1:${port} --allow-private ${endpoint.replace(/:(?:443|80)$/, "")}`), ...own.map(([name, value]) => `--${name} ${shellWord(value, shell)}`)];
}
/** The commands that do what people do at services where that is not emulated. */
function manualLines({ targets, weiboApp }, { shell, messages }, { port, certificateFile }) {
	return [...targets.values()].flatMap(({ manualRequest }) => manualRequest?.(weiboApp) ?? []).flatMap(({ url, form }) => {
		const { host } = new URL(url);
		const command = [
			`${shell === "posix" ? "curl" : "curl.exe"} --cacert ${shellWord(certificateFile, shell)} --connect-to ${host}:443:127.0.0.1:${port}`,
			...Object.entries(form).map(([name, value]) => `--data ${shellWord(`${name}=${value}`, shell)}`),
			url
		];
		return [messages.cli.emulator.manual, `  ${commandLines(command, shell)}`];
	});
}
/** Writes a certificate to a file for the time of `use`. */
async function withTemporaryFile(certificate, use) {
	const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
	try {
		const path = join(folder, "emulator.pem");
		await writeFile(path, certificate);
		await use(path);
	} finally {
		await rm(folder, { recursive: true });
	}
}
// src/cli/emulator-command.ts
/**
* Serves the services that a declaration depends on until it is stopped: FILE, the declaration in the folder, or the example.
* @throws UsageError for an invalid option, a declaration without a field that the emulator needs, a foreign state file, or a port that is in use
*/
async function emulatorCommand({ operands, values, own }, context) {
	const { folder, packageRoot, environment, messages, say, stop } = context;
	const [operand, ...extra] = operands;
	if (extra.length > 0) throw new UsageError("emulator-several");
	const [injectFault, port, emulators] = [
		parseFaults(values.fault ?? []),
		parsePort(values.port),
		await targetEmulators()
	];
	const behavior = {
		quirks: parseQuirks(values.quirk ?? [], emulators),
		own
	};
	const example = relative(folder, join(packageRoot, "examples", "acme", declarationName));
	const file = operand ?? declarationNames.find((name) => hasName(folder, name)) ?? example;
	const { declaration } = await analyze(file, await readDeclaration(resolve(folder, file)), {
		secrets: () => void 0,
		severities: /* @__PURE__ */ new Map()
	});
	for (const { id } of declaredTargets(declaration)) {
		const field = emulators.get(id)?.missingField(declaration);
		if (field !== void 0) throw new UsageError("emulator-field", {
			file,
			field
		});
	}
	const stateFile = values.state ? resolve(folder, values.state) : void 0;
	const shell = shellOf(process.platform, environment);
	try {
		await runEmulator({
			declaration,
			file,
			port,
			injectFault,
			emulators,
			behavior,
			stateFile,
			program: invocation(environment),
			shell,
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
// src/targets/auth0/emulator/result.ts
const errors = {
	400: "Bad Request",
	401: "Unauthorized",
	403: "Forbidden",
	404: "Not Found",
	409: "Conflict"
};
/**
* An error of the Management API.
* The body's members are documented; codes and messages are observed in public issues and in tests of Auth0's SDKs.
*/
function refused(statusCode, message, errorCode) {
	return json(statusCode, {
		statusCode,
		error: errors[statusCode],
		message,
		...errorCode !== void 0 && { errorCode }
	});
}
/** 403 for a missing scope (observed: auth0-java issue 145, go-auth0 issue 195). */
function needsScope(scope) {
	return refused(403, `Insufficient scope, expected any of: ${scope}`, "insufficient_scope");
}
/** 400 for a body that is not as documented (observed). */
function invalidBody(problem) {
	return refused(400, `Payload validation error: '${problem}'.`, "invalid_body");
}
/** 404 of a connection (observed: auth0.net's tests). */
function noConnection() {
	return refused(404, "The connection does not exist.", "inexistent_connection");
}
// src/targets/auth0/emulator/tenant.ts
/** Behavior of Auth0 that no document specifies, or that tenants differ in. The first value of each is the default. */
const auth0QuirkChoices = {
	/** How `options` show `client_secret`. Clear: observed (terraform-provider-auth0, pull request 1685); no document says so. */
	secrets: [
		"clear",
		"masked",
		"absent"
	],
	/** Where a token's scopes can be read: its JWT is documented, the member `scope` of the response is an example's only. */
	"token-scope": [
		"claim",
		"member",
		"opaque"
	],
	/** Whether `options` need scopes of their own, or the tenant still allows access without them (documented migration). */
	"options-scopes": ["required", "legacy"],
	/** What PATCH does with `is_domain_connection`, `show_as_button` and `realms` if they are absent; the reference only names defaults. */
	omitted: ["keep", "reset"],
	/** Whether PATCH clients refuses a client id that the tenant does not know (inferred). */
	"unknown-client": ["refuse", "ignore"],
	/** How many reads after a write still return the earlier state: no source gives a propagation time. */
	lag: [
		"0",
		"1",
		"3"
	]
};
/** What a masked secret looks like. */
const maskedSecret = "*".repeat(10);
// src/targets/auth0/emulator/connections.ts
/** The form of a connection's name. Source: ConnectionName in auth0/node-auth0 (documented). */
const connectionName = /^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$/;
/** Lists connections, by strategy or name, in pages of `take` after `from`; without these, as an array (documented). */
function getConnections(call) {
	const { visible, query, scopes } = call;
	if (!scopes.includes("read:connections")) return needsScope("read:connections");
	const [strategies, name] = [query.getAll("strategy"), query.get("name")];
	const found = visible.filter((connection) => (strategies.length === 0 || strategies.includes(connection.strategy)) && (name === null || connection.name === name));
	const shown = (list) => list.map((connection) => withFields(toJson(connection, call, false), query));
	if (!query.has("take") && !query.has("from")) return json(200, shown(found));
	const { page, next } = pageOf(found, query);
	return json(200, {
		connections: shown(page),
		...next !== void 0 && { next }
	});
}
/** One connection (documented). */
function getConnection(call) {
	if (!call.scopes.includes("read:connections")) return needsScope("read:connections");
	const connection = call.visible.find(({ id }) => id === call.id);
	return connection ? json(200, withFields(toJson(connection, call), call.query)) : noConnection();
}
/** Creates a connection: 409 for a name that exists (documented status). `options` need no scope of their own (documented for PATCH only). */
function postConnection(call) {
	const { tenant, scopes, body } = call;
	if (!scopes.includes("create:connections")) return needsScope("create:connections");
	if (!isRecord(body)) return invalidBody("Expected type object");
	const { name, strategy, options = {}, display_name = name } = body;
	if (typeof name !== "string" || name.length > 128 || !connectionName.test(name)) return invalidBody("String does not match pattern: name");
	if (typeof strategy !== "string") return invalidBody("Missing required property: strategy");
	if (!isRecord(options)) return invalidBody("Expected type object: options");
	if (tenant.connections.some((connection) => connection.name === name)) return refused(409, "A connection with the same name already exists", "conflict");
	const connection = {
		id: `con_${String(tenant.connections.length + 1).padStart(16, "0")}`,
		name,
		strategy,
		display_name: String(display_name),
		options,
		clients: [],
		is_domain_connection: body.is_domain_connection === true,
		show_as_button: false,
		realms: [name]
	};
	tenant.connections.push(connection);
	return json(201, toJson(connection, call));
}
/**
* Updates a connection. `options` replace all earlier ones, and `display_name` becomes the name if it is absent (both documented).
* With `options` it needs `update:connections_options` (documented).
*/
function patchConnection(call) {
	const { tenant, scopes, quirks, body } = call;
	if (!scopes.includes("update:connections")) return needsScope("update:connections");
	if (!isRecord(body)) return invalidBody("Expected type object");
	const { options } = body;
	if (options !== void 0 && !scopes.includes("update:connections_options") && quirks["options-scopes"] !== "legacy") return needsScope("update:connections_options");
	const additional = [
		"name",
		"strategy",
		"id"
	].find((member) => member in body);
	if (additional !== void 0) return invalidBody(`Additional properties not allowed: ${additional}`);
	const connection = tenant.connections.find(({ id }) => id === call.id);
	if (!connection) return noConnection();
	if (isRecord(options)) connection.options = options;
	connection.display_name = typeof body.display_name === "string" ? body.display_name : connection.name;
	const reset = quirks.omitted === "reset";
	const flag = (member) => typeof body[member] === "boolean" ? body[member] : reset ? false : connection[member];
	connection.is_domain_connection = flag("is_domain_connection");
	connection.show_as_button = flag("show_as_button");
	if (Array.isArray(body.realms)) connection.realms = body.realms.map(String);
	else if (reset) connection.realms = [connection.name];
	return json(200, toJson(connection, call));
}
/** The applications that a connection is enabled for, in pages (documented). */
function getClients({ visible, scopes, query, id }) {
	if (!scopes.includes("read:connections")) return needsScope("read:connections");
	const connection = visible.find((candidate) => candidate.id === id);
	if (!connection) return noConnection();
	const { page, next } = pageOf(connection.clients, query);
	return json(200, {
		clients: page.map((client_id) => ({ client_id })),
		...next !== void 0 && { next }
	});
}
/** Enables and disables a connection for up to 50 applications (documented); others keep what they have. */
function patchClients({ tenant, scopes, quirks, body, id }) {
	if (!scopes.includes("update:connections")) return needsScope("update:connections");
	const connection = tenant.connections.find((candidate) => candidate.id === id);
	if (!connection) return noConnection();
	const isItem = (item) => isRecord(item) && typeof item.client_id === "string" && typeof item.status === "boolean";
	if (!Array.isArray(body) || body.length === 0 || !body.every(isItem)) return invalidBody("Expected type array");
	if (body.length > 50) return invalidBody("Array is too long (51), maximum 50");
	const items = body;
	if (items.find(({ client_id }) => !tenant.applications.includes(client_id)) && quirks["unknown-client"] !== "ignore") return refused(404, "The client does not exist", "inexistent_client");
	for (const { client_id, status } of items.filter((item) => tenant.applications.includes(item.client_id))) {
		connection.clients = connection.clients.filter((client) => client !== client_id);
		if (status) connection.clients.push(client_id);
	}
	return {
		status: 204,
		contentType: "application/json",
		body: ""
	};
}
/** A connection as responses show it. Without `read:connections_options` there is no `options` at all (documented). */
function toJson({ clients, ...connection }, { scopes, quirks }, isSingle = true) {
	const { options, ...rest } = connection;
	const mayRead = scopes.includes("read:connections_options") || quirks["options-scopes"] === "legacy";
	return {
		...rest,
		...isSingle && { enabled_clients: clients },
		...mayRead && { options: withSecret(options, quirks) }
	};
}
function withSecret({ client_secret, ...options }, { secrets }) {
	if (client_secret === void 0 || secrets === "absent") return options;
	return {
		...options,
		client_secret: secrets === "masked" ? maskedSecret : client_secret
	};
}
/** `fields` selects members; with `include_fields=false` it leaves them out (documented). */
function withFields(connection, query) {
	const fields = query.get("fields")?.split(",");
	const includes = query.get("include_fields") !== "false";
	return fields ? Object.fromEntries(Object.entries(connection).filter(([member]) => fields.includes(member) === includes)) : connection;
}
/** A page of `take` entries, by default 50 (documented), at most 100 (observed), after the opaque `from`. */
function pageOf(list, query) {
	const start = Number(Buffer.from(query.get("from") ?? "", "base64url").toString()) || 0;
	const end = start + Math.min(Number(query.get("take") ?? 50), 100);
	return {
		page: list.slice(start, end),
		next: end < list.length ? Buffer.from(String(end)).toString("base64url") : void 0
	};
}
// src/targets/auth0/emulator/sign-in.ts
/**
* The pages of a visitor's sign-in at Auth0: `/authorize` with `connection` redirects to the identity provider, and `/login/callback`
* comes back from it (both documented in general; that this is so for Weibo is inferred).
*/
var Auth0SignIn = class {
	#weibo;
	#pending = /* @__PURE__ */ new Map();
	/** @param weibo where the callback exchanges the code */
	constructor(weibo) {
		this.#weibo = weibo;
	}
	/** @returns undefined if the path is not part of a sign-in */
	respond(tenant, request) {
		if (request.path === "/authorize") return this.#start(tenant, request);
		return request.path === "/login/callback" && request.query.has("code") ? this.#finish(tenant, request) : void 0;
	}
	#start({ connections }, { host, query }) {
		const [name, client] = [query.get("connection") ?? "", query.get("client_id") ?? ""];
		const connection = connections.find((candidate) => candidate.name === name && candidate.clients.includes(client));
		const redirectUri = parseUrl(query.get("redirect_uri") ?? "");
		if (!connection || !redirectUri) return failure$2("invalid_request: the connection is not enabled");
		const [state, callback] = [randomUUID(), `https://${host}/login/callback`];
		this.#pending.set(state, {
			connection: name,
			callback,
			redirectUri,
			state: query.get("state")
		});
		const clientId = String(connection.options.client_id ?? "");
		return redirect(`https://api.weibo.com/oauth2/authorize?${new URLSearchParams({
			client_id: clientId,
			redirect_uri: callback,
			response_type: "code",
			state
		})}`);
	}
	#finish({ connections }, { query }) {
		const state = query.get("state") ?? "";
		const pending = this.#pending.get(state);
		this.#pending.delete(state);
		const connection = connections.find(({ name }) => name === pending?.connection);
		if (!pending || !connection) return failure$2("invalid state");
		const { client_id = "", client_secret = "" } = connection.options;
		const grant = {
			client_id: String(client_id),
			client_secret: String(client_secret),
			redirect_uri: pending.callback
		};
		const form = new URLSearchParams({
			...grant,
			grant_type: "authorization_code",
			code: query.get("code") ?? ""
		});
		if (this.#weibo.respond({
			host: "api.weibo.com",
			method: "POST",
			path: "/oauth2/access_token",
			query: new URLSearchParams(),
			form,
			text: form.toString(),
			contentType: "application/x-www-form-urlencoded",
			authorization: ""
		}).status !== 200) return failure$2("access_denied");
		const target = new URL(pending.redirectUri);
		target.searchParams.set("code", randomUUID());
		if (pending.state !== null) target.searchParams.set("state", pending.state);
		return redirect(target.href);
	}
};
function failure$2(message) {
	return html(400, `<title>Sign-in failed</title><h1>${escapeMarkup(message)}</h1>`);
}
// src/targets/auth0/emulator/tokens.ts
/** How long a Management API token is valid, in seconds (documented: 24 hours). */
const lifetime = 86400;
/** The access tokens of the emulated tenants. */
var Auth0Tokens = class {
	#quirks;
	#issued = /* @__PURE__ */ new Map();
	constructor(quirks) {
		this.#quirks = quirks;
	}
	/** Makes every token that was issued so far invalid, as if it had expired. */
	expire() {
		this.#issued.clear();
	}
	/**
	* `POST /oauth/token` with the client credentials, as JSON or as a form (documented).
	* Errors: wrong credentials give 401 access_denied, an audience that is no API 403 "Service not found" (observed), and so does a
	* client without a grant, with another text (observed).
	* @param domain the tenant's own; the audience of its Management API has it also behind a custom domain (documented)
	*/
	issue(tenant, domain, request) {
		const [grant, id, secret, audience] = [
			"grant_type",
			"client_id",
			"client_secret",
			"audience"
		].map((name) => parameter(request, name));
		if (grant !== "client_credentials") return denied(403, `Grant type '${grant}' not allowed for the client.`, "unauthorized_client");
		if (id !== tenant.clientId || secret !== tenant.clientSecret) return denied(401, "Unauthorized");
		if (audience !== `https://${domain}/api/v2/`) return denied(403, `Service not found: ${audience}`);
		if (!tenant.scopes) return denied(403, `Client is not authorized to access "${audience}". You need to create a "client-grant".`);
		const scope = tenant.scopes.join(" ");
		const where = this.#quirks["token-scope"] ?? "claim";
		const access_token = where === "opaque" ? randomUUID() : jwt({
			sub: `${id}@clients`,
			aud: audience,
			...where === "claim" && { scope }
		});
		this.#issued.set(access_token, {
			tenant,
			scopes: [...tenant.scopes]
		});
		return json(200, {
			access_token,
			...where === "member" && { scope },
			expires_in: lifetime,
			token_type: "Bearer"
		});
	}
	/** The scopes of a request's token, or the response to a request without a valid one (messages observed). */
	authorize(tenant, { authorization }) {
		const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
		if (token === void 0) return refused(401, "Missing authentication");
		const issued = this.#issued.get(token);
		return issued?.tenant === tenant ? issued.scopes : refused(401, "Invalid token", "invalid_token");
	}
};
function parameter({ form, text, contentType }, name) {
	if (!contentType.startsWith("application/json")) return form.get(name) ?? "";
	try {
		const value = JSON.parse(text)?.[name];
		return typeof value === "string" ? value : "";
	} catch {
		return "";
	}
}
/** An error of the token endpoint (RFC 6749, section 5.2). */
function denied(status, description, error = "access_denied") {
	return json(status, {
		error,
		error_description: description
	});
}
/** A token in the form of a JWT, with a signature that nothing verifies. */
function jwt(claims) {
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	return [
		part({
			alg: "RS256",
			typ: "JWT"
		}),
		part({
			...claims,
			jti: randomUUID()
		}),
		part({})
	].join(".");
}
// src/targets/auth0/emulator/server.ts
/** The operations, named as their pages of the reference auth0.com/docs/api/management/v2/connections. */
const operations$1 = [
	[
		"GET",
		/^\/connections$/,
		"get-connections",
		getConnections
	],
	[
		"POST",
		/^\/connections$/,
		"post-connections",
		postConnection
	],
	[
		"GET",
		/^\/connections\/([^/]+)$/,
		"get-connections-by-id",
		getConnection
	],
	[
		"PATCH",
		/^\/connections\/([^/]+)$/,
		"patch-connections-by-id",
		patchConnection
	],
	[
		"GET",
		/^\/connections\/([^/]+)\/clients$/,
		"get-connection-clients",
		getClients
	],
	[
		"PATCH",
		/^\/connections\/([^/]+)\/clients$/,
		"patch-clients",
		patchClients
	]
];
/** Emulates the token endpoint, the connections of Auth0's Management API v2 and the sign-in pages, with state. */
var Auth0Emulator = class {
	calls = [];
	tokens;
	#tenants;
	#quirks;
	#domain;
	#signIn;
	#stale = /* @__PURE__ */ new Map();
	/** @param tenants by domain, e.g. `acme.eu.auth0.com` */
	constructor(tenants, { quirks = {}, weibo, domain } = {}) {
		this.#tenants = tenants;
		this.#quirks = quirks;
		this.#domain = domain;
		this.#signIn = weibo && new Auth0SignIn(weibo);
		this.tokens = new Auth0Tokens(quirks);
	}
	serves(host) {
		return this.#tenants.has(host);
	}
	respond(request) {
		const tenant = this.#tenants.get(request.host);
		if (!tenant) return notFound$2;
		if (request.method === "POST" && request.path === "/oauth/token") {
			const response = this.tokens.issue(tenant, this.#domain ?? request.host, request);
			this.#record(request, "token", false, response);
			return response;
		}
		const path = request.path.replace(/^\/api\/v2/, "");
		const [method, pattern, operation, perform] = operations$1.find(([verb, form]) => verb === request.method && form.test(path)) ?? [];
		if (path === request.path || !method || !pattern || !operation || !perform) return this.#signIn?.respond(tenant, request) ?? notFound$2;
		const writes = method !== "GET";
		const scopes = this.tokens.authorize(tenant, request);
		const before = writes ? structuredClone(tenant.connections) : void 0;
		const response = "status" in scopes ? scopes : perform({
			tenant,
			scopes,
			quirks: this.#quirks,
			query: request.query,
			body: parse(request.text),
			visible: writes ? tenant.connections : this.#read(tenant),
			id: decodeURIComponent(pattern.exec(path)?.[1] ?? "")
		});
		if (before && response.status < 400) this.#stale.set(tenant, {
			connections: before,
			reads: Number(this.#quirks.lag ?? 0)
		});
		this.#record(request, operation, writes, response);
		return response;
	}
	#record({ host }, operation, writes, { status }) {
		this.calls.push({
			host,
			operation,
			writes,
			ok: status < 400
		});
	}
	/** The connections that a read returns. */
	#read(tenant) {
		const stale = this.#stale.get(tenant);
		if (!stale || stale.reads === 0) return tenant.connections;
		stale.reads -= 1;
		return stale.connections;
	}
};
const notFound$2 = refused(404, "Not Found");
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/targets/auth0/emulator/setup.ts
/** The client id of the application that the website is, if the declaration names none. */
const siteClient = "DemoSiteClient0123456789";
/** Emulates the tenant of a declaration: with all scopes, its applications, and without Weibo. */
const auth0Emulator = {
	quirks: auth0QuirkChoices,
	missingField: ({ auth0 }) => auth0?.domain === void 0 ? "auth0.domain" : void 0,
	setUp({ auth0: section = {} }, { quirks, weibo }) {
		const declared = section.applications?.filter((clientId) => clientId !== void 0) ?? [];
		const applications = [.../* @__PURE__ */ new Set([...declared, siteClient])];
		const tenant = {
			clientId: "DemoMachineClient0123456789",
			clientSecret: "demo-client-secret-".padEnd(64, "0"),
			scopes: [...scopes],
			applications,
			connections: []
		};
		const domain = (section.domain ?? "").toLowerCase();
		const hosts = [.../* @__PURE__ */ new Set([domain, section.customDomain?.toLowerCase() ?? domain])];
		const query = {
			response_type: "code",
			client_id: applications[0] ?? siteClient,
			connection: section.connection ?? ""
		};
		const signIn = (pageUrl) => new URL(`https://${hosts.at(-1)}/authorize?${new URLSearchParams({
			...query,
			redirect_uri: pageUrl
		})}`);
		const secret = (name, value) => name === void 0 ? {} : { [name]: value };
		return {
			service: new Auth0Emulator(new Map(hosts.map((host) => [host, tenant])), {
				quirks,
				weibo,
				domain
			}),
			tenant,
			hosts,
			login: linkLogin(signIn),
			secrets: {
				...secret(section.clientId, tenant.clientId),
				...secret(section.clientSecret, tenant.clientSecret)
			},
			state: () => tenantState(tenant),
			restore: (saved) => restoreTenant(tenant, saved)
		};
	},
	parseState
};
/** The state of a tenant's connections without secrets: of options only the names. */
function tenantState({ connections }) {
	const states = connections.map(({ name, strategy, clients, options }) => [name, {
		strategy,
		clients,
		options: Object.keys(options)
	}]);
	return connections.length === 0 ? {} : { connections: Object.fromEntries(states) };
}
/** Restores connections, and the applications that they are enabled for. */
function restoreTenant(tenant, saved) {
	for (const [name, { strategy, clients }] of savedConnections(saved)) {
		const id = `con_${String(tenant.connections.length + 1).padStart(16, "0")}`;
		tenant.connections.push({
			id,
			name,
			strategy,
			display_name: name,
			options: {},
			clients,
			realms: [name],
			is_domain_connection: false,
			show_as_button: false
		});
	}
}
function parseState(entry) {
	const connections = savedConnections(entry);
	return connections.length === 0 ? {} : { connections: Object.fromEntries(connections) };
}
/** The connections of a saved state, without members of another form. */
function savedConnections({ connections }) {
	return Object.entries(isRecord(connections) ? connections : {}).flatMap(([name, saved]) => {
		const { strategy, clients, options } = isRecord(saved) ? saved : {};
		if (typeof strategy !== "string") return [];
		return [[name, {
			strategy,
			clients: namesIn(clients),
			options: namesIn(options)
		}]];
	});
}
const namesIn = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
// src/targets/janrain/emulator/app.ts
/** The device types that have a sign-in list in addition to the web's (documented). */
const appDevices = ["iphone", "android"];
/** The names that a public connector uses for every provider without names of its own (observed). */
const defaultPropertyNames = {
	keyProperty: "consumerKey",
	secretProperty: "secret"
};
/** Behavior of Janrain that no document specifies, or that documents disagree about. The first value of each is the default. */
const quirkChoices = {
	/** Whether set_auth_providers, which "defines" the list (documented phrase), replaces it or adds to it. */
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
	/** Whether add_domain_patterns, which "appends" (documented phrase), keeps duplicates; no document says that it drops them. */
	duplicates: ["keep", "drop"],
	/** How many reads after a write still return the earlier state: no source gives a propagation time for the API. */
	lag: [
		"0",
		"1",
		"3"
	]
};
// src/targets/janrain/emulator/result.ts
function ok(members) {
	return {
		ok: true,
		members
	};
}
/** @param code one of the documented error codes; `msg` is literal from the error table where it has one */
function fail(code, msg) {
	return {
		ok: false,
		members: { err: {
			code,
			msg
		} }
	};
}
// src/targets/janrain/emulator/sign-in.ts
/**
* The pages of a visitor's sign-in at Janrain. The start path and its parameter `token_url` are observed (jump.ios, JRSessionData.m);
* that it redirects to Weibo's authorize URL, and that the callback posts a token to `token_url`, is inferred.
*/
var JanrainSignIn = class {
	#weibo;
	#names;
	#tokenUrls = /* @__PURE__ */ new Map();
	/** @param weibo where the callback exchanges the code */
	constructor(weibo, names) {
		this.#weibo = weibo;
		this.#names = names;
	}
	/** @returns undefined if the path is not part of a sign-in */
	respond(app, request) {
		const properties = app.properties.get(provider);
		const callback = `https://${request.host}/${provider}/callback`;
		if (request.path === `/sinaweibo/start`) {
			const clientId = properties?.[this.#names.keyProperty];
			return clientId === void 0 ? failure$1(`${provider} not configured`) : this.#start(clientId, callback, request.query);
		}
		const code = request.query.get("code");
		if (request.path !== `/sinaweibo/callback` || code === null || !properties) return void 0;
		const { keyProperty, secretProperty } = this.#names;
		const pair = {
			client_id: properties[keyProperty] ?? "",
			client_secret: properties[secretProperty] ?? ""
		};
		return this.#finish({
			...pair,
			grant_type: "authorization_code",
			code,
			redirect_uri: callback
		}, request.query.get("state") ?? "");
	}
	#start(clientId, callback, query) {
		const state = randomUUID();
		const tokenUrl = parseUrl(query.get("token_url") ?? "");
		if (tokenUrl?.protocol !== "https:" && tokenUrl?.protocol !== "http:") return failure$1("Invalid parameter: token_url");
		this.#tokenUrls.set(state, tokenUrl.href);
		return redirect(`https://api.weibo.com/oauth2/authorize?${new URLSearchParams({
			client_id: clientId,
			redirect_uri: callback,
			response_type: "code",
			state
		})}`);
	}
	#finish(grant, state) {
		const tokenUrl = this.#tokenUrls.get(state);
		if (tokenUrl === void 0) return failure$1("Invalid parameter: state");
		this.#tokenUrls.delete(state);
		const response = this.#weibo.respond({
			host: "api.weibo.com",
			method: "POST",
			path: "/oauth2/access_token",
			query: new URLSearchParams(),
			form: new URLSearchParams(grant),
			contentType: "application/x-www-form-urlencoded",
			authorization: "",
			text: ""
		});
		if (response.status !== 200) return failure$1(`Weibo: ${JSON.parse(response.body).error_description ?? JSON.parse(response.body).error}`);
		return html(200, `<title>Signing in</title><form method="post" action="${escapeMarkup(tokenUrl)}"><input type="hidden" name="token" value="${randomUUID()}">
<button type="submit">Continue</button></form><script>document.forms[0].submit();<\/script>`);
	}
};
function failure$1(message) {
	return html(400, `<title>Sign-in failed</title><h1>${escapeMarkup(message)}</h1>`);
}
// src/targets/janrain/emulator/writes.ts
/** add_domain_patterns: appends; the sample has spaces after the commas (documented). */
function addDomains(app, form, { duplicates }) {
	const domains = parseList(form.get("domains"));
	if (domains.length === 0) return fail(0, "Missing parameter: domains");
	app.domains.push(...domains.filter((domain) => duplicates !== "drop" || !app.domains.includes(domain)));
	return ok({});
}
/** set_auth_providers: "defines" the list (documented phrase) of the web or of a device type (documented). */
function setProviders(app, form, quirks) {
	const { "provider-list": mode, "takes-lists": format = "both", unconfigured } = quirks;
	const device = form.get("device_type") ?? "web";
	if (device !== "web" && device !== "iphone" && device !== "android") return fail(1, "Invalid parameter: device_type");
	const text = form.get("providers");
	if (!text) return fail(0, "Missing parameter: providers");
	const isJson = text.startsWith("[");
	if (format === "json" && !isJson) return fail(1, "Invalid parameter: providers");
	const providers = format === "comma" && isJson ? text.split(",") : parseList(text);
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
/** set_properties: key and secret are both mandatory for providers without names of their own (observed). */
function setProperties$1(app, form, { keyProperty, secretProperty }) {
	const [provider, key, secret] = [
		"provider",
		keyProperty,
		secretProperty
	].map((name) => form.get(name));
	if (!provider || !key || !secret) return fail(0, "Missing parameter");
	if (!app.offered.includes(provider)) return fail(1, `Invalid provider: ${provider}`);
	app.properties.set(provider, {
		[keyProperty]: key,
		[secretProperty]: secret
	});
	return ok({});
}
function parseList(text) {
	if (text?.startsWith("[")) return parseJsonList(text);
	return (text ?? "").split(",").flatMap((item) => item.trim() === "" ? [] : [item.trim()]);
}
function parseJsonList(text) {
	try {
		const list = JSON.parse(text);
		return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : [];
	} catch {
		return [];
	}
}
// src/targets/janrain/emulator/server.ts
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
/** The host at which the apiKey selects the application (observed: rpx_now, janrain4j). */
const sharedHost = "rpxnow.com";
/** Emulates Janrain's Social Login API, its Partner API and its sign-in pages, with state. The source of each behavior is named next to it. */
var JanrainEmulator = class {
	calls = [];
	#apps;
	#quirks;
	#propertyNames;
	#signIn;
	#stale = /* @__PURE__ */ new Map();
	/** @param apps by host, e.g. `acme.rpxnow.com` */
	constructor(apps, { quirks = {}, propertyNames = defaultPropertyNames, weibo } = {}) {
		this.#apps = apps;
		this.#quirks = quirks;
		this.#propertyNames = propertyNames;
		this.#signIn = weibo && new JanrainSignIn(weibo, propertyNames);
	}
	serves(host) {
		return this.#apps.has(host) || host === "rpxnow.com";
	}
	respond(request) {
		const app = this.#apps.get(request.host) ?? [...this.#apps.values()].find(({ apiKey }) => apiKey === request.form.get("apiKey"));
		const operation = operationAt(request.path);
		if (operation === void 0) return (app && this.#signIn?.respond(app, request)) ?? notFound$1;
		if (!app) return this.#toResponse(fail(3, "Invalid apiKey"));
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
			case "add_domain_patterns": return addDomains(app, form, this.#quirks);
			case "set_auth_providers": return setProviders(app, form, this.#quirks);
		}
		if (app.partnerKey === void 0 || form.get("partnerKey") !== app.partnerKey) return fail(3, "Invalid partnerKey");
		return operation === "get_properties" ? this.#getProperties(app, form) : setProperties$1(app, form, this.#propertyNames);
	}
	#toList(names) {
		return this.#quirks.signin === "dictionary" ? Object.fromEntries(names.map((name) => [name, {}])) : names;
	}
	/** The secret comes back in clear text (documented for Facebook). If nothing is stored: code 2, data not found (inferred). */
	#getProperties(app, form) {
		const properties = this.#read(app).properties.get(form.get("provider") ?? "");
		return properties ? ok(properties) : fail(2, "Data not found");
	}
};
/** A callback without a code shows no success page (inferred). */
const notFound$1 = {
	status: 404,
	contentType: "text/html",
	body: "<h1>Not found</h1>"
};
function operationAt(path) {
	for (const [api, names] of Object.entries(operations)) {
		const operation = names.find((name) => path === `/${api}/${name}`);
		if (operation !== void 0) return operation;
	}
}
// src/targets/janrain/emulator/state.ts
/** From this length on, a secret is also found inside of a longer text. */
const findableLength = 8;
/**
* The state of an application without its secrets: no keys, and only the names of the stored properties. A list entry that contains a
* secret, e.g. a key that was sent as a domain, is left out.
*/
function appState(app) {
	const { signIn, devices = {}, domains, properties } = app;
	const secrets = [
		app.apiKey,
		app.partnerKey ?? "",
		...[...properties.values()].flatMap((stored) => Object.values(stored))
	];
	const isSafe = (entry) => !secrets.some((secret) => entry === secret || containsSecret(entry, secret));
	const names = [...properties].map(([provider, stored]) => [provider, Object.keys(stored)]);
	const safeDevices = Object.entries(devices).map(([device, list]) => [device, list.filter(isSafe)]);
	return {
		signIn: signIn.filter(isSafe),
		devices: Object.fromEntries(safeDevices),
		domains: domains.filter(isSafe),
		properties: Object.fromEntries(names)
	};
}
/** Restores the lists of an application. */
function restoreState(app, saved) {
	const { signIn, devices, domains } = saved;
	if (isNames(signIn)) app.signIn = [...signIn];
	if (isNames(domains)) app.domains = [...domains];
	for (const device of appDevices) {
		const list = isRecord(devices) ? devices[device] : void 0;
		if (isNames(list)) app.devices = {
			...app.devices,
			[device]: [...list]
		};
	}
}
/** What a saved entry has of such a state. */
function parseAppState({ signIn, devices, domains, properties }) {
	return {
		...isNames(signIn) && { signIn },
		...isNames(domains) && { domains },
		...isRecord(devices) && { devices: nameLists(devices) },
		...isRecord(properties) && { properties: nameLists(properties) }
	};
}
function containsSecret(text, secret) {
	return secret.length >= findableLength && text.includes(secret);
}
function nameLists(lists) {
	return Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => isNames(list) ? [[name, list]] : []));
}
function isNames(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/targets/janrain/emulator/setup.ts
const testKeys = {
	apiKey: "demo-api-key-".padEnd(40, "0"),
	partnerKey: "demo-partner-key-".padEnd(40, "0")
};
/** Emulates the application of a declaration at Janrain: with other providers, and without Weibo. */
const janrainEmulator = {
	quirks: quirkChoices,
	missingField: ({ janrain }) => janrain?.realm === void 0 ? "janrain.realm" : void 0,
	setUp({ janrain = {} }, { quirks, own, weibo }) {
		const host = realmHost(janrain.realm ?? "");
		const hosts = [host, ...janrain.domain === void 0 ? [] : [janrain.domain.toLowerCase()]];
		const app = {
			...testKeys,
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
		const { "partner-properties": names } = own;
		const propertyNames = names === void 0 ? void 0 : parsePropertyNames(names);
		const service = new JanrainEmulator(new Map(hosts.map((name) => [name, app])), {
			quirks,
			weibo,
			...propertyNames && { propertyNames }
		});
		const secret = (name, value) => name === void 0 ? {} : { [name]: value };
		return {
			service,
			app,
			hosts: [...hosts, sharedHost],
			login: widgetLogin(host),
			secrets: {
				...secret(janrain.apiKey, testKeys.apiKey),
				...secret(janrain.partnerKey, testKeys.partnerKey)
			},
			...names !== void 0 && { clientOptions: { "partner-properties": names } },
			...janrain.partnerKey === void 0 && { manualRequest: setProperties(host, propertyNames) },
			state: () => appState(app),
			restore: (saved) => restoreState(app, saved)
		};
	},
	parseState: parseAppState
};
/** Without a Partner key, an administrator enters the credentials in the dashboard. */
function setProperties(host, { keyProperty, secretProperty } = defaultPropertyNames) {
	return ({ appKey, appSecret }) => ({
		url: `https://${host}/partner/v2/app/set_properties`,
		form: {
			...testKeys,
			provider,
			[keyProperty]: appKey,
			[secretProperty]: appSecret
		}
	});
}
/** The login of the widget. The settings object and the link's class: its markers (documented, observed). */
function widgetLogin(host) {
	return (pageUrl) => {
		return `<script>window.janrain = { settings: { appUrl: "https://${host}", providers: ["sinaweibo"], tokenUrl: "/login" } };<\/script>
<a class="janrainEngage" href="${`https://${host}/${provider}/start?${new URLSearchParams({ token_url: pageUrl })}`}">用微博登录</a>`;
	};
}
// src/targets/keycloak/emulator/realm.ts
/** Behavior that the versions and settings of a server differ in. The first value of each is the default. */
const keycloakQuirkChoices = { 
/** How a stored secret is shown: Keycloak 26.4 masks it (observed); earlier versions may show it. */
"provider-secrets": ["masked", "clear"] };
// src/targets/keycloak/emulator/sign-in.ts
/**
* The pages of a visitor's sign-in: `auth` with `kc_idp_hint` redirects to Weibo with the callback of the identity provider (observed).
* That the callback completes is assumed: no source says whether Weibo accepts the request for the user's id that follows.
*/
var KeycloakSignIn = class {
	#server;
	#weibo;
	#pending = /* @__PURE__ */ new Map();
	constructor(server, weibo) {
		this.#server = server;
		this.#weibo = weibo;
	}
	/** @returns undefined if the path below the realm is not part of a sign-in */
	respond(path, { query }) {
		if (path === "protocol/openid-connect/auth") return this.#start(query);
		return path.startsWith("broker/") && query.has("code") ? this.#finish(query) : void 0;
	}
	#start(query) {
		const alias = query.get("kc_idp_hint") ?? "";
		const provider = this.#server.realm.providers.get(alias);
		const redirectUri = parseUrl(query.get("redirect_uri") ?? "");
		if (!provider || provider.enabled === false || !redirectUri) return failure();
		const state = randomUUID();
		this.#pending.set(state, {
			alias,
			redirectUri,
			state: query.get("state")
		});
		const { clientId = "", authorizationUrl = "https://api.weibo.com/oauth2/authorize" } = provider.config;
		const parameters = {
			client_id: clientId,
			redirect_uri: this.#callback(alias),
			response_type: "code",
			state
		};
		return redirect(`${authorizationUrl}?${new URLSearchParams(parameters)}`);
	}
	#finish(query) {
		const state = query.get("state") ?? "";
		const pending = this.#pending.get(state);
		this.#pending.delete(state);
		const provider = this.#server.realm.providers.get(pending?.alias ?? "");
		if (!pending || !provider) return failure();
		const { clientId = "", clientSecret = "" } = provider.config;
		const grant = {
			client_id: clientId,
			client_secret: clientSecret,
			redirect_uri: this.#callback(pending.alias)
		};
		const form = new URLSearchParams({
			...grant,
			grant_type: "authorization_code",
			code: query.get("code") ?? ""
		});
		if (this.#weibo.respond({
			host: "api.weibo.com",
			method: "POST",
			path: "/oauth2/access_token",
			query: new URLSearchParams(),
			form,
			text: form.toString(),
			contentType: "application/x-www-form-urlencoded",
			authorization: ""
		}).status !== 200) return failure();
		const target = new URL(pending.redirectUri);
		target.searchParams.set("code", randomUUID());
		if (pending.state !== null) target.searchParams.set("state", pending.state);
		return redirect(target.href);
	}
	#callback(alias) {
		const { host, path, realm } = this.#server;
		return `https://${host}${path}/realms/${realm.name}/broker/${alias}/endpoint`;
	}
};
const failure = () => html(400, "<title>Sign in failed</title><h1>We are sorry...</h1>");
// src/targets/keycloak/emulator/server.ts
/**
* Emulates the token endpoint, the identity providers of the Admin REST API and the sign-in pages of a realm, with state. Every status
* and body is observed (Keycloak 26.4; `npm run test:keycloak` compares them).
*/
var KeycloakEmulator = class {
	calls = [];
	#server;
	#quirks;
	#tokens = /* @__PURE__ */ new Set();
	#signIn;
	/** @param weibo the Weibo that completes a sign-in; without it, there are no sign-in pages */
	constructor(server, { quirks = {}, weibo } = {}) {
		this.#server = server;
		this.#quirks = quirks;
		this.#signIn = weibo && new KeycloakSignIn(server, weibo);
	}
	serves(host) {
		return host === this.#server.host;
	}
	respond(request) {
		const { path: base, realm } = this.#server;
		const path = request.path.startsWith(`${base}/`) ? request.path.slice(base.length) : "";
		const [, admin, name, rest = ""] = /^\/(admin\/)?realms\/([^/]+)\/(.*)$/.exec(path) ?? [];
		if (name === void 0) return notFound;
		if (decodeURIComponent(name) !== realm.name) return json(404, { error: admin ? "Realm not found." : "Realm does not exist" });
		if (admin === void 0 && rest === "protocol/openid-connect/token") return this.#record(request, "token", false, this.#issueToken(request));
		if (admin === void 0) return this.#signIn?.respond(rest, request) ?? notFound;
		const operation = operationOf(request.method, rest);
		if (!operation) return notFound;
		return this.#record(request, operation, request.method !== "GET", this.#perform(operation, rest, request));
	}
	#record({ host }, operation, writes, response) {
		this.calls.push({
			host,
			operation,
			writes,
			ok: response.status < 400
		});
		return response;
	}
	#issueToken({ form }) {
		const { clientId, clientSecret } = this.#server.realm;
		if (form.get("client_id") !== clientId || form.get("client_secret") !== clientSecret) return json(401, {
			error: "unauthorized_client",
			error_description: "Invalid client or Invalid client credentials"
		});
		const token = `emulated-token-${randomUUID()}`;
		this.#tokens.add(token);
		return json(200, {
			access_token: token,
			expires_in: 60,
			token_type: "Bearer"
		});
	}
	#perform(operation, rest, { authorization, text }) {
		const { providers, isManager } = this.#server.realm;
		if (!this.#tokens.has(authorization.replace(/^Bearer /, ""))) return json(401, { error: "HTTP 401 Unauthorized" });
		if (!isManager) return json(403, { error: "HTTP 403 Forbidden" });
		const body = operation === "get-identity-provider" ? void 0 : parseProvider(text);
		if (operation === "create-identity-provider") {
			if (!body) return json(400, { error: "unknown_error" });
			if (providers.has(body.alias)) return json(409, { errorMessage: `Identity Provider ${body.alias} already exists` });
			this.#store(body);
			return {
				status: 201,
				contentType: "application/json",
				body: ""
			};
		}
		const stored = providers.get(decodeURIComponent(rest.slice(rest.lastIndexOf("/") + 1)));
		if (!stored) return json(404, { error: "HTTP 404 Not Found" });
		if (operation === "get-identity-provider") return json(200, this.#shown(stored));
		if (!body) return json(400, { error: "unknown_error" });
		this.#store(body);
		return {
			status: 204,
			contentType: "application/json",
			body: ""
		};
	}
	#shown(provider) {
		const { clientSecret } = provider.config;
		if (clientSecret === void 0 || this.#quirks["provider-secrets"] === "clear") return provider;
		return {
			...provider,
			config: {
				...provider.config,
				clientSecret: maskedSecret$1
			}
		};
	}
	/** A masked secret keeps the stored one. */
	#store(provider) {
		const { providers } = this.#server.realm;
		const { clientSecret, ...config } = provider.config;
		const kept = clientSecret === "**********" ? providers.get(provider.alias)?.config.clientSecret : clientSecret;
		providers.set(provider.alias, {
			...provider,
			config: {
				...config,
				...kept !== void 0 && { clientSecret: kept }
			}
		});
	}
};
const notFound = json(404, { error: "HTTP 404 Not Found" });
function operationOf(method, path) {
	if (path === "identity-provider/instances") return method === "POST" ? "create-identity-provider" : void 0;
	if (!/^identity-provider\/instances\/[^/]+$/.test(path)) return void 0;
	return method === "GET" ? "get-identity-provider" : method === "PUT" ? "update-identity-provider" : void 0;
}
function parseProvider(text) {
	try {
		const value = JSON.parse(text);
		return isRecord(value) && typeof value.alias === "string" && typeof value.providerId === "string" && isRecord(value.config) ? value : void 0;
	} catch {
		return;
	}
}
// src/targets/keycloak/emulator/setup.ts
const testClient = {
	clientId: "demo-sync",
	clientSecret: "demo-service-account-".padEnd(40, "0")
};
/** Emulates the realm of a declaration: with the client of the sync, and without Weibo. */
const keycloakEmulator = {
	quirks: keycloakQuirkChoices,
	missingField: (declaration) => keycloakLocation(declaration) ? void 0 : "keycloak.url, keycloak.realm or keycloak.alias",
	setUp(declaration, { quirks, weibo }) {
		const { origin, base, realm: name, alias } = keycloakLocation(declaration) ?? {
			origin: "",
			base: "",
			realm: "",
			alias: ""
		};
		const { hostname: host, pathname } = new URL(base);
		const realm = {
			name,
			...testClient,
			isManager: true,
			providers: /* @__PURE__ */ new Map()
		};
		const query = {
			client_id: "site",
			response_type: "code",
			scope: "openid",
			kc_idp_hint: alias
		};
		const signIn = (pageUrl) => new URL(`${base}/realms/${name}/protocol/openid-connect/auth?${new URLSearchParams({
			...query,
			redirect_uri: pageUrl
		})}`);
		const { clientId, clientSecret } = declaration.keycloak ?? {};
		const secret = (named, value) => named === void 0 ? {} : { [named]: value };
		return {
			service: new KeycloakEmulator({
				host,
				path: pathname.replace(/\/$/, ""),
				realm
			}, {
				quirks,
				weibo
			}),
			realm,
			hosts: [host],
			login: linkLogin(signIn),
			secrets: {
				...secret(clientId, testClient.clientId),
				...secret(clientSecret, testClient.clientSecret)
			},
			clientOptions: { "target-origins": origin },
			state: () => realmState(realm),
			restore: (saved) => {
				for (const [name, { providerId, enabled }] of savedProviders(saved)) realm.providers.set(name, {
					alias: name,
					providerId,
					enabled,
					config: {}
				});
			}
		};
	},
	parseState(entry) {
		const providers = savedProviders(entry);
		return providers.length === 0 ? {} : { providers: Object.fromEntries(providers) };
	}
};
/** The state of a realm's identity providers without secrets: of settings only the names. */
function realmState({ providers }) {
	const states = [...providers.values()].map(({ alias, providerId, enabled = true, config }) => [alias, {
		providerId,
		enabled,
		settings: Object.keys(config)
	}]);
	return states.length === 0 ? {} : { providers: Object.fromEntries(states) };
}
/** The identity providers of a saved state, without members of another form. */
function savedProviders({ providers }) {
	return Object.entries(isRecord(providers) ? providers : {}).flatMap(([alias, saved]) => {
		const { providerId, enabled, settings } = isRecord(saved) ? saved : {};
		if (typeof providerId !== "string") return [];
		const names = Array.isArray(settings) ? settings.filter((item) => typeof item === "string") : [];
		return [[alias, {
			providerId,
			enabled: enabled !== false,
			settings: names
		}]];
	});
}
export { emulatorCommand as a, tenantState as i, janrainEmulator as n, demo as o, auth0Emulator as r, keycloakEmulator as t };
