import type { Instruction, Plan } from "../sync/plan.ts";
import type { SyncInput } from "../sync/target.ts";

/**
 * The dashboard steps for credentials that nobody has entered yet.
 * Source: Identity Cloud docs, Renren guide (documented for the sister provider); setup guide, steps 1 to 5 and 11.
 */
export function dashboardSteps({ draft }: SyncInput, { origin, changes }: Plan): Instruction[] {
  if (!changes.some(({ reason }) => reason === "by-hand")) return [];
  const { appKey = "", appSecret = "" } = draft.credentials ?? {};
  return [
    { step: "open-dashboard", params: { origin: origin ?? "" } },
    { step: "open-provider", params: {} },
    { step: "paste-credentials", params: { appKey, appSecret } },
    { step: "publish", params: {} },
    { step: "run-again", params: {} },
  ];
}
