import "./rolldown-runtime.js";
import { n as compose } from "./usage-error.js";
import { i as janrainOptions, n as run, r as networkPolicy, t as exitCodeOf } from "./run.js";
import { r as renderText } from "./text.js";
import { n as demoWorld } from "./world2.js";
import { join } from "node:path";
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
var JanrainStandIn = class {
	calls = [];
	#apps;
	/** @param apps by host, as in `acme.rpxnow.com` */
	constructor(apps) {
		this.#apps = apps;
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
		const answer = this.#operate(app, operation, request);
		this.calls.push({
			host: request.host,
			operation,
			writes: writing.has(operation),
			ok: answer.status === 200
		});
		return answer;
	}
	#operate(app, operation, { form }) {
		switch (operation) {
			case "get_available_providers": return ok({
				signin: app.offered,
				social: []
			});
			case "providers": return ok({
				signin: app.signIn,
				social: [],
				shareWidget: {
					share: [],
					email: []
				}
			});
		}
		if (form.get("apiKey") !== app.apiKey) return fail(3, "Invalid apiKey");
		switch (operation) {
			case "get_domain_patterns": return ok({ domains: app.domains });
			case "add_domain_patterns": return this.#addDomains(app, form);
			case "set_auth_providers": return this.#setProviders(app, form);
		}
		if (app.partnerKey === void 0 || form.get("partnerKey") !== app.partnerKey) return fail(3, "Invalid partnerKey");
		switch (operation) {
			case "get_properties": return this.#getProperties(app, form);
			default: return this.#setProperties(app, form);
		}
	}
	/** Appends; the sample has spaces behind the commas (documented). */
	#addDomains(app, form) {
		const domains = listOf(form.get("domains"));
		if (domains.length === 0) return fail(0, "Missing parameter: domains");
		app.domains.push(...domains.filter((domain) => !app.domains.includes(domain)));
		return ok({});
	}
	/** "Defines" the list (documented wording), taken as replacing it; comma-separated (documented), JSON in one old sample. */
	#setProviders(app, form) {
		const providers = listOf(form.get("providers"));
		if (providers.length === 0) return fail(0, "Missing parameter: providers");
		const unknown = providers.find((name) => !app.offered.includes(name));
		if (unknown !== void 0) return fail(1, `Invalid provider: ${unknown}`);
		const unready = providers.find((name) => !app.signIn.includes(name) && !app.properties.has(name));
		if (unready !== void 0) return fail(1, `${unready} not configured`);
		app.signIn = providers;
		return ok({});
	}
	/** The secret comes back in clear text (documented for Facebook). Nothing stored: code 2, data not found (inferred). */
	#getProperties(app, form) {
		const properties = app.properties.get(form.get("provider") ?? "");
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
	return json(200, {
		stat: "ok",
		...members
	});
}
function fail(code, msg) {
	return json(400, {
		stat: "fail",
		err: {
			code,
			msg
		}
	});
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
// src/emulator/certificate.ts
/**
* The TLS identity of the stand-ins: a certificate for Janrain's, Weibo's and the example's host names, on loopback only.
* For tests and the demo. The key is public, the authority's own key was thrown away, and nothing outside this program
* trusts either: never install the authority anywhere.
*/
const standInAuthority = `-----BEGIN CERTIFICATE-----
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
const standInCertificate = `-----BEGIN CERTIFICATE-----
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
const standInKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTbgeiq8v8z2dRJwP
9FzOVVbsU3c0s5coGiYGj/fKkQqhRANCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFj
yq07jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5p
-----END PRIVATE KEY-----
`;
// src/emulator/server.ts
/** Largest body that is read, in bytes. */
const maxBody = 1048576;
/** Serves the stand-ins over TLS on a free port of 127.0.0.1; the Host header says which is meant. */
async function startEmulator(standIns, trouble = () => void 0) {
	const server = createServer({
		key: standInKey,
		cert: standInCertificate
	}, async (incoming, response) => {
		const request = await readRequest(incoming).catch(() => void 0);
		if (!request) return send(response, {
			status: 400,
			contentType: "text/plain",
			body: "not a request\n"
		});
		const fault = trouble(request);
		if (fault === "reset") return incoming.socket.destroy();
		if (fault === "html") return send(response, {
			status: 502,
			contentType: "text/html",
			body: "<h1>502 Bad Gateway</h1>"
		});
		if (fault === "echo") return send(response, echo(request));
		send(response, standIns.find((candidate) => candidate.serves(request.host))?.answer(request) ?? {
			status: 404,
			contentType: "text/plain",
			body: "no such host here\n"
		});
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address();
	return {
		port,
		authority: standInAuthority,
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
function send(response, { status, contentType, body }) {
	response.writeHead(status, { "content-type": contentType }).end(body);
}
/** A careless server that repeats in its error what it was sent, in several forms. */
function echo({ form }) {
	const text = [...form.values()].flatMap((value) => [
		value,
		encodeURIComponent(value),
		Buffer.from(value).toString("base64"),
		JSON.stringify(value)
	]).join(" ");
	return {
		status: 400,
		contentType: "application/json",
		body: JSON.stringify({
			stat: "fail",
			err: {
				code: 1,
				msg: `Invalid parameter: ${text}`
			}
		})
	};
}
// src/emulator/website.ts
/** A company's website with a Weibo login, as Weibo's reviewers want to find it. */
var WebsiteStandIn = class {
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
var WeiboStandIn = class {
	#apps;
	constructor(apps) {
		this.#apps = apps;
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
	/** Errors come as an HTML page, not as a redirect (seen); the page's status is in no source. */
	#authorize({ query, form }) {
		const value = (name) => query.get(name) ?? form.get(name);
		const app = this.#apps.find(({ appKey }) => appKey === value("client_id"));
		if (!app) return errorPage("invalid_client", 21324);
		if (value("redirect_uri") !== app.callback) return errorPage("redirect_uri_mismatch", 21322);
		return html(200, "<title>微博登录</title><form><input name=userId><input name=passwd type=password></form>");
	}
	/** The secret is checked before the code: two samples agree with it (inferred). */
	#accessToken({ form, contentType }) {
		const [clientId, secret] = [form.get("client_id"), form.get("client_secret")];
		if (!contentType.startsWith("application/x-www-form-urlencoded") || !clientId || !secret) return tokenError(400, "invalid_request", 21323, "miss client id or secret");
		if (this.#apps.find(({ appKey }) => appKey === clientId)?.appSecret !== secret) return tokenError(401, "invalid_client", 21324, "client_secret error.");
		return tokenError(400, "invalid_grant", 21325, `invalid authorization code:${form.get("code") ?? ""}`);
	}
};
function errorPage(error, code) {
	return html(400, `<title>访问出错了</title><h1>访问出错了</h1><p>错误码：${code} (error:${error})</p>`);
}
/** Member names as in the samples (seen). */
function tokenError(status, error, code, description) {
	const endpoint = "/oauth2/access_token";
	return json(status, {
		error,
		error_code: code,
		request: endpoint,
		error_uri: endpoint,
		error_description: description
	});
}
// src/demo/demo.ts
/** The example's declaration, from the package's root. */
const declaration = join("examples", "acme", "weibo-provider.yaml");
/**
* Runs the example through check, plan, sync and a second plan, on stand-ins for Janrain, Weibo and the website.
* Opens loopback sockets only.
* @param packageRoot where the program is installed
* @returns the exit code: 0 when every step did what it should
*/
async function demo(packageRoot, { secrets, words, say }) {
	const { janrain, website, weibo, hosts } = demoWorld();
	const janrainStandIn = new JanrainStandIn(janrain);
	const emulator = await startEmulator([
		janrainStandIn,
		new WebsiteStandIn(website.hosts, website.realmHost),
		new WeiboStandIn([weibo])
	]);
	const story = words.cli.demo;
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
		say(renderText(report, words).replace(/^(?=.)/gm, "  | "));
		return report;
	};
	const writes = () => janrainStandIn.calls.filter((call) => call.writes).length;
	try {
		say(`${compose(story.intro, { file: declaration })}\n`);
		const reports = [
			await step("check", story.steps.check),
			await step("plan", story.steps.plan),
			await step("sync", story.steps.sync)
		];
		const before = writes();
		const again = await step("plan", story.steps.again);
		const isDone = again.files.every((file) => file.plan?.changes.every(({ action }) => action === "none"));
		const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
		const app = janrain.get(website.realmHost);
		const outcome = {
			calls: janrainStandIn.calls.length,
			writes: writes(),
			again: writes() - before,
			signIn: app?.signIn.join(", ") ?? "",
			domains: app?.domains.join(", ") ?? ""
		};
		say(`\n${compose(story.outcome, outcome)}\n${isDone && isClean ? story.success : story.failure}\n\n${compose(story.next, { file: declaration })}\n`);
		return isDone && isClean ? 0 : 3;
	} finally {
		await emulator.close();
	}
}
export { demo };
