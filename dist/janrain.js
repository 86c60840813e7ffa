import { $t as isAppSecret, Fn as digestOf, Ln as includesChange, Nn as RemoteFailure, Qt as isAppKey, Rn as isDrift, o as Canceled, r as secretBlockers, t as serverText, zn as isWrite } from "./core.js";
import { a as readUntil, c as ServiceClient, h as NetworkError, i as parseJsonObject, n as isTransientStatus, r as bodyKind, t as isTransientFailure } from "./network.js";
import { A as covers, Ht as formatUntrusted, I as provider, M as janrainChinese, N as janrainEnglish, P as janrainAccount, Vt as formatMessage, it as Secret, j as entryOf, t as janrainOrigins } from "./messages.js";
import { setTimeout } from "node:timers/promises";
// src/targets/janrain/device-record.ts
/**
* @param account the Janrain application: an origin may serve several
*/
function deviceKey(origin, account, device) {
	return `${origin} ${account} ${device}`;
}
/** Whether two lists have the same names in the same order. */
function isSameList(one, other) {
	return one?.length === other.length && one.every((name, index) => name === other[index]);
}
/** The device file: the record from run to run. */
const deviceState = {
	option: "device-file",
	signature: "weibo-provider-devices",
	version: 1,
	maxBytes: 4194304,
	mode: 420,
	parse: (entries) => new Map(Object.entries(entries).flatMap(([key, names]) => isNames(names) ? [[key, names]] : [])),
	serialize: (record) => [...record]
};
function isNames(value) {
	return Array.isArray(value) && value.every((name) => typeof name === "string");
}
// src/targets/janrain/error-text.ts
const catalogs = {
	en: janrainEnglish,
	zh: janrainChinese
};
/**
* Formats a failure of a Janrain operation, with what to do.
* @param origin of the plan, as reports show it
*/
function errorText(operation, why, { language }, origin) {
	const { failures, errors } = catalogs[language];
	switch (why.kind) {
		case "refused": {
			const { meaning, action } = errors[String(why.code)] ?? errors.unknown;
			const message = formatUntrusted("{message}", { message: why.message });
			const text = formatMessage(failures.refused, {
				operation,
				code: why.code ?? "none",
				message,
				meaning,
				action
			});
			return operation === "set_auth_providers" && (why.code === 0 || why.code === 1) ? `${text} ${failures["list-format"]}` : text;
		}
		case "answer": return formatUntrusted(failures[why.detail], {
			operation,
			status: why.status,
			origin: why.origin
		});
		case "shape":
		case "masked": return formatUntrusted(failures[why.kind], { operation });
		case "network": {
			const { fault } = why;
			const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
			return formatUntrusted(failures[fault.kind === "protocol" ? "protocol" : "network"], {
				operation,
				origin: why.origin,
				fault: named
			});
		}
		case "changed":
		case "superseded": return formatUntrusted(failures[why.kind], {
			operation,
			origin
		});
		case "unsendable": return formatUntrusted(failures.unsendable, {
			operation,
			name: why.name
		});
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
	/**
	* Why this failure rules the Partner API out, as opposed to one that may pass. The API is missing from Akamai's current list
	* of APIs, is for partners only, and is not documented for this provider (documented absences).
	*/
	get partnerProblem() {
		const { failure } = this;
		if (failure.kind === "masked") return "partner-masked";
		if (failure.kind === "refused" && failure.code === 3) return "partner-key";
		if (failure.kind === "refused" && failure.code === 7) return "partner-account";
		if (failure.kind === "refused" && failure.code === 1 && /^invalid provider\b/i.test(failure.message)) return "partner-provider";
		if (failure.kind === "network" && failure.fault.kind === "dns") return "partner-absent";
		if (failure.kind === "answer" && failure.body === "json" && [401, 403].includes(failure.status) && !this.#isCutOff) return "partner-key";
		return this.isAbsent ? "partner-absent" : void 0;
	}
	/** Whether something other than the API has responded, and not a failing gateway. */
	get isAbsent() {
		if (this.failure.kind !== "answer" || this.#isCutOff) return false;
		const { status } = this.failure;
		return status === 501 || !isTransientStatus(status);
	}
	/** JSON that is cut off comes from the API: it exists. A redirect, an empty response and the JSON of another API do not. */
	get #isCutOff() {
		const { failure } = this;
		return failure.kind === "answer" && failure.body === "json" && failure.detail === "not-json";
	}
	/** Whether an unexpected response had a status of success. */
	get isSuccessStatus() {
		return this.failure.kind === "answer" && this.failure.status < 300;
	}
	text(messages, origin) {
		return errorText(this.operation, this.failure, messages, origin);
	}
	/**
	* Whether Janrain refused because the provider has no credentials yet: `{provider name} not configured`, code 1.
	* The message may be about another provider of the list. Source: error table (documented); that set_auth_providers
	* returns it is inferred, and so are the name with a space, quotes around it, and "is".
	*/
	get isNotConfigured() {
		return this.failure.kind === "refused" && this.failure.code === 1 && /sina ?weibo\W+(?:is )?not configured/i.test(this.failure.message);
	}
};
// src/targets/janrain/apply/credentials.ts
/**
* Stores the credentials, unless another client has stored them meanwhile. Credentials that were changed otherwise since the
* plan stop the run. If Janrain refuses the key or the provider, the credentials become a manual step.
*/
const storeCredentials = async (changes, applying) => {
	const [change] = changes;
	const { client, desired, finish } = applying;
	const { credentials } = desired;
	if (!change) return;
	if (change.action === "unknown") return finish(changes, "pending");
	if (isWrite(change) && credentials) try {
		await store(changes, credentials, applying);
	} catch (error) {
		if (!(error instanceof JanrainError && error.operation === "set_properties" && !error.isSuccessStatus) || !error.partnerProblem) throw error;
		const problem = error.partnerProblem;
		return finish(changes, "pending", [{
			...change,
			action: "unknown",
			reason: problem,
			manual: true
		}]);
	}
	if (credentials) client.conceal(credentials);
	finish(changes, "applied");
};
async function store(changes, credentials, applying) {
	const { client, remote, propagationTimeout, write } = applying;
	const { cancellation } = applying.context;
	const before = await client.credentials(cancellation.requested);
	const isStored = (stored) => isSame(stored, credentials);
	if (isStored(before)) return;
	if (!isSame(before, remote.credentials ?? void 0)) throw new JanrainError("set_properties", { kind: "changed" });
	await write(changes, (signal) => client.setCredentials(credentials, signal));
	const read = () => client.credentials(cancellation.verification);
	const stored = await readUntil(read, isStored, propagationTimeout, cancellation.requested);
	if (isStored(stored)) return;
	if (isNewer(stored, before, credentials)) throw new JanrainError("set_properties", { kind: "superseded" });
	const restored = await restore(client, before, cancellation.revert);
	if (cancellation.requested.aborted) throw new Canceled(restored);
	throw new JanrainError("set_properties", {
		kind: "read-back",
		restored
	});
}
/**
* Whether another client has changed the credentials after our write: it removed them, or stored a well-formed value that is in neither
* our pair nor the earlier one. Anything else is a remainder of our write.
*/
function isNewer(stored, before, ours) {
	if (!stored) return before !== void 0;
	const isOther = (name) => ![before, ours].some((pair) => pair?.[name].equals(stored[name]));
	return isAppKey(stored.appKey) && isOther("appKey") || isAppSecret(stored.appSecret) && isOther("appSecret");
}
/** @returns whether there was an earlier pair and Janrain accepted it; why it did not matters less than the failed write */
async function restore(client, earlier, signal) {
	try {
		if (earlier) await client.setCredentials(earlier, signal);
		return Boolean(earlier);
	} catch {
		return false;
	}
}
function isSame(one, other) {
	if (!one || !other) return one === other;
	return one.appKey.equals(other.appKey) && one.appSecret.equals(other.appSecret);
}
// src/targets/janrain/apply/domains.ts
/** Adds the missing patterns to the allow-list. Reads it first, since Janrain appends what another run has already added. */
const addMissingDomains = async (changes, { client, propagationTimeout, context: { cancellation }, write, finish }) => {
	const declared = changes.filter(({ action }) => action === "create");
	if (declared.length > 0) {
		const current = await client.domainPatterns(cancellation.requested);
		const missing = declared.filter(({ subject }) => !isListed(current, subject)).map(({ subject }) => subject);
		if (missing.length > 0) {
			await write(declared, (signal) => client.addDomainPatterns(missing, signal));
			const areListed = (domains) => missing.every((domain) => isListed(domains, domain));
			const read = () => client.domainPatterns(cancellation.verification);
			if (!areListed(await readUntil(read, areListed, propagationTimeout, cancellation.requested))) {
				cancellation.throwIfRequested();
				throw new JanrainError("add_domain_patterns", {
					kind: "read-back",
					restored: false
				});
			}
		}
	}
	finish(changes, "applied");
};
function isListed(domains, domain) {
	return domains.some((pattern) => covers(pattern, domain));
}
// src/targets/janrain/provider.ts
/** Whether two names of providers are the same; letter case does not matter. */
function isSameName(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** Whether a name in a list of Janrain's is the provider. */
function isProvider(name) {
	return isSameName(name, provider);
}
/** A sign-in list with the provider. */
function withProvider(names) {
	return names.some(isProvider) ? names : [...names, provider];
}
/** The subject of the provider's entry in the sign-in list of a device type. */
function deviceSubject(device) {
	return `${provider} (${device})`;
}
// src/targets/janrain/apply/sign-in.ts
/**
* Adds the provider to the sign-in lists: those of device types first, the web's last. The web's list is the only one that can
* be read, so its entry proves that the others were written too.
*/
const enableProvider = async (changes, applying) => {
	const { desired, remote, finish, hasPending } = applying;
	const isManual = hasPending();
	const open = changes.filter(({ action }) => action !== "unknown");
	finish(changes.filter(({ action }) => action === "unknown"), "pending");
	if (isManual && remote.credentials !== void 0 && open.some(isWrite)) return finish(open, "pending");
	const applied = [];
	try {
		for (const device of [...desired.devices, void 0]) {
			const change = open.find(({ subject }) => subject === (device ? deviceSubject(device) : provider));
			if (!change) continue;
			if (isWrite(change)) await addProvider(change, device, applying);
			finish([change], "applied");
			applied.push(change);
		}
	} catch (error) {
		if (!(isManual && error instanceof JanrainError && error.isNotConfigured)) throw error;
		finish(open.filter((change) => !applied.includes(change)), "pending");
	}
};
/** @param device the device type of the list; the web's by default */
async function addProvider(change, device, applying) {
	const { client, propagationTimeout, write, devices } = applying;
	const { cancellation } = applying.context;
	const current = await client.signInProviders(cancellation.requested, { ofKey: true });
	const complete = withProvider(current);
	if (device === void 0 && current.some(isProvider)) return;
	if (device !== void 0 && change.unreadable && isSameList(devices.recorded(device), complete)) return;
	await write([change], (signal) => client.setSignInProviders(complete, device, signal));
	if (device !== void 0) return devices.record(device, complete);
	const areListed = (names) => complete.every((name) => names.some((other) => isSameName(name, other)));
	const read = () => client.signInProviders(cancellation.verification, { ofKey: true });
	if (areListed(await readUntil(read, areListed, propagationTimeout, cancellation.requested))) return;
	cancellation.throwIfRequested();
	throw new JanrainError("set_auth_providers", {
		kind: "read-back",
		restored: false
	});
}
// src/targets/janrain/apply/apply-plan.ts
/** The steps of a sync in their safe order, with the kind of change that each one applies. */
const steps = [
	["allow-domain", addMissingDomains],
	["credentials", storeCredentials],
	["sign-in", enableProvider]
];
/**
* Applies a plan: one step at a time in the plan's order, each verified before the next. Stops at the first failure; the next
* run continues there.
*/
async function applyPlan(plan, { context, ...applying }) {
	const lists = {
		applied: [],
		pending: []
	};
	let remaining = plan.changes;
	let writing = [];
	const finish = (changes, list, reported = changes) => {
		lists[list].push(...reported);
		remaining = remaining.filter((change) => !changes.includes(change));
		writing = [];
		if (list === "applied") for (const change of changes.filter(isWrite)) context.onStep({
			state: "applied",
			change
		});
	};
	const write = async (changes, send) => {
		context.cancellation.throwIfRequested();
		for (const change of changes) context.onStep({
			state: "writing",
			change
		});
		writing = changes;
		await send(context.cancellation.write);
	};
	const running = {
		...applying,
		context,
		write,
		finish,
		hasPending: () => lists.pending.length > 0
	};
	try {
		for (const [kind, step] of steps) await step(remaining.filter((change) => change.kind === kind), running);
		return {
			plan,
			applied: lists.applied,
			pending: lists.pending.map(asListed(lists.applied)),
			unverified: [],
			remaining
		};
	} catch (failure) {
		const unverified = isResultKnown(failure) ? [] : writing;
		return {
			plan,
			...lists,
			unverified,
			remaining: remaining.filter((change) => !unverified.includes(change)),
			failure
		};
	}
}
/** Once Janrain has accepted the provider into the sign-in list, credentials that are entered manually are there, as for the next plan. */
function asListed(applied) {
	const isListed = applied.some(({ kind, subject }) => kind === "sign-in" && subject === "sinaweibo");
	return (change) => isListed && change.kind === "credentials" && change.reason === "manual" ? {
		...change,
		reason: "manual-listed"
	} : change;
}
/** Whether the state after a failed write is known: it was refused, reverted, or read. */
function isResultKnown(failure) {
	if (failure instanceof Canceled) return failure.isReverted;
	return failure instanceof JanrainError && ![
		"answer",
		"shape",
		"masked",
		"network"
	].includes(failure.failure.kind);
}
// src/targets/janrain/read-response.ts
/**
* The members of a successful response.
* Success is `stat` "ok" in any letter case, whatever the HTTP status; everything else is a failure. The documents disagree on
* its spelling, and say that failures "typically" have status 400.
* Source: Social Login API, errors (documented).
* @param secrets redacted in an error's text, in case the server repeats them
* @throws JanrainError
*/
function parseResponse({ operation, origin }, { status, text }, secrets) {
	const { members: response, isAmbiguous } = parseJsonObject(text) ?? {};
	if (!response) throw new JanrainError(operation, {
		kind: "answer",
		status,
		detail: "not-json",
		body: bodyKind(text),
		origin
	});
	if (isAmbiguous) throw new JanrainError(operation, { kind: "shape" });
	if (typeof response.stat !== "string") throw new JanrainError(operation, {
		kind: "answer",
		status,
		detail: "no-stat",
		body: "json",
		origin
	});
	if (response.stat.toLowerCase() === "ok") return response;
	const { code, msg } = response.err ?? {};
	throw new JanrainError(operation, {
		kind: "refused",
		code: typeof code === "number" ? code : typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : void 0,
		message: typeof msg === "string" ? serverText(msg, secrets) : "",
		status
	});
}
/**
* A list of names: an array or, as in the parameter tables, the keys of a dictionary.
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
// src/targets/janrain/client.ts
/**
* The operations of Janrain's Social Login API and Partner API that a sync needs.
* The only place that reveals Janrain's keys. Every method throws a `JanrainError` when the operation fails, and `Canceled`
* when its signal aborts. Reads are retried after a transient failure. Writes are not: the next run completes them.
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
	async availableProviders(signal) {
		const { signin } = await this.#read("get_available_providers", this.#application(), signal);
		return readNames("get_available_providers", signin);
	}
	/**
	* Providers in the application's sign-in list, in its order. Needs no key (documented).
	* @param ofKey sends the API key, for the list that a write with it replaces: on some hosts the key selects the application (observed)
	*/
	async signInProviders(signal, { ofKey = false } = {}) {
		const { signin } = await this.#read("providers", ofKey ? this.#apiKey() : this.#application(), signal);
		return readNames("providers", signin);
	}
	/** The patterns of the allow-list, in its order. */
	async domainPatterns(signal) {
		const { domains } = await this.#read("get_domain_patterns", this.#apiKey(), signal);
		return readNames("get_domain_patterns", domains ?? []);
	}
	/** Appends patterns to the allow-list (documented). */
	async addDomainPatterns(patterns, signal) {
		await this.#post("add_domain_patterns", {
			...this.#apiKey(),
			domains: patterns.join(",")
		}, signal);
	}
	/**
	* Sets the sign-in list. Whether this replaces or merges is not documented, so the complete list is sent.
	* @param device the device type of the list; the web's by default (documented)
	*/
	async setSignInProviders(providers, device, signal) {
		const isJson = this.#protocol.providerList === "json";
		const split = isJson ? void 0 : providers.find((name) => name.includes(",") || name.trim() !== name || name === "");
		if (split !== void 0) throw new JanrainError("set_auth_providers", {
			kind: "unsendable",
			name: split
		});
		const list = isJson ? JSON.stringify(providers) : providers.join(",");
		await this.#post("set_auth_providers", {
			...this.#apiKey(),
			providers: list,
			...device && { device_type: device }
		}, signal);
	}
	/**
	* The stored credentials, or undefined if there are none. Janrain returns the secret in clear text (documented), so the
	* response is wrapped here and passed nowhere else.
	*/
	async credentials(signal) {
		const { keyProperty, secretProperty } = this.#protocol;
		try {
			const response = await this.#read("get_properties", {
				...this.#partnerKeys(),
				provider,
				format: "json"
			}, signal);
			const [appKey, appSecret] = [readText("get_properties", response[keyProperty]), readText("get_properties", response[secretProperty])];
			if (!appKey && !appSecret) return void 0;
			if (masked.test(appSecret)) throw new JanrainError("get_properties", { kind: "masked" });
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
	/** Redacts a pair in every message of this client, even if it neither sent nor read it. */
	conceal({ appKey, appSecret }) {
		this.#secrets.push(appKey, appSecret);
	}
	/** Stores the credentials. */
	async setCredentials({ appKey, appSecret }, signal) {
		const { keyProperty, secretProperty } = this.#protocol;
		this.#secrets.push(appKey, appSecret);
		const form = {
			...this.#partnerKeys(),
			provider,
			[keyProperty]: appKey.reveal(),
			[secretProperty]: appSecret.reveal()
		};
		await this.#post("set_properties", form, signal);
	}
	async #read(operation, form, signal) {
		for (let attempt = 1, pause = this.#retry.pause;; attempt++, pause *= 2) try {
			return await this.#post(operation, form, signal);
		} catch (error) {
			if (attempt >= this.#retry.attempts || !isTransient(error)) throw error;
			await setTimeout(pause, void 0, { signal }).catch(() => {});
		}
	}
	async #post(operation, form, signal) {
		const isPartner = operation === "get_properties" || operation === "set_properties";
		const path = isPartner ? `/partner/v2/app/${operation}` : `/api/v2/${operation}`;
		const origin = isPartner ? this.#origins.partner : this.#origins.social;
		let response;
		try {
			response = await this.#http.post(new URL(path, origin), new URLSearchParams(form), signal);
		} catch (error) {
			if (signal.aborted) throw new Canceled();
			if (error instanceof NetworkError) throw new JanrainError(operation, {
				kind: "network",
				fault: error.failure,
				origin
			});
			throw error;
		}
		return parseResponse({
			operation,
			origin
		}, response, this.#secrets);
	}
	/** The application of an operation that needs no key: the host's, or on a shared host that of the key. */
	#application() {
		return this.#origins.isShared && this.#keys.apiKey ? this.#apiKey() : {};
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
/** A masked secret, as other APIs show it; no app secret contains such a sign. */
const masked = /[*•●]{3}/;
/** Whether a retry may succeed: the service is temporarily unavailable (code -1, 5xx, 429), or the connection broke. */
function isTransient(error) {
	if (!(error instanceof JanrainError)) return false;
	const { failure } = error;
	if (failure.kind === "network") return isTransientFailure(failure.fault);
	if (failure.kind === "refused") return failure.code === -1;
	return failure.kind === "answer" && isTransientStatus(failure.status);
}
// src/targets/janrain/desired.ts
/** Derives from a declaration what it owns at Janrain. */
function desiredState({ declaration, secrets }, { devices }) {
	const { janrain, credentials } = declaration;
	const [apiKey, partnerKey] = [janrain?.apiKey, janrain?.partnerKey].map((name) => name === void 0 ? void 0 : secrets(name));
	const [appKey, appSecret] = [credentials?.appKey, credentials?.appSecret].map((name) => name === void 0 ? void 0 : secrets(name));
	const unset = (...names) => names.filter((name) => name !== void 0 && !secrets(name));
	const domains = [entryOf(declaration.app?.website), ...janrain?.allowDomains ?? []].flatMap((domain) => domain === void 0 ? [] : [domain.toLowerCase()]);
	return {
		domains: [...new Set(domains)],
		credentials: appKey && appSecret ? {
			appKey,
			appSecret
		} : void 0,
		keys: {
			...apiKey && { apiKey },
			...partnerKey && { partnerKey }
		},
		missing: {
			apiKey: janrain?.apiKey === void 0 ? ["janrain.apiKey"] : unset(janrain.apiKey),
			partnerKey: unset(janrain?.partnerKey),
			credentials: unset(credentials?.appKey, credentials?.appSecret)
		},
		hasPartner: janrain?.partnerKey !== void 0,
		devices
	};
}
// src/targets/janrain/instructions.ts
/** The manual steps in the dashboard, in their order. */
const instructionSteps = [
	"open-dashboard",
	"open-provider",
	"paste-credentials",
	"publish",
	"run-again"
];
/**
* The dashboard steps for credentials that are not entered yet.
* Source: Identity Cloud docs, Renren guide (documented for the sister provider); setup guide, steps 1 to 5 and 11.
*/
function dashboardSteps({ declaration }, { origin, changes }) {
	if (!changes.some(({ manual, reason }) => manual && reason !== "manual-listed")) return [];
	const { appKey = "", appSecret = "" } = declaration.credentials ?? {};
	const named = {
		"open-dashboard": { origin: origin ?? "" },
		"paste-credentials": {
			appKey,
			appSecret
		}
	};
	return instructionSteps.map((step) => ({
		step,
		params: named[step] ?? {}
	}));
}
// src/targets/janrain/plan.ts
/**
* What a sync would change, in order: allow-list, credentials, sign-in lists, the web's last. Every intermediate state is
* safe: no login is offered before it can work. Pure.
*/
function planChanges(desired, remote) {
	const credentials = planCredentials(desired, remote);
	const signIn = planSignIn(credentials, remote);
	const devices = desired.devices.map((device) => planDevice(device, signIn, remote));
	return [
		...desired.domains.map((domain) => planDomain(domain, desired, remote)),
		credentials,
		...devices,
		signIn
	];
}
function planDomain(subject, { missing }, { domains }) {
	const kind = "allow-domain";
	if (domains === void 0) return {
		kind,
		subject,
		action: "unknown",
		reason: "needs-secret",
		secrets: missing.apiKey
	};
	const listed = domains.map((domain) => domain.toLowerCase());
	if (listed.includes(subject)) return {
		kind,
		subject,
		action: "none",
		reason: "listed"
	};
	if (listed.some((pattern) => covers(pattern, subject))) return {
		kind,
		subject,
		action: "none",
		reason: "covered"
	};
	return {
		kind,
		subject,
		action: "create",
		reason: domains.length === 0 ? "opens-list" : "not-listed"
	};
}
function planCredentials({ credentials, missing, hasPartner }, { credentials: stored, partnerFailure, signIn }) {
	const change = {
		kind: "credentials",
		subject: provider
	};
	if (!hasPartner) return {
		...change,
		action: "unknown",
		reason: signIn.some(isProvider) ? "manual-listed" : "manual",
		manual: true
	};
	const partnerProblem = partnerFailure?.partnerProblem;
	if (partnerProblem) return {
		...change,
		action: "unknown",
		reason: partnerProblem,
		manual: true
	};
	const secrets = [
		...missing.apiKey,
		...missing.partnerKey,
		...missing.credentials
	];
	if (stored === void 0 || credentials === void 0) return {
		...change,
		action: "unknown",
		reason: "needs-secret",
		secrets
	};
	if (stored === null) return {
		...change,
		action: "create",
		reason: "not-stored"
	};
	return stored.appKey.equals(credentials.appKey) && stored.appSecret.equals(credentials.appSecret) ? {
		...change,
		action: "none",
		reason: "same"
	} : {
		...change,
		action: "update",
		reason: "differs"
	};
}
/**
* A device type's list cannot be read. It is written before the web's; afterwards only a record shows whether a sync has set it to
* the web's list, and without one it is written again.
*/
function planDevice(device, { action, reason }, remote) {
	const change = {
		kind: "sign-in",
		subject: deviceSubject(device)
	};
	if (action === "create") return {
		...change,
		action,
		reason: reason === "after-credentials" ? reason : "device-list"
	};
	return remote.recordedDevices.has(device) ? {
		...change,
		action: "none",
		reason: "device-recorded"
	} : {
		...change,
		action: "update",
		reason: "device-unread",
		unreadable: true
	};
}
function planSignIn(credentials, { signIn, isOffered }) {
	const change = {
		kind: "sign-in",
		subject: provider
	};
	if (signIn.some(isProvider)) return {
		...change,
		action: "none",
		reason: "listed"
	};
	if (!isOffered) return {
		...change,
		action: "create",
		reason: "not-offered"
	};
	return {
		...change,
		action: "create",
		reason: credentials.manual ? "after-credentials" : "not-listed"
	};
}
// src/targets/janrain/preflight.ts
/** Secrets that must not be sent to Janrain. Without a Partner key, app key and app secret are not sent. */
function janrainBlockers(input) {
	const { credentials: _, ...declaration } = input.declaration;
	const { apiKey, partnerKey } = declaration.janrain ?? {};
	if (partnerKey === void 0) return secretBlockers({
		...input,
		declaration
	}, [apiKey]);
	return secretBlockers(input, [apiKey, partnerKey]).map((blocker) => blocker.kind === "unset" && blocker.name === partnerKey ? {
		kind: "target",
		reason: "unset-partner",
		params: { name: partnerKey },
		stops: "sync"
	} : blocker);
}
// src/targets/janrain/remote-state.ts
/**
* Reads what the available keys allow: without any key, the lists of providers.
* @param recorded the list that a sync has set for a device type
* @throws JanrainError when an operation fails
*/
async function readRemoteState(client, { keys, devices }, recorded, canceled) {
	const signIn = await client.signInProviders(canceled);
	return {
		signIn,
		recordedDevices: new Set(devices.filter((device) => isSameList(recorded(device), withProvider(signIn)))),
		isOffered: signIn.some(isProvider) || await isAvailable(client, canceled),
		domains: keys.apiKey ? await client.domainPatterns(canceled) : void 0,
		...keys.apiKey && keys.partnerKey ? await readCredentials(client, canceled) : { credentials: void 0 }
	};
}
/** Whether Janrain offers the provider: a hint only, so it is assumed where that list is absent or refused. */
async function isAvailable(client, canceled) {
	try {
		return (await client.availableProviders(canceled)).some(isProvider);
	} catch (error) {
		if (error instanceof JanrainError && (error.isAbsent || error.failure.kind === "refused" && error.failure.code !== -1)) return true;
		throw error;
	}
}
/** Without a usable Partner API the credentials are unknown; the rest of the state is still read. */
async function readCredentials(client, canceled) {
	try {
		return { credentials: await client.credentials(canceled) ?? null };
	} catch (error) {
		if (error instanceof JanrainError && error.partnerProblem) return {
			credentials: void 0,
			partnerFailure: error
		};
		throw error;
	}
}
/** The requests of a read, and those that it skipped because a key is missing; a list that was not needed is not included. */
function queriesOf({ missing, hasPartner }, { signIn, domains, credentials, partnerFailure }) {
	return [
		{
			operation: "providers",
			executed: true,
			missing: []
		},
		...signIn.some(isProvider) ? [] : [{
			operation: "get_available_providers",
			executed: true,
			missing: []
		}],
		{
			operation: "get_domain_patterns",
			executed: domains !== void 0,
			missing: domains === void 0 ? missing.apiKey : []
		},
		...hasPartner ? [{
			operation: "get_properties",
			executed: credentials !== void 0 || partnerFailure !== void 0,
			missing: credentials === void 0 && !partnerFailure ? [...missing.apiKey, ...missing.partnerKey] : []
		}] : []
	];
}
// src/targets/janrain/janrain-target.ts
/** Janrain (Akamai Identity Cloud Social Login) as a sync target. Without an origin there is nothing to read. */
var JanrainTarget = class {
	#http;
	#options;
	#record;
	/** @param record what earlier syncs have set and nothing can read; a sync adds to it */
	constructor(policy, options, record = /* @__PURE__ */ new Map()) {
		this.#http = new ServiceClient(policy);
		this.#options = options;
		this.#record = record;
	}
	preflight(input) {
		return [...this.#origins(input) === void 0 ? [noOrigin] : [], ...janrainBlockers(input)];
	}
	async read(input, { requested }) {
		const desired = this.#desired(input);
		const client = this.#client(input, desired);
		return client && readRemoteState(client, desired, this.#devices(input).recorded, requested);
	}
	plan(input, remote) {
		const { file, declaration } = input;
		const desired = this.#desired(input);
		const origin = this.#origins(input)?.social;
		const changes = remote ? planChanges(desired, remote) : unknownChanges(desired);
		const owned = new Set(changes.map(({ subject }) => subject));
		const others = (subjects = []) => subjects.filter((subject) => !owned.has(subject.toLowerCase()));
		return {
			file,
			target: "janrain",
			origin,
			changes,
			unmanaged: [{
				kind: "allow-domain",
				subjects: others(remote?.domains)
			}, {
				kind: "sign-in",
				subjects: others(remote?.signIn)
			}].filter(({ subjects }) => subjects.length > 0),
			queries: remote ? queriesOf(desired, remote) : [],
			digest: digestOf(this.#destination(input), declaration, changes)
		};
	}
	async apply(input, plan, remote, context) {
		const desired = this.#desired(input);
		const client = this.#client(input, desired);
		if (!client || !remote) throw new Error("a sync was started without its preflight");
		if (remote.credentials) client.conceal(remote.credentials);
		const { propagationTimeout } = this.#options.protocol;
		return applyPlan(plan, {
			client,
			desired,
			remote,
			context,
			propagationTimeout,
			devices: this.#devices(input)
		});
	}
	async verify(input, applied, cancellation) {
		const missing = async () => {
			const remote = await this.read(input, cancellation);
			if (remote?.partnerFailure && applied.some(({ kind }) => kind === "credentials")) throw remote.partnerFailure;
			const { changes } = this.plan(input, remote);
			return applied.filter((change) => includesChange(changes.filter(isDrift), change));
		};
		const { propagationTimeout } = this.#options.protocol;
		return readUntil(missing, (changes) => changes.length === 0, propagationTimeout, cancellation.requested);
	}
	instructions(input, plan) {
		return dashboardSteps(input, plan);
	}
	async close() {
		await this.#http.close();
	}
	#desired(input) {
		return desiredState(input, this.#options.protocol);
	}
	#origins({ declaration }) {
		return janrainOrigins(declaration.janrain, this.#options);
	}
	#destination(input) {
		return {
			target: "janrain",
			origins: this.#origins(input),
			...digestedOptions(this.#options)
		};
	}
	#devices(input) {
		const key = (device) => deviceKey(this.#origins(input)?.social ?? "", janrainAccount(input.declaration) ?? "", device);
		return {
			recorded: (device) => this.#record.get(key(device)),
			record: (device, names) => void this.#record.set(key(device), names)
		};
	}
	#client(input, { keys, credentials }) {
		const origins = this.#origins(input);
		const client = origins && new JanrainClient(this.#http, origins, keys, this.#options.protocol, this.#options.retry);
		if (credentials) client?.conceal(credentials);
		return client;
	}
};
const noOrigin = {
	kind: "target",
	reason: "no-origin",
	params: {},
	stops: "sync"
};
/** The options that decide which values are sent under which names. */
function digestedOptions({ protocol: { keyProperty, secretProperty, providerList, devices } }) {
	return {
		properties: [keyProperty, secretProperty],
		providerList,
		devices
	};
}
/** Without an origin nothing can be read. */
function unknownChanges({ domains }) {
	const unknown = {
		action: "unknown",
		reason: "no-origin"
	};
	return [
		...domains.map((subject) => ({
			kind: "allow-domain",
			subject,
			...unknown
		})),
		{
			kind: "credentials",
			subject: provider,
			...unknown
		},
		{
			kind: "sign-in",
			subject: provider,
			...unknown
		}
	];
}
export { isSameList as i, deviceKey as n, deviceState as r, JanrainTarget as t };
