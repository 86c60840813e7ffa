import "./rolldown-runtime.js";
import { t as require_undici } from "./undici.js";
import { n as faultOf, t as NetworkFault } from "./fault.js";
import { n as portOf, t as endpointsFor } from "./resolve.js";
import { isIP } from "node:net";
import { rootCertificates } from "node:tls";
// src/network/connector.ts
var import_undici = require_undici();
/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;
/**
* An undici connector whose sockets go to the given endpoints and nowhere else: undici resolves no name, and TLS
* still proves the host of the URL.
*/
function pinnedConnector(endpoints, { timeouts, extraCa }) {
	const connect = (0, import_undici.buildConnector)({
		timeout: timeouts.connect,
		...extraCa !== void 0 && { ca: [...rootCertificates, extraCa] }
	});
	const attempts = endpoints.slice(0, maxAttempts);
	return (options, callback) => {
		const servername = isIP(options.hostname) ? "" : options.hostname;
		const attempt = (index) => {
			const endpoint = attempts[index];
			if (!endpoint) return;
			connect({
				...options,
				servername,
				hostname: endpoint.address,
				port: String(endpoint.port)
			}, (error, socket) => {
				if (error === null) callback(null, socket);
				else if (index + 1 < attempts.length && isOfThisAddress(error)) attempt(index + 1);
				else callback(error, null);
			});
		};
		attempt(0);
	};
}
/** Whether another address may do better; a certificate is the same everywhere. */
function isOfThisAddress({ code = "" }) {
	return code === "ECONNREFUSED" || code.endsWith("UNREACH") || code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT";
}
/** Largest response head, in bytes. */
const maxHeadBytes = 32768;
/**
* Asks a URL for its response head, following redirects by hand: each hop is guarded like the first.
* The body is not read, no credentials, cookies or referrer are sent, no proxy is used.
* @returns the last answer, or the fault that ended the way; never throws
*/
async function fetchHead(url, policy) {
	const deadline = AbortSignal.timeout(policy.timeouts.total);
	let current = new URL(url);
	try {
		for (let redirects = 0; redirects <= 5; redirects++) {
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
			limit: 5
		} };
	} catch (error) {
		return { fault: faultOf(error, {
			host: current.hostname,
			port: portOf(current),
			seconds: policy.timeouts.total / 1e3
		}) };
	}
}
async function oneHop(url, policy, deadline) {
	if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkFault({
		kind: "scheme",
		url: url.href
	});
	if (url.username !== "" || url.password !== "") throw new NetworkFault({
		kind: "user-info",
		url: `${url.protocol}//…@${url.host}`
	});
	const endpoints = await before(deadline, endpointsFor(url, policy));
	const client = new import_undici.Client(url.origin, {
		connect: pinnedConnector(endpoints, policy),
		maxHeaderSize: maxHeadBytes,
		headersTimeout: policy.timeouts.head
	});
	try {
		const { statusCode, headers, body } = await client.request({
			method: "GET",
			path: url.pathname + url.search,
			headers: {
				"user-agent": "weibo-provider (URL check)",
				accept: "text/html,*/*;q=0.8"
			},
			signal: deadline
		});
		body.on("error", () => {}).destroy();
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
* Confirms URLs against the world. Each is asked once, however often it is named.
* @param named the URLs of all declarations of a run
* @returns a check for each of `named`, in its order
*/
async function checkUrls(named, policy) {
	const distinct = [...new Set(named.map(({ url }) => url))];
	const answers = /* @__PURE__ */ new Map();
	const worker = async () => {
		for (let url = distinct.shift(); url !== void 0; url = distinct.shift()) answers.set(url, await fetchHead(url, policy));
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
