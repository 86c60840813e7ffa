import type { LocalizedText } from "../declaration/field-facts.ts";
import type { ReviewEvent, Transition } from "./classify.ts";
import { type EventContext, type Handler, happens } from "./contribution.ts";
import { fieldValue } from "./field-values.ts";
import { secretNames } from "./secret-names.ts";
import { type ReviewStep, type StepKind, stepOf } from "./step.ts";
import { weiboSteps } from "./weibo-steps.ts";

/** The steps that change the application at Weibo. */
const changesOfApplication: readonly StepKind[] = [
  ...[weiboSteps.basic, weiboSteps.images, weiboSteps.domain, weiboSteps.callbacks, weiboSteps.deauthorization],
];

const duringReview: LocalizedText = {
  en: "It is not documented whether the form can be changed during a review; if not, do this after it.",
  zh: "审核期间能否修改表单，没有资料说明；如果不能，请在审核结束后进行。",
};

/** What happens on Weibo's form, and to the review of the application. */
export const formHandlers = {
  "form-changes": ({ fields }, context) => formStep(weiboSteps.basic, fields, context),
  "website-changes": ({ fields }, context) => formStep(weiboSteps.basic, fields, context),
  "images-change": ({ fields }, context) => formStep(weiboSteps.images, fields, context),
  "security-domain-changes": ({ fields }, context) => formStep(weiboSteps.domain, fields, context),

  "deauthorization-changes": ({ fields }, context) =>
    // The callback's own step has both fields.
    context.changes.some(({ pointer }) => pointer === "/callbacks/authorization")
      ? { steps: [] }
      : formStep(weiboSteps.deauthorization, fields, context),

  "test-users-change": ({ fields }, context) => {
    const { changes, after } = context;
    const change = changes.find(({ pointer }) => fields.includes(pointer));
    const isMore = Number(change?.after ?? 0) > Number(change?.before ?? 0);
    const count = [String(after.review?.testUsers ?? 0)];
    return { steps: isMore ? [stepOf(weiboSteps.tests, { phase: formPhase(context), fields, params: { count } })] : [] };
  },

  "identity-changes": ({ fields }, context) => {
    const declared = fields.filter((field) => context.changes.some(({ pointer, after }) => pointer === field && after !== undefined));
    return declared.length === 0 ? { steps: [] } : { steps: [identityStep(weiboSteps.identity, declared, context)] };
  },

  "identity-secrets-change": ({ fields }, context) => {
    const names = secretNames(context.after, fields);
    const isNew = context.changes.some(({ pointer, before }) => fields.includes(pointer) && before === undefined);
    if (names.length === 0) return { steps: [] };
    const kind = isNew ? weiboSteps.identity : weiboSteps.identitySecrets;
    return { steps: [stepOf(kind, { phase: formPhase(context), fields, params: { secrets: names.map(({ value }) => value) } })] };
  },

  "submitted-for-review": ({ fields }) => ({ steps: [stepOf(weiboSteps.submit, { fields })] }),

  approved: ({ fields }) => ({ steps: [stepOf(weiboSteps.approval, { fields })] }),
} as const satisfies Partial<Record<ReviewEvent["kind"], Handler>>;

/** The form is filled in before it is submitted. */
const formPhase = (context: EventContext) => (happens(context, "submitted-for-review") ? "early-form" : "form");

const identityStep = (kind: StepKind, fields: readonly string[], context: EventContext): ReviewStep =>
  stepOf(kind, { phase: formPhase(context), fields, values: fields.flatMap((field) => fieldValue(field, context.head)) });

function formStep(kind: StepKind, fields: readonly string[], context: EventContext) {
  const step = identityStep(kind, fields, context);
  const isInReview = context.before.review?.status === "in-review" && context.after.review?.status === "in-review";
  return { steps: [{ ...step, ...(isInReview && { note: duringReview }) }] };
}

/**
 * What a change of the application at Weibo requires in its state: an approved one is announced first, and a rejected one is submitted
 * again.
 * @param steps all other steps of the change
 */
export function statusSteps(steps: readonly ReviewStep[], { before, after }: Transition): ReviewStep[] {
  const fields = steps.filter(({ kind }) => changesOfApplication.includes(kind)).flatMap((step) => step.fields);
  if (fields.length === 0) return [];
  const isApproved = [before, after].some(({ review }) => review?.status === "approved");
  return [
    ...(isApproved ? [stepOf(weiboSteps.notify, { fields })] : []),
    ...(after.review?.status === "rejected" ? [stepOf(weiboSteps.submit, { phase: "late-submit" })] : []),
  ];
}
