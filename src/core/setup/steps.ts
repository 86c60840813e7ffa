import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { compareFindings, type Finding } from "../findings/finding.ts";
import type { Change, Query } from "../sync/plan.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";

/** How far a step of the setup is: proven, proven wrong, still to do, or beyond what can be told. */
export type StepState = "done" | "wrong" | "to-do" | "unknown";

/** What a step's state rests on; `messages` words it. */
export type StepEvidence =
  /** An error of this rule. */
  | { by: "rule"; rule: string }
  /** What was read at Janrain. */
  | { by: "janrain"; operation: string }
  /** What Weibo answered. */
  | { by: "weibo"; code: number | undefined }
  /** What a person wrote under `review:`. */
  | { by: "word"; status: string }
  /** Nothing that this run could see. */
  | { by: "nothing" };

/** One of the guide's twelve steps, as far as a run can tell. */
export interface Progress {
  step: number;
  state: StepState;
  evidence: StepEvidence;
}

/** What is known of one declaration. */
export interface Known {
  findings: readonly Finding[];
  probes: readonly ProbeCheck[];
  /** What a plan would change and what it asked; undefined where no plan was made. */
  plan?: { changes: readonly Change[]; queries: readonly Query[] };
  /** What the declaration says, and in it what a person says of the review. */
  declaration: Pick<ValidDeclaration, "review" | "developer">;
}

/** A step: the fields of the declaration that it types in somewhere, and what proves it. */
interface Step {
  fields: readonly string[];
  prove: (known: Known) => Omit<Progress, "step">;
}

const nothing: Omit<Progress, "step"> = { state: "unknown", evidence: { by: "nothing" } };

/** The twelve steps in their order. Source: the setup guide, steps 1 to 12. */
export const steps: readonly Step[] = [
  { fields: ["/janrain/apiKey"], prove: (known) => answered(known, "get_domain_patterns") },
  { fields: ["/janrain/realm", "/janrain/domain"], prove: (known) => answered(known, "providers") },
  { fields: [], prove: configured },
  { fields: [], prove: configured },
  { fields: [], prove: configured },
  { fields: [], prove: registered },
  { fields: ["/app/name", "/app/type"], prove: declared },
  {
    fields: ["/app/website", "/app/note", "/app/description", "/app/securityDomain", "/app/labels", "/app/operatingAccount"],
    prove: declared,
  },
  { fields: ["/images"], prove: declared },
  { fields: ["/callbacks"], prove: callbackKnown },
  { fields: ["/credentials"], prove: credentialsStored },
  { fields: ["/developer"], prove: submitted },
];

/** How far the setup is, step by step. An error in what a step types in makes it wrong, whatever else is known. */
export function progressOf(known: Known): Progress[] {
  return steps.map(({ fields, prove }, index) => {
    const wrong = known.findings
      .filter(
        ({ severity, pointer }) => severity === "error" && fields.some((field) => pointer === field || pointer.startsWith(`${field}/`)),
      )
      .sort(compareFindings)[0];
    const evaluated = wrong ? { state: "wrong" as const, evidence: { by: "rule" as const, rule: wrong.rule } } : prove(known);
    return { step: index + 1, ...evaluated };
  });
}

/** Janrain answered this question, so what it needs is there. */
function answered({ plan }: Known, operation: string): Omit<Progress, "step"> {
  return plan?.queries.some((reading) => reading.operation === operation && reading.executed)
    ? { state: "done", evidence: { by: "janrain", operation } }
    : nothing;
}

/** `providers` lists what is configured (documented). */
function configured({ plan }: Known): Omit<Progress, "step"> {
  const signIn = plan?.changes.find(({ kind, subject }) => kind === "sign-in" && !subject.includes(" "));
  if (!signIn || signIn.action === "unknown") return nothing;
  return { state: signIn.action === "none" ? "done" : "to-do", evidence: { by: "janrain", operation: "providers" } };
}

/** Weibo knows the app key; or a person says that the application is in review or further. */
function registered({ probes, declaration }: Known): Omit<Progress, "step"> {
  const asked = probes.find(({ kind }) => kind === "callback");
  if (asked?.state === "refused" && asked.code === 21324) return { state: "wrong", evidence: { by: "weibo", code: asked.code } };
  if (asked?.state === "accepted" || asked?.state === "refused") return { state: "done", evidence: { by: "weibo", code: asked.code } };
  return selfReported(declaration);
}

/** What is typed into Weibo's form cannot be read back, so only a person's word says that it was. */
function declared({ declaration }: Known): Omit<Progress, "step"> {
  return selfReported(declaration);
}

function callbackKnown({ probes, declaration }: Known): Omit<Progress, "step"> {
  const asked = probes.find(({ kind }) => kind === "callback");
  if (asked?.state === "accepted") return { state: "done", evidence: { by: "weibo", code: undefined } };
  if (asked?.state === "refused" && asked.code === 21322) return { state: "wrong", evidence: { by: "weibo", code: asked.code } };
  return selfReported(declaration);
}

function credentialsStored({ plan }: Known): Omit<Progress, "step"> {
  const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
  const evidence = { by: "janrain", operation: credentials?.reason === "manual-listed" ? "providers" : "get_properties" } as const;
  if (credentials?.action === "none" || credentials?.reason === "manual-listed") return { state: "done", evidence };
  if (credentials?.action === "create" || credentials?.action === "update") return { state: "to-do", evidence };
  return credentials?.reason === "manual" ? { state: "to-do", evidence: { by: "janrain", operation: "providers" } } : nothing;
}

function submitted({ declaration }: Known): Omit<Progress, "step"> {
  const status = declaration.review?.status;
  if (status === "rejected") return { state: "wrong", evidence: { by: "word", status } };
  if (status === "in-review" || status === "approved") return { state: "done", evidence: { by: "word", status } };
  if (!declaration.developer) return { state: "to-do", evidence: { by: "nothing" } };
  return status === undefined ? nothing : { state: "to-do", evidence: { by: "word", status } };
}

function selfReported({ review }: Known["declaration"]): Omit<Progress, "step"> {
  const status = review?.status;
  if (status === undefined) return nothing;
  return { state: status === "development" ? "to-do" : "done", evidence: { by: "word", status } };
}
