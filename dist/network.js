import "./rolldown-runtime.js";
import { Tt as notPublicBecause, Zt as secretShape, bt as secretProblem, ct as markersIn, kt as parseUrl, m as isRecord, o as weiboIdentifiers, st as loginMarkers, ut as requestKey, wt as isPrivateHostname } from "./core.js";
import { t as PQueue } from "./packages.js";
import { a as NetworkError, c as networkFailureOf, l as tlsReason, o as ProxyError, s as codeOf } from "./options.js";
import { t as require_undici } from "./undici.js";
import { n as Tokenizer, t as Parser } from "./htmlparser2.js";
import { isIP, isIPv6 } from "node:net";
import { PassThrough } from "node:stream";
import { setMaxListeners } from "node:events";
import { TLSSocket, checkServerIdentity, connect, createSecureContext, rootCertificates } from "node:tls";
import { constants, createGunzip, createInflate } from "node:zlib";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/network/bad-ports.ts
var import_undici = require_undici();
/**
* Ports of other protocols, which browsers do not open: they serve no page, and their server could take a request for mail or
* commands. Source: WHATWG Fetch standard, port blocking.
*/
const badPorts = /* @__PURE__ */ new Set([
	1,
	7,
	9,
	11,
	13,
	15,
	17,
	19,
	20,
	21,
	22,
	23,
	25,
	37,
	42,
	43,
	53,
	69,
	77,
	79,
	87,
	95,
	101,
	102,
	103,
	104,
	109,
	110,
	111,
	113,
	115,
	117,
	119,
	123,
	135,
	137,
	139,
	143,
	161,
	179,
	389,
	427,
	465,
	512,
	513,
	514,
	515,
	526,
	530,
	531,
	532,
	540,
	548,
	554,
	556,
	563,
	587,
	601,
	636,
	989,
	990,
	993,
	995,
	1719,
	1720,
	1723,
	2049,
	3659,
	4045,
	4190,
	5060,
	5061,
	6e3,
	6566,
	6665,
	6666,
	6667,
	6668,
	6669,
	6679,
	6697,
	10080
]);
// src/network/body.ts
/** The content codings that requests accept. Not Brotli: it takes 16 MiB and more to read a body of any length. */
const codings = "gzip, deflate";
/** The header of a zlib stream: a window of 32 KiB, no dictionary. Source: RFC 1950, 2.2. */
const zlibHeader = Buffer.from([120, 1]);
/**
* Reads a body up to a limit, which applies both before and after decompression; reading stops there.
* @param coding the `content-encoding`, empty for none; an unknown one is not decoded
* @param limit in bytes
* @returns what was read, decompressed
* @throws what the stream throws, and zlib's errors (`Z_…`) for a body that is not of its coding
*/
async function readBody(stream, coding, limit) {
	const chunks = [];
	let isComplete = true;
	const bounded = async function* (source) {
		let length = 0;
		for await (const chunk of source) {
			yield chunk.subarray(0, limit - length);
			length += chunk.length;
			if (length > limit) {
				isComplete = false;
				stream.destroy();
				return;
			}
		}
	};
	const collect = async (source) => {
		for await (const chunk of bounded(source)) chunks.push(chunk);
	};
	const name = coding.trim().toLowerCase();
	const complete = (source) => name === "deflate" ? withZlibHeader(source) : source;
	await pipeline(stream, bounded, complete, decoderFor(name), collect).catch((error) => {
		if (isComplete) throw error;
	});
	return Buffer.concat(chunks).toString("utf8");
}
function decoderFor(coding) {
	const lenient = {
		flush: constants.Z_SYNC_FLUSH,
		finishFlush: constants.Z_SYNC_FLUSH
	};
	if (coding === "gzip" || coding === "x-gzip") return createGunzip(lenient);
	if (coding === "deflate") return createInflate(lenient);
	return new PassThrough();
}
/** Many servers omit the zlib header of `deflate`, and browsers accept that (RFC 9110, 8.4.1.2). The first byte shows which it is. */
async function* withZlibHeader(source) {
	let isStart = true;
	for await (const chunk of source) {
		const [first] = chunk;
		if (isStart && first !== void 0 && (first & 15) !== 8) yield zlibHeader;
		isStart &&= first === void 0;
		yield chunk;
	}
}
// src/network/certificate.ts
/** The facts of a certificate that reports show; undefined without one. */
function certificateFrom(peer) {
	const [from, to] = [dayOf(peer?.valid_from), dayOf(peer?.valid_to)];
	if (from === void 0 || to === void 0) return void 0;
	return {
		from,
		to,
		names: (peer?.subjectaltname ?? "").split(", ").flatMap((entry) => entry.startsWith("DNS:") ? [entry.slice(4)] : [])
	};
}
/**
* Reads the certificate of a server whose handshake failed, over a separate connection that carries no data.
* @returns undefined if none arrives in time
*/
function readCertificate({ address, port, host, timeout, signal }) {
	return new Promise((resolve) => {
		const socket = connect({
			host: address,
			port,
			servername: host,
			rejectUnauthorized: false
		});
		const finish = (certificate) => {
			signal.removeEventListener("abort", abandon);
			socket.destroy();
			resolve(certificate);
		};
		const abandon = () => finish();
		signal.addEventListener("abort", abandon);
		socket.setTimeout(timeout, abandon);
		socket.once("secureConnect", () => finish(certificateFrom(socket.getPeerCertificate())));
		socket.on("error", abandon);
	});
}
function dayOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
// src/network/head-lines.ts
/** How many lines the response heads to one request may have: as many fields as Node's own client keeps. Source: Node.js docs, http.Server.maxHeadersCount. */
const maxLines = 2e3;
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
		if (lines <= maxLines) return chunk;
		this.destroy(Object.assign(/* @__PURE__ */ new Error("too many lines in a response head"), { code: "UND_ERR_HEADERS_OVERFLOW" }));
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
// src/network/race.ts
/** How long an attempt to connect runs alone before the next address is tried in parallel, in milliseconds. Source: RFC 8305, 5 and 8. */
const headStart = 250;
/**
* Connects to the first of several addresses that responds ("happy eyeballs"): the next one starts when one fails, or after
* a head start, in parallel. Unlike Node's own implementation, it does not abandon a slow attempt.
* @param isFinal whether an error would be the same at every address
* @returns the connected socket; all others are closed
* @throws the first error that is final, otherwise all of them in an AggregateError
*/
function race(endpoints, open, isFinal) {
	return new Promise((resolve, reject) => {
		const running = /* @__PURE__ */ new Set();
		const failures = [];
		let next = 0;
		let timer;
		let isOver = false;
		const finish = (complete) => {
			isOver = true;
			clearTimeout(timer);
			for (const socket of running) socket.destroy();
			complete();
		};
		const startNext = () => {
			clearTimeout(timer);
			const endpoint = endpoints[next++];
			if (!endpoint) return;
			const socket = open(endpoint, (error, connected) => {
				running.delete(socket);
				if (isOver) return connected?.destroy();
				if (connected) return finish(() => resolve(connected));
				if (error) failures.push(error);
				if (error && isFinal(error)) return finish(() => reject(error));
				if (failures.length === endpoints.length) return finish(() => reject(new AggregateError(failures)));
				startNext();
			});
			running.add(socket);
			if (next < endpoints.length) timer = setTimeout(startNext, headStart);
		};
		startNext();
	});
}
// src/network/resolve.ts
/**
* The endpoints that a check may connect to for a host, in the order to try them: both families alternate, the one that
* the resolver prefers first (RFC 8305, 4).
* Names are resolved only here: the socket connects to the address that was checked, so a second DNS response (DNS
* rebinding) has no effect.
* @param host as normalized in a URL, IPv6 without brackets
* @throws NetworkError `blocked` if no address is public and the operator did not allow the host; errors of the lookup otherwise
*/
async function endpointsFor(host, urlPort, policy) {
	const { addresses, port } = await addressesOf(host, urlPort, policy);
	const endpoints = (sendable) => alternate(sendable).map((address) => ({
		address,
		port
	}));
	if (policy.allowPrivate.has(host)) return endpoints(addresses);
	const publicAddresses = addresses.filter((address) => notPublicBecause(address) === void 0);
	const [refused] = addresses.toSorted();
	if (publicAddresses.length === 0 && refused !== void 0) throw new NetworkError({
		kind: "blocked",
		host,
		address: refused,
		reason: notPublicBecause(refused) ?? ""
	});
	return endpoints(publicAddresses);
}
/** A URL's host as names are looked up: IPv6 without brackets. */
function bareHost(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
function alternate(addresses) {
	const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
	const second = addresses.filter((address) => !first.includes(address));
	return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
/** The port of a URL, by default that of its scheme. */
function portOf(url) {
	return url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
}
async function addressesOf(host, port, { overrides, lookup }) {
	const override = overrides.find((candidate) => candidate.host === host && candidate.port === port);
	if (override) return {
		addresses: [override.address],
		port: override.toPort ?? port
	};
	if (isIP(host)) return {
		addresses: [host],
		port
	};
	const found = await lookup(host);
	if (found.length === 0) throw new NetworkError({
		kind: "dns",
		host
	});
	return {
		addresses: found.map(({ address }) => address),
		port
	};
}
// src/network/tls-trust.ts
/** Contexts by extra authority: parsing all of Node's authorities for each connection takes longer than the handshake. */
const contexts = /* @__PURE__ */ new Map();
/** The options that every TLS connection uses to verify its peer. */
function tlsTrust({ extraCa }) {
	return {
		rejectUnauthorized: true,
		...extraCa !== void 0 && { secureContext: contextWith(extraCa) }
	};
}
function contextWith(authority) {
	const context = contexts.get(authority) ?? createSecureContext({ ca: [...rootCertificates, authority] });
	contexts.set(authority, context);
	return context;
}
// src/network/connector.ts
/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;
/** Codes about this machine's routes, not about the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT"
]);
/** The reasons that come with a certificate to report. */
const showsCertificate = [
	"expired",
	"wrong-host",
	"self-signed",
	"untrusted"
];
/**
* An undici connector with the address guard: it resolves a name, refuses addresses that are not public, and connects only to
* the addresses that it checked; TLS still verifies the host of the URL. A name is resolved once.
*/
function guardedConnector(policy, { closing, onCertificate }) {
	const resolved = /* @__PURE__ */ new Map();
	const endpointsOf = (host, port) => {
		const key = `${host}:${port}`;
		const endpoints = resolved.get(key) ?? endpointsFor(host, port, policy);
		resolved.set(key, endpoints);
		endpoints.catch(() => resolved.delete(key));
		return endpoints;
	};
	const connect = async (options) => {
		const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
		const socket = await connectToOne(options, (await endpointsOf(options.hostname, port)).slice(0, maxAttempts), policy, closing);
		const certificate = socket instanceof TLSSocket ? certificateFrom(socket.getPeerCertificate()) : void 0;
		if (certificate) onCertificate(`${options.hostname}:${port}`, certificate);
		limitHeadLines(socket);
		return socket;
	};
	return (options, callback) => {
		connect(options).then((socket) => callback(null, socket), (error) => callback(error, null));
	};
}
async function connectToOne(options, endpoints, policy, signal) {
	const host = options.hostname.replace(/\.$/, "");
	const servername = isIP(host) ? "" : host;
	const { connect: timeout } = policy.timeouts;
	const connect = (0, import_undici.buildConnector)({
		...tlsTrust(policy),
		timeout,
		signal,
		checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate)
	});
	let failedEndpoint;
	try {
		return await race(endpoints, (endpoint, callback) => connect({
			...options,
			servername,
			hostname: endpoint.address,
			port: String(endpoint.port)
		}, (error, socket) => {
			if (error && isSameEverywhere(error)) failedEndpoint ??= endpoint;
			callback(error, socket);
		}), isSameEverywhere);
	} catch (error) {
		const reason = failedEndpoint && tlsReason(codeOf(error));
		if (!failedEndpoint || !reason) throw error instanceof AggregateError ? mostSpecific(error.errors) : error;
		const certificate = showsCertificate.includes(reason) ? await certificateOf(error, {
			...failedEndpoint,
			host: servername,
			timeout,
			signal
		}) : void 0;
		throw new NetworkError({
			kind: "tls",
			host,
			reason,
			code: codeOf(error),
			...certificate && { certificate }
		});
	}
}
/** Node has the certificate in its error only for a wrong host. */
async function certificateOf(error, place) {
	return certificateFrom(error.cert) ?? await readCertificate(place);
}
/** Whether the error would be the same at every address, like a wrong certificate. */
const isSameEverywhere = (error) => tlsReason(codeOf(error)) !== void 0;
function mostSpecific(failures) {
	return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? /* @__PURE__ */ new Error("no address to connect to");
}
// src/network/proxy.ts
/**
* A dispatcher for the operator's proxy; exceptions use the connector of `options`, which has the address guard. TLS verifies
* the site and the proxy.
*/
function proxyDispatcher(policy, { http, https, exceptions }, options) {
	const tls = {
		...tlsTrust(policy),
		timeout: policy.timeouts.connect
	};
	return new import_undici.EnvHttpProxyAgent({
		...options,
		httpProxy: http,
		httpsProxy: https,
		noProxy: exceptions,
		requestTls: tls,
		proxyTls: tls,
		clientFactory: (origin, settings) => proxyPool(origin, settings)
	});
}
/**
* Connections to the proxy itself. Their errors say nothing about a site. undici reconnects forever when a proxy closes a
* connection without a response, so a failed CONNECT is an error here.
*/
function proxyPool(origin, settings) {
	const pool = new import_undici.Pool(origin, settings);
	const connect = pool.connect.bind(pool);
	const withProxyError = (options) => connect(options).catch((error) => {
		throw new ProxyError(error);
	});
	return Object.assign(pool, { connect: withProxyError });
}
// src/network/page-client.ts
/** How many redirects are followed. Source: the security references; browsers follow 20. */
const maxRedirects = 5;
/** Largest response head, in bytes: what Chromium reads. Source: Chromium, net/http/http_stream_parser. */
const maxHeadBytes = 262144;
/** How much of a body is read, in bytes. Sixteen at a time have to stay within the memory of a small machine. */
const maxBodyBytes = 262144;
/** How long to wait for the end of an unread body, in milliseconds: a new connection is cheaper. */
const maxRest = 500;
/**
* Requests untrusted URLs until the run's deadline, which starts with the client. Every host passes the address guard, again
* at each redirect; no credentials, cookies or referrer are sent; connections are reused per origin.
*/
var PageClient = class {
	/** Aborted at the run's deadline. */
	end;
	#policy;
	#closing = new AbortController();
	#dispatcher;
	#certificates = /* @__PURE__ */ new Map();
	constructor(policy) {
		this.#policy = policy;
		const { timeouts, proxy } = policy;
		this.end = AbortSignal.timeout(timeouts.run);
		setMaxListeners(0, this.#closing.signal, this.end);
		const options = {
			connect: guardedConnector(policy, {
				closing: this.#closing.signal,
				onCertificate: (authority, certificate) => this.#certificates.set(authority, certificate)
			}),
			connections: 4,
			maxHeaderSize: maxHeadBytes,
			headersTimeout: timeouts.head,
			bodyTimeout: timeouts.head
		};
		this.#dispatcher = proxy ? proxyDispatcher(policy, proxy, options) : new import_undici.Agent(options);
	}
	/**
	* Requests a URL and follows its redirects.
	* @returns the last response, or the failure that ended the chain; never throws
	*/
	async request(url, request) {
		const { timeouts } = this.#policy;
		const deadline = AbortSignal.any([this.end, AbortSignal.timeout(timeouts.total)]);
		const visited = /* @__PURE__ */ new Set();
		let setsCookie = false;
		let current = url;
		try {
			for (let redirects = 0; redirects <= maxRedirects; redirects++) {
				visited.add(current.href);
				const response = await before(deadline, this.#hop(current, request, deadline));
				const { status, headers } = response;
				if (!isRedirect(status)) return response;
				setsCookie ||= headers["set-cookie"] !== void 0;
				const { location } = headers;
				const target = location === void 0 ? void 0 : parseUrl(location, current.href);
				if (!target) return { failure: {
					kind: "redirect-target",
					status
				} };
				current = target;
				current.hash = "";
				if (visited.has(current.href)) return { failure: {
					kind: setsCookie ? "cookie-loop" : "redirect-loop",
					target: current.href
				} };
			}
			return { failure: {
				kind: "redirects",
				limit: maxRedirects
			} };
		} catch (error) {
			if (this.end.aborted) return { failure: {
				kind: "run-deadline",
				seconds: timeouts.run / 1e3
			} };
			return { failure: networkFailureOf(error, {
				host: bareHost(current),
				port: portOf(current),
				timeouts
			}) };
		}
	}
	/** Ends all connections. */
	async close() {
		this.#closing.abort();
		await this.#dispatcher.destroy();
	}
	async #hop(url, { method, readsBody, headers }, signal) {
		this.#refuseUnsafe(url);
		const response = await this.#dispatcher.request({
			origin: url.origin,
			method,
			path: url.pathname + url.search,
			headers: {
				"user-agent": "weibo-provider (URL check; https://github.com/weibo-provider/weibo-provider)",
				accept: "text/html,*/*;q=0.8",
				"accept-encoding": codings,
				...headers
			},
			signal
		});
		const { statusCode: status, body } = response;
		const fields = fieldsOf(response.headers);
		const certificate = this.#certificates.get(`${bareHost(url)}:${portOf(url)}`);
		const head = {
			status,
			headers: fields,
			finalUrl: url.href,
			...certificate && url.protocol === "https:" && { certificate }
		};
		if (readsBody && !isRedirect(status)) return {
			...head,
			body: await readBody(body, fields["content-encoding"] ?? "", maxBodyBytes)
		};
		await body.dump({
			limit: 16384,
			signal: AbortSignal.any([signal, AbortSignal.timeout(maxRest)])
		}).catch(() => {});
		return head;
	}
	/** @throws NetworkError for a URL that is refused without a lookup */
	#refuseUnsafe(url) {
		if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkError({
			kind: "scheme",
			target: url.href
		});
		if (url.username !== "" || url.password !== "") throw new NetworkError({
			kind: "user-info",
			target: `${url.protocol}//…@${url.host}`
		});
		if (badPorts.has(portOf(url))) throw new NetworkError({
			kind: "port",
			target: url.origin,
			port: portOf(url)
		});
		const host = bareHost(url);
		if (this.#policy.proxy && isPrivateHostname(host) && !this.#policy.allowPrivate.has(host)) throw new NetworkError({
			kind: "blocked",
			host,
			address: host,
			reason: "private by its name"
		});
	}
};
/**
* Header fields in the form of Node's own client: repeated fields are joined, equal values appear once. Several different
* Locations count as none.
*/
function fieldsOf(headers) {
	const fields = {};
	for (const [name, value] of Object.entries(headers)) {
		const values = [...new Set([value ?? []].flat())];
		if (name === "set-cookie") fields[name] = values;
		else if (name !== "location" || values.length === 1) fields[name] = values.join(", ");
	}
	return fields;
}
const isRedirect = (status) => [
	301,
	302,
	303,
	307,
	308
].includes(status);
/** The promise's result, unless the deadline passes first: neither a lookup nor a request waiting for a connection can be aborted. */
function before(deadline, promise) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(deadline.reason);
		if (deadline.aborted) abort();
		else deadline.addEventListener("abort", abort, { once: true });
		promise.then(resolve, reject).finally(() => deadline.removeEventListener("abort", abort));
	});
}
// src/network/young-generation.ts
/**
* Makes V8 free used buffers early: by default its young generation grows with the machine, and data from hostile servers
* would stay in memory long after it was read. Measured on Node 24 with the memory test: up to 207 MiB without, 145 with.
*/
function limitYoungGeneration() {
	setFlagsFromString("--max-semi-space-size=1");
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/network/retry.ts
/** Statuses that may change a moment later. Source: curl's manual, --retry; RFC 8470 for 425. */
const transientStatuses$1 = [
	408,
	425,
	429,
	500,
	502,
	503,
	504,
	522,
	524
];
const transientFailures = [
	"connection",
	"dns-server",
	"timeout",
	"proxy"
];
/** Date formats with a time zone that servers send. Source: RFC 9110, 5.6.7. */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;
/** Whether a retry may get another response. */
function isTransient(response) {
	return "failure" in response ? transientFailures.includes(response.failure.kind) : transientStatuses$1.includes(response.status);
}
/**
* The `Retry-After` of a response, in milliseconds. Source: RFC 9110, 10.2.3: seconds or a date.
* @param now the current time, in milliseconds since 1970
* @returns undefined without a valid field
*/
function retryAfterOf(response, now) {
	const text = "failure" in response ? void 0 : response.headers["retry-after"];
	if (text === void 0) return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const date = httpDate.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
/**
* The pause before the next attempt, in milliseconds: the server's `Retry-After`, otherwise full jitter, which spreads the
* retries of many URLs. Source: AWS architecture blog, exponential backoff and jitter.
* @param attempt the number of attempts so far
* @returns undefined if there is no retry
*/
function pauseBefore(response, attempt, { attempts, pause, longest, random }, now) {
	if (attempt >= attempts || !isTransient(response)) return void 0;
	const retryAfter = retryAfterOf(response, now);
	if (retryAfter !== void 0) return retryAfter <= longest ? retryAfter : void 0;
	return random() * pause * 2 ** (attempt - 1);
}
// src/network/site/bot-protection.ts
/**
* Where an entry has a header and a body, one of them is enough; they count only for status 202, or 400 and above.
* Markers of a product's ordinary responses are left out: server names, x-datadome, x-iinfo, _Incapsula_Resource,
* /cdn-cgi/challenge-platform.
* Source: the vendors' documents where there are any, else public detection projects, as named in each entry.
*/
const botProtections = [
	{
		name: "Cloudflare",
		header: {
			name: "cf-mitigated",
			value: /^challenge$/
		},
		body: /_cf_chl_opt|<title>Just a moment\.\.\.<|<title>Attention Required! \| Cloudflare</,
		source: "Cloudflare docs: Detect a Challenge Page response; microlinkhq/is-antibot; stamparm/identYwaf"
	},
	{
		name: "Akamai",
		body: /Reference(?: |&#32;)(?:#|&#35;)18(?:\.|&#46;)/,
		source: "Ekultek/WhatWaf#1139, #1162, #1324; netbirdio/netbird#3670; stamparm/identYwaf"
	},
	{
		name: "AWS WAF",
		header: {
			name: "x-amzn-waf-action",
			value: /^(?:challenge|captcha)$/
		},
		body: /window\.gokuProps/,
		source: "AWS WAF Developer Guide: CAPTCHA and Challenge actions; Averyy/wafer"
	},
	{
		name: "Amazon CloudFront with AWS WAF",
		body: /Request blocked\.[\s\S]{0,1000}Generated by cloudfront/,
		source: "AWS re:Post: 403 errors from CloudFront; stamparm/identYwaf"
	},
	{
		name: "Imperva",
		body: /Incapsula incident ID/i,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf"
	},
	{
		name: "DataDome",
		header: { name: "x-dd-b" },
		body: /captcha-delivery\.com/,
		source: "DataDome docs: Protection API, validate-request; microlinkhq/is-antibot"
	},
	{
		name: "HUMAN (PerimeterX)",
		body: /window\._pxUuid|content="px-captcha"/,
		source: "PerimeterX/perimeterx-node-core: lib/templates/block_template.mustache"
	},
	{
		name: "Sucuri",
		header: { name: "x-sucuri-block" },
		body: /Sucuri Web[Ss]ite Firewall/,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Ekultek/WhatWaf#1161, #1164"
	},
	{
		name: "Vercel",
		header: {
			name: "x-vercel-mitigated",
			value: /^(?:challenge|deny)$/
		},
		body: /<title>Vercel Security Checkpoint</,
		source: "microlinkhq/is-antibot; EnableSecurity/wafw00f; warpdotdev/docs#219; colophon-group/jobseek#7209"
	},
	{
		name: "Fastly",
		body: /<title>Client Challenge<|\/_fs-ch-/,
		source: "Fastly docs: Embedding challenges in pages; pypi/warehouse#19290"
	},
	{
		name: "Alibaba Cloud WAF",
		body: /errors\.aliyun\.com|acw_sc__v2/,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Averyy/wafer; Ekultek/WhatWaf#1256"
	},
	{
		name: "Tencent Cloud WAF",
		body: /waf\.tencent-?cloud\.com|waf\.tencent\.com|腾讯云Web应用防火墙|腾讯T-Sec Web应用防火墙/,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Ekultek/WhatWaf#1195"
	},
	{
		name: "Tencent EdgeOne",
		body: /Tencent Cloud EdgeOne 提供防护|Protected By Tencent Cloud EdgeOne|TencentEOCaptcha/i,
		source: "reqable/reqable-app#2045"
	},
	{
		name: "Baidu Yunjiasu",
		body: /\/\.well-known\/yunjiasu-cgi\//,
		source: "EnableSecurity/wafw00f"
	},
	{
		name: "Kasada",
		header: { name: "x-kpsdk-ct" },
		source: "Averyy/wafer: docs/ref-kasada.md"
	},
	{
		name: "F5 BIG-IP Advanced WAF",
		body: /The requested URL was rejected\. Please consult with your administrator/i,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Ekultek/WhatWaf#1371"
	},
	{
		name: "Radware AppWall",
		body: /<title>Unauthorized Request Blocked|CloudWebSec[.@]radware\.com/i,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf"
	},
	{
		name: "Anubis",
		body: /id="anubis_challenge"|\/\.within\.website\/x\/cmd\/anubis\//,
		source: "TecharoHQ/anubis: web/index.templ; EnableSecurity/wafw00f"
	}
];
// src/network/site/evaluate-response.ts
/** Statuses of a server or gateway that is temporarily unavailable. Source: RFC 9110, 15.6; RFC 8470 for 425; curl's manual for 522 and 524. */
const transientStatuses = [
	408,
	425,
	502,
	503,
	504,
	522,
	524
];
/**
* Evaluates the last response of a URL. A website or page must open: 2xx after redirects, with HTML (setup guide: the review
* rejects a page that does not open). A callback without a `code` shows no success page, so any status below 500 proves that
* it exists, and one above proves nothing (inferred).
* @param now the current time, in milliseconds since 1970
*/
function evaluateResponse(purpose, response, now) {
	if ("failure" in response) return {
		verdict: failureVerdicts[response.failure.kind],
		failure: response.failure
	};
	const { status, finalUrl, headers } = response;
	const facts = {
		status,
		finalUrl
	};
	const protection = purpose === "callback" ? void 0 : protectionOf(response);
	if (protection !== void 0) return {
		...facts,
		verdict: "unknown",
		cause: "bot-protection",
		protection
	};
	const wait = Math.ceil((retryAfterOf(response, now) ?? 0) / 1e3);
	const retryAfter = wait > 0 ? { retryAfter: wait } : {};
	if (status === 429) return {
		...facts,
		verdict: "unknown",
		cause: "rate",
		...retryAfter
	};
	if (purpose === "callback") return status < 500 ? {
		...facts,
		verdict: "ok"
	} : {
		...facts,
		verdict: "unknown",
		cause: "callback-error"
	};
	if (transientStatuses.includes(status)) return {
		...facts,
		verdict: "unknown",
		cause: "transient",
		...retryAfter
	};
	if (status < 200 || status > 299) return {
		...facts,
		verdict: "broken",
		cause: "status"
	};
	if ((response.body ?? "").trim() === "") return {
		...facts,
		verdict: "broken",
		cause: "empty"
	};
	const contentType = headers["content-type"]?.split(/[;,]/)[0]?.trim().toLowerCase() ?? "";
	return (contentType === "" ? looksLikeHtml(response.body ?? "") : /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType)) ? {
		...facts,
		verdict: "ok"
	} : {
		...facts,
		verdict: "broken",
		cause: "not-html",
		contentType: contentType || "?"
	};
}
/**
* The product that responded instead of the page. A response that opens is the page's own, except that some challenges have
* status 202; and such a product does not report that a page is missing.
*/
function protectionOf({ status, headers, body }) {
	if (status < 400 && status !== 202 || status === 404 || status === 410) return void 0;
	const has = (header) => {
		const value = headers[header.name];
		return value !== void 0 && (header.value === void 0 || header.value.test(String(value)));
	};
	return botProtections.find(({ header, body: marker }) => header && has(header) || marker?.test(body ?? ""))?.name;
}
const looksLikeHtml = (text) => /<(?:!doctype html|html|head|body|title|script|div|h1|p|a)\b/i.test(text.slice(0, 4096));
const failureVerdicts = {
	blocked: "blocked",
	scheme: "blocked",
	"user-info": "blocked",
	port: "blocked",
	dns: "broken",
	"dns-server": "unknown",
	refused: "broken",
	connection: "unknown",
	proxy: "unknown",
	tls: "broken",
	timeout: "unknown",
	protocol: "broken",
	redirects: "unknown",
	"redirect-loop": "broken",
	"cookie-loop": "unknown",
	"redirect-target": "broken",
	"run-deadline": "unknown"
};
// src/network/site/host-throttle.ts
/** How many URLs are requested at the same time, of all hosts and of one. */
const concurrency = {
	total: 16,
	perHost: 4
};
/** Limits the load on hosts: few requests at a time, and none until a host's `Retry-After` is over. */
var HostThrottle = class {
	#end;
	#requests = new PQueue({ concurrency: concurrency.total });
	#hosts = /* @__PURE__ */ new Map();
	#quietUntil = /* @__PURE__ */ new Map();
	/** @param end aborted at the run's deadline: then every pause ends */
	constructor(end) {
		this.#end = end;
	}
	/**
	* Runs a task for a host within the limits.
	* @param priority higher runs sooner; equal priorities run in order
	*/
	take(host, task, priority = 0) {
		const queue = this.#hosts.get(host) ?? new PQueue({ concurrency: concurrency.perHost });
		this.#hosts.set(host, queue);
		const inTurn = async () => {
			for (let rest = this.#quietFor(host); rest > 0 && !this.#end.aborted; rest = this.#quietFor(host)) await this.pause(rest);
			return this.#requests.add(task, { priority });
		};
		return queue.add(inTurn, { priority });
	}
	/** Sends nothing to a host for some milliseconds. */
	quiet(host, milliseconds) {
		this.#quietUntil.set(host, Math.max(this.#quietUntil.get(host) ?? 0, performance.now() + milliseconds));
	}
	#quietFor(host) {
		return (this.#quietUntil.get(host) ?? 0) - performance.now();
	}
	/** Waits, at most until the run's deadline. */
	async pause(milliseconds) {
		await setTimeout$1(milliseconds, void 0, { signal: this.#end }).catch(() => {});
	}
};
// src/network/site/page-facts.ts
/** Link relations that load a part of the page. */
const loadedLinks = /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i;
/**
* Reads a page.
* @param text the page's markup; it may be cut off
* @param address its URL, against which links are resolved
*/
function readHtml(text, address) {
	const visible = [];
	const styles = [];
	const scripts = [];
	const hosts = /* @__PURE__ */ new Set();
	let base;
	let end = 0;
	const load = (link = "") => {
		const url = link.trim() === "" ? void 0 : parseUrl(link, base ?? address);
		if (!url || !isHttp(url)) return void 0;
		hosts.add(url.hostname);
		return url;
	};
	walk(text, {
		onTag(name, attributes) {
			const [src, href] = [attributes.get("src"), attributes.get("href")];
			if (name === "base" && href !== void 0) base ??= baseOf(href, address);
			if (name === "script") scripts.push(...[load(src)].filter((url) => url !== void 0));
			if (name === "iframe") load(src);
			if (name === "link" && loadedLinks.test(attributes.get("rel") ?? "")) load(href);
		},
		onStyle: (style) => styles.push(style),
		onComment(from, to) {
			visible.push(text.slice(end, from));
			end = to;
		}
	});
	visible.push(text.slice(end));
	const rules = styles.join("\n").replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ");
	for (const [, imported] of rules.matchAll(/@import\s*(?:url\(\s*)?["']?((?:https?:)?\/\/[^"')\s;]+)/gi)) load(imported);
	return {
		visible: visible.join(""),
		scripts,
		hosts: [...hosts].sort()
	};
}
/** Whether a script is first-party: on the page's host or a subdomain, without regard to `www`. */
function isFirstParty(script, address) {
	const site = new URL(address).hostname.replace(/^www\.(?=.*\.)/, "");
	return script.hostname === site || script.hostname.endsWith(`.${site}`);
}
const isHttp = ({ protocol }) => protocol === "https:" || protocol === "http:";
function baseOf(href, address) {
	const url = parseUrl(href, address);
	return url && isHttp(url) ? url.href : address;
}
/** Walks over markup in linear time. htmlparser2's parser does not: it searches and shifts a list of open elements. */
function walk(text, { onTag, onStyle, onComment }) {
	let name = "";
	let attributes = /* @__PURE__ */ new Map();
	let attribute = "";
	let value = "";
	/** The element whose content follows XML rules, with self-closing tags and CDATA. */
	let foreign = "";
	const comment = (from, end) => onComment(text.lastIndexOf("<", from - 1), end + 1);
	const tokenizer = new Tokenizer({}, {
		onopentagname(from, to) {
			name = text.slice(from, to).toLowerCase();
			attributes = /* @__PURE__ */ new Map();
		},
		onattribname(from, to) {
			attribute = text.slice(from, to).toLowerCase();
			value = "";
		},
		onattribdata(from, to) {
			value += text.slice(from, to);
		},
		onattribentity(code) {
			value += String.fromCodePoint(code);
		},
		onattribend() {
			if (!attributes.has(attribute)) attributes.set(attribute, value);
		},
		onopentagend() {
			if (name === "svg" || name === "math") foreign = name;
			onTag(name, attributes);
		},
		onselfclosingtag: () => onTag(name, attributes),
		onclosetag(from, to) {
			if (text.slice(from, to).toLowerCase() === foreign) foreign = "";
			name = "";
		},
		ontext(from, to) {
			if (name === "style") onStyle(text.slice(from, to));
		},
		ontextentity() {},
		oncomment: comment,
		oncdata: (from, end) => foreign === "" && comment(from, end),
		ondeclaration() {},
		onprocessinginstruction() {},
		onend() {},
		isInForeignContext: () => foreign !== ""
	});
	tokenizer.write(text);
	tokenizer.end();
}
// src/network/site/read-page.ts
/** Whether a marker applies to every declaration. */
const isKnown = (marker) => loginMarkers.some(({ text }) => text === marker);
/** How many of a page's own scripts are searched. */
const maxScripts = 10;
/** Reads the facts of pages; a script of several pages is requested once. */
var PageReader = class {
	#client;
	#throttle;
	#extraMarkers;
	#scripts = /* @__PURE__ */ new Map();
	/** @param extraMarkers markers of the declarations, in addition to the known ones */
	constructor(client, throttle, extraMarkers) {
		this.#client = client;
		this.#throttle = throttle;
		this.#extraMarkers = extraMarkers;
	}
	/** @param response a page that opened */
	async read({ body, finalUrl }) {
		const { visible, own, count, hosts } = ownFacts(body ?? "", finalUrl);
		let markers = markersIn(visible, this.#extraMarkers);
		let scriptsRead = 0;
		for (const script of own) {
			if (markers.some(isKnown)) break;
			const found = await this.#markersOf(script);
			if (found) scriptsRead += 1;
			markers = [.../* @__PURE__ */ new Set([...markers, ...found ?? []])];
		}
		const otherHosts = hosts.filter((host) => host !== new URL(finalUrl).hostname);
		return {
			markers,
			scriptsRead,
			scripts: count,
			hosts: otherHosts
		};
	}
	/** @returns undefined if the script could not be read */
	#markersOf(script) {
		const markers = this.#scripts.get(script.href) ?? this.#throttle.take(script.host, () => this.#search(script));
		this.#scripts.set(script.href, markers);
		return markers;
	}
	async #search(script) {
		const response = await this.#client.request(script, {
			method: "GET",
			readsBody: true
		});
		return "body" in response && response.status === 200 && response.body !== void 0 ? markersIn(response.body, this.#extraMarkers) : void 0;
	}
};
/** The facts to keep while scripts load: a page may have very many scripts, and only the first are read. */
function ownFacts(text, address) {
	const { visible, scripts, hosts } = readHtml(text, address);
	const own = new Map(scripts.filter((script) => isFirstParty(script, address)).map((script) => [script.href, script]));
	return {
		visible,
		own: [...own.values()].slice(0, maxScripts),
		count: own.size,
		hosts
	};
}
// src/network/site/request-url.ts
/**
* Requests a URL, with retries after transient failures. Other URLs are requested during the pauses.
* @param headers further header fields, e.g. to revalidate a cached response
*/
async function requestUrl(url, purpose, { client, throttle, retry }, headers = {}) {
	let start;
	for (let attempts = 1;; attempts++) {
		const attempt = async () => {
			start ??= performance.now();
			const response = await requestOnce(client, url, {
				purpose,
				attempt: attempts,
				headers
			});
			const pause = pauseBefore(response, attempts, retry, Date.now());
			if (pause !== void 0 && retryAfterOf(response, Date.now()) !== void 0) throttle.quiet(url.host, pause);
			return {
				response,
				pause
			};
		};
		const { response, pause } = await throttle.take(url.host, attempt, attempts);
		if (pause === void 0) return {
			response,
			attempts,
			milliseconds: Math.round(performance.now() - (start ?? 0))
		};
		await throttle.pause(pause);
	}
}
/** A page is read; a callback only has to respond, so the first attempt is HEAD, with GET where that fails. */
async function requestOnce(client, url, { purpose, attempt, headers }) {
	if (purpose !== "callback") return client.request(url, {
		method: "GET",
		readsBody: true,
		headers
	});
	const response = attempt === 1 ? await client.request(url, {
		method: "HEAD",
		readsBody: false,
		headers
	}) : void 0;
	return response && !headMayDiffer(response) ? response : client.request(url, {
		method: "GET",
		readsBody: false,
		headers
	});
}
/** Whether a server may respond to GET differently than to this HEAD; rate limits and overload are not repeated. */
function headMayDiffer(response) {
	return "failure" in response ? ["connection", "protocol"].includes(response.failure.kind) : response.status >= 400 && response.status !== 429 && response.status !== 503;
}
// src/network/site/url-cache.ts
/** No cache: nothing is found or stored. */
const withoutCache = {
	find: () => void 0,
	store: () => {},
	renew: () => {}
};
/** Results by request key, with a maximum age. */
var AgingCache = class {
	#entries;
	#maxAge;
	#now;
	#used = /* @__PURE__ */ new Set();
	/**
	* @param maxAge in milliseconds
	* @param now the current time, in milliseconds since 1970
	*/
	constructor(entries, maxAge, now) {
		this.#entries = entries;
		this.#maxAge = maxAge;
		this.#now = now;
	}
	find(key, markers) {
		this.#used.add(key);
		const entry = this.#entries.get(key);
		if (!entry || JSON.stringify(entry.markers) !== JSON.stringify(searchedMarkers(markers))) return void 0;
		const { etag, lastModified, outcome } = entry;
		return {
			outcome: {
				...outcome,
				attempts: 0,
				milliseconds: 0
			},
			isFresh: this.#isFresh(entry),
			condition: {
				...isSendable(etag) && { "if-none-match": etag },
				...isSendable(lastModified) && { "if-modified-since": lastModified }
			}
		};
	}
	store(key, outcome, markers, headers) {
		this.#entries.delete(key);
		if (outcome.verdict !== "ok") return;
		const { etag, "last-modified": lastModified } = headers;
		this.#entries.set(key, {
			storedAt: this.#now,
			...etag !== void 0 && { etag },
			...lastModified !== void 0 && { lastModified },
			markers: searchedMarkers(markers),
			outcome
		});
	}
	renew(key, outcome) {
		const entry = this.#entries.get(key);
		if (entry) this.#entries.set(key, {
			...entry,
			storedAt: this.#now,
			outcome
		});
	}
	/** The entries that this run used, and fresh ones: a cache must not grow forever. */
	worthKeeping() {
		return [...this.#entries].filter(([key, entry]) => this.#used.has(key) || this.#isFresh(entry));
	}
	#isFresh({ storedAt, outcome }) {
		const age = this.#now - storedAt;
		const isOver = outcome.certificate !== void 0 && Date.parse(outcome.certificate.to) < this.#now;
		return age >= 0 && age < this.#maxAge && !isOver;
	}
};
/** Whether a header field may have this value: an entity tag with other characters cannot be sent back. */
function isSendable(value) {
	return value !== void 0 && /^[\x20-\x7e]{1,1000}$/.test(value);
}
function searchedMarkers(extra) {
	return [...loginMarkers.map(({ text }) => text), ...extra];
}
// src/network/site/check-urls.ts
/**
* Checks URLs. Each is requested once, however often it is declared; text that is not a URL is not checked.
* @param declaredUrls the URLs of all declarations of a run
* @returns a check for each of `declaredUrls`, in its order
*/
async function checkUrls(declaredUrls, policy, options = {}) {
	const { markers = [], cache = withoutCache, onProgress = () => {} } = options;
	limitYoungGeneration();
	const client = new PageClient(policy);
	const context = {
		client,
		throttle: new HostThrottle(client.end),
		retry: policy.retry
	};
	const reader = new PageReader(client, context.throttle, markers);
	const distinct = new Map(declaredUrls.filter(({ url }) => parseUrl(url)).map((declared) => [requestKey(declared), declared]));
	const outcomes = /* @__PURE__ */ new Map();
	const checkOne = async (key, { url, purpose }) => {
		const cached = cache.find(key, markers);
		outcomes.set(key, cached?.isFresh ? cached.outcome : await request(url, purpose, cached));
		onProgress(outcomes.size, distinct.size);
	};
	const request = async (url, purpose, cached) => {
		const { response, ...effort } = await requestUrl(new URL(url), purpose, context, cached?.condition);
		const key = requestKey({
			url,
			purpose
		});
		const certificate = "status" in response ? response.certificate : void 0;
		const facts = {
			...effort,
			...certificate && { certificate }
		};
		if (cached && "status" in response && response.status === 304) {
			const renewed = {
				...cached.outcome,
				...facts
			};
			cache.renew(key, renewed);
			return renewed;
		}
		const evaluated = evaluateResponse(purpose, response, Date.now());
		const page = purpose !== "callback" && evaluated.verdict === "ok" && "body" in response ? await reader.read(response) : void 0;
		const outcome = {
			...evaluated,
			...facts,
			...page && { page }
		};
		cache.store(key, outcome, markers, "status" in response ? response.headers : {});
		return outcome;
	};
	try {
		await Promise.all([...distinct].map(([key, declared]) => checkOne(key, declared)));
	} finally {
		await client.close();
	}
	const today = Date.now();
	return declaredUrls.map((declared) => {
		const outcome = outcomes.get(requestKey(declared)) ?? { verdict: "not-checked" };
		const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
		return {
			...declared,
			...outcome,
			...days !== void 0 && { certificateDays: days }
		};
	});
}
/** Whole days until the end of the last day: 0 on that day itself. */
function daysUntil(day, now) {
	const oneDay = 864e5;
	return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
// src/network/site/url-cache-state.ts
/**
* The URL cache's file: entries by cache key, the newest first. An entry of another shape was changed by someone: another
* request costs less than a wrong result.
*/
const urlCacheState = {
	option: "url-cache",
	signature: "weibo-provider-url-cache",
	version: 1,
	maxBytes: 16777216,
	mode: 384,
	parse: (entries) => Object.entries(entries).flatMap(([key, value]) => {
		const entry = parseEntry(value);
		return entry ? [[key, entry]] : [];
	}),
	serialize: (entries) => entries.toSorted(([, a], [, b]) => b.storedAt - a.storedAt)
};
/** The entry without unknown members: it appears in reports next to the results of this run. */
function parseEntry(value) {
	if (!isRecord(value) || !isRecord(value.outcome)) return void 0;
	const { storedAt, etag, lastModified, markers, outcome } = value;
	const { verdict, status, finalUrl, certificate, page } = outcome;
	if (typeof storedAt !== "number" || !isTexts(markers) || !isOptional(isText, etag) || !isOptional(isText, lastModified)) return void 0;
	const address = isText(finalUrl) ? parseUrl(finalUrl) : void 0;
	if (verdict !== "ok" || !isStatus(status) || !address || !/^https?:$/.test(address.protocol)) return void 0;
	if (!isOptional(isCertificate, certificate) || !isOptional(isPageFacts, page)) return void 0;
	return {
		storedAt,
		...etag !== void 0 && { etag },
		...lastModified !== void 0 && { lastModified },
		markers,
		outcome: {
			verdict,
			status,
			finalUrl: address.href,
			...certificate && { certificate: {
				from: certificate.from,
				to: certificate.to,
				names: certificate.names
			} },
			...page && { page: {
				markers: page.markers,
				scriptsRead: page.scriptsRead,
				scripts: page.scripts,
				hosts: page.hosts
			} }
		}
	};
}
function isOptional(is, value) {
	return value === void 0 || is(value);
}
const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isStatus = (value) => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
const isDay = (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isCertificate = (value) => isRecord(value) && isDay(value.from) && isDay(value.to) && isTexts(value.names);
const isPageFacts = (value) => isRecord(value) && isTexts(value.markers) && isTexts(value.hosts) && isCount(value.scripts) && isCount(value.scriptsRead);
// src/network/service-client.ts
/** Largest body, in bytes. */
const maxResponseBytes = 1048576;
/**
* Client for the services that receive secrets. Unlike the URL checks it has no address guard: its callers allow only fixed
* hosts, and TLS verifies them. It follows no redirects and uses no proxy.
*/
var ServiceClient = class {
	#agent;
	#timeouts;
	constructor(policy) {
		const { overrides, timeouts } = policy;
		this.#timeouts = timeouts;
		const connect = (0, import_undici.buildConnector)({
			...tlsTrust(policy),
			timeout: timeouts.connect
		});
		this.#agent = new import_undici.Agent({
			connections: 1,
			headersTimeout: timeouts.head,
			bodyTimeout: timeouts.head,
			connect: (options, callback) => {
				const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
				const override = overrides.find((candidate) => candidate.host === options.hostname && candidate.port === port);
				if (!override) return connect(options, callback);
				connect({
					...options,
					servername: options.hostname,
					hostname: override.address,
					port: String(override.toPort ?? port)
				}, callback);
			}
		});
	}
	/**
	* Posts a form.
	* @throws NetworkError without a complete response; its message contains nothing of the form
	*/
	post(url, form) {
		return this.#request(url, {
			method: "POST",
			form: form.toString()
		});
	}
	/**
	* Requests a page.
	* @throws NetworkError without a complete response; its message contains nothing of the query
	*/
	get(url) {
		return this.#request(url, { method: "GET" });
	}
	async #request(url, { method, form }) {
		const place = {
			host: url.hostname,
			port: portOf(url),
			timeouts: this.#timeouts
		};
		try {
			const { statusCode, headers, body } = await this.#agent.request({
				origin: url.origin,
				path: url.pathname + url.search,
				method,
				headers: {
					accept: "application/json, text/html;q=0.9",
					"user-agent": "weibo-provider",
					...form !== void 0 && { "content-type": "application/x-www-form-urlencoded" }
				},
				...form !== void 0 && { body: form },
				signal: AbortSignal.timeout(this.#timeouts.total)
			});
			const chunks = [];
			let length = 0;
			for await (const chunk of body) {
				length += chunk.length;
				if (length > maxResponseBytes) throw new NetworkError({
					kind: "protocol",
					host: url.hostname,
					code: "RESPONSE_TOO_LARGE"
				});
				chunks.push(chunk);
			}
			const { location } = headers;
			return {
				status: statusCode,
				text: Buffer.concat(chunks).toString("utf8"),
				...typeof location === "string" && { location }
			};
		} catch (error) {
			throw new NetworkError(networkFailureOf(error, place));
		}
	}
	/** Closes idle connections. */
	async close() {
		await this.#agent.destroy();
	}
};
// src/network/weibo/error-code.ts
/** Phrases of pages that may not show their code. Source: issue threads of Weibo SDKs (observed). */
const phrases = [[/重定向地址不匹配/, 21322], [/unknown? client id\s*[:：]/i, 21324]];
const codes = Object.entries(weiboIdentifiers).map(([code, identifier]) => ({
	code: Number(code),
	identifier
}));
/**
* The error code in a response of the token endpoint, e.g. `{"error":"invalid_client","error_code":21324,…}` (observed; a
* string in old documents).
* @returns undefined for other text, and for contradicting codes
*/
function codeInJson(text) {
	const { error, error_code: code } = parsed(text);
	const read = typeof code === "number" || typeof code === "string" ? Number(code) : void 0;
	const named = codes.find(({ identifier }) => identifier === error)?.code;
	if (read === void 0 && named === void 0) return void 0;
	return agreedCode([
		read,
		named,
		...[...text.matchAll(/"error_code"\s*:\s*"?(\d+)/g)].map(([, digits]) => Number(digits))
	]);
}
/** The error code in the query of a redirect (documented). */
function codeInQuery(query) {
	const named = query.getAll("error").map((error) => codes.find(({ identifier }) => identifier === error)?.code);
	return agreedCode([...query.getAll("error_code").map(Number), ...named]);
}
/** Reads a page: only visible text counts, since scripts may contain every error. */
function readPage(html) {
	const visible = [];
	const fields = /* @__PURE__ */ new Set();
	let hidden = 0;
	new Parser({
		onopentag(name, { name: field = "" }) {
			visible.push(" ");
			if (hiding.has(name)) hidden += 1;
			if (hidden === 0 && (name === "input" || name === "form")) fields.add(field);
		},
		onclosetag(name) {
			visible.push(" ");
			if (hiding.has(name)) hidden -= 1;
		},
		ontext(text) {
			if (hidden === 0) visible.push(text);
		}
	}).end(html);
	const text = visible.join("").replace(/error\s*[:：]\s*/g, "error:");
	const shown = [...text.matchAll(/错误[码号]\s*[:：]\s*(\d{5})(?!\d)/g)].map(([, digits]) => Number(digits));
	const named = codes.filter(({ identifier }) => text.includes(`error:${identifier}`)).map(({ code }) => code);
	const meant = phrases.filter(([phrase]) => phrase.test(text)).map(([, code]) => code);
	return {
		code: agreedCode([
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
/** The code that all of them agree on; every code has five digits. */
function agreedCode(found) {
	const [code, ...others] = new Set(found.filter((value) => value !== void 0));
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
/** Codes with which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals = [
	21321,
	21322,
	21324,
	21337
];
/** Sign-in hosts that the authorize page redirects to (passport.weibo.cn: observed; the others: inferred). */
const loginHosts = [
	"passport.weibo.cn",
	"passport.weibo.com",
	"login.sina.com.cn"
];
/** The token endpoint's error for a wrong authorization code, which means that key and secret are right (inferred). */
const wrongCode = 21325;
const origin$1 = "https://api.weibo.com";
/**
* The result of a probe from the response of the authorize page or the token endpoint; anything uncertain is unknown.
* @param callback the redirect URI of the request: errors may be redirected there
*/
function readProbeResponse(kind, response, callback) {
	const { status } = response;
	const { code, isAccepted } = kind === "callback" ? readAuthorize(response, callback) : readToken(response);
	const facts = {
		status,
		...code !== void 0 && { code }
	};
	if (status >= 500) return {
		state: "unknown",
		...facts
	};
	if (code !== void 0 && refusals.includes(code)) return {
		state: "refused",
		...facts
	};
	return {
		state: isAccepted ? "accepted" : "unknown",
		...facts
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
/** A redirect counts if it leads to Weibo itself or back to the application. */
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
/** The token endpoint responds in JSON only (documented). */
function readToken({ text }) {
	const code = codeInJson(text);
	return {
		code,
		isAccepted: code === wrongCode
	};
}
// src/network/weibo/probe.ts
const origin = "https://api.weibo.com";
/** Placeholder for the code that only a user's consent gives: Weibo refuses it, and its error shows whether the secret is right. */
const dummyCode = "weibo-provider-probe";
/** Failures that the next probe would share, each after its whole timeout. */
const unreachable = [
	"timeout",
	"dns",
	"dns-server",
	"refused",
	"tls"
];
/**
* Probes, without a user, whether Weibo knows the applications: key and callback at the authorize page, and optionally key
* and secret at the token endpoint. The app key goes to api.weibo.com as in every sign-in; the app secret
* goes to its token endpoint only. Nothing is changed at Weibo. One request at a time, since Weibo limits by address; once
* it is unreachable, the rest is unknown for the same reason. Never throws for a response or the network.
* Sources: Weibo wiki, oauth2/authorize and oauth2/access_token; how errors look: issue threads (observed).
* @returns the checks for each of `declarations`, in their order
*/
async function probeAll(declarations, mode, secrets, policy) {
	const client = new ServiceClient(policy);
	let failure;
	const send = async (kind, callback, request) => {
		if (failure) return {
			kind,
			state: "unknown",
			failure
		};
		try {
			return {
				kind,
				...readProbeResponse(kind, await request(client), callback)
			};
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			if (unreachable.includes(error.failure.kind)) failure = error.failure;
			return {
				kind,
				state: "unknown",
				failure: error.failure
			};
		}
	};
	try {
		const checks = [];
		for (const declaration of declarations) checks.push(await probe(declaration, {
			mode,
			secrets,
			send
		}));
		return checks;
	} finally {
		await client.close();
	}
}
async function probe({ credentials, callbacks }, { mode, secrets, send }) {
	const callback = callbacks?.authorization;
	if (mode === "off" || !credentials?.appKey || !credentials.appSecret || callback === void 0) return [];
	const appKey = validAppKey(sendable(secrets(credentials.appKey)));
	const appSecret = sendable(secrets(credentials.appSecret));
	const notChecked = (kind, missing) => ({
		kind,
		state: "not-checked",
		missing
	});
	const callbackCheck = appKey ? await send("callback", callback, (client) => authorize(client, appKey, callback)) : notChecked("callback", credentials.appKey);
	if (mode === "callback") return [callbackCheck];
	const missing = appKey ? credentials.appSecret : credentials.appKey;
	return [callbackCheck, appKey && appSecret ? await send("credentials", callback, (client) => exchange(client, appKey, appSecret, callback)) : notChecked("credentials", missing)];
}
/** A secret that can be sent; an unset one or a placeholder would only be refused. */
function sendable(secret) {
	return secretProblem(secret) === void 0 ? secret : void 0;
}
/** An app key; a value with the form of a secret has the wrong name, and must not get into a URL. */
function validAppKey(appKey) {
	return appKey && appKey.reveal().search(secretShape) < 0 ? appKey : void 0;
}
/** With `response_type=code`: another type was refused where this one works (observed). */
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
export { AgingCache as a, checkUrls as i, ServiceClient as n, withoutCache as o, urlCacheState as r, probeAll as t };
