import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";
import { type StepEvaluation, unknownStep } from "./evaluation.ts";

/** What the steps at Weibo are evaluated from. */
interface Known {
  probes: readonly ProbeCheck[];
  declaration: ValidDeclaration;
}

/** The steps at Weibo, and how the state of each is determined. Source: the setup guide, steps 6 to 10 and 12. */
export const formSteps: readonly { step: number; evaluate: (known: Known) => StepEvaluation }[] = [
  { step: 6, evaluate: registered },
  { step: 7, evaluate: selfReported },
  { step: 8, evaluate: selfReported },
  { step: 9, evaluate: selfReported },
  { step: 10, evaluate: callbackRegistered },
  { step: 12, evaluate: submitted },
];

/** Weibo knows the app key; or the declaration reports that the application is in review or further. */
function registered(known: Known): StepEvaluation {
  const probe = callbackProbe(known);
  if (probe?.state === "refused" && probe.code === 21324) return { state: "failed", evidence: { by: "weibo", code: probe.code } };
  if (probe?.state === "accepted" || probe?.state === "refused") return { state: "done", evidence: { by: "weibo", code: probe.code } };
  return selfReported(known);
}

function callbackRegistered(known: Known): StepEvaluation {
  const probe = callbackProbe(known);
  if (probe?.state === "accepted") return { state: "done", evidence: { by: "weibo", code: undefined } };
  if (probe?.state === "refused" && probe.code === 21322) return { state: "failed", evidence: { by: "weibo", code: probe.code } };
  return selfReported(known);
}

/** Weibo's response for the declared callback: of its own probe, or of a sign-in at a service that is the same as the declaration. */
function callbackProbe({ probes }: Known): ProbeCheck | undefined {
  const isSame = (service: string | undefined) => probes.some((probe) => probe.state === "same" && probe.service === service);
  return probes.find(({ kind, service }) => kind === "callback" || (kind === "sign-in-weibo" && isSame(service)));
}

function submitted({ declaration }: Known): StepEvaluation {
  const status = declaration.review?.status;
  if (status === "rejected") return { state: "failed", evidence: { by: "self-reported", status } };
  if (status === "in-review" || status === "approved") return { state: "done", evidence: { by: "self-reported", status } };
  if (!declaration.developer) return { state: "to-do", evidence: { by: "nothing" } };
  return status === undefined ? unknownStep : { state: "to-do", evidence: { by: "self-reported", status } };
}

/** Weibo has no API that reads its form back: only the declaration's status says that it was filled in. */
function selfReported({ declaration }: Known): StepEvaluation {
  const status = declaration.review?.status;
  if (status === undefined) return unknownStep;
  return { state: status === "development" ? "to-do" : "done", evidence: { by: "self-reported", status } };
}
