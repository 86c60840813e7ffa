import PQueue from "p-queue";
import { conflictsAmong } from "./conflicts.ts";
import { combinedDigest } from "./digest.ts";
import { type Change, type Instruction, isWrite, type Plan, writes } from "./plan.ts";
import { RemoteFailure } from "./remote-failure.ts";
import type { Blocker, Outcome, SyncInput, Target } from "./target.ts";
import { UndoneChanges } from "./undone-changes.ts";

/** How many accounts are worked on at the same time; declarations of one account follow one another. */
const concurrency = 8;

/** What became of one declaration. */
export interface SyncResult {
  blockers: readonly Blocker[];
  plan?: Plan;
  /** What a person has to do. */
  instructions?: readonly Instruction[];
  outcome?: Outcome;
  /** Why there is no plan: a failure of the service or the way to it. */
  failure?: unknown;
}

/** How a run treats its declarations. */
export interface SyncMode {
  /** Whether plans are carried out. */
  applies: boolean;
  /** Which obstacles count: a plan does without what a sync needs. */
  counts: (blocker: Blocker) => boolean;
  /** The digest that was reviewed: other plans than its own are obstacles, and nothing is written. */
  requiredDigest?: string | undefined;
}

/**
 * Plans every declaration, then, where that is wanted, carries the plans out. What goes wrong with one stops none of the
 * others; only a digest that was not reviewed stops all of them, before the first write.
 * @param inputs the declarations; `undefined` for one that has errors, which is left alone
 * @returns a result for each of `inputs`, in their order
 */
export async function syncAll<Remote>(
  target: Target<Remote>,
  inputs: readonly (SyncInput | undefined)[],
  { applies, counts, requiredDigest }: SyncMode,
): Promise<SyncResult[]> {
  const present = inputs.filter((input) => input !== undefined);
  const conflicts = conflictsAmong(present, (input) => target.accountOf(input));
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
        const account = target.accountOf(input);
        // What an earlier declaration of the account wrote is neither to be written again nor to be put back.
        const current = written.has(account) ? await planOne(target, input) : { result, remote };
        if (writes(plan).length > 0) written.add(account);
        return applyOne(target, input, result, current);
      });
    }),
  );
}

/** What was planned, with what was read for it. */
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
    // A failure of the remote side is this declaration's own; a fault of the program is not.
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
  return { ...result, outcome: await proven(target, input, outcome) };
}

/** Each step was read back when it was done; that the later ones left it as it was is read once more. */
async function proven<Remote>(target: Target<Remote>, input: SyncInput, outcome: Outcome): Promise<Outcome> {
  const isOpen = (open: readonly Change[], { kind, subject }: Change) =>
    open.some((other) => other.kind === kind && other.subject === subject);
  try {
    const open = await target.verify(input);
    const undone = outcome.applied.filter((change) => isOpen(open, change));
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
    const account = target.accountOf(input) ?? "";
    const turn = accounts.get(account) ?? new PQueue({ concurrency: 1 });
    accounts.set(account, turn);
    return turn.add(() => all.add(task));
  };
}
