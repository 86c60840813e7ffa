import "./rolldown-runtime.js";
import { n as provider } from "./janrain-host.js";
import { n as digestOf } from "./digest.js";
import { n as isWrite, t as instructionSteps } from "./plan.js";
import { t as ServiceClient } from "./service-client.js";
import { a as JanrainError, r as JanrainClient, t as janrainOrigins } from "./origin.js";
import { c as covers, l as entryOf, s as pairProblem } from "./redact.js";
import { t as secretProblem } from "./secret-problem.js";
import { setTimeout } from "node:timers/promises";
// src/targets/janrain/read-until.ts
/** The pause before the second reading, in milliseconds; it doubles with each, up to the longest. */
const pauses = {
	first: 250,
	longest: 5e3
};
/**
* Reads until a change shows, or the time for it is over.
* @param limit in milliseconds, from the first reading; 0 reads once
* @returns what was read last
*/
async function readUntil(read, isThere, limit) {
	const end = performance.now() + limit;
	for (let pause = pauses.first;; pause = Math.min(2 * pause, pauses.longest)) {
		const value = await read();
		const remaining = end - performance.now();
		if (isThere(value) || remaining <= 0) return value;
		await setTimeout(Math.min(pause, remaining));
	}
}
// src/targets/janrain/apply.ts
/**
* Carries a plan out: one step at a time in the plan's order, each read back before the next. Stops at the first
* failure; what is left, a second run takes up.
*/
async function applyPlan(plan, applying) {
	const applied = [];
	const pending = [];
	const remaining = [...plan.changes];
	const take = (kind) => remaining.filter((change) => change.kind === kind);
	const finish = (changes, list) => {
		list.push(...changes);
		for (const change of changes) remaining.splice(remaining.indexOf(change), 1);
	};
	try {
		await addDomains(take("allow-domain"), applying);
		finish(take("allow-domain"), applied);
		const [credentials] = take("credentials");
		if (credentials) await storeCredentials(credentials, applying);
		finish(take("credentials"), credentials?.action === "unknown" ? pending : applied);
		const enabled = await enableProvider(take("sign-in"), pending.length > 0, applying);
		finish(take("sign-in").filter(({ action }) => action === "unknown"), pending);
		finish(take("sign-in"), enabled ? applied : pending);
		return {
			plan,
			applied,
			pending,
			remaining: []
		};
	} catch (failure) {
		return {
			plan,
			applied,
			pending,
			remaining,
			failure
		};
	}
}
async function addDomains(changes, { client, propagationTimeout }) {
	const missing = changes.filter(({ action }) => action === "create").map(({ subject }) => subject);
	if (missing.length === 0) return;
	await client.addDomainPatterns(missing);
	const areListed = (domains) => missing.every((domain) => domains.some((listed) => listed.toLowerCase() === domain));
	if (!areListed(await readUntil(() => client.domainPatterns(), areListed, propagationTimeout))) throw new JanrainError("add_domain_patterns", {
		kind: "read-back",
		restored: false
	});
}
async function storeCredentials({ action }, { client, desired: { credentials: wanted }, remote, propagationTimeout }) {
	if (action !== "create" && action !== "update" || !wanted) return;
	await client.setCredentials(wanted);
	const isStored = (stored) => stored?.appKey.equals(wanted.appKey) === true && stored.appSecret.equals(wanted.appSecret);
	if (isStored(await readUntil(() => client.credentials(), isStored, propagationTimeout))) return;
	throw new JanrainError("set_properties", {
		kind: "read-back",
		restored: await putBack(client, remote.credentials)
	});
}
/** @returns whether there was an earlier pair and Janrain took it: that the new one is not there matters more than why not */
async function putBack(client, earlier) {
	try {
		if (earlier) await client.setCredentials(earlier);
		return Boolean(earlier);
	} catch {
		return false;
	}
}
/** @returns false when Janrain wants the credentials first, and a person enters those */
async function enableProvider(changes, manualCredentials, { client, desired, propagationTimeout }) {
	if (!changes.some(({ action }) => action === "create")) return true;
	const current = await client.signInProviders();
	if (current.includes("sinaweibo")) return true;
	const wanted = [...current, provider];
	try {
		for (const device of [...desired.devices, void 0]) await client.setSignInProviders(wanted, device);
	} catch (error) {
		if (manualCredentials && error instanceof JanrainError && error.isNotConfigured) return false;
		throw error;
	}
	const areListed = (names) => wanted.every((name) => names.includes(name));
	if (areListed(await readUntil(() => client.signInProviders(), areListed, propagationTimeout))) return true;
	throw new JanrainError("set_auth_providers", {
		kind: "read-back",
		restored: false
	});
}
// src/targets/janrain/desired.ts
/** Reads from a declaration what it owns at Janrain. */
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
/**
* The dashboard steps for credentials that nobody has entered yet.
* Source: Identity Cloud docs, Renren guide (documented for the sister provider); setup guide, steps 1 to 5 and 11.
*/
function dashboardSteps({ declaration }, { origin, changes }) {
	if (!changes.some(({ reason }) => reason === "manual")) return [];
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
* What a sync would change, in the order in which it would: allow-list, credentials, sign-in lists, the web's last. Each state in between
* is safe that way: nobody is offered a login that cannot work yet. Pure.
*/
function planChanges(desired, remote) {
	const credentials = planCredentials(desired, remote);
	const signIn = planSignIn(credentials, remote);
	const devices = desired.devices.map((device) => planDevice(device, signIn));
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
function planCredentials({ credentials: wanted, missing, hasPartner }, { credentials: stored, signIn }) {
	const change = {
		kind: "credentials",
		subject: provider
	};
	if (!hasPartner) return {
		...change,
		action: "unknown",
		reason: signIn.includes("sinaweibo") ? "manual-listed" : "manual",
		manual: true
	};
	const secrets = [
		...missing.apiKey,
		...missing.partnerKey,
		...missing.credentials
	];
	if (stored === void 0 || wanted === void 0) return {
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
	return stored.appKey.equals(wanted.appKey) && stored.appSecret.equals(wanted.appSecret) ? {
		...change,
		action: "none",
		reason: "same"
	} : {
		...change,
		action: "update",
		reason: "differs"
	};
}
/** A device's list cannot be read. It is written before the web's, so that the web's entry proves that it was. */
function planDevice(device, { action, reason }) {
	const change = {
		kind: "sign-in",
		subject: deviceSubject(device)
	};
	return action === "create" ? {
		...change,
		action,
		reason: reason === "after-credentials" ? reason : "device-list"
	} : {
		...change,
		action: "unknown",
		reason: "device-unread"
	};
}
/** How a plan names the provider's entry in a device's sign-in list. */
function deviceSubject(device) {
	return `${provider} (${device})`;
}
function planSignIn(credentials, { signIn, isOffered }) {
	const change = {
		kind: "sign-in",
		subject: provider
	};
	if (signIn.includes("sinaweibo")) return {
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
/**
* Secrets that must not be sent as they are: each by itself, then the app key and app secret side by side.
* Says nothing about a value but its kind of fault.
*/
function secretBlockers({ declaration, secrets }) {
	const { credentials, janrain } = declaration;
	const single = [janrain?.apiKey, ...janrain?.partnerKey === void 0 ? [] : [
		janrain.partnerKey,
		credentials?.appKey,
		credentials?.appSecret
	]].flatMap((name) => {
		const kind = name === void 0 ? void 0 : secretProblem(secrets(name));
		return name === void 0 || kind === void 0 ? [] : [{
			kind,
			name
		}];
	});
	const pair = janrain?.partnerKey === void 0 ? void 0 : pairProblem(credentials, secrets);
	const { appKey: name = "", appSecret: other = "" } = credentials ?? {};
	return pair === void 0 ? single : [...single, {
		kind: pair,
		name,
		other
	}];
}
// src/targets/janrain/remote-state.ts
/**
* Reads what the keys at hand allow: without any key, the lists of providers.
* @throws JanrainError when an operation fails
*/
async function readRemoteState(client, { keys }) {
	const signIn = await client.signInProviders();
	return {
		signIn,
		isOffered: signIn.includes("sinaweibo") || (await client.availableProviders()).includes("sinaweibo"),
		domains: keys.apiKey ? await client.domainPatterns() : void 0,
		credentials: keys.apiKey && keys.partnerKey ? await client.credentials() ?? null : void 0
	};
}
/** What a reading asked, and what it left out for want of a key; a list that was not needed is not among them. */
function queriesOf({ missing, hasPartner }, { signIn, domains, credentials }) {
	return [
		{
			operation: "providers",
			executed: true,
			missing: []
		},
		...signIn.includes("sinaweibo") ? [] : [{
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
			executed: credentials !== void 0,
			missing: credentials === void 0 ? [...missing.apiKey, ...missing.partnerKey] : []
		}] : []
	];
}
// src/targets/janrain/janrain-target.ts
/** Janrain (Akamai Identity Cloud Social Login) as the service that a declaration is brought to. Without an origin there is nothing to read. */
var JanrainTarget = class {
	#http;
	#options;
	constructor(policy, options) {
		this.#http = new ServiceClient(policy);
		this.#options = options;
	}
	preflight(input) {
		return [...this.accountOf(input) === void 0 ? [{ kind: "no-origin" }] : [], ...secretBlockers(input)];
	}
	accountOf({ declaration }) {
		return janrainOrigins(declaration.janrain?.realm, this.#options)?.social;
	}
	async read(input) {
		const desired = this.#desired(input);
		const client = this.#client(input, desired);
		return client && readRemoteState(client, desired);
	}
	plan(input, remote) {
		const { file, declaration } = input;
		const desired = this.#desired(input);
		const origin = this.accountOf(input);
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
			digest: digestOf(origin, declaration, changes)
		};
	}
	async apply(input, plan, remote) {
		const desired = this.#desired(input);
		const client = this.#client(input, desired);
		if (!client || !remote) throw new Error("a sync was started without its preflight");
		if (remote.credentials) client.conceal(remote.credentials);
		return applyPlan(plan, {
			client,
			desired,
			remote,
			propagationTimeout: this.#options.protocol.propagationTimeout
		});
	}
	async verify(input) {
		const open = async () => this.plan(input, await this.read(input)).changes.filter(isWrite);
		return readUntil(open, (changes) => changes.length === 0, this.#options.protocol.propagationTimeout);
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
	#client({ declaration }, { keys, credentials }) {
		const origins = janrainOrigins(declaration.janrain?.realm, this.#options);
		const client = origins && new JanrainClient(this.#http, origins, keys, this.#options.protocol, this.#options.retry);
		if (credentials) client?.conceal(credentials);
		return client;
	}
};
/** Without an origin nothing can be asked. */
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
export { JanrainTarget };
