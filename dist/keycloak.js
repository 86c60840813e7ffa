import { Fn as digestOf, Ln as includesChange, Nn as RemoteFailure, n as applySteps, o as Canceled, r as secretBlockers, t as serverText, zn as isWrite } from "./core.js";
import { a as readUntil, c as ServiceClient, h as NetworkError, i as parseJsonObject, n as isTransientStatus, t as isTransientFailure } from "./network.js";
import { C as keycloakChinese, D as keycloakLocation, E as keycloakCallback, Ht as formatUntrusted, O as mayReceiveKeys, S as weiboSettings, b as genericProvider, it as Secret, w as keycloakEnglish } from "./messages.js";
import { setTimeout } from "node:timers/promises";
// src/targets/keycloak/error-text.ts
const catalogs = {
	en: keycloakEnglish,
	zh: keycloakChinese
};
/**
* Formats a failure of an operation at Keycloak, with what to do.
* @param origin of the plan, as reports show it
*/
function errorText(operation, why, { language }, origin) {
	const { failures } = catalogs[language];
	if (why.kind === "network") {
		const fault = "code" in why.fault ? `${why.fault.kind} ${why.fault.code}` : why.fault.kind;
		return formatUntrusted(failures[why.fault.kind === "protocol" ? "protocol" : "network"], {
			operation,
			origin: why.origin,
			fault
		});
	}
	const { kind, ...params } = why;
	return formatUntrusted(failures[kind], {
		operation,
		origin,
		...params
	});
}
// src/targets/keycloak/error.ts
/** An operation at Keycloak that did not succeed: exit code 3. */
var KeycloakError = class extends RemoteFailure {
	operation;
	failure;
	constructor(operation, failure) {
		super(`${operation}: ${failure.kind}`);
		this.name = "KeycloakError";
		this.operation = operation;
		this.failure = failure;
	}
	text(messages, origin) {
		return errorText(this.operation, this.failure, messages, origin);
	}
};
// src/targets/keycloak/admin-api.ts
/**
* Sends requests to Keycloak's Admin REST API, with an access token that is requested again once it is rejected. The only place that
* reveals the client credentials. Every method throws a `KeycloakError` when the operation fails, and `Canceled` when its signal
* aborts. Reads are repeated after a transient failure. Writes are not: the next run completes them.
*/
var AdminApi = class {
	#http;
	#location;
	#keys;
	#retry;
	/** Redacted in every message. */
	#secrets;
	#token;
	constructor(http, location, keys, retry) {
		this.#http = http;
		this.#location = location;
		this.#keys = keys;
		this.#retry = retry;
		this.#secrets = [keys.clientId, keys.clientSecret];
	}
	/** Redacts values in every message from now on. */
	conceal(...secrets) {
		this.#secrets.push(...secrets);
	}
	/** @returns the response of success, or of an object that does not exist (404) */
	async send({ operation, method, path, json }, signal) {
		const { base, realm } = this.#location;
		const url = new URL(`${base}/admin/realms/${encodeURIComponent(realm)}/${path}`);
		const body = json === void 0 ? {} : { body: { json } };
		const hadToken = this.#token !== void 0;
		const attempt = async () => {
			const token = this.#token ?? await this.#requestToken(signal);
			return this.#request(operation, url, {
				method,
				token,
				...body
			}, signal);
		};
		let response = await attempt();
		if (response.status === 401 && hadToken) {
			this.#token = void 0;
			response = await attempt();
		}
		if (isSuccess(response) || response.status === 404 && parseJsonObject(response.text)) return response;
		throw this.#errorOf(operation, response);
	}
	/** Source: OAuth 2.0, RFC 6749, section 4.4; the path is that of the realm's discovery document (documented). */
	async #requestToken(signal) {
		const { base, realm } = this.#location;
		const url = new URL(`${base}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/token`);
		const form = new URLSearchParams({
			grant_type: "client_credentials",
			client_id: this.#keys.clientId.reveal(),
			client_secret: this.#keys.clientSecret.reveal()
		});
		const response = await this.#request("token", url, {
			method: "POST",
			body: form
		}, signal);
		const { access_token: token } = parseJsonObject(response.text)?.members ?? {};
		if (!isSuccess(response)) throw this.#errorOf("token", response);
		if (typeof token !== "string" || token === "") throw this.#answerError("token", response);
		this.#token = new Secret(token);
		this.conceal(this.#token);
		return this.#token;
	}
	async #request(operation, url, request, signal) {
		const isRepeatable = request.method === "GET" || operation === "token";
		for (let attempt = 1, pause = this.#retry.pause;; attempt++, pause *= 2) {
			const result = await this.#attempt(operation, url, request, signal);
			const isLast = attempt >= this.#retry.attempts || !isRepeatable;
			if (!(result instanceof KeycloakError)) {
				if (isLast || !isTransientStatus(result.status)) return result;
			} else if (isLast || !isTransient(result)) throw result;
			await setTimeout(pause, void 0, { signal }).catch(() => {});
		}
	}
	async #attempt(operation, url, request, signal) {
		try {
			return await this.#http.request(url, {
				...request,
				accept: "application/json",
				signal
			});
		} catch (error) {
			if (signal.aborted) throw new Canceled();
			if (!(error instanceof NetworkError)) throw error;
			return new KeycloakError(operation, {
				kind: "network",
				fault: error.failure,
				origin: this.#location.origin
			});
		}
	}
	/** The error of a response. Errors have `error` and `error_description`, or `errorMessage`. Source: Keycloak 26.4 (observed). */
	#errorOf(operation, response) {
		const { status, text } = response;
		const { members } = parseJsonObject(text) ?? {};
		if (!members) return this.#answerError(operation, response);
		const { error, error_description: description, errorMessage } = members;
		const message = serverText([
			errorMessage,
			description,
			error
		].find((part) => typeof part === "string") ?? "", this.#secrets);
		if (operation === "token" && status === 404) return new KeycloakError(operation, {
			kind: "realm",
			realm: this.#location.realm
		});
		if (operation === "token" && (status === 400 || status === 401)) return new KeycloakError(operation, {
			kind: "client",
			message
		});
		if (status === 401) return new KeycloakError(operation, { kind: "token" });
		if (status === 403) return new KeycloakError(operation, { kind: "role" });
		return new KeycloakError(operation, {
			kind: "refused",
			status,
			message
		});
	}
	#answerError(operation, { status }) {
		return new KeycloakError(operation, {
			kind: "answer",
			status,
			base: this.#location.base
		});
	}
};
const isSuccess = ({ status }) => status >= 200 && status < 300;
const isTransient = ({ failure }) => failure.kind === "network" && isTransientFailure(failure.fault);
// src/targets/keycloak/stored-provider.ts
/** Compares stored credentials. A secret is masked, or it is a reference to Keycloak's vault: neither shows its value. */
function compareCredentials({ config }, { appKey, appSecret }) {
	const { clientId, clientSecret } = config;
	if (!clientId || !clientSecret) return "not-stored";
	if (typeof clientId !== "string" || !new Secret(clientId).equals(appKey)) return "differs";
	if (typeof clientSecret !== "string") return "differs";
	if (isUnreadable(clientSecret)) return "unreadable";
	return new Secret(clientSecret).equals(appSecret) ? "same" : "differs";
}
function isUnreadable(secret) {
	return secret === "**********" || /^\$\{vault\..*\}$/s.test(secret);
}
/** The names of owned settings that differ, with `enabled` for a provider that is switched off. */
function differingSettings({ enabled, config }, { settings }) {
	const names = Object.keys(settings).filter((name) => config[name] !== settings[name]);
	return enabled === false ? [...names, "enabled"] : names;
}
/** The names of settings that the sync does not own and leaves unchanged. */
function otherSettings({ config }, { settings }) {
	return Object.keys(config).filter((name) => !(name in settings) && name !== "clientId" && name !== "clientSecret").sort();
}
/**
* A provider with the owned settings, and everything else as it is stored.
* @param credentials replace the stored ones; without them, what is stored is kept: a masked secret stands for itself
*/
function withOwned(stored, { settings }, credentials) {
	const pair = credentials && {
		clientId: credentials.appKey.reveal(),
		clientSecret: credentials.appSecret.reveal()
	};
	return {
		...stored,
		enabled: true,
		config: {
			...stored.config,
			...settings,
			...pair
		}
	};
}
// src/targets/keycloak/apply-plan.ts
/** Applies a plan: settings and credentials in one write, so that no state between them exists. */
function applyPlan(plan, applying, context) {
	return applySteps(plan, [{
		kinds: ["provider", "credentials"],
		apply: (changes, progress) => store(changes, progress, applying)
	}], context, isResultKnown);
}
async function store(changes, progress, applying) {
	progress.finish(changes.filter(({ action }) => action === "unknown"), "pending");
	progress.finish(changes.filter(({ action }) => action === "none"), "applied");
	const writes = changes.filter(isWrite);
	if (writes.length === 0) return;
	await (applying.remote ? update(writes, applying.remote, progress, applying) : create(writes, progress, applying));
	progress.finish(writes, "applied");
}
/** Creates the identity provider. One of this alias that another client has created meanwhile stops the run. */
async function create(writes, progress, applying) {
	const { client, desired, cancellation } = applying;
	const { credentials } = desired;
	if (!credentials) throw new Error("an identity provider without credentials is created");
	if (await client.provider(cancellation.requested)) throw new KeycloakError("create-identity-provider", { kind: "changed" });
	await progress.write(writes, (signal) => client.create(desired, credentials, signal));
	await verify(writes, applying);
}
/**
* Writes the owned settings, and the credentials if they are among the changes. The object is written as a whole, so it is read
* immediately before: what others have changed meanwhile is written back. Another app key, or another secret where it can be read, than
* at the time of the plan stops the run.
*/
async function update(writes, remote, progress, applying) {
	const { client, desired, cancellation } = applying;
	const before = await client.provider(cancellation.requested);
	if (before && writes.every((change) => change.reason !== "rotate" && isDone(change, before, desired))) return;
	const operation = "update-identity-provider";
	const { clientId, clientSecret } = remote.config;
	const isSame = before?.config.clientId === clientId && before?.config.clientSecret === clientSecret;
	if (!before || !isSame || before.providerId !== remote.providerId) throw new KeycloakError(operation, { kind: "changed" });
	const provider = withOwned(before, desired, writes.some(({ kind }) => kind === "credentials") ? desired.credentials : void 0);
	await progress.write(writes, (signal) => client.replace(provider, signal));
	await verify(writes, applying);
}
async function verify(writes, { client, desired, propagationTimeout, cancellation }) {
	const read = () => client.provider(cancellation.verification);
	const isVisible = (stored) => stored !== void 0 && writes.every((change) => isDone(change, stored, desired));
	const stored = await readUntil(read, isVisible, propagationTimeout, cancellation.requested);
	if (isVisible(stored)) return;
	cancellation.throwIfRequested();
	throw new KeycloakError("get-identity-provider", {
		kind: "read-back",
		settings: stored ? differingSettings(stored, desired) : []
	});
}
/** Whether reading shows what a change writes; a secret that cannot be read back counts as written with its app key. */
function isDone({ kind }, stored, desired) {
	if (kind === "provider") return differingSettings(stored, desired).length === 0;
	return desired.credentials !== void 0 && ["same", "unreadable"].includes(compareCredentials(stored, desired.credentials));
}
/** Whether the state after a failed write is known: it was refused, or read. */
function isResultKnown(failure) {
	if (!(failure instanceof KeycloakError)) return false;
	const { failure: why } = failure;
	return why.kind === "refused" ? why.status < 500 : ![
		"answer",
		"shape",
		"network"
	].includes(why.kind);
}
// src/targets/keycloak/client.ts
/** The operations of the Admin REST API that a sync needs, for one identity provider. Throws as `AdminApi` does. */
var KeycloakClient = class {
	#api;
	#alias;
	constructor(api, alias) {
		this.#api = api;
		this.#alias = alias;
	}
	/** Redacts credentials in every message of this client, even if it neither sent nor read them. */
	conceal({ appKey, appSecret }) {
		this.#api.conceal(appKey, appSecret);
	}
	/** The identity provider; undefined if there is none with the alias. */
	async provider(signal) {
		const operation = "get-identity-provider";
		const { status, text } = await this.#api.send({
			operation,
			method: "GET",
			path: this.#path()
		}, signal);
		if (status === 404) return void 0;
		const { members, isAmbiguous } = parseJsonObject(text) ?? {};
		const { alias, config = {} } = members ?? {};
		if (!members || isAmbiguous || alias !== this.#alias || !isSettings(config)) throw new KeycloakError(operation, { kind: "shape" });
		for (const value of [config.clientId, config.clientSecret]) if (typeof value === "string" && value) this.#api.conceal(new Secret(value));
		return {
			...members,
			config
		};
	}
	/** Creates the identity provider with its credentials. */
	async create({ providerId, settings }, credentials, signal) {
		const operation = "create-identity-provider";
		const json = withOwned({
			alias: this.#alias,
			providerId,
			config: {}
		}, { settings }, credentials);
		const { status } = await this.#api.send({
			operation,
			method: "POST",
			path: "identity-provider/instances",
			json
		}, signal);
		if (status === 404) throw new KeycloakError(operation, {
			kind: "refused",
			status,
			message: ""
		});
	}
	/** Replaces the identity provider (observed: the whole object). */
	async replace(provider, signal) {
		const operation = "update-identity-provider";
		const { status } = await this.#api.send({
			operation,
			method: "PUT",
			path: this.#path(),
			json: provider
		}, signal);
		if (status === 404) throw new KeycloakError(operation, { kind: "changed" });
	}
	#path() {
		return `identity-provider/instances/${encodeURIComponent(this.#alias)}`;
	}
};
function isSettings(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/targets/keycloak/desired.ts
/** Derives from a declaration what it owns at Keycloak. */
function desiredState({ declaration: { keycloak, credentials }, secrets }) {
	const secretOf = (name) => name === void 0 ? void 0 : secrets(name);
	const unset = (...names) => names.filter((name) => name !== void 0 && !secrets(name));
	const [clientId, clientSecret] = [secretOf(keycloak?.clientId), secretOf(keycloak?.clientSecret)];
	const [appKey, appSecret] = [secretOf(credentials?.appKey), secretOf(credentials?.appSecret)];
	const providerId = keycloak?.providerId ?? "oauth2";
	return {
		providerId,
		settings: providerId === "oauth2" ? weiboSettings : {},
		credentials: appKey && appSecret ? {
			appKey,
			appSecret
		} : void 0,
		keys: clientId && clientSecret ? {
			clientId,
			clientSecret
		} : void 0,
		missing: {
			keys: unset(keycloak?.clientId, keycloak?.clientSecret),
			credentials: unset(credentials?.appKey, credentials?.appSecret)
		}
	};
}
// src/targets/keycloak/instructions.ts
/** What remains manual once an identity provider is new: Weibo's callback, and a test of what no document confirms. */
function manualSteps({ declaration }, { changes }) {
	if (!changes.some(({ kind, action }) => kind === "provider" && action === "create")) return [];
	const callback = keycloakCallback(declaration)?.url;
	const isDeclared = callback !== void 0 && declaration.callbacks?.authorization === callback;
	const isGeneric = (declaration.keycloak?.providerId ?? "oauth2") === genericProvider;
	if (!isDeclared) return [];
	return [{
		step: "register-callback",
		params: { callback }
	}, ...isGeneric ? [{
		step: "test-sign-in",
		params: {}
	}] : []];
}
// src/targets/keycloak/plan.ts
/** What a sync would change: the identity provider, and its credentials. Keycloak stores both in one write. Pure. */
function planChanges(alias, desired, remote, options) {
	return [planProvider(alias, desired, remote), planCredentials(alias, desired, remote, options)];
}
/** Without keys or an allowed origin nothing can be read. */
function unknownChanges(alias, why) {
	return ["provider", "credentials"].map((kind) => ({
		kind,
		subject: alias,
		action: "unknown",
		...why
	}));
}
function planProvider(subject, desired, remote) {
	const change = {
		kind: "provider",
		subject
	};
	if (!remote) {
		if (!desired.credentials) return {
			...change,
			action: "unknown",
			reason: "needs-secret",
			secrets: desired.missing.credentials
		};
		return {
			...change,
			action: "create",
			reason: "not-found",
			details: [desired.providerId]
		};
	}
	const details = differingSettings(remote, desired);
	if (details.length > 0) return {
		...change,
		action: "update",
		reason: "settings",
		details
	};
	return {
		...change,
		action: "none",
		reason: desired.providerId === "oauth2" ? "stored-generic" : "stored"
	};
}
function planCredentials(subject, { credentials, missing }, remote, { rotate }) {
	const change = {
		kind: "credentials",
		subject
	};
	if (!credentials) return {
		...change,
		action: "unknown",
		reason: "needs-secret",
		secrets: missing.credentials
	};
	if (!remote) return {
		...change,
		action: "create",
		reason: "not-stored"
	};
	const comparison = compareCredentials(remote, credentials);
	if (comparison === "not-stored") return {
		...change,
		action: "create",
		reason: "not-stored"
	};
	if (comparison === "differs") return {
		...change,
		action: "update",
		reason: "differs"
	};
	if (comparison === "unreadable" && rotate) return {
		...change,
		action: "update",
		reason: "rotate",
		unreadable: true
	};
	return {
		...change,
		action: "none",
		reason: comparison
	};
}
// src/targets/keycloak/keycloak-target.ts
/** Keycloak as a sync target. Without keys or an allowed origin there is nothing to read. */
var KeycloakTarget = class {
	#http;
	#options;
	/** One client for each identity provider, so that a run requests one token for it. */
	#clients = /* @__PURE__ */ new Map();
	constructor(policy, options) {
		this.#http = new ServiceClient(policy);
		this.#options = options;
	}
	preflight(input) {
		const location = keycloakLocation(input.declaration);
		if (!location) return [{
			kind: "target",
			reason: "incomplete",
			params: {},
			stops: "sync"
		}];
		const { clientId, clientSecret } = input.declaration.keycloak ?? {};
		const origin = {
			kind: "origin",
			origin: location.origin
		};
		return [...this.#isAllowed(location) ? [] : [origin], ...secretBlockers(input, [clientSecret], clientId)];
	}
	async read(input, { requested }) {
		const desired = desiredState(input);
		const client = this.#client(input, desired);
		if (!client) return void 0;
		const stored = await client.provider(requested);
		if (stored && stored.providerId !== desired.providerId) {
			const { alias = "" } = input.declaration.keycloak ?? {};
			throw new KeycloakError("get-identity-provider", {
				kind: "type",
				alias,
				providerId: String(stored.providerId)
			});
		}
		return stored ?? null;
	}
	plan(input, remote) {
		return this.#plan(input, remote, this.#options);
	}
	async apply(input, plan, remote, context) {
		const desired = desiredState(input);
		const client = this.#client(input, desired);
		if (!client || remote === void 0) throw new Error("a sync was started without its preflight");
		const { propagationTimeout } = this.#options;
		return applyPlan(plan, {
			client,
			desired,
			remote,
			propagationTimeout,
			cancellation: context.cancellation
		}, context);
	}
	async verify(input, applied, cancellation) {
		const missing = async () => {
			const { changes } = this.#plan(input, await this.read(input, cancellation), { rotate: false });
			return applied.filter((change) => includesChange(changes.filter(isWrite), change));
		};
		return readUntil(missing, (changes) => changes.length === 0, this.#options.propagationTimeout, cancellation.requested);
	}
	instructions(input, plan) {
		return manualSteps(input, plan);
	}
	async close() {
		await this.#http.close();
	}
	#plan(input, remote, options) {
		const { file, declaration } = input;
		const desired = desiredState(input);
		const location = keycloakLocation(declaration);
		const alias = declaration.keycloak?.alias ?? "";
		const isAllowed = location !== void 0 && this.#isAllowed(location);
		const why = isAllowed ? {
			reason: "needs-secret",
			secrets: desired.missing.keys
		} : { reason: "no-origin" };
		const changes = remote === void 0 ? unknownChanges(alias, why) : planChanges(alias, desired, remote, options);
		const settings = remote ? otherSettings(remote, desired) : [];
		const executed = remote !== void 0;
		return {
			file,
			target: "keycloak",
			origin: location?.origin,
			changes,
			unmanaged: settings.length === 0 ? [] : [{
				kind: "setting",
				subjects: settings
			}],
			queries: isAllowed ? [{
				operation: "get-identity-provider",
				executed,
				missing: executed ? [] : desired.missing.keys
			}] : [],
			digest: digestOf({
				target: "keycloak",
				...location,
				providerId: desired.providerId
			}, declaration, changes)
		};
	}
	#isAllowed(location) {
		return mayReceiveKeys(location, this.#options.origins);
	}
	#client({ declaration }, { keys, credentials }) {
		const location = keycloakLocation(declaration);
		if (!location || !keys || !this.#isAllowed(location)) return void 0;
		const { clientId, clientSecret } = declaration.keycloak ?? {};
		const key = [
			location.base,
			location.realm,
			location.alias,
			clientId,
			clientSecret
		].join(" ");
		const create = () => new KeycloakClient(new AdminApi(this.#http, location, keys, this.#options.retry), location.alias);
		const client = this.#clients.get(key) ?? create();
		this.#clients.set(key, client);
		if (credentials) client.conceal(credentials);
		return client;
	}
};
export { KeycloakTarget as t };
