import { t as UsageError } from "./usage-error.js";
import { n as formatUntrusted, t as formatMessage } from "./format.js";
import { t as parseUrl } from "./parse-url.js";
import { n as provider, r as realmHost } from "./janrain-host.js";
import { n as redactSecrets, r as Secret, t as derivedForms } from "./redact.js";
import { t as RemoteFailure } from "./remote-failure.js";
import { t as NetworkError } from "./network-error.js";
// src/targets/janrain/error-text.ts
/**
* What failed at Janrain, and what to do.
* @param origin of the plan, as reports show it
*/
function errorText(operation, why, { sync: { failures }, errors }, origin) {
	switch (why.kind) {
		case "refused": {
			const { meaning, action } = errors.janrain[String(why.code)] ?? errors.janrain.unknown;
			const message = formatUntrusted("{message}", { message: why.message });
			const text = formatMessage(failures.refused, {
				operation,
				code: why.code ?? "none",
				message,
				meaning,
				action
			});
			return operation === "set_auth_providers" && (why.code === 0 || why.code === 1) ? `${text} ${failures["list-form"]}` : text;
		}
		case "answer": return formatUntrusted(failures[why.detail], {
			operation,
			status: why.status,
			origin: why.origin
		});
		case "shape": return formatUntrusted(failures.shape, { operation });
		case "network": {
			const { fault } = why;
			const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
			return formatUntrusted(failures[fault.kind === "protocol" ? "protocol" : "network"], {
				operation,
				origin: why.origin,
				fault: named
			});
		}
		case "read-back": {
			const credentials = why.restored ? "restored" : "not-restored";
			return formatUntrusted(failures[operation === "set_properties" ? credentials : "read-back"], {
				operation,
				origin
			});
		}
	}
}
// src/targets/janrain/error.ts
/** An operation at Janrain that did not succeed: exit code 3. */
var JanrainError = class extends RemoteFailure {
	operation;
	failure;
	constructor(operation, failure) {
		super(`${operation}: ${failure.kind}`);
		this.name = "JanrainError";
		this.operation = operation;
		this.failure = failure;
	}
	text(messages, origin) {
		return errorText(this.operation, this.failure, messages, origin);
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
// src/targets/janrain/read-response.ts
/** Longest text of a server that is passed on, and shortest piece of a secret that is not, in UTF-16 units. */
const [maxServerText, minPiece] = [300, 8];
/**
* The members of a successful answer.
* Success is `stat` "ok" in any case, whatever the HTTP status; anything else is a failure: the documents disagree on
* its spelling, and say that failures come "typically" with status 400.
* Source: Social Login API, errors (documented).
* @param secrets what must not survive in an error's text, should the server echo it
* @throws JanrainError
*/
function readAnswer({ operation, origin }, { status, text }, secrets) {
	const { members: answer, isAmbiguous } = parseObject(text) ?? {};
	if (!answer) throw new JanrainError(operation, {
		kind: "answer",
		status,
		detail: "not-json",
		origin
	});
	if (isAmbiguous) throw new JanrainError(operation, { kind: "shape" });
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
		message: typeof msg === "string" ? withoutSecrets(msg, secrets) : "",
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
/**
* A text, or a whole number that kept all of its digits; empty where there is none.
* @throws JanrainError for anything else: what was misread must be neither compared nor put back
*/
function readText(operation, value) {
	if (value === null || value === void 0) return "";
	if (typeof value !== "string" && !Number.isSafeInteger(value)) throw new JanrainError(operation, { kind: "shape" });
	return String(value);
}
/** The start of a server's text without secrets. Where the server cut one off, so that a piece is left, nothing of it is passed on. */
function withoutSecrets(text, secrets) {
	const redact = redactSecrets(text, secrets).slice(0, maxServerText);
	const forms = secrets.flatMap((secret) => derivedForms(secret.reveal()));
	return Array.from({ length: Math.max(0, redact.length - minPiece + 1) }, (_, start) => redact.slice(start, start + minPiece)).some((piece) => forms.some((form) => form.includes(piece))) ? "***" : redact;
}
/** The members of a JSON object, and whether one of them, at any depth, is there twice: readers differ on which counts (RFC 8259, section 4). */
function parseObject(text) {
	let unmanaged = -1;
	const count = function(_, value) {
		if (!Array.isArray(this)) unmanaged += 1;
		return value;
	};
	try {
		const value = JSON.parse(text, count);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
		return {
			members: value,
			isAmbiguous: (text.match(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)?.filter((string) => string.endsWith(":")) ?? []).length !== unmanaged
		};
	} catch {
		return;
	}
}
// src/targets/janrain/client.ts
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
	/**
	* Sets the sign-in list: whether it replaces or merges is not documented, so the whole list is sent.
	* @param device whose list; without one the web's (documented)
	*/
	async setSignInProviders(providers, device) {
		const list = this.#protocol.providerList === "json" ? JSON.stringify(providers) : providers.join(",");
		await this.#post("set_auth_providers", {
			...this.#apiKey(),
			providers: list,
			...device && { device_type: device }
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
			const [appKey, appSecret] = [readText("get_properties", answer[keyProperty]), readText("get_properties", answer[secretProperty])];
			if (!appKey && !appSecret) return void 0;
			const stored = {
				appKey: new Secret(appKey),
				appSecret: new Secret(appSecret)
			};
			this.#secrets.push(stored.appKey, stored.appSecret);
			return stored;
		} catch (error) {
			if (error instanceof JanrainError && (error.isNotConfigured || error.failure.kind === "refused" && error.failure.code === 2)) return void 0;
			throw error;
		}
	}
	/** Keeps a pair out of every message of this client, which need not have sent or read it. */
	conceal({ appKey, appSecret }) {
		this.#secrets.push(appKey, appSecret);
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
			if (attempt >= this.#retry.attempts || !isTransient(error)) throw error;
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
			if (error instanceof NetworkError) throw new JanrainError(operation, {
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
/** Whether a failure may pass: the service is down or busy for the moment (code -1, 5xx, 429), or the connection broke. */
function isTransient(error) {
	if (!(error instanceof JanrainError)) return false;
	const { failure } = error;
	if (failure.kind === "network") return ![
		"tls",
		"dns",
		"protocol"
	].includes(failure.fault.kind);
	if (failure.kind === "refused") return failure.code === -1;
	return failure.kind === "answer" && (failure.status >= 500 || failure.status === 429);
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
export { JanrainError as a, defaultRetry as i, parseOrigin as n, JanrainClient as r, janrainOrigins as t };
