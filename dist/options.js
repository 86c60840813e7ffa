import { ct as parseUrl, ht as UsageError } from "./messages.js";
import { t as PQueue } from "./queue.js";
import { fn as isPrivateHostname, pn as notPublicBecause } from "./core.js";
import { BlockList, isIP, isIPv6 } from "node:net";
import { readFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { Resolver, lookup } from "node:dns/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/network/local-addresses.ts
/**
* Addresses of this machine and of the networks that it is directly connected to. They may be public, and yet open to this
* machine more than to others.
* @returns a test for an IPv4 or IPv6 address
*/
function localAddresses(interfaces = networkInterfaces) {
	let blocks;
	return (address) => {
		blocks ??= blocksOf(interfaces());
		return blocks.check(address, isIPv6(address) ? "ipv6" : "ipv4");
	};
}
function blocksOf(interfaces) {
	const blocks = new BlockList();
	for (const { address, family, cidr } of Object.values(interfaces).flatMap((addresses) => addresses ?? [])) {
		const type = family === "IPv6" ? "ipv6" : "ipv4";
		blocks.addAddress(address, type);
		const prefix = Number(cidr?.split("/")[1] ?? 0);
		if (prefix > 0) blocks.addSubnet(address, prefix, type);
	}
	return blocks;
}
// src/network/head-lines.ts
/** How many lines the response heads to one request may have: as many fields as Node's own client keeps. Source: Node.js docs, http.Server.maxHeadersCount. */
const maxHeadLines = 2e3;
/** The error code for more lines. */
const tooManyLines = "TOO_MANY_HEADER_LINES";
const [lineFeed, carriageReturn] = [10, 13];
/** Position of the status digit that marks an interim response, e.g. in `HTTP/1.1 103`. */
const statusAt = 9;
/**
* Closes a connection whose response head has too many lines. undici limits the bytes of names and values, but keeps some
* hundred bytes per field, so many tiny fields could exhaust the memory.
*/
function limitHeadLines(socket) {
	let isHead = true;
	let lines = 0;
	/** Bytes of the line so far. */
	let length = 0;
	let isFirstLine = true;
	let isInterim = false;
	const see = (byte) => {
		if (byte === carriageReturn) return;
		if (byte !== lineFeed) {
			if (isFirstLine && length === statusAt) isInterim = byte === "1".charCodeAt(0);
			length += 1;
			return;
		}
		lines += 1;
		if (length === 0 && !isInterim) isHead = false;
		isFirstLine = length === 0;
		length = 0;
	};
	const [read, write] = [socket.read, socket.write];
	socket.read = function(...size) {
		const chunk = read.apply(this, size);
		for (let index = 0; isHead && chunk && index < chunk.length; index++) see(chunk[index] ?? 0);
		if (lines <= 2e3) return chunk;
		this.destroy(Object.assign(/* @__PURE__ */ new Error("too many lines in a response head"), { code: tooManyLines }));
		return null;
	};
	socket.write = function(...args) {
		[isHead, lines, length, isFirstLine, isInterim] = [
			true,
			0,
			0,
			true,
			false
		];
		return write.apply(this, args);
	};
}
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
	if (code === "TOO_MANY_HEADER_LINES") return {
		kind: "unsupported",
		host,
		code
	};
	if (isDecodingError(error)) return {
		kind: "unsupported",
		host,
		code
	};
	if (isParserError(error) || code === "UND_ERR_HEADERS_OVERFLOW") return {
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
	"UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
	"ERR_ASSERTION"
]);
/** Whether a body is not of its content or transfer coding. */
function isDecodingError(error) {
	if (error instanceof NetworkError) return error.failure.kind === "unsupported";
	return /^(?:Z|ERR_(?:PADDING|_ERROR_FORMAT).*|ZSTD_error)_/.test(codeOf(error));
}
/** Whether undici rejected a response that a lenient parser may accept. */
function isParserError(error) {
	const code = codeOf(error);
	return code === "UND_ERR_SOCKET" && error instanceof Error && /^bad (?:response|upgrade)$/.test(error.message) || /^HPE_/.test(code) || notHttp.has(code);
}
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
	ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
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
/** One attempt at a name server, in milliseconds, and the number of attempts. Two take less than the lookup's deadline. */
const query = {
	timeout: 2500,
	tries: 2
};
/** How long the slower of A and AAAA is waited for, in milliseconds. Source: RFC 8305, 3, which has 50 for a local resolver. */
const resolutionDelay = 300;
/** The system's resolver blocks a thread for each name, of four that the whole process shares (nodejs/node#8436). */
const systemLookups = new PQueue({ concurrency: 2 });
/** Codes with which DNS itself answers, also for names that the system knows from elsewhere. */
const fromDns = /* @__PURE__ */ new Set(["ENOTFOUND", "ENODATA"]);
/**
* All addresses of a name. Asks the name servers without blocking a thread. The system's resolver has the last word for names
* of the hosts file, private names, and wherever the name servers have no address.
* @param signal ends the queries
* @param servers the name servers, by default the system's
* @returns an empty list for a name that DNS cannot represent, such as one that is too long
*/
async function systemLookup(host, signal, servers) {
	if (isPrivateHostname(host) || await isInHostsFile(host)) return fromSystem(host);
	const resolver = new Resolver(query);
	if (servers) resolver.setServers(servers);
	const cancel = () => resolver.cancel();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		return await fromServers(host, resolver);
	} catch (error) {
		if (codeOf(error) === "ETIMEOUT" || signal.aborted) throw error;
		return await fromSystem(host);
	} finally {
		signal.removeEventListener("abort", cancel);
		resolver.cancel();
	}
}
async function fromServers(host, resolver) {
	const queries = [resolver.resolve6(host), resolver.resolve4(host)];
	const found = [];
	const completed = Promise.allSettled(queries.map((query, index) => query.then((addresses) => found[index] = addresses)));
	const first = await Promise.any(queries).catch(() => void 0);
	if (first) await Promise.race([completed, setTimeout$1(resolutionDelay)]);
	const errors = (first ? [] : await completed).flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	if (errors.length > 0) throw errors.find((error) => !fromDns.has(codeOf(error))) ?? errors[0];
	const addresses = found.flat().map((address) => ({
		address,
		family: isIPv6(address) ? 6 : 4
	}));
	return hasIPv6() ? addresses : addresses.reverse();
}
async function fromSystem(host) {
	try {
		return await systemLookups.add(() => lookup(host, {
			all: true,
			verbatim: true
		}));
	} catch (error) {
		if (codeOf(error) === "EINVAL") return [];
		throw error;
	}
}
let hostsFile;
async function isInHostsFile(host) {
	const path = process.platform === "win32" ? `${process.env.SystemRoot}\\System32\\drivers\\etc\\hosts` : "/etc/hosts";
	hostsFile ??= readFile(path, "utf8").catch(() => "");
	return (await hostsFile).toLowerCase().split(/\s+/).includes(host.replace(/\.$/, ""));
}
/** Whether this machine has an IPv6 address of global scope; without one, IPv4 goes first. */
function hasIPv6() {
	return Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).some(({ address, family, internal }) => family === "IPv6" && !internal && /^[23]/.test(address));
}
// src/network/policy.ts
const defaultTimeouts = {
	lookup: 1e4,
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
// src/network/resolve.ts
/**
* The endpoints that a check may connect to for a host, in the order to try them: both families alternate, the one that
* the resolver prefers first (RFC 8305, 4).
* Names are resolved only here: the socket connects to the address that was checked, so a second DNS response (DNS
* rebinding) has no effect.
* @param host as normalized in a URL, IPv6 without brackets
* @throws NetworkError `blocked` if no address is public and the operator did not allow the host, `dns-timeout` if the lookup
* takes too long; errors of the lookup otherwise
*/
async function endpointsFor(host, urlPort, policy) {
	const { addresses, port } = await addressesOf(host, urlPort, policy);
	const endpoints = (sendable) => alternate(sendable).map((address) => ({
		address,
		port
	}));
	if (isAllowedPrivate(policy, host, urlPort)) return endpoints(addresses);
	const refusals = addresses.map((address) => refusalOf(address, policy));
	const publicAddresses = addresses.filter((_, index) => refusals[index] === void 0);
	const [reason] = refusals.filter((refusal) => refusal !== void 0).sort();
	if (publicAddresses.length === 0 && reason !== void 0) throw new NetworkError({
		kind: "blocked",
		host,
		reason
	});
	return endpoints(publicAddresses);
}
/** Whether the operator allows a host to have private addresses, at this port of its URL. */
function isAllowedPrivate({ allowPrivate }, host, port) {
	return allowPrivate.has(hostAndPort(host, port));
}
/** `host:port`, with brackets around an IPv6 address. */
function hostAndPort(host, port) {
	return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
/** A URL's host as names are looked up: IPv6 without brackets. */
function bareHost(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
/** The port of a URL, by default that of its scheme. */
function portOf(url) {
	return url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
}
function refusalOf(address, { isLocal }) {
	return notPublicBecause(address) ?? (isLocal(address) ? "this machine or its network" : void 0);
}
function alternate(addresses) {
	const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
	const second = addresses.filter((address) => !first.includes(address));
	return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
async function addressesOf(host, port, policy) {
	const override = policy.overrides.find((candidate) => candidate.host === host && candidate.port === port);
	if (override) return {
		addresses: [override.address],
		port: override.toPort ?? port
	};
	if (isIP(host)) return {
		addresses: [host],
		port
	};
	const found = await lookupInTime(host, policy);
	if (found.length === 0) throw new NetworkError({
		kind: "dns",
		host
	});
	return {
		addresses: found.map(({ address }) => address),
		port
	};
}
async function lookupInTime(host, { lookup, timeouts }) {
	const deadline = new AbortController();
	const late = () => new NetworkError({
		kind: "dns-timeout",
		host,
		seconds: timeouts.lookup / 1e3
	});
	let timer;
	const expired = new Promise((_, reject) => {
		timer = setTimeout(() => {
			reject(late());
			deadline.abort();
		}, timeouts.lookup);
	});
	try {
		return await Promise.race([lookup(host, deadline.signal), expired]);
	} catch (error) {
		throw error.code === "ETIMEOUT" ? late() : error;
	} finally {
		clearTimeout(timer);
	}
}
// src/network/options.ts
/**
* Parses the operator's options.
* @param environment for the proxy variables, and those that name a browser
* @throws UsageError for an invalid option, for `proxy` without a variable, and for `proxy` together with `browser`
*/
function networkPolicy({ resolve, allowPrivate, proxy, browser = false }, environment) {
	if (browser && proxy) throw new UsageError("browser-proxy");
	const untrusted = [process.cwd(), environment.GITHUB_WORKSPACE ?? ""].filter((folder) => folder !== "");
	return {
		overrides: resolve.map(parseResolve),
		allowPrivate: new Set(allowPrivate.flatMap(parseAllowPrivate)),
		...proxy && { proxy: proxyIn(environment) },
		...browser && { browser: {
			environment,
			platform: process.platform,
			untrusted
		} },
		timeouts: defaultTimeouts,
		retry: defaultRetry,
		lookup: systemLookup,
		isLocal: localAddresses()
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
/**
* `HOST:PORT`, or `HOST` for its ports 80 and 443. IPv6 addresses need brackets before a port.
* @throws UsageError for any other form
*/
function parseAllowPrivate(text) {
	const [, withPort, port] = isIPv6(text) ? [] : /^(.*[^:]):(\d{1,5})$/.exec(text) ?? [];
	if (port !== void 0 && !isPort(port)) throw new UsageError("not-a-host", {
		option: "allow-private",
		text
	});
	const host = hostName("allow-private", withPort ?? text);
	return (port === void 0 ? [80, 443] : [Number(port)]).map((allowed) => hostAndPort(host, allowed));
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
export { portOf as a, codeOf as c, networkFailureOf as d, tlsReason as f, tooManyLines as h, isAllowedPrivate as i, isDecodingError as l, maxHeadLines as m, bareHost as n, NetworkError as o, limitHeadLines as p, endpointsFor as r, ProxyError as s, networkPolicy as t, isParserError as u };
