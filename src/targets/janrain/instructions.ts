import type { Params } from "../../core/findings/finding.ts";
import type { Instruction, Plan } from "../../core/sync/plan.ts";
import type { SyncInput } from "../../core/sync/target.ts";

/** The manual steps in the dashboard, in their order. */
export const instructionSteps = ["open-dashboard", "open-provider", "paste-credentials", "publish", "run-again"] as const;

/**
 * The dashboard steps for credentials that are not entered yet.
 * Source: Identity Cloud docs, Renren guide (documented for the sister provider); setup guide, steps 1 to 5 and 11.
 */
export function dashboardSteps({ declaration }: SyncInput, { origin, changes }: Plan): Instruction[] {
  if (!changes.some(({ manual, reason }) => manual && reason !== "manual-listed")) return [];
  const { appKey = "", appSecret = "" } = declaration.credentials ?? {};
  const named: Partial<Record<string, Params>> = {
    "open-dashboard": { origin: origin ?? "" },
    "paste-credentials": { appKey, appSecret },
  };
  return instructionSteps.map((step) => ({ step, params: named[step] ?? {} }));
}
