import { provider } from "../declaration/janrain-host.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { parentOf } from "../declaration/source.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { compareFindings, type Finding } from "../findings/finding.ts";
import { type Change, changesAfter, type Query } from "../sync/plan.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";

/** The state of a step of the setup. */
export type StepState =
  | "done"
  /** Done for the earlier state of a declaration whose fields have changed since. */
  | "done-before"
  | "failed"
  | "to-do"
  | "unknown";

/** What a step's state is based on; `messages` describes it. */
export type StepEvidence =
  /** An error of this rule. */
  | { by: "rule"; rule: string }
  /** Janrain's response to this operation. */
  | { by: "janrain"; operation: string }
  /** Weibo's response. */
  | { by: "weibo"; code: number | undefined }
  /** The status under `review:`, which the declaration's authors report. */
  | { by: "self-reported"; status: string }
  /** This run has none. */
  | { by: "nothing" };

/** The state of one of the guide's twelve steps. */
export interface Progress {
  step: number;
  state: StepState;
  evidence: StepEvidence;
}

/** What a run knows about one declaration. */
export interface Known {
  findings: readonly Finding[];
  probes: readonly ProbeCheck[];
  /** What was planned and applied at each identity service; undefined where no plan was made. */
  targets?: readonly {
    target: string;
    plan?: Planned;
    outcome?: { applied: readonly Change[] };
  }[];
  declaration: Pick<ValidDeclaration, "app" | "janrain" | "review" | "developer">;
}

/** What a plan would change and the queries it made. */
interface Planned {
  changes: readonly Change[];
  queries: readonly Query[];
}

/** JSON pointers of the fields that a change has not brought to Weibo yet; empty where nothing was compared. */
export type ChangedFields = readonly string[];

type Evaluation = Omit<Progress, "step">;

/** What the steps are evaluated from: the plan is that of the guide's service. */
type Evaluated = Known & { plan?: Planned };

const unknown: Evaluation = { state: "unknown", evidence: { by: "nothing" } };

/** How the state of each step is determined, in the guide's order. Source: the setup guide, steps 1 to 12. */
const evaluations: readonly ((known: Evaluated) => Evaluation)[] = [
  (known) => queried(known, "get_domain_patterns"),
  (known) => queried(known, "providers"),
  configured,
  configured,
  configured,
  registered,
  selfReported,
  selfReported,
  selfReported,
  callbackRegistered,
  credentialsStored,
  submitted,
];

/** The steps at Janrain, which other declarations do not have. */
const janrainSteps: readonly number[] = [1, 2, 3, 4, 5, 11];

/** Whether a step is one of a declaration's; of one that could not be read, all are. */
function applies(step: number, { app, janrain }: Known["declaration"]): boolean {
  return janrain !== undefined || app === undefined || !janrainSteps.includes(step);
}

/**
 * The state of each step of the declaration. An error in a field that a step enters makes it failed, whatever else is known. The schema says
 * which step enters a field.
 * @param changed the fields that differ from what Weibo has
 */
export function progressOf(run: Known, changed: ChangedFields = []): Progress[] {
  // The guide's steps are about Janrain.
  const { plan: before, outcome } = run.targets?.find(({ target }) => target === "janrain") ?? {};
  // After a sync the steps describe the state that it left.
  const plan = before && { ...before, changes: changesAfter(before.changes, outcome?.applied ?? []) };
  const known: Evaluated = { ...run, ...(plan && { plan }) };
  const errors = known.findings.filter(({ severity }) => severity === "error").sort(compareFindings);
  const all = evaluations.map((evaluate, index): Progress => {
    const step = index + 1;
    const error = errors.find(({ pointer }) => stepOf(pointer) === step);
    if (error) return { step, state: "failed", evidence: { by: "rule", rule: error.rule } };
    const { state, evidence } = evaluate(known);
    // What the authors report was true before the change; what a service responds is true now.
    const isBefore = state === "done" && evidence.by === "self-reported" && changed.some((pointer) => stepOf(pointer) === step);
    return { step, state: isBefore ? "done-before" : state, evidence };
  });
  return all.filter(({ step }) => applies(step, run.declaration));
}

