import { Canceled } from "../../../core/sync/cancellation.ts";
import { type Change, isWrite, type Plan } from "../../../core/sync/plan.ts";
import type { Outcome } from "../../../core/sync/target.ts";
import { JanrainError } from "../error.ts";
import { provider } from "../host.ts";
import type { Applying, Step } from "./applying.ts";
import { storeCredentials } from "./credentials.ts";
import { addMissingDomains } from "./domains.ts";
import { enableProvider } from "./sign-in.ts";

/** The steps of a sync in their safe order, with the kind of change that each one applies. */
const steps: readonly (readonly [Change["kind"], Step])[] = [
  ["allow-domain", addMissingDomains],
  ["credentials", storeCredentials],
  ["sign-in", enableProvider],
];

/**
 * Applies a plan: one step at a time in the plan's order, each verified before the next. Stops at the first failure; the next
 * run continues there.
 */
export async function applyPlan(plan: Plan, { context, ...applying }: Omit<Applying, "write" | "finish" | "hasPending">): Promise<Outcome> {
  const lists = { applied: [] as Change[], pending: [] as Change[] };
  let remaining: readonly Change[] = plan.changes;
  let writing: readonly Change[] = [];
  const finish: Applying["finish"] = (changes, list, reported = changes) => {
    lists[list].push(...reported);
    remaining = remaining.filter((change) => !changes.includes(change));
    writing = [];
    if (list === "applied") for (const change of changes.filter(isWrite)) context.onStep({ state: "applied", change });
  };
  const write: Applying["write"] = async (changes, send) => {
    context.cancellation.throwIfRequested();
    for (const change of changes) context.onStep({ state: "writing", change });
    writing = changes;
    await send(context.cancellation.write);
  };
  const running: Applying = { ...applying, context, write, finish, hasPending: () => lists.pending.length > 0 };
  try {
    for (const [kind, step] of steps)
      await step(
        remaining.filter((change) => change.kind === kind),
        running,
      );
    return { plan, applied: lists.applied, pending: lists.pending.map(asListed(lists.applied)), unverified: [], remaining };
  } catch (failure) {
    const unverified = isResultKnown(failure) ? [] : writing;
    return { plan, ...lists, unverified, remaining: remaining.filter((change) => !unverified.includes(change)), failure };
  }
}

/** Once Janrain has accepted the provider into the sign-in list, credentials that are entered manually are there, as for the next plan. */
function asListed(applied: readonly Change[]): (change: Change) => Change {
  const isListed = applied.some(({ kind, subject }) => kind === "sign-in" && subject === provider);
  return (change) =>
    isListed && change.kind === "credentials" && change.reason === "manual" ? { ...change, reason: "manual-listed" } : change;
}

/** Whether the state after a failed write is known: it was refused, reverted, or read. */
function isResultKnown(failure: unknown): boolean {
  if (failure instanceof Canceled) return failure.isReverted;
  return failure instanceof JanrainError && !["answer", "shape", "masked", "network"].includes(failure.failure.kind);
}
