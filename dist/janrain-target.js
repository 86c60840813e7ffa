import "./rolldown-runtime.js";
import { c as covers, l as entryOf, o as provider } from "./redact.js";
import { n as ServiceClient, t as secretProblem } from "./secret-problem.js";
import { n as digestOf } from "./digest.js";
import { a as JanrainError, r as JanrainClient, t as janrainOrigins } from "./origin.js";
// src/janrain/apply.ts
/**
* Carries a plan out: one step at a time in the plan's order, each read back before the next. Stops at the first
* failure; what is left, a second run takes up.
*/
async function applyPlan(client, plan, desired, remote) {
	const done = [];
	const waiting = [];
	const remaining = [...plan.changes];
	const take = (kind) => remaining.filter((change) => change.kind === kind);
	const finish = (changes, list) => {
		list.push(...changes);
		for (const change of changes) remaining.splice(remaining.indexOf(change), 1);
	};
	try {
		await addDomains(client, take("allow-domain"));
		finish(take("allow-domain"), done);
		const [credentials] = take("credentials");
		if (credentials && desired.credentials) await storeCredentials(client, credentials, desired.credentials, remote.credentials);
		finish(take("credentials"), credentials?.action === "unknown" ? waiting : done);
		const enabled = await enableProvider(client, take("sign-in"), waiting.length > 0);
		finish(take("sign-in"), enabled ? done : waiting);
		return {
			plan,
			done,
			waiting,
			left: []
		};
	} catch (failure) {
		return {
			plan,
			done,
			waiting,
			left: remaining,
			failure
		};
	}
}
async function addDomains(client, changes) {
	const missing = changes.filter(({ action }) => action === "create").map(({ subject }) => subject);
	if (missing.length === 0) return;
	await client.addDomainPatterns(missing);
	const listed = (await client.domainPatterns()).map((domain) => domain.toLowerCase());
	if (!missing.every((domain) => listed.includes(domain))) throw new JanrainError("add_domain_patterns", {
		kind: "read-back",
		restored: false
	});
}
async function storeCredentials(client, { action }, wanted, earlier) {
	if (action !== "create" && action !== "update") return;
	await client.setCredentials(wanted);
	const stored = await client.credentials();
	if (stored?.appKey.equals(wanted.appKey) && stored.appSecret.equals(wanted.appSecret)) return;
	throw new JanrainError("set_properties", {
		kind: "read-back",
		restored: await putBack(client, earlier)
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
async function enableProvider(client, changes, credentialsByHand) {
	if (!changes.some(({ action }) => action === "create")) return true;
	const current = await client.signInProviders();
	try {
		if (!current.includes("sinaweibo")) await client.setSignInProviders([...current, provider]);
	} catch (error) {
		if (credentialsByHand && error instanceof JanrainError && error.isNotConfigured) return false;
		throw error;
	}
	const now = await client.signInProviders();
	if ([...current, "sinaweibo"].every((name) => now.includes(name))) return true;
	throw new JanrainError("set_auth_providers", {
		kind: "read-back",
		restored: false
	});
}
// src/janrain/desired.ts
/** Reads from a declaration what it owns at Janrain. */
function desiredState({ draft, secrets }) {
	const { janrain, credentials } = draft;
	const [apiKey, partnerKey] = [janrain?.apiKey, janrain?.partnerKey].map((name) => name === void 0 ? void 0 : secrets(name));
	const [appKey, appSecret] = [credentials?.appKey, credentials?.appSecret].map((name) => name === void 0 ? void 0 : secrets(name));
	const unset = (...names) => names.filter((name) => name !== void 0 && !secrets(name));
	const domains = [entryOf(draft.app?.website), ...janrain?.allowDomains ?? []].flatMap((domain) => domain === void 0 ? [] : [domain.toLowerCase()]);
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
		hasPartner: janrain?.partnerKey !== void 0
	};
}
// src/janrain/plan.ts
/**
* What a sync would change, in the order in which it would: allow-list, credentials, sign-in list. Each state in between
* is safe that way: nobody is offered a login that cannot work yet. Pure.
*/
function planChanges(desired, remote) {
	const credentials = planCredentials(desired, remote);
	return [
		...desired.domains.map((domain) => planDomain(domain, desired, remote)),
		credentials,
		planSignIn(credentials, remote)
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
function planCredentials({ credentials: wanted, missing, hasPartner }, { credentials: stored }) {
	const change = {
		kind: "credentials",
		subject: provider
	};
	if (!hasPartner) return {
		...change,
		action: "unknown",
		reason: "by-hand",
		byHand: true
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
		reason: credentials.byHand ? "after-credentials" : "not-listed"
	};
}
// src/janrain/remote-state.ts
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
// src/janrain/janrain-target.ts
/** Janrain (Akamai Identity Cloud Social Login) as the service that a declaration is brought to. */
var JanrainTarget = class {
	#http;
	#options;
	constructor(policy, options) {
		this.#http = new ServiceClient(policy);
		this.#options = options;
	}
	preflight({ draft, secrets }) {
		const { credentials, janrain } = draft;
		const obstacles = [janrain?.apiKey, ...janrain?.partnerKey === void 0 ? [] : [
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
		return janrainOrigins(janrain?.realm, this.#options) ? obstacles : [{ kind: "no-origin" }, ...obstacles];
	}
	async plan(input) {
		return (await this.#readAndPlan(input)).plan;
	}
	async sync(input) {
		const { plan, client, desired, remote } = await this.#readAndPlan(input);
		if (!client || !remote) throw new Error("a sync was started without its preflight");
		return applyPlan(client, plan, desired, remote);
	}
	async close() {
		await this.#http.close();
	}
	async #readAndPlan(input) {
		const desired = desiredState(input);
		const origins = janrainOrigins(input.draft.janrain?.realm, this.#options);
		if (!origins) return {
			plan: planOf(input, void 0, unknownChanges(desired), void 0),
			desired
		};
		const client = new JanrainClient(this.#http, origins, desired.keys, this.#options.protocol, this.#options.retry);
		const remote = await readRemoteState(client, desired);
		return {
			plan: planOf(input, origins.social, planChanges(desired, remote), remote),
			client,
			desired,
			remote
		};
	}
};
function planOf({ file, draft }, origin, changes, remote) {
	const owned = new Set(changes.map(({ subject }) => subject));
	const others = (subjects = []) => subjects.filter((subject) => !owned.has(subject.toLowerCase()));
	return {
		file,
		target: "janrain",
		origin,
		changes,
		kept: [{
			kind: "allow-domain",
			subjects: others(remote?.domains)
		}, {
			kind: "sign-in",
			subjects: others(remote?.signIn)
		}].filter(({ subjects }) => subjects.length > 0),
		digest: digestOf(origin, draft, changes)
	};
}
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
