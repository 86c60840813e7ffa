import { Ct as realmHost, Ht as choice, Ut as UsageError, kt as parseUrl } from "./core.js";
import { isIP, isIPv6 } from "node:net";
import { lookup } from "node:dns/promises";
// src/network/network-error.ts
/** Thrown inside this folder; its public functions return the failure. */
var NetworkError = class extends Error {
	failure;
	constructor(failure) {
		super(failure.kind);
		this.name = "NetworkError";
		this.failure = failure;
	}
};
/** A proxy that could not be reached, or did not respond. */
var ProxyError = class extends Error {
	constructor(cause) {
		super("proxy", { cause });
		this.name = "ProxyError";
	}
};
/**
* Classifies an error of DNS, socket, TLS, HTTP client or decompression by its code.
* Sources: Node.js docs, errors, tls (X.509 codes) and zlib (`Z_` codes); undici docs, errors; llhttp's `HPE_` codes.
*/
function networkFailureOf(error, { host, port, timeouts }) {
	if (error instanceof NetworkError) return error.failure;
	const code = codeOf(error);
	const refusal = proxyRefusal(error);
	if (refusal !== void 0 || error instanceof ProxyError) return {
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
/** The status of a proxy that declined to connect: undici has it only in the error's message. */
function proxyRefusal(error) {
	const [, status] = error instanceof Error && /^Proxy response \((\d+)\)/.exec(error.message) || [];
	return status === void 0 ? void 0 : `HTTP ${status}`;
}
/**
* undici's errors for a response that is not HTTP. Its parser's errors lose their `HPE_` code and keep only a name, and a
* status below 100 fails one of its assertions.
*/
const notHttp = /* @__PURE__ */ new Set([
	"HTTPParserError",
	"UND_ERR_HEADERS_OVERFLOW",
	"ERR_ASSERTION"
]);
/** The limit that an error code stands for. */
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
/** Why TLS failed, if it is a TLS code. */
function tlsReason(code) {
	return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : void 0);
}
/** The error's code, or its name; undici and Node nest causes. */
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
* @returns an empty list for a name that DNS cannot represent, such as one that is too long
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
* Parses the operator's options.
* @param environment for the proxy variables
* @throws UsageError for an invalid option, and for `proxy` without a variable
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
/** The usual variables, the lower-case form takes precedence, as in curl. */
function proxyIn(environment) {
	const variable = (name) => environment[name.toLowerCase()] ?? environment[name] ?? "";
	const proxies = {
		http: variable("HTTP_PROXY"),
		https: variable("HTTPS_PROXY"),
		exceptions: variable("NO_PROXY")
	};
	if (proxies.http === "" && proxies.https === "") throw new UsageError("proxy-unset");
	for (const proxy of [proxies.http, proxies.https]) if (proxy !== "" && !isProxy(proxy)) throw new UsageError("proxy-form");
	return proxies;
}
/** Whether undici accepts the address; it decodes user name and password itself. */
function isProxy(text) {
	const url = /^https?:\/\/[^/]/.test(text) ? parseUrl(text) : void 0;
	try {
		return url !== void 0 && decodeURIComponent(url.username + url.password) !== void 0;
	} catch {
		return false;
	}
}
/**
* Parses `HOST:PORT:ADDRESS`, as in curl, with an optional `:PORT` after the address. IPv6 addresses need brackets.
* @throws UsageError for any other form
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
/** A host in the form of URLs: lower case, international names in ASCII, IPv6 without brackets. */
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
// src/targets/janrain/account.ts
/**
* The Janrain application that a declaration is about, by its host: that of the realm, else the custom domain. A realm
* identifies the application even if requests go to another origin; the keys say which application is meant there.
*/
function janrainAccount({ janrain }) {
	return janrain?.realm === void 0 ? janrain?.domain?.toLowerCase() : realmHost(janrain.realm);
}
// src/targets/janrain/origin.ts
/**
* The only origins that ever receive a Janrain key: `https://{realm}.rpxnow.com`, or what the operator sets.
* @param realm as declared, accepted by the schema
* @returns undefined if neither is known: a declared custom domain receives no key
*/
function janrainOrigins(realm, { janrainUrl, partnerUrl }) {
	const social = janrainUrl ?? (realm === void 0 ? void 0 : realmOrigin(realm));
	return social === void 0 ? void 0 : {
		social,
		partner: partnerUrl ?? social
	};
}
/**
* Validates an origin that the operator sets.
* @param option the option's name, for the message
* @throws UsageError for anything but an https origin, or http on a loopback address, for the emulator
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
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback)) throw new UsageError("origin-not-https", {
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
/** Device types whose sign-in lists can be set in addition to the web's. Source: Social Login API, set_auth_provider (documented). */
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
/** A comma-separated list of device types, without duplicates. */
function parseDevices(text) {
	const names = text.split(",").map((name) => choice("device-types", name.trim(), deviceTypes));
	return deviceTypes.filter((device) => names.includes(device));
}
/** Whole seconds, up to the hour that publishing may take (documented). */
function parseSeconds(text) {
	if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("propagation-timeout-form", { text });
	return Number(text) * 1e3;
}
/** `KEY,SECRET`: two names of form parameters that do not collide with the others. */
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
export { NetworkError as a, networkFailureOf as c, networkPolicy as i, tlsReason as l, janrainOrigins as n, ProxyError as o, janrainAccount as r, codeOf as s, janrainOptions as t };
