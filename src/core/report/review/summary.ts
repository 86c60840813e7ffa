import { formatMessage } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import { outageRanges } from "../../review/outage.ts";
import type { FileReview } from "../../review/review.ts";
import { actors, momentOf, type ReviewStep } from "../../review/step.ts";
import { stepNumbers } from "./step-text.ts";

/** The sentence that answers whether to merge, whether sign-in works meanwhile, and what has to be done at Weibo. */
export function reviewSummary(review: FileReview, messages: Messages): string {
  const { summary } = messages.review;
  const isEffective = review.steps.length > 0;
  const clauses = hasErrors(review)
    ? [summary.merge.errors]
    : review.kind === "unread"
      ? [summary.merge.unread]
      : isEffective
        ? [
            mergeClause(review, messages),
            ...signInClauses(review, messages),
            ...approvalClause(review, messages),
            manualClause(review, messages),
          ]
        : [summary.merge.none];
  return sentence(clauses, messages);
}

/** The sentence over several files. */
export function overallSummary(reviews: readonly FileReview[], messages: Messages): string {
  const { merge, several } = messages.review.summary;
  const counted = (template: string, test: (review: FileReview) => boolean) => {
    const count = reviews.filter(test).length;
    return count === 0 ? [] : [formatMessage(template, { count, total: reviews.length })];
  };
  const errors = counted(several.errors, hasErrors);
  if (errors.length > 0) return sentence(errors, messages);
  const merging = counted(several.after, ({ steps }) => steps.some((step) => momentOf(step) === "before-merge"));
  const isEffective = reviews.some(({ steps }) => steps.length > 0);
  return sentence(
    [
      ...(merging.length > 0 ? merging : [isEffective ? merge.free : merge.none]),
      ...counted(several.down, ({ signIn }) => signIn.includes("down")),
      ...counted(several.unknown, ({ signIn }) => !signIn.includes("down") && signIn.includes("unknown")),
      ...counted(several.manual, ({ steps }) => steps.some(isAtWeibo)),
    ],
    messages,
  );
}

/** Whether the sync skips the declaration until its errors are fixed. */
function hasErrors({ events }: FileReview): boolean {
  return events.some(({ kind }) => kind === "invalid");
}

const isAtWeibo = ({ kind }: ReviewStep) => kind.by.id === actors.weibo.id;

function sentence(clauses: readonly string[], { review: { summary } }: Messages): string {
  return clauses.join(summary.separator) + summary.end;
}

function mergeClause({ steps }: FileReview, messages: Messages): string {
  const { merge } = messages.review.summary;
  const before = steps.filter((step) => momentOf(step) === "before-merge").length;
  return before === 0 ? merge.free : formatMessage(merge.after, { steps: stepNumbers(numbersTo(before), messages) });
}

function signInClauses({ signIn, steps }: FileReview, messages: Messages): string[] {
  const templates = messages.review.summary.signIn;
  const ranges = outageRanges(signIn);
  if (ranges.length === 0) return [templates.works];
  return ranges.map((range) => {
    const template =
      range.until > steps.length ? templates.endless : range.from === 0 ? templates[`${range.signIn}Now`] : templates[range.signIn];
    return formatMessage(template, { from: stepNumbers([range.from], messages), until: stepNumbers([range.until], messages) });
  });
}

/** What limits sign-in whatever the steps do. */
function approvalClause({ kind, isApproved }: FileReview, { review: { summary } }: Messages): string[] {
  return kind === "deleted" || isApproved ? [] : [kind === "added" ? summary.unapproved.first : summary.unapproved.still];
}

function manualClause({ steps }: FileReview, messages: Messages): string {
  const { summary } = messages.review;
  const numbers = steps.flatMap((step, index) => (isAtWeibo(step) ? [index + 1] : []));
  return numbers.length === 0 ? summary.noManual : formatMessage(summary.manual, { steps: stepNumbers(numbers, messages) });
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
