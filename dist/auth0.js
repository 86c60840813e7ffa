import { Fn as digestOf, Ln as includesChange, Nn as RemoteFailure, n as applySteps, o as Canceled, r as secretBlockers, t as serverText, zn as isWrite } from "./core.js";
import { a as readUntil, c as ServiceClient, h as NetworkError, i as parseJsonObject, n as isTransientStatus, t as isTransientFailure } from "./network.js";
import { B as scopes, Ht as formatUntrusted, K as auth0Callback, U as auth0Chinese, V as strategy, Vt as formatMessage, W as auth0English, it as Secret, n as auth0Location, r as mayReceiveKeys, z as operationScopes } from "./messages.js";
import { setTimeout } from "node:timers/promises";
// src/targets/auth0/error-text.ts
const catalogs = {
	en: auth0English,
	zh: auth0Chinese
};
/**
* Formats a failure of an operation at Auth0, with what to do.
* @param origin of the plan, as reports show it
*/
function errorText(operation, why, { language }, origin) {
	const { failures, errors } = catalogs[language];
	switch (why.kind) {
		case "refused": {
			const texts = errors;
			const { meaning, action } = (Object.hasOwn(texts, why.code) ? texts[why.code] : void 0) ?? errors.unknown;
			const message = formatUntrusted("{message}", { message: why.message || why.code || "…" });
			return formatMessage(failures.refused, {
				operation,
				status: why.status,
				message,
				meaning,
				action
			});
		}
		case "scope": return formatUntrusted(failures.scope, {
			operation,
			scopes: why.scopes
		});
		case "rate-limit": return why.seconds === void 0 ? formatUntrusted(failures["rate-limit"], { operation }) : formatUntrusted(failures["rate-limit-until"], {
			operation,
			seconds: why.seconds
		});
		case "answer": return formatUntrusted(failures.answer, {
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
		case "strategy": return formatUntrusted(failures.strategy, {
			name: why.name,
			strategy: why.strategy
		});
		case "changed":
		case "superseded": return formatUntrusted(failures[why.kind], {
			operation,
			origin
		});
		case "read-back": {
			const credentials = why.restored ? "restored" : "not-restored";
			return formatUntrusted(failures[operation === "patch-clients" ? "read-back" : credentials], {
				operation,
				origin
			});
		}
	}
}
// src/targets/auth0/error.ts
/** An operation at Auth0 that did not succeed: exit code 3. */
var Auth0Error = class extends RemoteFailure {
	operation;
	failure;
	constructor(operation, failure) {
		super(`${operation}: ${failure.kind}`);
		this.name = "Auth0Error";
		this.operation = operation;
		this.failure = failure;
	}
	text(messages, origin) {
		return errorText(this.operation, this.failure, messages, origin);
	}
};
// src/targets/auth0/remote-state.ts
/**
* Reads what the token's scopes allow.
* @throws Auth0Error when an operation fails, or the name belongs to a connection of another identity provider
*/
async function readRemoteState(client, { connection: name }, signal) {
	const state = {
		scopes: await client.scopes(signal),
		denied: void 0,
		clients: [],
		others: []
	};
	try {
		const all = await client.weiboConnections(signal);
		const others = all.map((connection) => connection.name).filter((other) => other !== name);
		const listed = await findConnection(client, name, all, signal);
		if (!listed) return {
			...state,
			connection: null,
			others
		};
		const connection = await client.connection(listed.id, signal);
		return {
			...state,
			connection,
			clients: await client.enabledClients(listed.id, signal),
			others
		};
	} catch (error) {
		if (!(error instanceof Auth0Error && error.failure.kind === "scope")) throw error;
		return {
			...state,
			connection: void 0,
			denied: {
				error,
				scopes: error.failure.scopes
			}
		};
	}
}
/**
* The connection to Weibo with a name, and its settings.
* @throws Auth0Error when an operation fails, or the name belongs to a connection of another identity provider
*/
async function readConnection(client, name, signal) {
	const listed = await findConnection(client, name, [], signal);
	return listed && client.connection(listed.id, signal);
}
/**
* The connection to Weibo with a name.
* @param known connections to Weibo that were listed before
* @throws Auth0Error if the name belongs to a connection of another identity provider
*/
async function findConnection(client, name, known, signal) {
	const listed = known.find((connection) => connection.name === name) ?? await client.connectionNamed(name, signal);
	if (listed === void 0 || listed.strategy === "weibo") return listed;
	throw new Auth0Error("get-connections", {
		kind: "strategy",
		name,
		strategy: listed.strategy
	});
}
/** The requests of a read, and those that it skipped because a secret is missing. */
function queriesOf({ missing }, remote) {
	const query = (operation, executed) => ({
		operation,
		executed,
		missing: executed ? [] : missing.keys
	});
	if (!remote) return [query("token", false), query("get-connections", false)];
	const found = remote.connection ? [query("get-connections-by-id", true), query("get-connection-clients", true)] : [];
	return [
		query("token", true),
		query("get-connections", true),
		...found
	];
}
// src/targets/auth0/apply/applications.ts
/** Enables the connection for the declared applications that another client has not enabled meanwhile. Disables none. */
async function enableApplications(changes, progress, applying) {
	progress.finish(changes.filter(({ action }) => action === "unknown"), "pending");
	progress.finish(changes.filter(({ action }) => action === "none"), "applied");
	const writes = changes.filter(isWrite);
	if (writes.length === 0) return;
	await enable(writes, progress, applying);
	progress.finish(writes, "applied");
}
async function enable(writes, progress, applying) {
	const { client, desired, remote, propagationTimeout, cancellation } = applying;
	const connection = remote.connection ?? await readConnection(client, desired.connection, cancellation.requested);
	if (!connection) throw new Auth0Error("patch-clients", { kind: "changed" });
	const { id } = connection;
	const enabled = await client.enabledClients(id, cancellation.requested);
	const missing = writes.map(({ subject }) => subject).filter((clientId) => !enabled.includes(clientId));
	if (missing.length === 0) return;
	await progress.write(writes, (signal) => client.enableClients(id, missing, signal));
	const areEnabled = (clients) => missing.every((clientId) => clients.includes(clientId));
	const read = () => client.enabledClients(id, cancellation.verification);
	if (areEnabled(await readUntil(read, areEnabled, propagationTimeout, cancellation.requested))) return;
	cancellation.throwIfRequested();
	throw new Auth0Error("patch-clients", {
		kind: "read-back",
		restored: false
	});
}
// src/targets/auth0/stored-credentials.ts
/**
* Compares the credentials in a connection's options.
* @throws nothing: what is not a text differs
*/
function compareCredentials(options, { appKey, appSecret }) {
	const { client_id: key, client_secret: secret } = options;
	if (typeof key !== "string" || !new Secret(key).equals(appKey)) return "differs";
	if (isUnreadable(secret)) return "unreadable";
	return typeof secret === "string" && new Secret(secret).equals(appSecret) ? "same" : "differs";
}
/** Whether a stored secret is absent or masked: no document says which, or whether it is. */
function isUnreadable(secret) {
	return secret === void 0 || secret === null || typeof secret === "string" && /^[*•●.x]{3,}$/i.test(secret);
}
/** Whether two reads of a connection have the same credentials. */
function haveSameCredentials(one, other) {
	return ["client_id", "client_secret"].every((name) => one.options?.[name] === other.options?.[name]);
}
/** The options with credentials in place of the earlier ones; all others are kept. */
function withCredentials(options, { appKey, appSecret }) {
	return {
		...options,
		client_id: appKey.reveal(),
		client_secret: appSecret.reveal()
	};
}
// src/targets/auth0/apply/credentials.ts
const operation = "patch-connections-by-id";
/**
* Replaces the credentials of a connection, unless another client has done so meanwhile. `options` are written as a whole, so they are
* read immediately before: those of others are written back as they are then. Credentials that were changed otherwise since the plan
* stop the run.
*/
async function replaceCredentials(change, credentials, progress, { client, remote, propagationTimeout, cancellation }) {
	if (!remote.connection) throw new Error("credentials of no connection are replaced");
	const { id } = remote.connection;
	const before = await client.connection(id, cancellation.requested);
	if (!before.options) throw new Auth0Error(operation, {
		kind: "scope",
		scopes: ["read:connections_options"]
	});
	const comparison = compareCredentials(before.options, credentials);
	if (comparison === "same" || comparison === "unreadable" && change.reason !== "rotate") return;
	if (!haveSameCredentials(before, remote.connection)) throw new Auth0Error(operation, { kind: "changed" });
	const options = withCredentials(before.options, credentials);
	await progress.write([change], (signal) => client.replaceOptions(before, options, signal));
	const isStored = (stored) => compareCredentials(stored.options ?? {}, credentials) !== "differs";
	const read = () => client.connection(id, cancellation.verification);
	const stored = await readUntil(read, isStored, propagationTimeout, cancellation.requested);
	if (isStored(stored)) return;
	if (isNewer(stored, credentials, before)) throw new Auth0Error(operation, { kind: "superseded" });
	const restored = await restore(client, before, stored, cancellation.revert);
	if (cancellation.requested.aborted) throw new Canceled(restored);
	throw new Auth0Error(operation, {
		kind: "read-back",
		restored
	});
}
/** Whether another client has stored credentials after our write: with a value that is in neither our pair nor the earlier one. */
function isNewer({ options = {} }, { appKey, appSecret }, { options: earlier = {} }) {
	const { client_id: key, client_secret: secret } = options;
	const isOther = (value, ours, before) => typeof value === "string" && value !== ours && value !== before;
	return isOther(key, appKey.reveal(), earlier.client_id) || !isUnreadable(secret) && isOther(secret, appSecret.reveal(), earlier.client_secret);
}
/**
* Writes back the credentials from immediately before, with the options of others as they are now.
* @returns whether Auth0 accepted them; a secret that could not be read cannot be written back
*/
async function restore(client, before, stored, signal) {
	const { client_id, client_secret } = before.options ?? {};
	if (isUnreadable(client_secret) || !stored.options) return false;
	const { client_id: _key, client_secret: _secret, ...others } = stored.options;
	try {
		await client.replaceOptions(stored, {
			...others,
			...client_id !== void 0 && { client_id },
			client_secret
		}, signal);
		return true;
	} catch {
		return false;
	}
}
// src/targets/auth0/apply/connection.ts
/** Creates the connection with its credentials, or replaces the credentials of the one that exists. */
async function storeConnection(changes, progress, applying) {
	const { credentials } = applying.desired;
	const has = (action) => changes.filter((change) => change.action === action);
	const isWaiting = has("unknown").length > 0 && has("none").length === 0;
	progress.finish(isWaiting ? changes : has("unknown"), "pending");
	progress.finish(has("none"), "applied");
	const writes = isWaiting ? [] : changes.filter(isWrite);
	if (!credentials || writes.length === 0) return;
	if (has("create").length > 0) await create(writes, credentials, progress, applying);
	else for (const change of writes) await replaceCredentials(change, credentials, progress, applying);
	progress.finish(writes, "applied");
}
/** Creates the connection, unless another client has created the same one meanwhile. Any other one of this name stops the run. */
async function create(writes, credentials, progress, applying) {
	const { client, desired, propagationTimeout, cancellation } = applying;
	const read = (signal) => readConnection(client, desired.connection, signal);
	const isStored = (stored) => stored?.options !== void 0 && compareCredentials(stored.options, credentials) !== "differs";
	const before = await read(cancellation.requested);
	if (isStored(before)) return;
	if (before) throw new Auth0Error("post-connections", { kind: "changed" });
	await progress.write(writes, (signal) => client.createConnection(desired.connection, credentials, signal));
	if (isStored(await readUntil(() => read(cancellation.verification), isStored, propagationTimeout, cancellation.requested))) return;
	cancellation.throwIfRequested();
	throw new Auth0Error("post-connections", {
		kind: "read-back",
		restored: false
	});
}
// src/targets/auth0/apply/apply-plan.ts
/** Applies a plan: the connection with its credentials first, so that no application offers a login that cannot work. */
function applyPlan(plan, applying, context) {
	return applySteps(plan, [{
		kinds: ["connection", "credentials"],
		apply: (changes, progress) => storeConnection(changes, progress, applying)
	}, {
		kinds: ["application"],
		apply: (changes, progress) => enableApplications(changes, progress, applying)
	}], context, isResultKnown);
}
/** Whether the state after a failed write is known: it was refused, or read. */
function isResultKnown(failure) {
	if (!(failure instanceof Auth0Error)) return false;
	const { failure: why } = failure;
	return why.kind === "refused" ? why.status < 500 : ![
		"answer",
		"shape",
		"network"
	].includes(why.kind);
}
// src/targets/auth0/read-response.ts
/**
* The members of a successful response: any status of success.
* @throws Auth0Error for a body that is not a JSON object, has a duplicate key, or a number that would lose digits when `options` are
* written back
*/
function parseResponse({ operation, origin }, { status, text }) {
	const { members, isAmbiguous } = parseJsonObject(text) ?? {};
	if (!members) throw new Auth0Error(operation, {
		kind: "answer",
		status,
		origin
	});
	if (isAmbiguous || losesDigits(text)) throw new Auth0Error(operation, { kind: "shape" });
	return members;
}
/**
* The error of any other response.
* Errors of the Management API have `statusCode`, `error`, `message` and `errorCode`, those of the token endpoint `error` and
* `error_description` (documented). A missing scope is named in the message (observed), otherwise it is the operation's.
* @param secrets redacted in the error's text, in case the server repeats them
*/
function errorOf({ operation, origin }, { status, text }, secrets) {
	const { members } = parseJsonObject(text) ?? {};
	if (!members || status < 400) return new Auth0Error(operation, {
		kind: "answer",
		status,
		origin
	});
	const { message, errorCode, error, error_description: description } = members;
	const reported = typeof message === "string" ? message : typeof description === "string" ? description : "";
	const code = typeof errorCode === "string" ? errorCode : typeof error === "string" ? error : "";
	if (status === 403 && operation !== "token" && (code === "insufficient_scope" || reported.startsWith("Insufficient scope"))) {
		const words = reported.match(/[a-z_:]+/g) ?? [];
		const named = scopes.filter((scope) => words.includes(scope));
		return new Auth0Error(operation, {
			kind: "scope",
			scopes: named.length > 0 ? named : [operationScopes[operation]]
		});
	}
	return new Auth0Error(operation, {
		kind: "refused",
		status,
		code: serverText(code, secrets),
		message: serverText(reported, secrets)
	});
}
/**
* A text.
* @throws Auth0Error for anything else
*/
function readText(operation, value) {
	if (typeof value !== "string") throw new Auth0Error(operation, { kind: "shape" });
	return value;
}
/**
* A list of objects.
* @throws Auth0Error for anything else
*/
function readObjects(operation, value) {
	if (!Array.isArray(value) || !value.every(isObject)) throw new Auth0Error(operation, { kind: "shape" });
	return value;
}
/** Whether a value is an object, and not a list. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a number outside of strings has more digits than a JavaScript number keeps. */
function losesDigits(text) {
	return (text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, "\"\"").match(/-?\d[\d.eE+-]*/g) ?? []).some((number) => number.replace(/[eE].*$/, "").replace(/\D/g, "").replace(/^0+/, "").length > 15);
}
// src/targets/auth0/client.ts
const repeatedMembers = [
	"display_name",
	"is_domain_connection",
	"show_as_button",
	"realms"
];
/** The operations of Auth0's Management API that a sync needs. Throws as `ManagementApi` does. */
var Auth0Client = class {
	#api;
	constructor(api) {
		this.#api = api;
	}
	/** Redacts credentials in every message of this client, even if it neither sent nor read them. */
	conceal({ appKey, appSecret }) {
		this.#api.conceal(appKey, appSecret);
	}
	/** The scopes of the token; undefined if it does not show them. */
	scopes(signal) {
		return this.#api.scopes(signal);
	}
	/** All connections to Weibo, without their options. */
	weiboConnections(signal) {
		return this.#connections({ strategy }, signal);
	}
	/** The connection with a name, of any identity provider. */
	async connectionNamed(name, signal) {
		return (await this.#connections({ name }, signal)).find((connection) => connection.name === name);
	}
	/** A connection with its settings. */
	async connection(id, signal) {
		const operation = "get-connections-by-id";
		const members = await this.#api.read({
			operation,
			method: "GET",
			path: `connections/${id}`
		}, signal);
		const { options } = members;
		if (members.id !== id || options !== void 0 && !isObject(options)) throw new Auth0Error(operation, { kind: "shape" });
		for (const value of [options?.client_id, options?.client_secret]) if (typeof value === "string") this.#api.conceal(new Secret(value));
		const repeated = repeatedMembers.flatMap((name) => members[name] === void 0 || members[name] === null ? [] : [[name, members[name]]]);
		return {
			id,
			options,
			repeated: Object.fromEntries(repeated)
		};
	}
	/** The client ids of the applications that a connection is enabled for. */
	async enabledClients(id, signal) {
		const request = {
			operation: "get-connection-clients",
			method: "GET",
			path: `connections/${id}/clients`
		};
		return (await this.#pages(request, "clients", signal)).map(({ client_id }) => readText(request.operation, client_id));
	}
	/** Creates a connection to Weibo with its credentials. */
	async createConnection(name, { appKey, appSecret }, signal) {
		const options = {
			client_id: appKey.reveal(),
			client_secret: appSecret.reveal()
		};
		await this.#api.write({
			operation: "post-connections",
			method: "POST",
			path: "connections",
			json: {
				name,
				strategy,
				options
			}
		}, signal);
	}
	/** Replaces the options of a connection (documented: the whole object), and repeats what an update would reset. */
	async replaceOptions({ id, repeated }, options, signal) {
		const json = {
			...repeated,
			options
		};
		await this.#api.write({
			operation: "patch-connections-by-id",
			method: "PATCH",
			path: `connections/${id}`,
			json
		}, signal);
	}
	/** Enables a connection for applications; others keep what they have (documented). */
	async enableClients(id, clientIds, signal) {
		for (let start = 0; start < clientIds.length; start += 50) {
			const json = clientIds.slice(start, start + 50).map((client_id) => ({
				client_id,
				status: true
			}));
			await this.#api.write({
				operation: "patch-clients",
				method: "PATCH",
				path: `connections/${id}/clients`,
				json
			}, signal);
		}
	}
	async #connections(query, signal) {
		const operation = "get-connections";
		const fields = {
			fields: "id,name,strategy",
			include_fields: "true"
		};
		const found = await this.#pages({
			operation,
			method: "GET",
			path: "connections",
			query: {
				...query,
				...fields
			}
		}, "connections", signal);
		const text = (value) => readText(operation, value);
		const list = found.map(({ id, name, strategy }) => ({
			id: text(id),
			name: text(name),
			strategy: text(strategy)
		}));
		if (!list.every(({ id }) => /^[\w-]+$/.test(id))) throw new Auth0Error(operation, { kind: "shape" });
		return list;
	}
	/** All pages of a list: `next` is `from` of the following page, and is absent on the last (documented). */
	async #pages(request, member, signal) {
		const entries = [];
		const seen = /* @__PURE__ */ new Set();
		for (let from = "";;) {
			const query = {
				...request.query,
				take: String(50),
				...from !== "" && { from }
			};
			const { next, [member]: page } = await this.#api.read({
				...request,
				query
			}, signal);
			entries.push(...readObjects(request.operation, page));
			if (next === void 0 || next === null || next === "") return entries;
			from = readText(request.operation, next);
			if (seen.has(from) || seen.size === 1e3) throw new Auth0Error(request.operation, { kind: "shape" });
			seen.add(from);
		}
	}
};
// src/targets/auth0/desired.ts
/** Derives from a declaration what it owns at Auth0; undefined if it has no complete section. */
function desiredState({ declaration: { auth0, credentials }, secrets }) {
	if (auth0?.connection === void 0) return void 0;
	const secretOf = (name) => name === void 0 ? void 0 : secrets(name);
	const unset = (...names) => names.filter((name) => name !== void 0 && !secrets(name));
	const [clientId, clientSecret] = [secretOf(auth0.clientId), secretOf(auth0.clientSecret)];
	const [appKey, appSecret] = [secretOf(credentials?.appKey), secretOf(credentials?.appSecret)];
	return {
		connection: auth0.connection,
		applications: [...new Set(auth0.applications?.filter((clientId) => clientId !== void 0))],
		credentials: appKey && appSecret ? {
			appKey,
			appSecret
		} : void 0,
		keys: clientId && clientSecret ? {
			clientId,
			clientSecret
		} : void 0,
		missing: {
			keys: unset(auth0.clientId, auth0.clientSecret),
			credentials: unset(credentials?.appKey, credentials?.appSecret)
		}
	};
}
// src/targets/auth0/instructions.ts
/**
* What remains manual: scopes that the token lacks, and Weibo's callback once the connection is new. While the declaration has another
* callback, as during a migration, Weibo's single one stays where sign-in uses it.
*/
function manualSteps({ declaration }, { changes }) {
	const scopes = [...new Set(changes.flatMap(({ reason, details = [] }) => reason === "needs-scope" ? details : []))];
	const callback = auth0Callback(declaration)?.url;
	const isNew = changes.some(({ kind, action }) => kind === "connection" && action === "create");
	const isDeclared = callback !== void 0 && declaration.callbacks?.authorization === callback;
	return [...scopes.length > 0 ? [{
		step: "grant-scopes",
		params: { scopes }
	}, {
		step: "run-again",
		params: {}
	}] : [], ...isNew && isDeclared ? [{
		step: "register-callback",
		params: { callback }
	}] : []];
}
// src/targets/auth0/management-api.ts
/**
* Sends requests to Auth0's Management API, with an access token that is requested once. The only place that reveals the client
* credentials. Every method throws an `Auth0Error` when the operation fails, and `Canceled` when its signal aborts. Reads are
* repeated after a transient failure, and any request after a rate limit, which had no effect. Other writes are not: the next run
* completes them.
*/
var ManagementApi = class {
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
	/** Redacts a value in every message from now on. */
	conceal(...secrets) {
		this.#secrets.push(...secrets);
	}
	/** The scopes of the token; undefined if it does not show them. */
	async scopes(signal) {
		return (await this.#accessToken(signal)).scopes;
	}
	/** Reads an object. */
	async read(request, signal) {
		const response = await this.#send(request, signal);
		return parseResponse({
			operation: request.operation,
			origin: this.#location.origin
		}, response);
	}
	/** Writes; the response's body says nothing that reading does not, so it is ignored. */
	async write(request, signal) {
		await this.#send(request, signal);
	}
	async #send({ operation, method, path, query = {}, json }, signal) {
		const { value: token } = await this.#accessToken(signal);
		const url = new URL(`/api/v2/${path}`, this.#location.origin);
		for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
		return this.#request(operation, url, {
			method,
			token,
			...json !== void 0 && { body: { json } }
		}, signal);
	}
	/** One token for all requests; another one only if requesting it failed. */
	async #accessToken(signal) {
		this.#token ??= this.#requestToken(signal);
		try {
			return await this.#token;
		} catch (error) {
			this.#token = void 0;
			throw error;
		}
	}
	/**
	* A token for the client credentials. The audience has the tenant's own domain, also with a custom domain (documented).
	* Scopes: a Management API token is a JWT that contains them (documented); examples of the response have them too.
	*/
	async #requestToken(signal) {
		const { origin, domain } = this.#location;
		const [client_id, client_secret] = [this.#keys.clientId.reveal(), this.#keys.clientSecret.reveal()];
		const json = {
			grant_type: "client_credentials",
			client_id,
			client_secret,
			audience: `https://${domain}/api/v2/`
		};
		const response = await this.#request("token", new URL("/oauth/token", origin), {
			method: "POST",
			body: { json }
		}, signal);
		const { access_token, scope } = parseResponse({
			operation: "token",
			origin
		}, response);
		const token = readText("token", access_token);
		const value = new Secret(token);
		this.conceal(value);
		return {
			value,
			scopes: scopesIn(typeof scope === "string" ? scope : scopeClaim(token))
		};
	}
	async #request(operation, url, request, signal) {
		const isRepeatable = request.method === "GET" || operation === "token";
		for (let attempt = 1, pause = this.#retry.pause;; attempt++, pause *= 2) {
			const { response, error } = await this.#attempt(operation, url, request, signal);
			if (!error) return response;
			const wait = response?.status === 429 ? untilReset(response) : void 0;
			if (wait !== void 0 && wait > this.#retry.longestWait) throw new Auth0Error(operation, {
				kind: "rate-limit",
				seconds: Math.ceil(wait / 1e3)
			});
			const mayRepeat = wait !== void 0 || isRepeatable && isTransient(error, response?.status);
			if (attempt >= this.#retry.attempts || !mayRepeat) throw error;
			await setTimeout(wait ?? pause, void 0, { signal }).catch(() => {});
			if (signal.aborted) throw isRepeatable ? new Canceled() : error;
		}
	}
	async #attempt(operation, url, request, signal) {
		const { origin } = this.#location;
		try {
			const response = await this.#http.request(url, {
				...request,
				signal
			});
			if (response.status >= 200 && response.status < 300) return { response };
			if (response.status === 429) return {
				response,
				error: new Auth0Error(operation, {
					kind: "rate-limit",
					seconds: void 0
				})
			};
			return {
				response,
				error: errorOf({
					operation,
					origin
				}, response, this.#secrets)
			};
		} catch (error) {
			if (signal.aborted) throw new Canceled();
			if (error instanceof NetworkError) return { error: new Auth0Error(operation, {
				kind: "network",
				fault: error.failure,
				origin
			}) };
			throw error;
		}
	}
};
/** Milliseconds until a rate limit ends; undefined if the response does not say so. Source: rate limit policy, Unix time in seconds (documented). */
function untilReset({ rateLimitReset }) {
	if (rateLimitReset === void 0 || !/^\d{1,12}$/.test(rateLimitReset)) return void 0;
	return Math.max(0, Number(rateLimitReset) * 1e3 - Date.now());
}
/** Whether a repeated read may succeed: the service is temporarily unavailable, or the connection broke. */
function isTransient({ failure }, status) {
	if (failure.kind === "network") return isTransientFailure(failure.fault);
	return status !== void 0 && isTransientStatus(status);
}
/** The claim `scope` of a JWT; undefined if the text is not one. */
function scopeClaim(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		const scope = typeof claims === "object" && claims !== null && "scope" in claims ? claims.scope : void 0;
		return typeof scope === "string" ? scope : void 0;
	} catch {
		return;
	}
}
function scopesIn(text) {
	return text?.split(" ").filter((scope) => scope !== "");
}
// src/targets/auth0/plan.ts
/** What creating a connection needs: its credentials are verified by reading them. */
const scopesToCreate = [
	"read:connections",
	"create:connections",
	"read:connections_options"
];
/** What replacing options needs: those of others are read first. */
const scopesToUpdate = [
	"read:connections",
	"read:connections_options",
	"update:connections",
	"update:connections_options"
];
/**
* What a sync would change, in order: connection, credentials, applications. Every intermediate state is safe: no application offers
* a login before it can work. Pure.
*/
function planChanges(desired, remote, options) {
	if (remote.connection === void 0) return unknownChanges(desired, {
		reason: "needs-scope",
		details: [.../* @__PURE__ */ new Set([...remote.denied?.scopes ?? [], ...missingScopes(remote, [...scopesToCreate, ...scopesToUpdate])])]
	});
	const credentials = planCredentials(desired, remote, options);
	const applications = desired.applications.map((subject) => planApplication(subject, credentials, remote));
	return [
		planConnection(desired, remote),
		credentials,
		...applications
	];
}
/** The changes of a declaration whose state cannot be read at all. */
function unknownChanges({ connection, applications }, why) {
	const unknown = {
		action: "unknown",
		...why
	};
	return [
		{
			kind: "connection",
			subject: connection,
			...unknown
		},
		{
			kind: "credentials",
			subject: connection,
			...unknown
		},
		...applications.map((subject) => ({
			kind: "application",
			subject,
			...unknown
		}))
	];
}
function planConnection({ connection: subject }, remote) {
	const change = {
		kind: "connection",
		subject
	};
	if (remote.connection) return {
		...change,
		action: "none",
		reason: "exists"
	};
	return needsScopes(change, remote, scopesToCreate) ?? {
		...change,
		action: "create",
		reason: "not-found"
	};
}
function planCredentials({ connection: subject, credentials, missing }, remote, { rotate }) {
	const change = {
		kind: "credentials",
		subject
	};
	const { connection } = remote;
	if (!connection) {
		if (!credentials) return {
			...change,
			action: "unknown",
			reason: "needs-secret",
			secrets: missing.credentials
		};
		return needsScopes(change, remote, scopesToCreate) ?? {
			...change,
			action: "create",
			reason: "not-stored"
		};
	}
	if (!connection.options) return {
		...change,
		action: "unknown",
		reason: "needs-scope",
		details: missingScopes(remote, scopesToUpdate)
	};
	if (!credentials) return {
		...change,
		action: "unknown",
		reason: "needs-secret",
		secrets: missing.credentials
	};
	const comparison = compareCredentials(connection.options, credentials);
	if (comparison === "same") return {
		...change,
		action: "none",
		reason: "same"
	};
	if (comparison === "unreadable" && !rotate) return {
		...change,
		action: "none",
		reason: "unreadable"
	};
	const reason = comparison === "unreadable" ? "rotate" : "differs";
	return needsScopes(change, remote, scopesToUpdate) ?? {
		...change,
		action: "update",
		reason
	};
}
function planApplication(subject, credentials, remote) {
	const change = {
		kind: "application",
		subject
	};
	if (remote.clients.includes(subject)) return {
		...change,
		action: "none",
		reason: "enabled"
	};
	if (credentials.action === "unknown") return {
		...change,
		action: "unknown",
		reason: "after-credentials"
	};
	return needsScopes(change, remote, ["read:connections", "update:connections"]) ?? {
		...change,
		action: "create",
		reason: "not-enabled"
	};
}
function needsScopes(change, remote, needed) {
	const details = missingScopes(remote, needed);
	return details.length > 0 ? {
		...change,
		action: "unknown",
		reason: "needs-scope",
		details
	} : void 0;
}
/**
* Which scopes a token is known to lack: by its own list, otherwise by what it could not read. A tenant that still allows access to
* options without their scopes (documented) shows that by showing them.
*/
function missingScopes({ scopes, connection }, needed) {
	const isLegacy = scopes !== void 0 && Boolean(connection?.options) && !scopes.includes("read:connections_options");
	if (scopes) return needed.filter((scope) => !scopes.includes(scope) && !(isLegacy && scope.endsWith("_options")));
	return needed.filter((scope) => scope === "read:connections_options" && connection && !connection.options);
}
// src/targets/auth0/auth0-target.ts
/** Auth0 as a sync target. Without keys or an allowed origin there is nothing to read. */
var Auth0Target = class {
	#http;
	#options;
	/** One client for each tenant and application, so that a run requests one token for them. */
	#clients = /* @__PURE__ */ new Map();
	constructor(policy, options) {
		this.#http = new ServiceClient(policy);
		this.#options = options;
	}
	preflight(input) {
		const { location, mayReceiveKeys: isAllowed } = this.#declared(input);
		const { clientId, clientSecret } = input.declaration.auth0 ?? {};
		return [...isAllowed ? [] : [{
			kind: "origin",
			origin: location.origin
		}], ...secretBlockers(input, [clientId, clientSecret])];
	}
	async read(input, { requested }) {
		const client = this.#client(input);
		return client && readRemoteState(client, this.#declared(input).desired, requested);
	}
	plan(input, remote) {
		return this.#plan(input, remote, this.#options);
	}
	async apply(input, plan, remote, context) {
		const client = this.#client(input);
		if (!client || !remote) throw new Error("a sync was started without its preflight");
		const { propagationTimeout } = this.#options;
		const { desired } = this.#declared(input);
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
			const remote = await this.read(input, cancellation);
			if (remote?.denied) throw remote.denied.error;
			const { changes } = this.#plan(input, remote, { rotate: false });
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
		const { desired, location, mayReceiveKeys: isAllowed } = this.#declared(input);
		const why = isAllowed ? {
			reason: "needs-secret",
			secrets: desired.missing.keys
		} : { reason: "no-origin" };
		const changes = remote ? planChanges(desired, remote, options) : unknownChanges(desired, why);
		const others = (remote?.clients ?? []).filter((clientId) => !desired.applications.includes(clientId));
		const unmanaged = [{
			kind: "connection",
			subjects: remote?.others ?? []
		}, {
			kind: "application",
			subjects: others
		}].filter(({ subjects }) => subjects.length > 0);
		const queries = isAllowed ? queriesOf(desired, remote) : [];
		const digest = digestOf({
			target: "auth0",
			...location
		}, declaration, changes);
		return {
			file,
			target: "auth0",
			origin: location.origin,
			changes,
			unmanaged,
			queries,
			digest
		};
	}
	#declared(input) {
		const desired = desiredState(input);
		const domain = input.declaration.auth0?.domain;
		if (!desired || domain === void 0) throw new Error("a declaration without a complete section is synced");
		const location = auth0Location(domain);
		return {
			desired,
			location,
			mayReceiveKeys: mayReceiveKeys(location, this.#options.origins)
		};
	}
	#client(input) {
		const { desired, location, mayReceiveKeys: isAllowed } = this.#declared(input);
		if (!desired.keys || !isAllowed) return void 0;
		const { clientId, clientSecret } = input.declaration.auth0 ?? {};
		const key = [
			location.domain,
			clientId,
			clientSecret
		].join(" ");
		const client = this.#clients.get(key) ?? new Auth0Client(new ManagementApi(this.#http, location, desired.keys, this.#options.retry));
		this.#clients.set(key, client);
		if (desired.credentials) client.conceal(desired.credentials);
		return client;
	}
};
export { Auth0Target as t };
