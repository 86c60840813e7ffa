import "./rolldown-runtime.js";
import { n as PQueue } from "./packages.js";
import { O as isWrite, g as combinedDigest, it as RemoteFailure, k as writes, r as UndoneChanges } from "./core.js";
// src/core/sync/conflicts.ts
/**
* Declarations that claim one account with different credentials: the last one to be synced would win.
* Different secret names conflict only where both secrets are set, to different values. Without secrets, as in a pull
* request from a fork, this is unknown, and a sync does not start without them.
* @returns the blockers of each declaration, in the order of `inputs`
*/
function conflictsAmong(inputs, accountOf) {
	return inputs.map((input) => {
		const account = accountOf(input.declaration);
		if (account === void 0) return [];
		const other = inputs.find((candidate) => candidate !== input && accountOf(candidate.declaration) === account && disagree(candidate, input));
		return other ? [{
			kind: "conflict",
			account,
			file: other.file
		}] : [];
	});
}
function disagree(one, other) {
	const [credentials, otherCredentials] = [one.declaration.credentials, other.declaration.credentials];
	return differ(credentials?.appKey, otherCredentials?.appKey, one.secrets) || differ(credentials?.appSecret, otherCredentials?.appSecret, one.secrets);
}
function differ(name, otherName, secrets) {
	if (name === void 0 || otherName === void 0 || name === otherName) return false;
	const [value, otherValue] = [secrets(name), secrets(otherName)];
	return Boolean(value && otherValue && !value.equals(otherValue));
}
// src/core/sync/sync-all.ts
/** How many accounts are synced concurrently; declarations of one account are synced one after the other. */
const concurrency = 8;
/**
* Plans every declaration, then applies the plans if the mode says so. A failure of one declaration does not stop the others;
* only an unexpected digest stops all of them, before the first write.
* @param inputs the declarations; `undefined` for one with errors, which is skipped
* @returns a result for each of `inputs`, in their order
*/
async function syncAll(target, inputs, { applies, counts, requiredDigest }) {
	const present = inputs.filter((input) => input !== void 0);
	const conflicts = conflictsAmong(present, (declaration) => target.accountOf(declaration));
	const inTurn = turnsByAccount(target);
	const planned = await Promise.all(inputs.map(async (input) => {
		if (!input) return { result: { blockers: [] } };
		const blockers = [...target.preflight(input), ...conflicts[present.indexOf(input)] ?? []].filter(counts);
		return blockers.length > 0 ? { result: { blockers } } : inTurn(input, () => planOne(target, input));
	}));
	const digest = combinedDigest(planned.flatMap(({ result }) => result.plan ? [result.plan.digest] : []));
	if (requiredDigest !== void 0 && requiredDigest !== digest) {
		const blocker = {
			kind: "digest",
			digest,
			required: requiredDigest
		};
		return planned.map(({ result }) => result.plan ? {
			...result,
			blockers: [blocker]
		} : result);
	}
	const written = /* @__PURE__ */ new Set();
	return Promise.all(planned.map(({ result, remote }, index) => {
		const input = inputs[index];
		const { plan } = result;
		if (!applies || !input || !remote || !plan) return result;
		return inTurn(input, async () => {
			const account = target.accountOf(input.declaration);
			const current = written.has(account) ? await planOne(target, input) : {
				result,
				remote
			};
			if (writes(plan).length > 0) written.add(account);
			return applyOne(target, input, result, current);
		});
	}));
}
async function planOne(target, input) {
	try {
		const value = await target.read(input);
		const plan = target.plan(input, value);
		return {
			result: {
				blockers: [],
				plan,
				instructions: target.instructions(input, plan)
			},
			remote: { value }
		};
	} catch (failure) {
		if (failure instanceof RemoteFailure) return { result: {
			blockers: [],
			failure
		} };
		throw failure;
	}
}
async function applyOne(target, input, result, { result: { plan, failure }, remote }) {
	if (!result.plan) return result;
	if (!plan || !remote) return {
		...result,
		outcome: {
			plan: result.plan,
			applied: [],
			pending: [],
			remaining: result.plan.changes,
			failure
		}
	};
	const outcome = await target.apply(input, plan, remote.value);
	if (outcome.failure !== void 0 || !outcome.applied.some(isWrite)) return {
		...result,
		outcome
	};
	return {
		...result,
		outcome: await verified(target, input, outcome)
	};
}
/** Each step was verified when it was applied. A final read checks that later steps did not undo an earlier one. */
async function verified(target, input, outcome) {
	const includes = (changes, { kind, subject }) => changes.some((other) => other.kind === kind && other.subject === subject);
	try {
		const missing = await target.verify(input);
		const undone = outcome.applied.filter((change) => includes(missing, change));
		if (undone.length === 0) return outcome;
		const applied = outcome.applied.filter((change) => !undone.includes(change));
		return {
			...outcome,
			applied,
			remaining: undone,
			failure: new UndoneChanges(undone)
		};
	} catch (failure) {
		if (failure instanceof RemoteFailure) return {
			...outcome,
			failure
		};
		throw failure;
	}
}
function turnsByAccount(target) {
	const all = new PQueue({ concurrency });
	const accounts = /* @__PURE__ */ new Map();
	return (input, task) => {
		const account = target.accountOf(input.declaration) ?? "";
		const turn = accounts.get(account) ?? new PQueue({ concurrency: 1 });
		accounts.set(account, turn);
		return turn.add(() => all.add(task));
	};
}
export { syncAll as t };
