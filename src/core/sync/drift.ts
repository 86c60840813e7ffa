import { type Change, isWrite, type Plan } from "./plan.ts";

/** Something that a sync would write, and since when it is known that it would. */
export interface KnownDrift {
  kind: Change["kind"];
  subject: string;
  action: Change["action"];
  reason: Change["reason"];
  /** When a run first found it, as in `2026-11-22T05:17:00Z`. */
  since: string;
  /** That run, as a link where there is one; empty where there is none. */
  run: string;
}

/** This run, for what it is the first to find. */
export interface DriftMoment {
  since: string;
  run: string;
}

/**
 * What drifted, with the run that found it first: what an earlier run found in the same way keeps that run.
 * @param earlier what was known before of the same declaration
 */
export function driftOf(plan: Plan, earlier: readonly KnownDrift[], moment: DriftMoment): KnownDrift[] {
  return plan.changes.filter(isWrite).map(({ kind, subject, action, reason }) => {
    const known = earlier.find((one) => one.kind === kind && one.subject === subject && one.action === action && one.reason === reason);
    return known ?? { kind, subject, action, reason, ...moment };
  });
}
