import "./rolldown-runtime.js";
import { t as require_undici } from "./undici.js";
import { i as tlsReason, n as codeOf, r as faultOf, t as NetworkFault } from "./fault.js";
import { n as endpointsFor, r as portOf, t as tlsTrust } from "./tls-trust.js";
import { isIP } from "node:net";
import { checkServerIdentity } from "node:tls";
// src/network/connector.ts
var import_undici = require_undici();
/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;
/** Codes that speak of this machine's routes, not of the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT"
]);
/**
* An undici connector whose sockets go to the given endpoints and nowhere else: undici resolves no name, and TLS
* still proves the host of the URL.
* @param deadline ends every socket, and those that still connect; the signal of an undici request would wait for them
*/
function pinnedConnector(endpoints, policy, deadline) {
	const attempts = endpoints.slice(0, maxAttempts);
	return (options, callback) => {
		const host = options.hostname.replace(/\.$/, "");
		const connect = (0, import_undici.buildConnector)({
			...tlsTrust(policy),
			timeout: policy.timeouts.connect,
			checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate),
			signal: deadline
		});
		const servername = isIP(host) ? "" : host;
		const failures = [];
		const settle = (error, socket) => {
			if (socket) return callback(null, socket);
			if (deadline.aborted) return callback(deadline.reason, null);
			if (error) failures.push(error);
			const endpoint = attempts[failures.length];
			if (!endpoint || error && isSameEverywhere(error)) return callback(mostTelling(failures), null);
			connect({
				...options,
				servername,
				hostname: endpoint.address,
				port: String(endpoint.port)
			}, settle);
		};
		settle(null, null);
	};
}
/** Whether another address would do no better: a certificate is the same everywhere. */
const isSameEverywhere = (error) => tlsReason(codeOf(error)) !== void 0;
function mostTelling(failures) {
	return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? /* @__PURE__ */ new Error("no address to connect to");
}
// src/network/fetch-head.ts
/** How many redirects are followed: more than a site needs, fewer than a loop takes. */
const maxRedirects = 5;
/** Largest response head, in bytes. */
const maxHeadBytes = 32768;
/**
* Asks a URL for its response head, following redirects by hand: each hop is guarded like the first.
* The body is not read, no credentials, cookies or referrer are sent, no proxy is used.
* @returns the last answer, or the fault that ended the way; never throws
*/
async function fetchHead(url, policy) {
	const deadline = AbortSignal.timeout(policy.timeouts.total);
	let current = url;
	try {
		for (let redirects = 0; redirects <= maxRedirects; redirects++) {
			const { status, location } = await oneHop(current, policy, deadline);
			if (!isRedirect(status)) return {
				status,
				finalUrl: current.href,
				redirects
			};
			if (location === void 0 || !URL.canParse(location, current.href)) return { fault: {
				kind: "redirect-target",
				status
			} };
			current = new URL(location, current);
		}
		return { fault: {
			kind: "redirects",
			limit: maxRedirects
		} };
	} catch (error) {
		return { fault: faultOf(error, {
			host: current.hostname,
			port: portOf(current),
			timeouts: policy.timeouts
		}) };
	}
}
async function oneHop(url, policy, deadline) {
	deadline.throwIfAborted();
	if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkFault({
		kind: "scheme",
		target: url.href
	});
	if (url.username !== "" || url.password !== "") throw new NetworkFault({
		kind: "user-info",
		target: `${url.protocol}//…@${url.host}`
	});
	const endpoints = await before(deadline, endpointsFor(url, policy));
	const client = new import_undici.Client(url.origin, {
		connect: pinnedConnector(endpoints, policy, deadline),
		maxHeaderSize: maxHeadBytes,
		headersTimeout: policy.timeouts.head
	});
	try {
		const { statusCode, headers } = await client.request({
			method: "GET",
			path: url.pathname + url.search,
			headers: {
				"user-agent": "weibo-provider (URL check)",
				accept: "text/html,*/*;q=0.8"
			}
		});
		const location = headers.location;
		return {
			status: statusCode,
			...typeof location === "string" && { location }
		};
	} finally {
		client.destroy().catch(() => {});
	}
}
const isRedirect = (status) => [
	301,
	302,
	303,
	307,
	308
].includes(status);
/** The promise's result, unless the deadline passes first: a lookup cannot be aborted. */
function before(deadline, promise) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(deadline.reason);
		deadline.addEventListener("abort", abort, { once: true });
		promise.then(resolve, reject).finally(() => deadline.removeEventListener("abort", abort));
	});
}
// src/site/verdict.ts
/**
* Judges an answer. A website has to open: 2xx after redirects (setup guide: the review rejects a page that does not).
* A callback without a `code` shows no success page, so any status below 500 proves that it is there (inferred).
*/
function verdictOf(purpose, answer) {
	if ("fault" in answer) return {
		verdict: faultVerdicts[answer.fault.kind],
		fault: answer.fault
	};
	const { status, finalUrl } = answer;
	return {
		verdict: status === 429 ? "unknown" : (purpose === "website" ? status >= 200 && status < 300 : status < 500) ? "ok" : "broken",
		status,
		finalUrl
	};
}
const faultVerdicts = {
	blocked: "blocked",
	scheme: "blocked",
	"user-info": "blocked",
	dns: "broken",
	"dns-server": "unknown",
	refused: "broken",
	connection: "unknown",
	tls: "broken",
	timeout: "unknown",
	protocol: "broken",
	redirects: "broken",
	"redirect-target": "broken"
};
// src/site/check-urls.ts
/** How many URLs are asked at the same time. */
const concurrency = 8;
/**
* Confirms URLs against the world. Each is asked once, however often it is named; what is not a URL is not checked.
* @param named the URLs of all declarations of a run
* @returns a check for each of `named`, in its order
*/
async function checkUrls(named, policy) {
	const distinct = [...new Set(named.map(({ url }) => url))].filter((url) => URL.canParse(url));
	const answers = /* @__PURE__ */ new Map();
	const worker = async () => {
		for (let url = distinct.shift(); url !== void 0; url = distinct.shift()) answers.set(url, await fetchHead(new URL(url), policy));
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
	return named.map((declared) => {
		const answer = answers.get(declared.url);
		return {
			...declared,
			...answer ? verdictOf(declared.purpose, answer) : { verdict: "not-checked" }
		};
	});
}
export { checkUrls };
