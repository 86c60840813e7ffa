import { type ApplyStep, applySteps } from "../../../core/sync/apply-steps.ts";
import type { Plan } from "../../../core/sync/plan.ts";
import type { ApplyContext, Outcome } from "../../../core/sync/target.ts";
import { Auth0Error } from "../error.ts";
import { enableApplications } from "./applications.ts";
import type { Applying } from "./applying.ts";
import { storeConnection } from "./connection.ts";

/** Applies a plan: the connection with its credentials first, so that no application offers a login that cannot work. */
export function applyPlan(plan: Plan, applying: Applying, context: ApplyContext): Promise<Outcome> {
  const steps: ApplyStep[] = [
    { kinds: ["connection", "credentials"], apply: (changes, progress) => storeConnection(changes, progress, applying) },
    { kinds: ["application"], apply: (changes, progress) => enableApplications(changes, progress, applying) },
  ];
  return applySteps(plan, steps, context, isResultKnown);
}

/** Whether the state after a failed write is known: it was refused, or read. */
function isResultKnown(failure: unknown): boolean {
  if (!(failure instanceof Auth0Error)) return false;
  const { failure: why } = failure;
  return why.kind === "refused" ? why.status < 500 : !["answer", "shape", "network"].includes(why.kind);
}
