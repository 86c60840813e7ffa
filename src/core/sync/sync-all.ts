import { Canceled, type Cancellation } from "./cancellation.ts";
import { conflictsAmong } from "./conflicts.ts";
import { combinedDigest } from "./digest.ts";
import { includesChange, isWrite, type Plan, writes } from "./plan.ts";
import { RemoteFailure } from "./remote-failure.ts";
import { RemoteReads } from "./remote-reads.ts";
import type { ApplyContext, Blocker, Outcome, SyncStep } from "./target.ts";
import type { SyncResult, SyncTask } from "./task.ts";
import { UndoneChanges } from "./undone-changes.ts";

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
  onStep?: ((step: SyncStep & { file: string; target: string }) => void) | undefined;
  cancellation: Cancellation;
  /** Reads that may have been started by `readAhead`; by default none. */
  reads?: RemoteReads;
}

/** A plan of a task, with the remote state that it is based on. */
interface Ready {
  task: SyncTask;
  plan: Plan;
  remote: unknown;
}

/** The result of planning; ready to be applied if there is a plan. */
interface Planned {
  result: SyncResult;
  ready?: Ready;
}

/** Starts the reads of all tasks that nothing known before the first request stops. */
export function readAhead(tasks: readonly SyncTask[], { counts, reads }: Pick<SyncMode, "counts"> & { reads: RemoteReads }): void {
  const blockers = blockersOf(tasks, counts);
  for (const [index, task] of tasks.entries()) if (blockers[index]?.length === 0) reads.start(task);
}

/**
 * Plans every task, then applies the plans if the mode says so. A failure of one task does not stop the others; only an
 * unexpected digest or a missing confirmation stops all of them, before the first write.
 * @returns a result for each of `tasks`, in their order
 */
export async function syncAll(tasks: readonly SyncTask[], mode: SyncMode): Promise<SyncResult[]> {
  const { reads = new RemoteReads(mode.cancellation) } = mode;
  const planned = await planAll(tasks, mode, reads);
  const results = planned.map(({ result }) => result);
  const blocker = await blockerOfAll(results, mode);
  if (blocker) return results.map((result) => (result.plan ? { ...result, blockers: [blocker] } : result));
  if (!mode.applies) return results;
  return Promise.all(planned.map(({ result, ready }) => (ready ? reads.inTurn(ready.task, () => applyOne(result, ready, mode)) : result)));
}

function planAll(tasks: readonly SyncTask[], { counts }: SyncMode, reads: RemoteReads): Promise<Planned[]> {
  const blockers = blockersOf(tasks, counts);
  return Promise.all(
    tasks.map(async (task, index) => {
      const [target, ownBlockers = []] = [task.target.description.id, blockers[index]];
      return ownBlockers.length > 0 ? { result: { target, blockers: ownBlockers } } : planOne(task, reads);
    }),
  );
}

/** What stops each task before its first request. */
function blockersOf(tasks: readonly SyncTask[], counts: SyncMode["counts"]): Blocker[][] {
  const conflicts = conflictsAmong(tasks);
  return tasks.map(({ target, input }, index) => [...target.service.preflight(input), ...(conflicts[index] ?? [])].filter(counts));
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

async function planOne(task: SyncTask, reads: RemoteReads): Promise<Planned> {
  const { description, service } = task.target;
  const [target, { input }] = [description.id, task];
  try {
    const remote = await reads.stateOf(task);
    const plan = service.plan(input, remote);
    return { result: { target, blockers: [], plan, instructions: service.instructions(input, plan) }, ready: { task, plan, remote } };
  } catch (failure) {
    // A remote failure concerns this task alone; a bug ends the run.
    if (failure instanceof RemoteFailure) return { result: { target, blockers: [], failure } };
    throw failure;
  }
}

async function applyOne(
  result: SyncResult,
  { task, plan, remote }: Ready,
  { cancellation, onStep = () => {} }: SyncMode,
): Promise<SyncResult> {
  const { input, target } = task;
  const context: ApplyContext = { cancellation, onStep: (step) => onStep({ file: input.file, target: plan.target, ...step }) };
  const outcome = cancellation.requested.aborted ? canceled(plan) : await target.service.apply(input, plan, remote, context);
  const instructions = target.service.instructions(input, { ...plan, changes: [...outcome.applied, ...outcome.pending] });
  if (outcome.failure !== undefined || !outcome.applied.some(isWrite)) return { ...result, instructions, outcome };
  return { ...result, instructions, outcome: await verified(task, outcome, cancellation) };
}

function canceled(plan: Plan): Outcome {
  const isDone = plan.changes.every(({ action }) => action === "none");
  const lists = { plan, pending: [], unverified: [] };
  return isDone
    ? { ...lists, applied: plan.changes, remaining: [] }
    : { ...lists, applied: [], remaining: plan.changes, failure: new Canceled() };
}

/** Each step was verified when it was applied. A final read checks that later steps did not undo an earlier one. */
async function verified({ target, input }: SyncTask, outcome: Outcome, cancellation: Cancellation): Promise<Outcome> {
  if (cancellation.requested.aborted) return outcome;
  try {
    const undone = await target.service.verify(input, outcome.applied, cancellation);
    if (undone.length === 0) return outcome;
    const applied = outcome.applied.filter((change) => !includesChange(undone, change));
    return { ...outcome, applied, remaining: undone, failure: new UndoneChanges(target.description.id, undone) };
  } catch (failure) {
    // Every step was verified before, so a canceled final read changes nothing.
    if (failure instanceof Canceled) return outcome;
    if (failure instanceof RemoteFailure) return { ...outcome, failure };
    throw failure;
  }
}
