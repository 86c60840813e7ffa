import "./rolldown-runtime.js";
import { t as PQueue } from "./packages.js";
import { E as writes, T as isWrite, nt as RemoteFailure, p as combinedDigest, r as UndoneChanges } from "./core.js";
// src/core/sync/conflicts.ts
/**
* Declarations that claim one account with different credentials: the last one to be synced would win.
* Names that differ are one only where both secrets are set, to different values: without secrets, as in a fork, nobody can tell,
* and a sync does not start without them.
* @param accountOf what at the service a declaration is about; undefined where it is not known
* @returns the obstacles of each declaration, in the order of `inputs`
*/
function conflictsAmong(inputs, accountOf) {
	return inputs.map((input) => {
		const account = accountOf(input);
		const other = inputs.find((candidate) => candidate !== input && account !== void 0 && accountOf(candidate) === account && disagree(candidate, input));
		return other && account !== void 0 ? [{
			kind: "conflict",
			account,
			file: other.file
		}] : [];
	});
}
function disagree(one, other) {
	const [mine, theirs] = [one.declaration.credentials, other.declaration.credentials];
	return differ(mine?.appKey, theirs?.appKey, one.secrets) || differ(mine?.appSecret, theirs?.appSecret, one.secrets);
}
function differ(name, other, secrets) {
	if (name === void 0 || other === void 0 || name === other) return false;
	const [value, otherValue] = [secrets(name), secrets(other)];
	return Boolean(value && otherValue && !value.equals(otherValue));
}
// src/core/sync/sync-all.ts
/** How many accounts are worked on at the same time; declarations of one account follow one another. */
const concurrency = 8;
/**
* Plans every declaration, then, where that is wanted, carries the plans out. What goes wrong with one stops none of the
* others; only a digest that was not reviewed stops all of them, before the first write.
* @param inputs the declarations; `undefined` for one that has errors, which is left alone
* @returns a result for each of `inputs`, in their order
*/
async function syncAll(target, inputs, { applies, counts, requiredDigest }) {
	const present = inputs.filter((input) => input !== void 0);
	const conflicts = conflictsAmong(present, (input) => target.accountOf(input));
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
			const account = target.accountOf(input);
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
		outcome: await proven(target, input, outcome)
	};
}
/** Each step was read back when it was done; that the later ones left it as it was is read once more. */
async function proven(target, input, outcome) {
	const isOpen = (open, { kind, subject }) => open.some((other) => other.kind === kind && other.subject === subject);
	try {
		const open = await target.verify(input);
		const undone = outcome.applied.filter((change) => isOpen(open, change));
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
		const account = target.accountOf(input) ?? "";
		const turn = accounts.get(account) ?? new PQueue({ concurrency: 1 });
		accounts.set(account, turn);
		return turn.add(() => all.add(task));
	};
}
export { syncAll as t };
