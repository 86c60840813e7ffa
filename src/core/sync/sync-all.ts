import PQueue from "p-queue";
import { conflictsAmong } from "./conflicts.ts";
import { combinedDigest } from "./digest.ts";
import { type Change, type Instruction, isWrite, type Plan, writes } from "./plan.ts";
import { RemoteFailure } from "./remote-failure.ts";
import type { Blocker, Outcome, SyncInput, Target } from "./target.ts";
import { UndoneChanges } from "./undone-changes.ts";

/** How many accounts are synced concurrently; declarations of one account are synced one after the other. */
const concurrency = 8;

/** The result for one declaration. */
export interface SyncResult {
  blockers: readonly Blocker[];
  plan?: Plan;
  /** The manual steps that remain. */
  instructions?: readonly Instruction[];
  outcome?: Outcome;
  /** Why there is no plan: a failure of the service or the network. */
  failure?: unknown;
}

/** How a run treats its declarations. */
export interface SyncMode {
  /** Whether plans are applied. */
  applies: boolean;
  /** Which blockers stop this run: a plan needs less than a sync. */
  counts: (blocker: Blocker) => boolean;
  /** The digest that was reviewed: plans with another digest are blocked, and nothing is written. */
  requiredDigest?: string | undefined;
}

/**
 * Plans every declaration, then applies the plans if the mode says so. A failure of one declaration does not stop the others;
 * only an unexpected digest stops all of them, before the first write.
 * @param inputs the declarations; `undefined` for one with errors, which is skipped
 * @returns a result for each of `inputs`, in their order
 */
export async function syncAll<Remote>(
  target: Target<Remote>,
  inputs: readonly (SyncInput | undefined)[],
  { applies, counts, requiredDigest }: SyncMode,
): Promise<SyncResult[]> {
  const present = inputs.filter((input) => input !== undefined);
  const conflicts = conflictsAmong(present, (declaration) => target.accountOf(declaration));
  const inTurn = turnsByAccount(target);
  const planned = await Promise.all(
    inputs.map(async (input) => {
      if (!input) return { result: { blockers: [] } };
      const blockers = [...target.preflight(input), ...(conflicts[present.indexOf(input)] ?? [])].filter(counts);
      return blockers.length > 0 ? { result: { blockers } } : inTurn(input, () => planOne(target, input));
    }),
  );
  const digest = combinedDigest(planned.flatMap(({ result }) => (result.plan ? [result.plan.digest] : [])));
  if (requiredDigest !== undefined && requiredDigest !== digest) {
    const blocker: Blocker = { kind: "digest", digest, required: requiredDigest };
    return planned.map(({ result }) => (result.plan ? { ...result, blockers: [blocker] } : result));
  }
  const written = new Set<string | undefined>();
  return Promise.all(
    planned.map(({ result, remote }, index) => {
      const input = inputs[index];
      const { plan } = result;
      if (!applies || !input || !remote || !plan) return result;
      return inTurn(input, async () => {
        const account = target.accountOf(input.declaration);
        // An earlier declaration of the account may have changed what this one was planned with.
        const current = written.has(account) ? await planOne(target, input) : { result, remote };
        if (writes(plan).length > 0) written.add(account);
        return applyOne(target, input, result, current);
      });
    }),
  );
}

/** A plan, with the remote state that it is based on. */
interface Planned<Remote> {
  result: SyncResult;
  remote?: { value: Remote };
}

async function planOne<Remote>(target: Target<Remote>, input: SyncInput): Promise<Planned<Remote>> {
  try {
    const value = await target.read(input);
    const plan = target.plan(input, value);
    return { result: { blockers: [], plan, instructions: target.instructions(input, plan) }, remote: { value } };
  } catch (failure) {
    // A remote failure concerns this declaration alone; a bug ends the run.
    if (failure instanceof RemoteFailure) return { result: { blockers: [], failure } };
    throw failure;
  }
}

async function applyOne<Remote>(
  target: Target<Remote>,
  input: SyncInput,
  result: SyncResult,
  { result: { plan, failure }, remote }: Planned<Remote>,
): Promise<SyncResult> {
  if (!result.plan) return result;
  if (!plan || !remote)
    return { ...result, outcome: { plan: result.plan, applied: [], pending: [], remaining: result.plan.changes, failure } };
  const outcome = await target.apply(input, plan, remote.value);
  if (outcome.failure !== undefined || !outcome.applied.some(isWrite)) return { ...result, outcome };
  return { ...result, outcome: await verified(target, input, outcome) };
}

/** Each step was verified when it was applied. A final read checks that later steps did not undo an earlier one. */
async function verified<Remote>(target: Target<Remote>, input: SyncInput, outcome: Outcome): Promise<Outcome> {
  const includes = (changes: readonly Change[], { kind, subject }: Change) =>
    changes.some((other) => other.kind === kind && other.subject === subject);
  try {
    const missing = await target.verify(input);
    const undone = outcome.applied.filter((change) => includes(missing, change));
    if (undone.length === 0) return outcome;
    const applied = outcome.applied.filter((change) => !undone.includes(change));
    return { ...outcome, applied, remaining: undone, failure: new UndoneChanges(undone) };
  } catch (failure) {
    if (failure instanceof RemoteFailure) return { ...outcome, failure };
    throw failure;
  }
}

function turnsByAccount<Remote>(target: Target<Remote>) {
  const all = new PQueue({ concurrency });
  const accounts = new Map<string, PQueue>();
  return <T>(input: SyncInput, task: () => Promise<T>): Promise<T> => {
    const account = target.accountOf(input.declaration) ?? "";
    const turn = accounts.get(account) ?? new PQueue({ concurrency: 1 });
    accounts.set(account, turn);
    return turn.add(() => all.add(task));
  };
}
