import type { LocalizedText } from "../declaration/schema-facts.ts";
import type { ReviewEvent } from "./classify.ts";
import { type EventContext, type Handler, happens } from "./contribution.ts";
import { fieldValue } from "./field-values.ts";
import { secretNames } from "./secret-names.ts";
import { type ReviewStep, type StepKind, stepOf } from "./step.ts";
import { weiboSteps } from "./weibo-steps.ts";

/** The pages of Weibo's form whose changes have to be announced for an approved application. */
const announced: readonly ReviewEvent["kind"][] = [
  ...(["form-changes", "website-changes", "images-change", "security-domain-changes", "callback-changes"] as const),
  ...(["deauthorization-changes", "host-moves", "service-moves"] as const),
];

const duringReview: LocalizedText = {
  en: "No source says whether the form can be changed during a review.",
  zh: "审核期间能否修改表单，没有资料说明。",
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
  return { steps: [...announcement(context), { ...step, ...(isInReview && { note: duringReview }) }, ...resubmission(context)] };
}

/** A change of an approved application is announced first. */
export function announcement({ before, after, events }: EventContext): ReviewStep[] {
  const isApproved = [before, after].some(({ review }) => review?.status === "approved");
  const fields = events.filter(({ kind }) => announced.includes(kind)).flatMap((event) => event.fields);
  return isApproved ? [stepOf(weiboSteps.notify, { fields })] : [];
}

/** A rejected application is submitted again once its form is corrected. */
function resubmission({ after }: EventContext): ReviewStep[] {
  return after.review?.status === "rejected" ? [stepOf(weiboSteps.submit, { phase: "late-submit", fields: [] })] : [];
}
