import { type Change, isDrift, type Plan } from "./plan.ts";

/** A difference that a sync would correct, and the run that first detected it. */
export interface KnownDrift {
  /** The id of the identity service. */
  target: string;
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
 * @param earlier what previous runs recorded for the same declaration, at any identity service
 */
export function driftOf(plan: Plan, earlier: readonly KnownDrift[], moment: DriftMoment): KnownDrift[] {
  const { target } = plan;
  return plan.changes.filter(isDrift).map(({ kind, subject, action, reason }) => {
    const isSame = (drift: KnownDrift) =>
      drift.target === target && drift.kind === kind && drift.subject === subject && drift.action === action && drift.reason === reason;
    return earlier.find(isSame) ?? { target, kind, subject, action, reason, ...moment };
  });
}