/** The step that enters the field at a pointer, or the nearest field above it. */
function stepOf(pointer: string): number | undefined {
  return pointer === "" ? undefined : (fieldAt(pointer)?.step ?? stepOf(parentOf(pointer)));
}

/** Janrain answered this query, so what the query needs exists. */
function queried({ plan }: Evaluated, operation: string): Evaluation {
  return plan?.queries.some((query) => query.operation === operation && query.executed)
    ? { state: "done", evidence: { by: "janrain", operation } }
    : unknown;
}

/** `providers` lists what is configured (documented); a sign-in starts only with a configured provider (inferred). */
function configured({ plan, probes }: Evaluated): Evaluation {
  const started = probes.some(({ kind, state }) => kind === "sign-in" && (state === "same" || state === "differs"));
  if (!plan && started) return { state: "done", evidence: signInStart };
  const signIn = plan?.changes.find(({ kind, subject }) => kind === "sign-in" && !subject.includes(" "));
  if (!signIn || signIn.action === "unknown") return unknown;
  return { state: signIn.action === "none" ? "done" : "to-do", evidence: { by: "janrain", operation: "providers" } };
}

/** Janrain's response to the start of a sign-in. */
const signInStart = { by: "janrain", operation: `${provider}/start` } as const;

/** Weibo knows the app key; or the declaration reports that the application is in review or further. */
function registered(known: Evaluated): Evaluation {
  const probe = callbackProbe(known);
  if (probe?.state === "refused" && probe.code === 21324) return { state: "failed", evidence: { by: "weibo", code: probe.code } };
  if (probe?.state === "accepted" || probe?.state === "refused") return { state: "done", evidence: { by: "weibo", code: probe.code } };
  return selfReported(known);
}

function callbackRegistered(known: Evaluated): Evaluation {
  const probe = callbackProbe(known);
  if (probe?.state === "accepted") return { state: "done", evidence: { by: "weibo", code: undefined } };
  if (probe?.state === "refused" && probe.code === 21322) return { state: "failed", evidence: { by: "weibo", code: probe.code } };
  return selfReported(known);
}

/** Weibo's response for the declared callback: of its own probe, or of a sign-in at Janrain that is the same as the declaration. */
function callbackProbe({ probes }: Known): ProbeCheck | undefined {
  const isSame = probes.some(({ kind, state }) => kind === "sign-in" && state === "same");
  return probes.find(({ kind }) => kind === "callback" || (kind === "sign-in-weibo" && isSame));
}

/** What Janrain stores; or the app key with which it starts a sign-in, which shows nothing about the secret. */
function credentialsStored(known: Evaluated): Evaluation {
  const stored = storedCredentials(known);
  const signIn = known.probes.find(({ kind, compared }) => kind === "sign-in" && compared?.includes("appKey"));
  if (!signIn || (stored.evidence.by === "janrain" && stored.evidence.operation === "get_properties")) return stored;
  return { state: signIn.differs?.includes("appKey") ? "to-do" : "done", evidence: signInStart };
}

function storedCredentials({ plan }: Evaluated): Evaluation {
  const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
  const evidence = { by: "janrain", operation: credentials?.reason === "manual-listed" ? "providers" : "get_properties" } as const;
  if (credentials?.action === "none" || credentials?.reason === "manual-listed") return { state: "done", evidence };
  if (credentials?.action === "create" || credentials?.action === "update") return { state: "to-do", evidence };
  return credentials?.reason === "manual" ? { state: "to-do", evidence: { by: "janrain", operation: "providers" } } : unknown;
}

function submitted({ declaration }: Known): Evaluation {
  const status = declaration.review?.status;
  if (status === "rejected") return { state: "failed", evidence: { by: "self-reported", status } };
  if (status === "in-review" || status === "approved") return { state: "done", evidence: { by: "self-reported", status } };
  if (!declaration.developer) return { state: "to-do", evidence: { by: "nothing" } };
  return status === undefined ? unknown : { state: "to-do", evidence: { by: "self-reported", status } };
}

/** Weibo has no API that reads its form back: only the declaration's status says that it was filled in. */
function selfReported({ declaration }: Known): Evaluation {
  const status = declaration.review?.status;
  if (status === undefined) return unknown;
  return { state: status === "development" ? "to-do" : "done", evidence: { by: "self-reported", status } };
}
