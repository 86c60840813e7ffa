import { type Change, isDrift, type Plan } from "./plan.ts";

/** A difference that a sync would correct, and the run that first detected it. */
export interface KnownDrift {
  kind: Change["kind"];
  subject: string;
  action: Change["action"];
  reason: Change["reason"];
  /** When a run first detected it, e.g. `2026-11-22T05:17:00Z`. */
  since: string;
  /** A link to that run; empty outside of a workflow. */
  run: string;
}

/** The current run, recorded with the drift that it detects first. */
export interface DriftMoment {
  since: string;
  run: string;
}

/**
 * What drifted, each with the run that first detected it.
 * @param earlier what previous runs recorded for the same declaration
 */
export function driftOf(plan: Plan, earlier: readonly KnownDrift[], moment: DriftMoment): KnownDrift[] {
  return plan.changes.filter(isDrift).map(({ kind, subject, action, reason }) => {
    const known = earlier.find(
      (drift) => drift.kind === kind && drift.subject === subject && drift.action === action && drift.reason === reason,
    );
    return known ?? { kind, subject, action, reason, ...moment };
  });
}
