import { Ot as parseUrl, P as UsageError, b as choice, xt as realmHost } from "./core.js";
import { isIP, isIPv6 } from "node:net";
import { lookup } from "node:dns/promises";
// src/network/network-error.ts
/** Thrown inside the network folder; its edges return the fault. */
var NetworkError = class extends Error {
	fault;
	constructor(fault) {
		super(fault.kind);
		this.name = "NetworkFault";
		this.fault = fault;
	}
};
/** A proxy that could not be reached, or that did not answer. */
var ProxyFailure = class extends Error {
	constructor(cause) {
		super("proxy", { cause });
		this.name = "ProxyFailure";
	}
};
/**
* Sorts an error of DNS, socket, TLS, HTTP client or decompression by its code.
* Sources: Node.js docs, errors, tls (X.509 codes) and zlib (`Z_` codes); undici docs, errors; llhttp's `HPE_` codes.
*/
function networkFailureOf(error, { host, port, timeouts }) {
	if (error instanceof NetworkError) return error.fault;
	const code = codeOf(error);
	const refusal = proxyRefusal(error);
	if (refusal !== void 0 || error instanceof ProxyFailure) return {
		kind: "proxy",
		host,
		code: refusal ?? code
	};
	if (code === "ENOTFOUND" || code === "ENODATA") return {
		kind: "dns",
		host
	};
	if (code.startsWith("EAI_") || code === "ESERVFAIL" || code === "ETIMEOUT") return {
		kind: "dns-server",
		host,
		code
	};
	if (code === "ECONNREFUSED") return {
		kind: "refused",
		host,
		port
	};
	const limit = timeoutLimits[code];
	if (limit) return {
		kind: "timeout",
		host,
		seconds: timeouts[limit] / 1e3
	};
	const reason = tlsReason(code);
	if (reason) return {
		kind: "tls",
		host,
		reason,
		code
	};
	if (/^(?:HPE|Z)_/.test(code) || notHttp.has(code)) return {
		kind: "protocol",
		host,
		code
	};
	return {
		kind: "connection",
		host,
		code
	};
}
/** The status with which a proxy declined to connect: undici has it in the error's message only. */
function proxyRefusal(error) {
	const [, status] = error instanceof Error && /^Proxy response \((\d+)\)/.exec(error.message) || [];
	return status === void 0 ? void 0 : `HTTP ${status}`;
}
/**
* What undici says of an answer that is not HTTP. Its parser's errors have lost their `HPE_` code and keep a name only,
* and a status below 100 fails one of its assertions.
*/
const notHttp = /* @__PURE__ */ new Set([
	"HTTPParserError",
	"UND_ERR_HEADERS_OVERFLOW",
	"ERR_ASSERTION"
]);
/** Which limit an error says to have passed. */
const timeoutLimits = {
	UND_ERR_CONNECT_TIMEOUT: "connect",
	UND_ERR_HEADERS_TIMEOUT: "head",
	UND_ERR_BODY_TIMEOUT: "head",
	ETIMEDOUT: "total",
	ABORT_ERR: "total",
	TimeoutError: "total",
	AbortError: "total"
};
const tlsReasons = {
	CERT_HAS_EXPIRED: "expired",
	CERT_NOT_YET_VALID: "expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "wrong-host",
	DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
	CERT_UNTRUSTED: "untrusted",
	CERT_REJECTED: "untrusted",
	CERT_REVOKED: "untrusted",
	CERT_CHAIN_TOO_LONG: "untrusted",
	CERT_SIGNATURE_FAILURE: "untrusted",
	INVALID_CA: "untrusted",
	INVALID_PURPOSE: "untrusted",
	PATH_LENGTH_EXCEEDED: "untrusted",
	HOSTNAME_MISMATCH: "wrong-host",
	EPROTO: "handshake"
};
/** Why TLS failed, if the code is one of TLS. */
function tlsReason(code) {
	return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : void 0);
}
/** The error's code, or its name; undici and Node wrap the cause more than once. */
function codeOf(error) {
	if (typeof error !== "object" || error === null) return "unknown";
	const { code, name, cause } = error;
	if (typeof code === "string") return code;
	if (cause !== void 0) return codeOf(cause);
	return typeof name === "string" ? name : "unknown";
}
// src/network/lookup.ts
/**
* All addresses of a name from the system's resolver, in the order it prefers.
* @returns none for a name that DNS cannot hold, such as one that is too long
*/
async function systemLookup(host) {
	try {
		return await lookup(host, {
			all: true,
			verbatim: true
		});
	} catch (error) {
		if (codeOf(error) === "EINVAL") return [];
		throw error;
	}
}
// src/network/policy.ts
const defaultTimeouts = {
	connect: 1e4,
	head: 15e3,
	total: 3e4,
	run: 3e5
};
const defaultRetry = {
	attempts: 3,
	pause: 500,
	longest: 3e4,
	random: Math.random
};
// src/network/options.ts
/**
* The network policy that the operator's options make.
* @param environment where proxies are named
* @throws UsageError for an option of another form, and for a proxy that is wanted and not named
*/
function networkPolicy({ resolve, allowPrivate, proxy }, environment) {
	return {
		overrides: resolve.map(parseResolve),
		allowPrivate: new Set(allowPrivate.map((host) => hostName("allow-private", host))),
		...proxy && { proxy: proxyIn(environment) },
		timeouts: defaultTimeouts,
		retry: defaultRetry,
		lookup: systemLookup
	};
}
/** The usual variables, of which the lower-case form wins, as in curl. */
function proxyIn(environment) {
	const named = (name) => environment[name.toLowerCase()] ?? environment[name] ?? "";
	const proxies = {
		http: named("HTTP_PROXY"),
		https: named("HTTPS_PROXY"),
		exceptions: named("NO_PROXY")
	};
	if (proxies.http === "" && proxies.https === "") throw new UsageError("proxy-unnamed");
	for (const proxy of [proxies.http, proxies.https]) if (proxy !== "" && !isProxy(proxy)) throw new UsageError("proxy-form");
	return proxies;
}
/** An address that undici takes, which decodes a user's name and password itself. */
function isProxy(text) {
	const url = /^https?:\/\/[^/]/.test(text) ? parseUrl(text) : void 0;
	try {
		return url !== void 0 && decodeURIComponent(url.username + url.password) !== void 0;
	} catch {
		return false;
	}
}
/**
* `HOST:PORT:ADDRESS` as curl takes it, and optionally another port behind the address. IPv6 addresses stand in brackets.
* @throws UsageError when it has another form
*/
function parseResolve(text) {
	const match = /^(?<host>[^:[\]]+):(?<port>\d{1,5}):(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+))(?::(?<toPort>\d{1,5}))?$/.exec(text);
	const { host = "", port, v6, v4, toPort } = match?.groups ?? {};
	const address = v6 ?? v4 ?? "";
	if (!match || !isIP(address) || !isPort(port) || toPort !== void 0 && !isPort(toPort)) throw new UsageError("resolve-form", { text });
	return {
		host: hostName("resolve", host),
		port: Number(port),
		address,
		...toPort !== void 0 && { toPort: Number(toPort) }
	};
}
/** A host as URLs carry it: lower case, international names in ASCII, IPv6 without brackets. */
function hostName(option, text) {
	const bare = text.replace(/^\[(.*)\]$/, "$1");
	const literal = isIPv6(bare) ? `[${bare}]` : bare;
	if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@*\\[\]]+)$/i.test(literal) || !parseUrl(`http://${literal}`)) throw new UsageError("not-a-host", {
		option,
		text
	});
	return new URL(`http://${literal}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
function isPort(text) {
	return Number(text) >= 1 && Number(text) <= 65535;
}
// src/targets/janrain/origin.ts
/**
* The only origins that ever receive a Janrain key: `https://{realm}.rpxnow.com`, or what the operator names.
* @param realm as declared and accepted by the schema
* @returns undefined when neither is known: a custom domain alone comes from the declaration, and receives no key
*/
function janrainOrigins(realm, { janrainUrl, partnerUrl }) {
	const social = janrainUrl ?? (realm === void 0 ? void 0 : realmOrigin(realm));
	return social === void 0 ? void 0 : {
		social,
		partner: partnerUrl ?? social
	};
}
/**
* Checks an origin that the operator names.
* @param option the option's name, for the message
* @throws UsageError for anything but an https origin, or http on a loopback address, where a stand-in listens
*/
function parseOrigin(option, value) {
	const shown = value.replace(/^(\w+:)?\/\/.*@/s, `$1//***@`).replace(/[?#].*$/s, `?***`);
	const url = parseUrl(value);
	if (!url) throw new UsageError("origin-not-url", {
		option,
		value: shown
	});
	if (url.username !== "" || url.password !== "") throw new UsageError("origin-user", {
		option,
		value: shown
	});
	if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new UsageError("origin-path", {
		option,
		value: shown
	});
	const isLoopback = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url.hostname);
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback)) throw new UsageError("origin-clear", {
		option,
		value: shown
	});
	return url.origin;
}
function realmOrigin(realm) {
	const origin = `https://${realmHost(realm)}`;
	if (!/^[a-z0-9-]+$/i.test(realm) || !parseUrl(origin)) throw new UsageError("realm-escapes");
	return origin;
}
// src/targets/janrain/protocol.ts
/** Device types whose sign-in lists can be set besides that of the web. Source: Social Login API, set_auth_provider (documented). */
const deviceTypes = ["iphone", "android"];
const defaultProtocol = {
	keyProperty: "consumerKey",
	secretProperty: "secret",
	providerList: "comma",
	devices: [],
	propagationTimeout: 3e4
};
const defaultReadRetry = {
	attempts: 3,
	pause: 500
};
// src/targets/janrain/options.ts
/** @throws UsageError for a value that is not allowed */
function janrainOptions({ janrainUrl, partnerUrl, partnerProperties, providerList, deviceTypes: devices, propagationTimeout }) {
	return {
		...janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) },
		...partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) },
		protocol: {
			...defaultProtocol,
			...partnerProperties && parsePropertyNames(partnerProperties),
			...devices && { devices: parseDevices(devices) },
			...propagationTimeout && { propagationTimeout: parseSeconds(propagationTimeout) },
			...providerList && { providerList: choice("provider-list", providerList, ["comma", "json"]) }
		},
		retry: defaultReadRetry
	};
}
/** A list of device types, separated by commas, each once. */
function parseDevices(text) {
	const named = text.split(",").map((name) => choice("device-types", name.trim(), deviceTypes));
	return deviceTypes.filter((device) => named.includes(device));
}
/** Whole seconds, up to the hour that publishing is said to take. */
function parseSeconds(text) {
	if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("propagation-timeout-form", { text });
	return Number(text) * 1e3;
}
/** `KEY,SECRET`: two names of form parameters that collide with none of the others. */
function parsePropertyNames(text) {
	const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
	const isName = (name) => /^\w+$/.test(name) && ![
		"apiKey",
		"partnerKey",
		"provider",
		"format",
		"stat"
	].includes(name);
	if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) throw new UsageError("partner-properties-form", { text });
	return {
		keyProperty,
		secretProperty
	};
}
export { ProxyFailure as a, tlsReason as c, NetworkError as i, janrainOrigins as n, codeOf as o, networkPolicy as r, networkFailureOf as s, janrainOptions as t };
