import { type KnownAtService, type ServiceStep, type StepEvaluation, unknownStep } from "../../core/setup/evaluation.ts";
import { queried } from "../../core/setup/service-steps.ts";
import type { TargetSetup } from "../../core/targets/description.ts";
import { janrainHost, provider } from "./host.ts";

const steps: readonly ServiceStep[] = [
  { step: 1, evaluate: ({ plan }) => queried(plan, "janrain", "get_domain_patterns") },
  { step: 2, evaluate: ({ plan }) => queried(plan, "janrain", "providers") },
  { step: 3, evaluate: configured },
  { step: 4, evaluate: configured },
  { step: 5, evaluate: configured },
  { step: 11, evaluate: credentialsStored },
];

/** What the setup guide does at Janrain: its steps 1 to 5 and 11, and the dashboard (Identity Cloud docs, Renren guide). */
export const janrainSetup: TargetSetup = {
  steps,
  guideSteps: steps.map(({ step }) => step),
  dashboard: "https://dashboard.janrain.com",
  firstFields: ["/janrain/realm", "/janrain/domain"],
  guide: ({ janrain }, { report }) => {
    const host = janrainHost(janrain);
    const origin = host === undefined ? report.noOrigin : `https://${host}`;
    return ["open-dashboard", "open-provider", "paste-credentials", "publish", "run-again"].map((step) => ({ step, params: { origin } }));
  },
  isAutomatic: ({ janrain }) => janrain?.partnerKey !== undefined,
};

const by = (operation: string) => ({ by: "service", service: "janrain", operation }) as const;

/** `providers` lists what is configured (documented); a sign-in starts only with a configured provider (inferred). */
function configured({ plan, probes }: KnownAtService): StepEvaluation {
  const started = probes.some(({ kind, state }) => kind === "sign-in" && (state === "same" || state === "differs"));
  if (!plan && started) return { state: "done", evidence: by(`${provider}/start`) };
  const signIn = plan?.changes.find(({ kind, subject }) => kind === "sign-in" && !subject.includes(" "));
  if (!signIn || signIn.action === "unknown") return unknownStep;
  return { state: signIn.action === "none" ? "done" : "to-do", evidence: by("providers") };
}

/** What Janrain stores; or the app key with which it starts a sign-in, which shows nothing about the secret. */
function credentialsStored(known: KnownAtService): StepEvaluation {
  const stored = storedAt(known);
  const signIn = known.probes.find(({ kind, compared }) => kind === "sign-in" && compared?.includes("appKey"));
  if (!signIn || (stored.evidence.by === "service" && stored.evidence.operation === "get_properties")) return stored;
  return { state: signIn.differs?.includes("appKey") ? "to-do" : "done", evidence: by(`${provider}/start`) };
}

function storedAt({ plan }: KnownAtService): StepEvaluation {
  const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
  const evidence = by(credentials?.reason === "manual-listed" ? "providers" : "get_properties");
  if (credentials?.action === "none" || credentials?.reason === "manual-listed") return { state: "done", evidence };
  if (credentials?.action === "create" || credentials?.action === "update") return { state: "to-do", evidence };
  return credentials?.reason === "manual" ? { state: "to-do", evidence: by("providers") } : unknownStep;
}
