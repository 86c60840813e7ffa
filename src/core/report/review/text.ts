import { knownField } from "../../declaration/schema-facts.ts";
import { formatMessage, formatUntrusted } from "../../messages/format.ts";
import { visible } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import { type FieldChange, isImage, kindOf, type Shown } from "../../review/compare.ts";
import type { Image } from "../../review/declared.ts";
import type { FileReview } from "../../review/review.ts";
import { momentOf, type ReviewStep } from "../../review/step.ts";
import { concealShapes } from "../../secrets/shapes.ts";
import { withoutCommands } from "../text/log.ts";
import { eventsText } from "./events-text.ts";
import { type DiffPart, inlineDiff } from "./inline-diff.ts";
import { type NumberedStep, stepAction, stepActor, stepNumbers, stepPlace, stepReason, stepsByMoment, stepValues } from "./step-text.ts";
import { overallSummary, reviewSummary } from "./summary.ts";

/** Longest value that a review shows, in code points; a description has some hundred. */
const maxShown = 400;

/** The heading of a file in a review. */
export function headingOf({ file, kind, before = "" }: FileReview, { review: { labels } }: Messages): string {
  return formatUntrusted(labels.file[kind], { file, before });
}

/** A field's path in the file, as in `app.note`. */
export function fieldPath(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".");
}

/** The name of a field in both languages with its path in the file, as in `Application note · 应用简介 (app.note)`. */
export function fieldTitle({ pointer }: Pick<FieldChange, "pointer">): string {
  const { en, zh } = knownField(pointer).title;
  return `${en === zh ? en : `${en} · ${zh}`} (${fieldPath(pointer)})`;
}

/** A value on one line, with what looks like a secret masked. */
export function shownValue(value: Shown | undefined, messages: Messages): string {
  if (value === undefined) return messages.review.labels.absent;
  if (isImage(value)) return shownImage(value, messages);
  const characters = [...concealShapes(typeof value === "string" ? value : value.join(", "))];
  return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}

/** How a field's value changed: as text that was removed, added or kept. */
export function changedParts(change: FieldChange, messages: Messages): DiffPart[] {
  const { before, after } = change;
  const removed: DiffPart = { kind: "removed", text: shownValue(before, messages) };
  const added: DiffPart = { kind: "added", text: shownValue(after, messages) };
  if (before === undefined) return [added];
  if (after === undefined) return [removed];
  return isImage(before) || isImage(after) ? [removed, added] : inlineDiff(removed.text, added.text);
}

function shownImage({ path, header, size, contents }: Image, { review: { labels } }: Messages): string {
  if (size === undefined) return formatUntrusted(labels.image.absent, { path });
  if (header === undefined || header.format === "other" || header.width === undefined)
    return formatUntrusted(labels.image.other, { path, size });
  const { format, width, height } = header;
  // The start of git's blob id distinguishes images of the same path and size.
  return formatUntrusted(labels.image.sized, { path, format, width, height, size, content: contents[0]?.slice(0, 7) ?? "?" });
}

/** The steps that are about a field. */
export function stepsAbout(pointer: string, { steps }: FileReview, messages: Messages): string {
  const numbers = steps.flatMap(({ fields }, index) => (fields.includes(pointer) ? [index + 1] : []));
  return numbers.length === 0 ? messages.review.labels.noStep : stepNumbers(numbers, messages);
}

/** What happens to a field, and in which steps. */
export function fieldChangeText(change: FieldChange, review: FileReview, messages: Messages): string {
  const { changeKinds, labels } = messages.review;
  return formatMessage(labels.change, { kind: changeKinds[kindOf(change)], steps: stepsAbout(change.pointer, review, messages) });
}

/** The number of fields that changed. */
export function fieldCount({ changes }: FileReview, { review: { labels } }: Messages): string {
  return formatMessage(labels.fields[changes.length === 1 ? "one" : "other"], { n: changes.length });
}

/** Remarks on a file as a whole: what changes, where its heading does not say it. */
export function remarksOn(review: FileReview, messages: Messages): string[] {
  const { labels } = messages.review;
  if (review.kind === "deleted") return [labels.deleted];
  return review.kind === "renamed" && review.changes.length === 0 ? [labels.moved] : eventsText(review, messages);
}

/** The values of a step, with the names of their fields where there are several. */
export function labeledValues(step: ReviewStep): { label: string | undefined; value: string }[] {
  const all = stepValues(step);
  // The lines of a workflow name themselves, and are copied together.
  if (all.length > 0 && step.phase === "secrets") return [{ label: undefined, value: all.map(({ value }) => value).join("\n") }];
  return all.map(({ pointers, value }) => ({
    label: all.length > 1 ? pointers.map((pointer) => fieldTitle({ pointer })).join(", ") : undefined,
    value,
  }));
}

/** A review for a terminal. */
export function reviewText(reviews: readonly FileReview[], messages: Messages): string {
  const { labels } = messages.review;
  if (reviews.length === 0) return `${labels.title}\n\n${labels.noEffect}\n`;
  const overall = reviews.length === 1 ? [] : ["", overallSummary(reviews, messages)];
  const lines = reviews.flatMap((review) => ["", ...fileLines(review, messages)]);
  return withoutCommands(`${[labels.title, ...overall, ...lines].join("\n")}\n`);
}

function fileLines(review: FileReview, messages: Messages): string[] {
  const { moments, labels } = messages.review;
  return [
    headingOf(review, messages),
    `  ${reviewSummary(review, messages)}`,
    ...remarksOn(review, messages).map((remark) => `  ${remark}`),
    ...stepsByMoment(review).flatMap(({ moment, steps }) => [
      "",
      `  ${moments[moment]}`,
      ...steps.flatMap((one) => stepLines(one, messages)),
    ]),
    ...(review.changes.length === 0 ? [] : ["", `  ${fieldCount(review, messages)}`]),
    ...review.changes.flatMap((change) => [
      `    ${formatMessage(labels.changedField, { field: fieldTitle(change), change: fieldChangeText(change, review, messages) })}`,
      ...(change.before === undefined ? [] : [`      - ${shownValue(change.before, messages)}`]),
      ...(change.after === undefined ? [] : [`      + ${shownValue(change.after, messages)}`]),
    ]),
  ];
}

function stepLines({ number, step, signIn }: NumberedStep, messages: Messages): string[] {
  const box = momentOf(step) === "on-merge" ? "" : "[ ] ";
  return [
    `    ${number}. ${box}${formatMessage(messages.review.labels.stepBy, { action: stepAction(step, messages), by: stepActor(step, messages) })}`,
    `       ${stepPlace(step, messages)}`,
    `       ${stepReason(step, messages)}`,
    ...labeledValues(step).flatMap(({ label, value }) => [
      ...(label === undefined ? [] : [`       ${label}`]),
      ...value.split("\n").map((line) => `         ${visible(line)}`),
    ]),
    ...(signIn === undefined ? [] : [`       ${messages.review.marks[signIn]}`]),
  ];
}
