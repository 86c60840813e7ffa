import { formatUntrusted } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import { type FieldChange, isImage, kindOf, type Shown } from "../../review/compare.ts";
import { outageRanges } from "../../review/outage.ts";
import type { FileReview } from "../../review/review.ts";
import { momentOf, type ReviewStep } from "../../review/step.ts";
import { concealShapes } from "../../secrets/shapes.ts";
import type { Notice } from "../report.ts";
import { jsonText } from "../text/json-text.ts";
import { stepAction, stepReason, stepValues } from "./step-text.ts";
import { reviewSummary } from "./summary.ts";

/**
 * A review as JSON, version 1.
 * @param weakened what a change of the repository's defaults weakens
 */
export function reviewJson(reviews: readonly FileReview[], messages: Messages, weakened: readonly Notice[] = []): string {
  const config = weakened.map(({ notice, params: { path: _, ...details } }) => ({ change: notice, ...details }));
  return jsonText({ version: 1, files: reviewFiles(reviews, messages), weakened: config });
}

/** The files of a review as data: version 1 of the contract. */
export function reviewFiles(reviews: readonly FileReview[], messages: Messages) {
  return reviews.map((review) => ({
    file: review.file,
    kind: review.kind,
    before: review.before ?? null,
    summary: reviewSummary(review, messages),
    events: review.events.map(({ kind, fields, service }) => ({ kind, fields, ...(service && { service: service.section.slice(1) }) })),
    steps: review.steps.map((step, index) => ({ ...stepJson(step, messages), signIn: review.signIn[index + 1] })),
    outages: outageRanges(review.signIn).map(({ signIn, from, until }) => ({
      signIn,
      from,
      until: until > review.steps.length ? null : until,
    })),
    changes: review.changes.map(changeJson),
  }));
}

function stepJson(step: ReviewStep, messages: Messages) {
  const { kind, fields, params, values } = step;
  const [single, ...others] = stepValues(step);
  return {
    id: kind.id,
    when: momentOf(step),
    by: kind.by.id,
    where: { en: formatUntrusted(kind.where.en, params), zh: formatUntrusted(kind.where.zh, params) },
    fields,
    ...(single && others.length === 0 && { value: single.value }),
    values,
    action: stepAction(step, messages),
    text: stepReason(step, messages),
    evidence: kind.evidence,
    source: kind.source,
  };
}

function changeJson(change: FieldChange) {
  return { pointer: change.pointer, kind: kindOf(change), before: shownJson(change.before), after: shownJson(change.after) };
}

function shownJson(value: Shown | undefined) {
  if (value === undefined) return null;
  if (typeof value === "string") return concealShapes(value);
  if (!isImage(value)) return value.map(concealShapes);
  const { path, header, size } = value;
  const dimensions = header && "width" in header ? header : undefined;
  return {
    path: concealShapes(path),
    format: header?.format ?? null,
    width: dimensions?.width ?? null,
    height: dimensions?.height ?? null,
    bytes: size ?? null,
  };
}
