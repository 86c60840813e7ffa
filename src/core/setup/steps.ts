import { fieldAt } from "../declaration/schema-facts.ts";
import { parentOf } from "../declaration/source.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { compareFindings, type Finding } from "../findings/finding.ts";
import type { Messages } from "../messages/types.ts";
import { type Change, changesAfter } from "../sync/plan.ts";
import type { TargetDescription } from "../targets/description.ts";
import { allTargets, declaredTargets, targetMessages } from "../targets/registry.ts";
import type { ProbeCheck } from "../weibo/probe-check.ts";
import type { KnownAtService, Planned, StepEvaluation } from "./evaluation.ts";
import { formSteps } from "./form-steps.ts";

/** The state of one of the setup's steps. */
export interface Progress extends StepEvaluation {
  /** From 1 to 12, the number in the setup guide; several services have a step of the same number. */
  step: number;
  /** The id of the identity service at which it is done; undefined for a step at Weibo. */
  service: string | undefined;
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
  declaration: ValidDeclaration;
}

/** JSON pointers of the fields that a change has not brought to Weibo yet; empty where nothing was compared. */
export type ChangedFields = readonly string[];

/**
 * The state of each step of the declaration, in order: those at Weibo, and those of the identity services that it declares. An error in
 * a field that a step enters makes it failed, whatever else is known. The schema says which step enters a field.
 * @param changed the fields that differ from what Weibo has
 */
export function progressOf(run: Known, changed: ChangedFields = []): Progress[] {
  const errors = run.findings.filter(({ severity }) => severity === "error").sort(compareFindings);
  const atWeibo = formSteps.map(({ step, evaluate }) => ({ step, service: undefined, evaluate: () => evaluate(run) }));
  const atServices = declaredTargets(run.declaration).flatMap((target) => {
    const known = knownAt(target, run);
    return target.setup.steps.map(({ step, evaluate }) => ({ step, service: target.id as string, evaluate: () => evaluate(known) }));
  });
  const steps = [...atWeibo, ...atServices].sort((a, b) => a.step - b.step);
  return steps.map(({ step, service, evaluate }): Progress => {
    const error = errors.find(({ pointer }) => enters({ step, service }, pointer));
    if (error) return { step, service, state: "failed", evidence: { by: "rule", rule: error.rule } };
    const { state, evidence } = evaluate();
    // What the authors report was true before the change; what a service responds is true now.
    const isBefore = state === "done" && evidence.by === "self-reported" && changed.some((pointer) => enters({ step, service }, pointer));
    return { step, service, state: isBefore ? "done-before" : state, evidence };
  });
}

/** What is done in a step. */
export function stepTitle({ step, service }: Pick<Progress, "step" | "service">, messages: Messages): string {
  const titles: Readonly<Record<number, string>> = service === undefined ? messages.review.steps : targetMessages(service, messages).steps;
  return titles[step] ?? "";
}

function knownAt({ id, name }: TargetDescription, { targets, probes, declaration }: Known): KnownAtService {
  const { plan, outcome } = targets?.find(({ target }) => target === id) ?? {};
  return {
    // After a sync the steps describe the state that it left.
    plan: plan && { ...plan, changes: changesAfter(plan.changes, outcome?.applied ?? []) },
    probes: probes.filter(({ service }) => service === name),
    declaration,
  };
}

/** Whether a step enters the field at a pointer: a field of a service's section belongs to the steps of that service. */
function enters({ step, service }: Pick<Progress, "step" | "service">, pointer: string): boolean {
  const section = allTargets().find(({ id }) => pointer.startsWith(`/${id}/`));
  return stepOf(pointer) === step && (section === undefined || section.id === service);
}

/** The step that enters the field at a pointer, or the nearest field above it. */
function stepOf(pointer: string): number | undefined {
  return pointer === "" ? undefined : (fieldAt(pointer)?.step ?? stepOf(parentOf(pointer)));
}
