import { t as require_undici } from "./undici.js";
import { i as networkFailureOf, t as NetworkError } from "./network-error.js";
import { i as portOf, t as tlsTrust } from "./tls-trust.js";
// src/network/service-client.ts
var import_undici = require_undici();
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
export { ServiceClient as t };
