import { a as realmHost, o as UsageError } from "./urls.js";
import { t as NetworkFault } from "./fault.js";
import { inspect } from "node:util";
/**
* A secret's value that cannot be printed by accident: text, JSON, inspection and error output all show the mask.
* Only `reveal` gives the value; its callers are the clients that send it to its own host, and the redactor.
*/
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	equals(other) {
		return this.#value === other.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[inspect.custom]() {
		return "***";
	}
};
/** Looks secrets up among environment variables, and remembers each one that it handed out. */
var SecretStore = class {
	#environment;
	#known = /* @__PURE__ */ new Map();
	constructor(environment) {
		this.#environment = environment;
	}
	lookup = (name) => {
		const value = Object.hasOwn(this.#environment, name) ? this.#environment[name] : void 0;
		if (!value) return void 0;
		const secret = this.#known.get(name) ?? new Secret(value);
		this.#known.set(name, secret);
		return secret;
	};
	/** The secrets that were looked up so far, by name. */
	get known() {
		return this.#known;
	}
};
// src/secrets/redact.ts
/** Shorter values are not searched for: replacing "on" everywhere would garble every output, and no key is that short. */
const shortestSearched = 4;
/**
* Every way in which a value may come back: as it is, as JSON, URL- or form-encoded, as HTML, in base64 of both alphabets, in hex.
* @returns distinct forms, longest first, so that no form is cut by a shorter one
*/
function derivedForms(value) {
	const bytes = Buffer.from(value, "utf8");
	const trimmed = value.trim();
	const encoded = encodeURIComponent(value.toWellFormed());
	const form = new URLSearchParams([["", value]]).toString().slice(1);
	const percentForms = [
		encoded,
		encoded.replace(/[!'()*]/g, percentEncoded),
		form
	];
	const forms = [
		value,
		trimmed,
		...value.split(/\r?\n/).filter((line) => line.trim().length >= shortestSearched),
		JSON.stringify(value).slice(1, -1),
		escapeUnicode(JSON.stringify(value).slice(1, -1)),
		...percentForms,
		...percentForms.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
		escapeHtml(value),
		bytes.toString("base64"),
		bytes.toString("base64").replace(/=+$/, ""),
		bytes.toString("base64url"),
		Buffer.from(trimmed, "utf8").toString("base64").replace(/=+$/, ""),
		bytes.toString("hex"),
		bytes.toString("hex").toUpperCase()
	];
	return [...new Set(forms)].filter((form) => form.length >= shortestSearched).sort((a, b) => b.length - a.length);
}
/** Replaces every form of every secret in `text` by the mask: the last step before anything leaves the program. */
function redact(text, secrets) {
	return [...secrets].flatMap((secret) => derivedForms(secret.reveal())).sort((a, b) => b.length - a.length).reduce((clean, form) => clean.replaceAll(form, "***"), text);
}
/** RFC 3986 reserves more than encodeURIComponent encodes. */
const percentEncoded = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const escapeUnicode = (text) => text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
// src/janrain/error.ts
/** An operation at Janrain that did not succeed: exit code 3. */
var JanrainError = class extends Error {
	operation;
	failure;
	constructor(operation, failure) {
		super(`${operation}: ${failure.kind}`);
		this.name = "JanrainError";
		this.operation = operation;
		this.failure = failure;
	}
	/**
	* Whether Janrain refused because the provider has no credentials yet: `{provider name} not configured`, code 1.
	* The message may be about another provider of the list. Source: error table (documented); that set_auth_providers
	* answers so is inferred, and so is the name with a space.
	*/
	get isNotConfigured() {
		return this.failure.kind === "refused" && this.failure.code === 1 && /sina ?weibo not configured/i.test(this.failure.message);
	}
};
// src/janrain/answer.ts
/** Longest text of a server that is passed on, in UTF-16 units. */
const maxServerText = 300;
/**
* The members of a successful answer.
* Success is `stat` "ok" in any case, whatever the HTTP status; anything else is a failure: the documents disagree on
* its spelling, and say that failures come "typically" with status 400.
* Source: Social Login API, errors (documented).
* @param secrets what must not survive in an error's text, should the server echo it
* @throws JanrainError
*/
function readAnswer({ operation, origin }, { status, text }, secrets) {
	const answer = parseObject(text);
	if (!answer) throw new JanrainError(operation, {
		kind: "answer",
		status,
		detail: "not-json",
		origin
	});
	if (typeof answer.stat !== "string") throw new JanrainError(operation, {
		kind: "answer",
		status,
		detail: "no-stat",
		origin
	});
	if (answer.stat.toLowerCase() === "ok") return answer;
	const { code, msg } = answer.err ?? {};
	throw new JanrainError(operation, {
		kind: "refused",
		code: typeof code === "number" ? code : typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : void 0,
		message: typeof msg === "string" ? redact(msg, secrets).slice(0, maxServerText) : "",
		status
	});
}
/**
* A list of names, as an array or, where the parameter tables say so, as the keys of a dictionary.
* @throws JanrainError when it is neither
*/
function readNames(operation, value) {
	const names = Array.isArray(value) ? value : typeof value === "object" && value !== null ? Object.keys(value) : void 0;
	if (!names?.every((name) => typeof name === "string")) throw new JanrainError(operation, { kind: "shape" });
	return names;
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/janrain/protocol.ts
/** The provider's name at Janrain. Source: sample answer of get_available_providers (documented). */
const provider = "sinaweibo";
const defaultProtocol = {
	keyProperty: "consumerKey",
	secretProperty: "secret",
	providerList: "comma"
};
// src/janrain/client.ts
const defaultRetry = {
	attempts: 3,
	pause: 500
};
/**
* The operations of Janrain's Social Login API and Partner API that a sync needs.
* The only place that reveals Janrain's keys. Every method throws a `JanrainError` when the operation fails. Reads are
* tried again when the failure may pass; writes are not: the next run repairs what one left undone.
*/
var JanrainClient = class {
	#http;
	#origins;
	#keys;
	#protocol;
	#retry;
	#secrets;
	constructor(http, origins, keys, protocol, retry) {
		this.#http = http;
		this.#origins = origins;
		this.#keys = keys;
		this.#protocol = protocol;
		this.#retry = retry;
		this.#secrets = [keys.apiKey, keys.partnerKey].filter((key) => key !== void 0);
	}
	/** Providers that Janrain offers for signing in. Needs no key (documented). */
	async availableProviders() {
		const { signin } = await this.#read("get_available_providers", {});
		return readNames("get_available_providers", signin);
	}
	/** Providers in the application's sign-in list, in its order. Needs no key (documented). */
	async signInProviders() {
		const { signin } = await this.#read("providers", {});
		return readNames("providers", signin);
	}
	/** The allow-list's patterns, in its order. */
	async domainPatterns() {
		const { domains } = await this.#read("get_domain_patterns", this.#apiKey());
		return readNames("get_domain_patterns", domains ?? []);
	}
	/** Appends patterns to the allow-list; others stay (documented). */
	async addDomainPatterns(patterns) {
		await this.#post("add_domain_patterns", {
			...this.#apiKey(),
			domains: patterns.join(",")
		});
	}
	/** Sets the sign-in list: whether it replaces or merges is not documented, so the whole list is sent. */
	async setSignInProviders(providers) {
		const list = this.#protocol.providerList === "json" ? JSON.stringify(providers) : providers.join(",");
		await this.#post("set_auth_providers", {
			...this.#apiKey(),
			providers: list
		});
	}
	/**
	* The stored credentials, or undefined when there are none. Janrain answers the secret in clear text (documented), so
	* the answer is wrapped here and goes nowhere else.
	*/
	async credentials() {
		const { keyProperty, secretProperty } = this.#protocol;
		try {
			const answer = await this.#read("get_properties", {
				...this.#partnerKeys(),
				provider,
				format: "json"
			});
			const [appKey, appSecret] = [answer[keyProperty], answer[secretProperty]].map((value) => value === null || value === void 0 ? "" : String(value));
			if (!appKey && !appSecret) return void 0;
			const stored = {
				appKey: new Secret(appKey ?? ""),
				appSecret: new Secret(appSecret ?? "")
			};
			this.#secrets.push(stored.appKey, stored.appSecret);
			return stored;
		} catch (error) {
			if (error instanceof JanrainError && (error.isNotConfigured || error.failure.kind === "refused" && error.failure.code === 2)) return void 0;
			throw error;
		}
	}
	/** Stores the credentials. */
	async setCredentials({ appKey, appSecret }) {
		const { keyProperty, secretProperty } = this.#protocol;
		this.#secrets.push(appKey, appSecret);
		await this.#post("set_properties", {
			...this.#partnerKeys(),
			provider,
			[keyProperty]: appKey.reveal(),
			[secretProperty]: appSecret.reveal()
		});
	}
	async #read(operation, form) {
		for (let attempt = 1, pause = this.#retry.pause;; attempt++, pause *= 2) try {
			return await this.#post(operation, form);
		} catch (error) {
			if (attempt >= this.#retry.attempts || !mayPass(error)) throw error;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
	async #post(operation, form) {
		const isPartner = operation === "get_properties" || operation === "set_properties";
		const path = isPartner ? `/partner/v2/app/${operation}` : `/api/v2/${operation}`;
		const origin = isPartner ? this.#origins.partner : this.#origins.social;
		let answer;
		try {
			answer = await this.#http.post(new URL(path, origin), new URLSearchParams(form));
		} catch (error) {
			if (error instanceof NetworkFault) throw new JanrainError(operation, {
				kind: "network",
				fault: error.fault,
				origin
			});
			throw error;
		}
		return readAnswer({
			operation,
			origin
		}, answer, this.#secrets);
	}
	#apiKey() {
		if (!this.#keys.apiKey) throw new Error("an operation was called without its key");
		return { apiKey: this.#keys.apiKey.reveal() };
	}
	#partnerKeys() {
		if (!this.#keys.partnerKey) throw new Error("an operation was called without its key");
		return {
			...this.#apiKey(),
			partnerKey: this.#keys.partnerKey.reveal()
		};
	}
};
/** Whether a failure may pass: the service is down for the moment (code -1, 5xx), or the connection broke. */
function mayPass(error) {
	if (!(error instanceof JanrainError)) return false;
	const { failure } = error;
	if (failure.kind === "network") return ![
		"tls",
		"dns",
		"protocol"
	].includes(failure.fault.kind);
	if (failure.kind === "refused") return failure.code === -1;
	return failure.kind === "answer" && failure.status >= 500;
}
// src/janrain/origin.ts
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
	if (!URL.canParse(value)) throw new UsageError("origin-not-url", {
		option,
		value: shown
	});
	const url = new URL(value);
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
	if (!/^[a-z0-9-]+$/i.test(realm) || !URL.canParse(origin)) throw new UsageError("realm-escapes");
	return origin;
}
// src/findings/finding.ts
/** The severities, worst first. */
const severities = [
	"error",
	"warning",
	"info"
];
/** Orders findings by file, then position, then rule: the order of every report. */
function compareFindings(a, b) {
	return compareText(a.file, b.file) || comparePositions(a.span.start, b.span.start) || compareText(a.rule, b.rule) || compareText(a.pointer, b.pointer) || compareText(JSON.stringify(a.params), JSON.stringify(b.params));
}
/** True when two stretches of a file share a character. */
function overlap(a, b) {
	return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
function comparePositions(a, b) {
	return a.line - b.line || a.column - b.column;
}
/** Orders text by UTF-16 units: unlike `localeCompare`, the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Counts of findings by severity. */
function countBySeverity(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
/** True when one of the findings is as bad as `threshold`, or worse; `never` is never met. */
function reaches(findings, threshold) {
	if (threshold === "never") return false;
	const limit = severities.indexOf(threshold);
	return findings.some(({ severity }) => severities.indexOf(severity) <= limit);
}
export { reaches as a, parseOrigin as c, defaultProtocol as d, provider as f, SecretStore as g, redact as h, overlap as i, JanrainClient as l, derivedForms as m, compareText as n, severities as o, JanrainError as p, countBySeverity as r, janrainOrigins as s, compareFindings as t, defaultRetry as u };
