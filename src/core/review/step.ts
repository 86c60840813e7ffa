import type { Evidence, LocalizedText } from "../declaration/field-facts.ts";

/** When a step is done, seen from the merge. */
export type Moment = "before-merge" | "on-merge" | "after-merge";

/**
 * The order of all steps. A switch is the one moment at which Weibo's single callback and the website move to another host: before
 * the merge if the service needs no sync for it, otherwise after it. Secrets come last before the merge: a new value may be valid only
 * together with the sync that follows.
 */
const phases = {
  fix: "before-merge",
  prepare: "before-merge",
  confirm: "before-merge",
  notify: "before-merge",
  "early-switch": "before-merge",
  "early-form": "before-merge",
  submit: "before-merge",
  secrets: "before-merge",
  sync: "on-merge",
  store: "after-merge",
  switch: "after-merge",
  test: "after-merge",
  form: "after-merge",
  "late-submit": "after-merge",
  cleanup: "after-merge",
} as const satisfies Readonly<Record<string, Moment>>;

export type Phase = keyof typeof phases;

const phaseOrder = Object.keys(phases) as Phase[];

/** Who does a step. */
export interface Actor {
  /** Part of the JSON contract. */
  id: string;
  name: LocalizedText;
}

/** The actors of every declaration; an identity service has its own. */
export const actors = {
  developer: { id: "developer", name: { en: "developer of this repository", zh: "本仓库的开发者" } },
  website: { id: "website-developer", name: { en: "website developer", zh: "网站开发者" } },
  weibo: { id: "weibo-account-holder", name: { en: "Weibo account holder", zh: "微博账号持有人" } },
  sync: { id: "sync", name: { en: "the sync", zh: "自动同步" } },
} as const satisfies Readonly<Record<string, Actor>>;

/** Everything about a step that does not depend on the change. Nothing is claimed without a source. */
export interface StepKind {
  /** Part of the JSON contract; ids may be added. */
  id: string;
  phase: Phase;
  by: Actor;
  /** The page, form or file where it is done. */
  where: LocalizedText;
  /** What to do, as an imperative; `{name}` is a parameter of the step. */
  action: LocalizedText;
  /** Why, and what to know about it. */
  text: LocalizedText;
  evidence: Evidence;
  source: string;
}

/** A value to enter, exactly as it is shown. */
export interface StepValue {
  /** JSON pointer of its field. */
  pointer: string;
  value: string;
}

/** One thing that has to be done because of a change, or that the sync does. */
export interface ReviewStep {
  kind: StepKind;
  phase: Phase;
  /** JSON pointers of the changed fields that it is about. */
  fields: readonly string[];
  values: readonly StepValue[];
  /** Parameters of the kind's texts, untrusted. */
  params: Readonly<Record<string, readonly string[]>>;
  /** What to know in the state that the application is in. */
  note?: LocalizedText;
}

/** A step of a kind. */
export function stepOf(kind: StepKind, step: Partial<Omit<ReviewStep, "kind">> = {}): ReviewStep {
  return { kind, phase: kind.phase, fields: [], values: [], params: {}, ...step };
}

export function momentOf({ phase }: Pick<ReviewStep, "phase">): Moment {
  return phases[phase];
}

/** Puts steps into their one order; steps of the same kind and phase become one. */
export function orderSteps(steps: readonly ReviewStep[]): ReviewStep[] {
  const merged = new Map<string, ReviewStep>();
  for (const step of steps) {
    const key = `${step.phase} ${step.kind.id}`;
    const earlier = merged.get(key);
    merged.set(key, earlier ? mergeSteps(earlier, step) : step);
  }
  return [...merged.values()].sort((a, b) => phaseOrder.indexOf(a.phase) - phaseOrder.indexOf(b.phase));
}

function mergeSteps(a: ReviewStep, b: ReviewStep): ReviewStep {
  const names = [...new Set([...Object.keys(a.params), ...Object.keys(b.params)])];
  const values = new Map([...a.values, ...b.values].map((one) => [`${one.pointer} ${one.value}`, one]));
  return {
    ...a,
    fields: [...new Set([...a.fields, ...b.fields])],
    values: [...values.values()],
    params: Object.fromEntries(names.map((name) => [name, [...new Set([...(a.params[name] ?? []), ...(b.params[name] ?? [])])]])),
  };
}
