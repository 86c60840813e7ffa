import "./rolldown-runtime.js";
import { n as PQueue } from "./packages.js";
import { $t as isWrite, C as Canceled, Zt as includesChange, en as writes, i as UndoneChanges, pt as combinedDigest, yt as RemoteFailure } from "./core.js";
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
* only an unexpected digest or a missing confirmation stops all of them, before the first write.
* @param inputs the declarations; `undefined` for one with errors, which is skipped
* @returns a result for each of `inputs`, in their order
*/
async function syncAll(target, inputs, mode) {
	const inTurn = turnsByAccount(target);
	const planned = await planAll(target, inputs, mode, inTurn);
	const results = planned.map(({ result }) => result);
	const blocker = await blockerOfAll(results, mode);
	if (blocker) return results.map((result) => result.plan ? {
		...result,
		blockers: [blocker]
	} : result);
	if (!mode.applies) return results;
	return Promise.all(planned.map(({ result, remote }, index) => {
		const input = inputs[index];
		if (!input || !remote) return result;
		return inTurn(input, () => applyOne(target, input, {
			result,
			remote
		}, mode));
	}));
}
async function planAll(target, inputs, { counts, cancellation }, inTurn) {
	const present = inputs.filter((input) => input !== void 0);
	const conflicts = conflictsAmong(present, (declaration) => target.accountOf(declaration));
	return Promise.all(inputs.map(async (input) => {
		if (!input) return { result: { blockers: [] } };
		const blockers = [...target.preflight(input), ...conflicts[present.indexOf(input)] ?? []].filter(counts);
		return blockers.length > 0 ? { result: { blockers } } : inTurn(input, () => planOne(target, input, cancellation));
	}));
}
/** What stops every plan of the run. */
async function blockerOfAll(results, mode) {
	const { requiredDigest, confirm, applies, cancellation } = mode;
	const plans = results.flatMap(({ plan }) => plan ? [plan] : []);
	const digest = combinedDigest(plans.map((plan) => plan.digest));
	if (requiredDigest !== void 0 && requiredDigest !== digest) return {
		kind: "digest",
		digest,
		required: requiredDigest
	};
	return applies && confirm && !cancellation.requested.aborted && plans.some((plan) => writes(plan).length > 0) && !await confirm(results) ? { kind: "declined" } : void 0;
}
async function planOne(target, input, cancellation) {
	try {
		cancellation.throwIfRequested();
		const value = await target.read(input, cancellation);
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
async function applyOne(target, input, { result, remote }, { cancellation, onStep = () => {} }) {
	const { plan } = result;
	if (!plan) return result;
	const context = {
		cancellation,
		onStep: (step) => onStep({
			file: input.file,
			...step
		})
	};
	const outcome = cancellation.requested.aborted ? canceled(plan) : await target.apply(input, plan, remote.value, context);
	const instructions = target.instructions(input, {
		...plan,
		changes: [...outcome.applied, ...outcome.pending]
	});
	if (outcome.failure !== void 0 || !outcome.applied.some(isWrite)) return {
		...result,
		instructions,
		outcome
	};
	return {
		...result,
		instructions,
		outcome: await verified(target, input, outcome, cancellation)
	};
}
function canceled(plan) {
	const isDone = plan.changes.every(({ action }) => action === "none");
	const lists = {
		plan,
		pending: [],
		unverified: []
	};
	return isDone ? {
		...lists,
		applied: plan.changes,
		remaining: []
	} : {
		...lists,
		applied: [],
		remaining: plan.changes,
		failure: new Canceled()
	};
}
/** Each step was verified when it was applied. A final read checks that later steps did not undo an earlier one. */
async function verified(target, input, outcome, cancellation) {
	if (cancellation.requested.aborted) return outcome;
	try {
		const undone = await target.verify(input, outcome.applied, cancellation);
		if (undone.length === 0) return outcome;
		const applied = outcome.applied.filter((change) => !includesChange(undone, change));
		return {
			...outcome,
			applied,
			remaining: undone,
			failure: new UndoneChanges(undone)
		};
	} catch (failure) {
		if (failure instanceof Canceled) return outcome;
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
