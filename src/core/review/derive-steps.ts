import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { applicationHandlers } from "./application-events.ts";
import { classify, type ReviewEvent, type Transition } from "./classify.ts";
import type { Contribution, EventContext, Handler } from "./contribution.ts";
import type { Declared, DeclaredValues } from "./declared.ts";
import { formHandlers, statusSteps } from "./form-events.ts";
import type { Outage } from "./outage.ts";
import { repositorySteps } from "./repository-steps.ts";
import { serviceHandlers } from "./service-events.ts";
import { orderSteps, type ReviewStep, stepOf } from "./step.ts";

/** What happens, the steps of it in their one order, and when sign-in does not work. */
export interface Derivation {
  events: readonly ReviewEvent[];
  steps: readonly ReviewStep[];
  outages: readonly Outage[];
  /** Whether the application is approved after the change, judging by its declaration. */
  isApproved: boolean;
}

const handlers: Readonly<Partial<Record<ReviewEvent["kind"], Handler>>> = { ...serviceHandlers, ...formHandlers, ...applicationHandlers };

/** The steps of a change between two states of a declaration. */
export function deriveSteps(transition: Transition, head: DeclaredValues): Derivation {
  return derive(classify(transition), { ...transition, head });
}

/** The steps for a declaration that is new, or whose earlier state is not known. */
export function deriveAddition(head: Declared, services: Transition["services"], isKnown: boolean): Derivation {
  const event: ReviewEvent = { kind: isKnown ? "application-added" : "application-unknown", fields: [] };
  return derive([event], { before: {}, after: head.declaration, changes: [], services, head });
}

/** The steps for a declaration that was deleted. */
export function deriveRemoval(base: ValidDeclaration, head: DeclaredValues, services: Transition["services"]): Derivation {
  return derive([{ kind: "application-removed", fields: [] }], { before: base, after: {}, changes: [], services, head });
}

/**
 * With errors, the sync skips a declaration, so that no further step is true yet.
 * @param fields the changed fields
 */
export function deriveInvalid(rules: readonly string[], fields: readonly string[] = []): Derivation {
  const fix = stepOf(repositorySteps.fixErrors, { fields, params: { rules } });
  return { events: [{ kind: "invalid", fields: [] }], steps: [fix], outages: [], isApproved: false };
}

function derive(events: readonly ReviewEvent[], transition: Omit<EventContext, "events">): Derivation {
  const context: EventContext = { ...transition, events };
  const contributions = events.map((event): Contribution => handlers[event.kind]?.(event, context) ?? { steps: [] });
  const changed = new Set(context.changes.map(({ pointer }) => pointer));
  const derived = contributions.flatMap((one) => one.steps);
  const steps = orderSteps([...derived, ...statusSteps(derived, context)]);
  return {
    events,
    // Of what a step concerns, only the changed fields are of interest; of a new declaration, all are new.
    steps: changed.size === 0 ? steps : steps.map((step) => ({ ...step, fields: step.fields.filter((pointer) => changed.has(pointer)) })),
    outages: contributions.flatMap(({ outages = [] }) => outages),
    // What a new review means for an application that was approved is not documented.
    isApproved: [context.before, context.after].some(({ review }) => review?.status === "approved"),
  };
}
