import "./rolldown-runtime.js";
import { Ct as notPublicBecause, Ot as parseUrl, St as isPrivateHostname, a as weiboIdentifiers, at as loginMarkers, ct as questionOf, ot as markersIn, vt as secretProblem, zt as secretShape } from "./core.js";
import { t as PQueue } from "./packages.js";
import { a as isRecord, o as readStateFile, s as replaceFile } from "./files.js";
import { a as ProxyFailure, c as tlsReason, i as NetworkError, o as codeOf, s as networkFailureOf } from "./options.js";
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
// src/network/site/url-cache.ts
/** No earlier run is known, and nothing is kept. */
const withoutCache = {
	find: () => void 0,
	store: () => {},
	renew: () => {}
};
/** Answers by question, with an age after which they are asked for again. */
var AgingCache = class {
	#entries;
	#maxAge;
	#now;
	#wanted = /* @__PURE__ */ new Set();
	/**
	* @param maxAge in milliseconds
	* @param now the time of this run, in milliseconds since 1970
	*/
	constructor(entries, maxAge, now) {
		this.#entries = entries;
		this.#maxAge = maxAge;
		this.#now = now;
	}
	find(question, markers) {
		this.#wanted.add(question);
		const entry = this.#entries.get(question);
		if (!entry || JSON.stringify(entry.markers) !== JSON.stringify(lookedFor(markers))) return void 0;
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
	store(question, outcome, markers, headers) {
		this.#entries.delete(question);
		if (outcome.verdict !== "ok") return;
		const { etag, "last-modified": lastModified } = headers;
		this.#entries.set(question, {
			storedAt: this.#now,
			...etag !== void 0 && { etag },
			...lastModified !== void 0 && { lastModified },
			markers: lookedFor(markers),
			outcome
		});
	}
	renew(question, outcome) {
		const entry = this.#entries.get(question);
		if (entry) this.#entries.set(question, {
			...entry,
			storedAt: this.#now,
			outcome
		});
	}
	/** The answers to what this run asked, and those that are young enough for another run: a cache must not grow for ever. */
	worthKeeping() {
		return [...this.#entries].filter(([question, entry]) => this.#wanted.has(question) || this.#isFresh(entry));
	}
	#isFresh({ storedAt, outcome }) {
		const age = this.#now - storedAt;
		const isOver = outcome.certificate !== void 0 && Date.parse(outcome.certificate.to) < this.#now;
		return age >= 0 && age < this.#maxAge && !isOver;
	}
};
/** What a field of a request may hold: an entity tag with other characters is one that cannot be sent back. */
function isSendable(value) {
	return value !== void 0 && /^[\x20-\x7e]{1,1000}$/.test(value);
}
function lookedFor(extra) {
	return [...loginMarkers.map(({ text }) => text), ...extra];
}
// src/files/url-cache-file.ts
/** Largest cache, in bytes: some ten thousand answers. */
const maxBytes = 16777216;
const own = {
	option: "url-cache",
	mark: "weibo-provider-url-cache",
	version: 1,
	maxBytes
};
/**
* Reads the cache; a file that is not there is an empty one. An entry that is not of the form is one that somebody changed:
* asking again costs less than believing it.
* @throws UsageError for a file that is no such cache: it is somebody's, and would be overwritten; and for a folder that is not there
*/
async function readCache({ path, maxAge }) {
	const entries = Object.entries(await readStateFile({
		...own,
		path
	})).flatMap(([question, value]) => {
		const entry = entryOf(value);
		return entry ? [[question, entry]] : [];
	});
	return new AgingCache(new Map(entries), maxAge, Date.now());
}
/**
* Writes the cache, whole or not at all. Where it would become too large to be read again, the oldest answers are left out.
* @throws UsageError when the system does not let it
*/
async function writeCache({ path }, cache) {
	const newestFirst = cache.worthKeeping().sort(([, a], [, b]) => b.storedAt - a.storedAt);
	const [head, tail] = [`{"${own.mark}": ${own.version}, "entries": {`, "\n}}\n"];
	const lines = [];
	let size = head.length + tail.length;
	for (const [question, entry] of newestFirst) {
		const line = `\n${JSON.stringify(question)}: ${JSON.stringify(entry)}`;
		size += Buffer.byteLength(line) + 1;
		if (size <= maxBytes) lines.push(line);
	}
	await replaceFile(path, `${head}${lines.join(",")}${tail}`, 384);
}
/** The entry with what it may say and nothing else: it goes into reports beside what this run finds out. */
function entryOf(value) {
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
// src/network/bad-ports.ts
var import_undici = require_undici();
/**
* Ports of other protocols, which browsers do not open: behind one of them there is no page, and a request could be taken
* for mail or for commands. Source: WHATWG Fetch standard, port blocking.
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
/** The content codings that are asked for and understood. Not Brotli: it takes 16 MiB and more to read a body of any length. */
const codings = "gzip, deflate";
/** The header of a zlib stream: a window of 32 KiB, no dictionary. Source: RFC 1950, 2.2. */
const zlibHeader = Buffer.from([120, 1]);
/**
* Reads a body up to a limit, which counts both before and after decompression: what expands without end is left there.
* @param coding the `content-encoding`, empty for none; an unknown one is read as it is
* @param limit in bytes
* @returns what was read, decompressed
* @throws what the stream throws, and zlib's errors (`Z_…`) for a body that is not of its coding
*/
async function readBody(stream, coding, limit) {
	const chunks = [];
	let includesAll = true;
	const bounded = async function* (source) {
		let length = 0;
		for await (const chunk of source) {
			yield chunk.subarray(0, limit - length);
			length += chunk.length;
			if (length > limit) {
				includesAll = false;
				stream.destroy();
				return;
			}
		}
	};
	const collect = async (source) => {
		for await (const chunk of bounded(source)) chunks.push(chunk);
	};
	const name = coding.trim().toLowerCase();
	const whole = (source) => name === "deflate" ? withZlibHeader(source) : source;
	await pipeline(stream, bounded, whole, decoderFor(name), collect).catch((error) => {
		if (includesAll) throw error;
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
/** Many servers leave out the header that `deflate` begins with, and browsers do without it (RFC 9110, 8.4.1.2); its first byte tells. */
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
/** The facts of a certificate that reports show; undefined for what is none. */
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
* Reads the certificate of a server that TLS has just refused, over a connection of its own that carries nothing.
* @returns undefined where it shows none in time
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
/** Where the digit of a status stands that tells an interim answer, as in `HTTP/1.1 103`. */
const statusAt = 9;
/**
* Ends a connection on which a response head has too many lines. undici limits the bytes of names and values, of which a field
* may have one, but keeps some hundred bytes for each; so many a small field could take all memory.
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
/** How long an attempt to connect has to itself before the next address is tried beside it, in milliseconds. Source: RFC 8305, 5 and 8. */
const headStart = 250;
/**
* Connects to the first of several addresses that answers ("happy eyeballs"): the next one starts when one fails, or after
* a head start beside those that are still under way. Unlike in Node's own race, a slow attempt is not given up for it.
* @param isFinal whether an error would be the same at every address
* @returns the connected socket, all others ended
* @throws the first error that is final, otherwise all of them in an AggregateError
*/
function race(endpoints, open, isFinal) {
	return new Promise((resolve, reject) => {
		const running = /* @__PURE__ */ new Set();
		const failures = [];
		let next = 0;
		let timer;
		let isOver = false;
		const finish = (settle) => {
			isOver = true;
			clearTimeout(timer);
			for (const socket of running) socket.destroy();
			settle();
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
* The endpoints that a check may connect to for a host, in the order to try them: both families by turns, the one that
* the resolver prefers first (RFC 8305, 4).
* Names are resolved here and only here: the socket then goes to the address that was checked, so that a second answer
* of the name server (DNS rebinding) is never asked for.
* @param host as a URL normalises it, IPv6 without brackets
* @throws NetworkFault `blocked` when no address is public and the operator did not allow the host; `dns` faults as errors of the lookup
*/
async function endpointsFor(host, wantedPort, policy) {
	const { addresses, port } = await addressesOf(host, wantedPort, policy);
	const endpoints = (sendable) => byTurns(sendable).map((address) => ({
		address,
		port
	}));
	if (policy.allowPrivate.has(host)) return endpoints(addresses);
	const publicOnes = addresses.filter((address) => notPublicBecause(address) === void 0);
	const [refused] = addresses.toSorted();
	if (publicOnes.length === 0 && refused !== void 0) throw new NetworkError({
		kind: "blocked",
		host,
		address: refused,
		reason: notPublicBecause(refused) ?? ""
	});
	return endpoints(publicOnes);
}
/** A URL's host as names are looked up: IPv6 without brackets. */
function bareHost(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
function byTurns(addresses) {
	const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
	const second = addresses.filter((address) => !first.includes(address));
	return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
/** The port of a URL, where it has none that of its scheme. */
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
/** Contexts by extra authority: reading all of Node's authorities again for each connection takes longer than the handshake. */
const contexts = /* @__PURE__ */ new Map();
/** What each TLS connection asks of the other side. */
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
/** Codes that speak of this machine's routes, not of the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT"
]);
/** The reasons for which there is a certificate to show. */
const showsCertificate = [
	"expired",
	"wrong-host",
	"self-signed",
	"untrusted"
];
/**
* An undici connector behind the address guard: it resolves a name, refuses what is not public, and connects its sockets to
* the addresses that it checked and nowhere else; TLS still proves the host of the URL. A name is resolved once.
*/
function guardedConnector(policy, { closing, onCertificate }) {
	const known = /* @__PURE__ */ new Map();
	const endpointsOf = (host, port) => {
		const key = `${host}:${port}`;
		const endpoints = known.get(key) ?? endpointsFor(host, port, policy);
		known.set(key, endpoints);
		endpoints.catch(() => known.delete(key));
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
	let refusing;
	try {
		return await race(endpoints, (endpoint, callback) => connect({
			...options,
			servername,
			hostname: endpoint.address,
			port: String(endpoint.port)
		}, (error, socket) => {
			if (error && isSameEverywhere(error)) refusing ??= endpoint;
			callback(error, socket);
		}), isSameEverywhere);
	} catch (error) {
		const reason = refusing && tlsReason(codeOf(error));
		if (!refusing || !reason) throw error instanceof AggregateError ? mostTelling(error.errors) : error;
		const certificate = showsCertificate.includes(reason) ? await certificateBehind(error, {
			...refusing,
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
/** Node shows the certificate of another host in its error, and no other one. */
async function certificateBehind(error, place) {
	return certificateFrom(error.cert) ?? await readCertificate(place);
}
/** Whether another address would do no better: a certificate is the same everywhere. */
const isSameEverywhere = (error) => tlsReason(codeOf(error)) !== void 0;
function mostTelling(failures) {
	return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? /* @__PURE__ */ new Error("no address to connect to");
}
// src/network/proxy.ts
/**
* A dispatcher that asks through the operator's proxy; hosts that are excepted go by the connector of `options`, which keeps
* the address guard. TLS proves site and proxy alike.
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
* Connections to the proxy itself. What goes wrong on them says nothing of a site; and undici takes a socket that a proxy
* closes without an answer for one that it may open again, at once and without end.
*/
function proxyPool(origin, settings) {
	const pool = new import_undici.Pool(origin, settings);
	const connect = pool.connect.bind(pool);
	const blaming = (options) => connect(options).catch((error) => {
		throw new ProxyFailure(error);
	});
	return Object.assign(pool, { connect: blaming });
}
// src/network/page-client.ts
/** How many redirects are followed. Source: the security references; browsers follow 20. */
const maxRedirects = 5;
/** Largest response head, in bytes: what Chromium reads. Source: Chromium, net/http/http_stream_parser. */
const maxHeadBytes = 262144;
/** How much of a body is read, in bytes. Sixteen at a time have to stay within the memory of a small machine. */
const maxBodyBytes = 262144;
/** How long the rest of a body that nobody reads is waited for, in milliseconds: a new connection costs less. */
const maxRest = 500;
/**
* Asks URLs that nobody vouches for, as long as the run's time lasts, which starts with the client. Every host passes the
* address guard, at each redirect again; no credentials, cookies or referrer are sent; connections are kept for the next URL
* of the same origin.
*/
var PageClient = class {
	/** Aborted when the time of the run is over. */
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
	* Asks a URL, following redirects by hand.
	* @returns the last answer, or the fault that ended the way; never throws
	*/
	async ask(url, request) {
		const { timeouts } = this.#policy;
		const deadline = AbortSignal.any([this.end, AbortSignal.timeout(timeouts.total)]);
		const visited = /* @__PURE__ */ new Set();
		let setsCookie = false;
		let current = url;
		try {
			for (let redirects = 0; redirects <= maxRedirects; redirects++) {
				visited.add(current.href);
				const answer = await before(deadline, this.#hop(current, request, deadline));
				const { status, headers } = answer;
				if (!isRedirect(status)) return answer;
				setsCookie ||= headers["set-cookie"] !== void 0;
				const { location } = headers;
				const target = location === void 0 ? void 0 : parseUrl(location, current.href);
				if (!target) return { fault: {
					kind: "redirect-target",
					status
				} };
				current = target;
				current.hash = "";
				if (visited.has(current.href)) return { fault: {
					kind: setsCookie ? "cookie-loop" : "redirect-loop",
					target: current.href
				} };
			}
			return { fault: {
				kind: "redirects",
				limit: maxRedirects
			} };
		} catch (error) {
			if (this.end.aborted) return { fault: {
				kind: "run-deadline",
				seconds: timeouts.run / 1e3
			} };
			return { fault: networkFailureOf(error, {
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
		this.#refuseUnasked(url);
		const answer = await this.#dispatcher.request({
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
		const { statusCode: status, body } = answer;
		const fields = fieldsOf(answer.headers);
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
	/** @throws NetworkFault for what is refused by its spelling alone */
	#refuseUnasked(url) {
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
* Response fields as Node's own client gives them: what is said more than once is a list, and what is said twice alike is said
* once. Several different Locations are none.
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
/** The promise's result, unless the deadline passes first: neither a lookup nor a request that waits for a connection can be aborted. */
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
* Keeps V8 from leaving used-up buffers lying about: by default its young generation grows with the machine, and what hostile
* servers send would be kept in memory long after it was read. Measured on Node 24 with the test of memory: up to 207 MiB without, 145 with.
*/
function limitYoungGeneration() {
	setFlagsFromString("--max-semi-space-size=1");
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/network/retry.ts
/** Statuses that may be others a moment later. Source: curl's manual, --retry; RFC 8470 for 425. */
const transientStatuses = [
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
const transientFaults = [
	"connection",
	"dns-server",
	"timeout",
	"proxy"
];
/** The forms of a date that servers send and that name their zone. Source: RFC 9110, 5.6.7. */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;
/** Whether the same question may get another answer a moment later. */
function isTransient(answer) {
	return "fault" in answer ? transientFaults.includes(answer.fault.kind) : transientStatuses.includes(answer.status);
}
/**
* How long a server asks to be left alone, in milliseconds.
* Source: RFC 9110, 10.2.3: seconds or a date.
* @param now the current time, in milliseconds since 1970
* @returns undefined where it does not say, or not legibly
*/
function retryAfterOf(answer, now) {
	const text = "fault" in answer ? void 0 : answer.headers["retry-after"];
	if (text === void 0) return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const date = httpDate.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
/**
* The pause before the next attempt, in milliseconds: what the server asks for, otherwise full jitter, which spreads the
* attempts of many URLs. Source: AWS architecture blog, exponential backoff and jitter.
* @param attempt how many attempts were made
* @returns undefined where there is to be no other one
*/
function pauseBefore(answer, attempt, { attempts, pause, longest, random }, now) {
	if (attempt >= attempts || !isTransient(answer)) return void 0;
	const asked = retryAfterOf(answer, now);
	if (asked !== void 0) return asked <= longest ? asked : void 0;
	return random() * pause * 2 ** (attempt - 1);
}
// src/network/site/bot-walls.ts
/**
* Where an entry has a header and a body, either one is enough; they count only on a refusing status (202, or 400 and above).
* Marks that stand on a product's ordinary answers too are left out: server names, x-datadome, x-iinfo, _Incapsula_Resource,
* /cdn-cgi/challenge-platform.
* Source: the vendors' documents where there are any, else public detection projects, as named in each entry.
*/
const botWalls = [
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
/** Statuses that a server, or what stands before it, gives while it is not itself. Source: RFC 9110, 15.6; RFC 8470 for 425; curl's manual for 522 and 524. */
const passing = [
	408,
	425,
	502,
	503,
	504,
	522,
	524
];
/**
* Judges the last answer of a URL. A website or page has to open as one: 2xx after redirects, with HTML in it (setup guide:
* the review rejects a page that does not open). A callback without a `code` shows no success page, so any status below 500
* proves that it is there, and one above proves nothing (inferred).
* @param now the current time, in milliseconds since 1970
*/
function evaluateResponse(purpose, answer, now) {
	if ("fault" in answer) return {
		verdict: failureVerdicts[answer.fault.kind],
		fault: answer.fault
	};
	const { status, finalUrl, headers } = answer;
	const seen = {
		status,
		finalUrl
	};
	const wall = purpose === "callback" ? void 0 : wallOf(answer);
	if (wall !== void 0) return {
		...seen,
		verdict: "unknown",
		cause: "bot-protection",
		wall
	};
	const wait = Math.ceil((retryAfterOf(answer, now) ?? 0) / 1e3);
	const retryAfter = wait > 0 ? { retryAfter: wait } : {};
	if (status === 429) return {
		...seen,
		verdict: "unknown",
		cause: "rate",
		...retryAfter
	};
	if (purpose === "callback") return status < 500 ? {
		...seen,
		verdict: "ok"
	} : {
		...seen,
		verdict: "unknown",
		cause: "callback-error"
	};
	if (passing.includes(status)) return {
		...seen,
		verdict: "unknown",
		cause: "transient",
		...retryAfter
	};
	if (status < 200 || status > 299) return {
		...seen,
		verdict: "broken",
		cause: "status"
	};
	if ((answer.body ?? "").trim() === "") return {
		...seen,
		verdict: "broken",
		cause: "empty"
	};
	const contentType = headers["content-type"]?.split(/[;,]/)[0]?.trim().toLowerCase() ?? "";
	return (contentType === "" ? looksLikeHtml(answer.body ?? "") : /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType)) ? {
		...seen,
		verdict: "ok"
	} : {
		...seen,
		verdict: "broken",
		cause: "not-html",
		contentType: contentType || "?"
	};
}
/**
* The product that answered instead of the page. An answer that opens is the page's own, except that some challenges come as
* 202; and that a page is not there is not what such a product says.
*/
function wallOf({ status, headers, body }) {
	if (status < 400 && status !== 202 || status === 404 || status === 410) return void 0;
	const has = (header) => {
		const value = headers[header.name];
		return value !== void 0 && (header.value === void 0 || header.value.test(String(value)));
	};
	return botWalls.find(({ header, body: mark }) => header && has(header) || mark?.test(body ?? ""))?.name;
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
/** How many URLs are asked at the same time, of all hosts and of one. */
const concurrency = {
	total: 16,
	perHost: 4
};
/** Keeps a run from pressing any host: few requests at a time, and none while a host asked to be left alone. */
var HostThrottle = class {
	#end;
	#all = new PQueue({ concurrency: concurrency.total });
	#hosts = /* @__PURE__ */ new Map();
	#quietUntil = /* @__PURE__ */ new Map();
	/** @param end aborted when the time of the run is over: then nothing is waited for any more */
	constructor(end) {
		this.#end = end;
	}
	/**
	* Runs a task for a host when its turn has come.
	* @param priority the higher, the sooner; those of one priority in the order in which they came
	*/
	take(host, task, priority = 0) {
		const queue = this.#hosts.get(host) ?? new PQueue({ concurrency: concurrency.perHost });
		this.#hosts.set(host, queue);
		const inTurn = async () => {
			for (let rest = this.#quietFor(host); rest > 0 && !this.#end.aborted; rest = this.#quietFor(host)) await this.pause(rest);
			return this.#all.add(task, { priority });
		};
		return queue.add(inTurn, { priority });
	}
	/** Leaves a host alone for some milliseconds. */
	quiet(host, milliseconds) {
		this.#quietUntil.set(host, Math.max(this.#quietUntil.get(host) ?? 0, performance.now() + milliseconds));
	}
	#quietFor(host) {
		return (this.#quietUntil.get(host) ?? 0) - performance.now();
	}
	/** Waits, at most until the run's time is over. */
	async pause(milliseconds) {
		await setTimeout$1(milliseconds, void 0, { signal: this.#end }).catch(() => {});
	}
};
// src/network/site/page-facts.ts
/** Links whose target a page loads as a part of itself. */
const loadedLinks = /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i;
/**
* Reads a page.
* @param text the page's markup; a rest may be missing
* @param address where it came from, against which its links are resolved
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
/** Whether a script is of the page's own site: its host or one below it, where `www` counts for nothing. */
function isFirstParty(script, address) {
	const site = new URL(address).hostname.replace(/^www\.(?=.*\.)/, "");
	return script.hostname === site || script.hostname.endsWith(`.${site}`);
}
const isHttp = ({ protocol }) => protocol === "https:" || protocol === "http:";
function baseOf(href, address) {
	const url = parseUrl(href, address);
	return url && isHttp(url) ? url.href : address;
}
/** Walks over markup in linear time. htmlparser2's parser does not: it keeps a list of the open elements, and searches and shifts it. */
function walk(text, { onTag, onStyle, onComment }) {
	let name = "";
	let attributes = /* @__PURE__ */ new Map();
	let attribute = "";
	let value = "";
	/** The element whose content follows the rules of XML: there a title may close itself, and text may stand in CDATA. */
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
/** Markers that every declaration looks for. */
const isKnown = (marker) => loginMarkers.some(({ text }) => text === marker);
/** How many of a page's own scripts are searched. */
const maxScripts = 10;
/** Reads what pages say of themselves; a script that several of them load is asked for once. */
var PageReader = class {
	#client;
	#throttle;
	#extraMarkers;
	#scripts = /* @__PURE__ */ new Map();
	/** @param extraMarkers markers that declarations name besides the known ones */
	constructor(client, throttle, extraMarkers) {
		this.#client = client;
		this.#throttle = throttle;
		this.#extraMarkers = extraMarkers;
	}
	/** @param answer a page that opened */
	async read({ body, finalUrl }) {
		const { visible, own, count, hosts } = accountGroups(body ?? "", finalUrl);
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
	/** @returns undefined where the script could not be read */
	#markersOf(script) {
		const known = this.#scripts.get(script.href) ?? this.#throttle.take(script.host, () => this.#search(script));
		this.#scripts.set(script.href, known);
		return known;
	}
	async #search(script) {
		const answer = await this.#client.ask(script, {
			method: "GET",
			readsBody: true
		});
		return "body" in answer && answer.status === 200 && answer.body !== void 0 ? markersIn(answer.body, this.#extraMarkers) : void 0;
	}
};
/** What is needed of a page while its scripts are waited for: a page may have very many, and only the first are read. */
function accountGroups(text, address) {
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
* Asks a URL until its answer is settled: what may pass is asked again, after a pause during which others have their turn.
* @param headers of the request, for an answer that is known already
*/
async function askUrl(url, purpose, { client, throttle, retry }, headers = {}) {
	let start;
	for (let attempts = 1;; attempts++) {
		const ask = async () => {
			start ??= performance.now();
			const answer = await askOnce(client, url, {
				purpose,
				attempt: attempts,
				headers
			});
			const pause = pauseBefore(answer, attempts, retry, Date.now());
			if (pause !== void 0 && retryAfterOf(answer, Date.now()) !== void 0) throttle.quiet(url.host, pause);
			return {
				answer,
				pause
			};
		};
		const { answer, pause } = await throttle.take(url.host, ask, attempts);
		if (pause === void 0) return {
			answer,
			attempts,
			milliseconds: Math.round(performance.now() - (start ?? 0))
		};
		await throttle.pause(pause);
	}
}
/** A page is read; a callback only has to answer, so at first its head is asked for, and all of it where that is refused. */
async function askOnce(client, url, { purpose, attempt, headers }) {
	if (purpose !== "callback") return client.ask(url, {
		method: "GET",
		readsBody: true,
		headers
	});
	const answer = attempt === 1 ? await client.ask(url, {
		method: "HEAD",
		readsBody: false,
		headers
	}) : void 0;
	return answer && !headMayDiffer(answer) ? answer : client.ask(url, {
		method: "GET",
		readsBody: false,
		headers
	});
}
/** Whether a server may answer the GET that users send otherwise than it answered this HEAD; one that wants to be left alone is not asked twice. */
function headMayDiffer(answer) {
	return "fault" in answer ? ["connection", "protocol"].includes(answer.fault.kind) : answer.status >= 400 && answer.status !== 429 && answer.status !== 503;
}
// src/network/site/check-urls.ts
/**
* Confirms URLs against the world. Each is asked once, however often it is named; what is not a URL is not checked.
* @param named the URLs of all declarations of a run
* @returns a check for each of `named`, in its order
*/
async function checkUrls(named, policy, options = {}) {
	const { markers = [], cache = withoutCache, onProgress = () => {} } = options;
	limitYoungGeneration();
	const client = new PageClient(policy);
	const asking = {
		client,
		throttle: new HostThrottle(client.end),
		retry: policy.retry
	};
	const reader = new PageReader(client, asking.throttle, markers);
	const distinct = new Map(named.filter(({ url }) => parseUrl(url)).map((declared) => [questionOf(declared), declared]));
	const outcomes = /* @__PURE__ */ new Map();
	const settle = async (question, { url, purpose }) => {
		const stored = cache.find(question, markers);
		outcomes.set(question, stored?.isFresh ? stored.outcome : await ask(url, purpose, stored));
		onProgress(outcomes.size, distinct.size);
	};
	const ask = async (url, purpose, stored) => {
		const { answer, ...effort } = await askUrl(new URL(url), purpose, asking, stored?.condition);
		const question = questionOf({
			url,
			purpose
		});
		const certificate = "status" in answer ? answer.certificate : void 0;
		const seen = {
			...effort,
			...certificate && { certificate }
		};
		if (stored && "status" in answer && answer.status === 304) {
			const renewed = {
				...stored.outcome,
				...seen
			};
			cache.renew(question, renewed);
			return renewed;
		}
		const evaluated = evaluateResponse(purpose, answer, Date.now());
		const page = purpose !== "callback" && evaluated.verdict === "ok" && "body" in answer ? await reader.read(answer) : void 0;
		const outcome = {
			...evaluated,
			...seen,
			...page && { page }
		};
		cache.store(question, outcome, markers, "status" in answer ? answer.headers : {});
		return outcome;
	};
	try {
		await Promise.all([...distinct].map(([question, declared]) => settle(question, declared)));
	} finally {
		await client.close();
	}
	const today = Date.now();
	return named.map((declared) => {
		const outcome = outcomes.get(questionOf(declared)) ?? { verdict: "not-checked" };
		const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
		return {
			...declared,
			...outcome,
			...days !== void 0 && { certificateDays: days }
		};
	});
}
/** Whole days until the last day is over: 0 on that day itself. */
function daysUntil(day, now) {
	const oneDay = 864e5;
	return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
// src/network/service-client.ts
/** Largest answer that is read, in bytes. */
const maxAnswerBytes = 1048576;
/**
* Talks to the services that receive secrets. Unlike the URL checks it is not guarded by address: its callers
* allow only fixed hosts, and TLS proves them. Redirects are not followed, and no proxy is used.
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
	* @throws NetworkFault when no whole answer arrives; its message holds nothing of the form
	*/
	post(url, form) {
		return this.#request(url, {
			method: "POST",
			form: form.toString()
		});
	}
	/**
	* Asks for a page.
	* @throws NetworkFault when no whole answer arrives; its message holds nothing of the query
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
				if (length > maxAnswerBytes) throw new NetworkError({
					kind: "protocol",
					host: url.hostname,
					code: "ANSWER_TOO_LARGE"
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
export { writeCache as a, readCache as i, ServiceClient as n, checkUrls as r, probeAll as t };
