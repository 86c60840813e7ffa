import { Canceled } from "./cancellation.ts";
import { type Change, isWrite, type Plan } from "./plan.ts";
import type { ApplyContext, Outcome } from "./target.ts";

/** What a step reports about the changes that it applies. */
export interface StepProgress {
  /** Sends a write, unless the run is canceled. Until `finish`, the result of the changes is unknown. */
  write(changes: readonly Change[], send: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /**
   * Ends the work on changes.
   * @param reported the changes as they are reported, if something about them became known
   */
  finish(changes: readonly Change[], list: "applied" | "pending", reported?: readonly Change[]): void;
  /** Whether an earlier change of this run is pending. */
  hasPending(): boolean;
}

/** A step of a sync: the kinds of change that it applies, and how. */
export interface ApplyStep {
  kinds: readonly string[];
  apply: (changes: readonly Change[], progress: StepProgress) => Promise<void>;
}

/**
 * Applies a plan step by step, each verified before the next. Stops at the first failure; the next run continues there.
 * @param isResultKnown whether the state after a failed write is known: it was refused, reverted, or read
 */
export async function applySteps(
  plan: Plan,
  steps: readonly ApplyStep[],
  { cancellation, onStep }: ApplyContext,
  isResultKnown: (failure: unknown) => boolean,
): Promise<Outcome> {
  const lists = { applied: [] as Change[], pending: [] as Change[] };
  let remaining: readonly Change[] = plan.changes;
  let writing: readonly Change[] = [];
  const progress: StepProgress = {
    async write(changes, send) {
      cancellation.throwIfRequested();
      for (const change of changes) onStep({ state: "writing", change });
      writing = changes;
      await send(cancellation.write);
    },
    finish(changes, list, reported = changes) {
      lists[list].push(...reported);
      remaining = remaining.filter((change) => !changes.includes(change));
      writing = [];
      if (list === "applied") for (const change of changes.filter(isWrite)) onStep({ state: "applied", change });
    },
    hasPending: () => lists.pending.length > 0,
  };
  try {
    for (const { kinds, apply } of steps)
      await apply(
        remaining.filter(({ kind }) => kinds.includes(kind)),
        progress,
      );
    return { plan, ...lists, unverified: [], remaining };
  } catch (failure) {
    const isKnown = failure instanceof Canceled ? failure.isReverted : isResultKnown(failure);
    const unverified = isKnown ? [] : writing;
    return { plan, ...lists, unverified, remaining: remaining.filter((change) => !unverified.includes(change)), failure };
  }
}
