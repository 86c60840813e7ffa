import PQueue from "p-queue";
import { Canceled, type Cancellation } from "./cancellation.ts";
import { conflictsAmong } from "./conflicts.ts";
import { combinedDigest } from "./digest.ts";
import { type Instruction, includesChange, isWrite, type Plan, writes } from "./plan.ts";
import { RemoteFailure } from "./remote-failure.ts";
import type { ApplyContext, Blocker, Outcome, SyncInput, SyncStep, Target } from "./target.ts";
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
  /** Asks for confirmation of the plans before the first write; by default they are applied. */
  confirm?: ((planned: readonly SyncResult[]) => Promise<boolean>) | undefined;
  /** Called before each write and after its verification. */
  onStep?: ((step: SyncStep & { file: string }) => void) | undefined;
  cancellation: Cancellation;
}

/** A plan, with the remote state that it is based on. */
interface Planned<Remote> {
  result: SyncResult;
  remote?: { value: Remote };
}

/**
 * Plans every declaration, then applies the plans if the mode says so. A failure of one declaration does not stop the others;
 * only an unexpected digest or a missing confirmation stops all of them, before the first write.
 * @param inputs the declarations; `undefined` for one with errors, which is skipped
 * @returns a result for each of `inputs`, in their order
 */
export async function syncAll<Remote>(
  target: Target<Remote>,
  inputs: readonly (SyncInput | undefined)[],
  mode: SyncMode,
): Promise<SyncResult[]> {
  const inTurn = turnsByAccount(target);
  const planned = await planAll(target, inputs, mode, inTurn);
  const results = planned.map(({ result }) => result);
  const blocker = await blockerOfAll(results, mode);
  if (blocker) return results.map((result) => (result.plan ? { ...result, blockers: [blocker] } : result));
  if (!mode.applies) return results;
  return Promise.all(
    planned.map(({ result, remote }, index) => {
      const input = inputs[index];
      if (!input || !remote) return result;
      return inTurn(input, () => applyOne(target, input, { result, remote }, mode));
    }),
  );
}

async function planAll<Remote>(
  target: Target<Remote>,
  inputs: readonly (SyncInput | undefined)[],
  { counts, cancellation }: SyncMode,
  inTurn: ReturnType<typeof turnsByAccount>,
): Promise<Planned<Remote>[]> {
  const present = inputs.filter((input) => input !== undefined);
  const conflicts = conflictsAmong(present, (declaration) => target.accountOf(declaration));
  return Promise.all(
    inputs.map(async (input) => {
      if (!input) return { result: { blockers: [] } };
      const blockers = [...target.preflight(input), ...(conflicts[present.indexOf(input)] ?? [])].filter(counts);
      return blockers.length > 0 ? { result: { blockers } } : inTurn(input, () => planOne(target, input, cancellation));
    }),
  );
}

/** What stops every plan of the run. */
async function blockerOfAll(results: readonly SyncResult[], mode: SyncMode): Promise<Blocker | undefined> {
  const { requiredDigest, confirm, applies, cancellation } = mode;
  const plans = results.flatMap(({ plan }) => (plan ? [plan] : []));
  const digest = combinedDigest(plans.map((plan) => plan.digest));
  if (requiredDigest !== undefined && requiredDigest !== digest) return { kind: "digest", digest, required: requiredDigest };
  const asks = applies && confirm && !cancellation.requested.aborted && plans.some((plan) => writes(plan).length > 0);
  return asks && !(await confirm(results)) ? { kind: "declined" } : undefined;
}

async function planOne<Remote>(target: Target<Remote>, input: SyncInput, cancellation: Cancellation): Promise<Planned<Remote>> {
  try {
    cancellation.throwIfRequested();
    const value = await target.read(input, cancellation);
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
  { result, remote }: Required<Planned<Remote>>,
  { cancellation, onStep = () => {} }: SyncMode,
): Promise<SyncResult> {
  const { plan } = result;
  if (!plan) return result;
  const context: ApplyContext = { cancellation, onStep: (step) => onStep({ file: input.file, ...step }) };
  const outcome = cancellation.requested.aborted ? canceled(plan) : await target.apply(input, plan, remote.value, context);
  const instructions = target.instructions(input, { ...plan, changes: [...outcome.applied, ...outcome.pending] });
  if (outcome.failure !== undefined || !outcome.applied.some(isWrite)) return { ...result, instructions, outcome };
  return { ...result, instructions, outcome: await verified(target, input, outcome, cancellation) };
}

function canceled(plan: Plan): Outcome {
  const isDone = plan.changes.every(({ action }) => action === "none");
  const lists = { plan, pending: [], unverified: [] };
  return isDone
    ? { ...lists, applied: plan.changes, remaining: [] }
    : { ...lists, applied: [], remaining: plan.changes, failure: new Canceled() };
}

/** Each step was verified when it was applied. A final read checks that later steps did not undo an earlier one. */
async function verified<Remote>(target: Target<Remote>, input: SyncInput, outcome: Outcome, cancellation: Cancellation): Promise<Outcome> {
  if (cancellation.requested.aborted) return outcome;
  try {
    const undone = await target.verify(input, outcome.applied, cancellation);
    if (undone.length === 0) return outcome;
    const applied = outcome.applied.filter((change) => !includesChange(undone, change));
    return { ...outcome, applied, remaining: undone, failure: new UndoneChanges(undone) };
  } catch (failure) {
    // Every step was verified before, so a canceled final read changes nothing.
    if (failure instanceof Canceled) return outcome;
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
