import type { ReviewEvent, Transition } from "./classify.ts";
import type { DeclaredValues } from "./declared.ts";
import type { Outage } from "./outage.ts";
import type { ReviewStep } from "./step.ts";

/** What one event adds to a review. */
export interface Contribution {
  steps: readonly ReviewStep[];
  outages?: readonly Outage[];
}

/** A transition with everything that happens in it. */
export interface EventContext extends Transition {
  /** The later state, with the values that may be shown. */
  head: DeclaredValues;
  events: readonly ReviewEvent[];
}

/** Derives the steps of one event; the other events decide about their phase and about what is certain. */
export type Handler = (event: ReviewEvent, context: EventContext) => Contribution;

/** Whether one of these things happens. */
export function happens({ events }: EventContext, ...kinds: readonly ReviewEvent["kind"][]): boolean {
  return events.some(({ kind }) => kinds.includes(kind));
}
