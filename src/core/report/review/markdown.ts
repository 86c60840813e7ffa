import { formatMessage } from "../../messages/format.ts";
import { visible } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import { type FieldChange, kindOf } from "../../review/compare.ts";
import type { FileReview } from "../../review/review.ts";
import { momentOf } from "../../review/step.ts";
import { bounded } from "../text/bounded.ts";
import { table, escapeMarkdown as text } from "../text/markdown.ts";
import { type NumberedStep, stepAction, stepActor, stepPlace, stepReason, stepsByMoment } from "./step-text.ts";
import { overallSummary, reviewSummary } from "./summary.ts";
import { changedParts, fieldCount, fieldTitle, headingOf, labeledValues, remarksOn, stepsAbout } from "./text.ts";

/** A review as a document in GitHub Flavored Markdown. */
export function reviewMarkdown(reviews: readonly FileReview[], messages: Messages): string {
  const { labels } = messages.review;
  return bounded(`## ${labels.title}\n\n${reviewBody(reviews, messages)}`, messages.report.summaryRest);
}

/** One sentence over all files, then each file: its sentence, its steps as a checklist, and its fields, collapsed. */
export function reviewBody(reviews: readonly FileReview[], messages: Messages): string {
  if (reviews.length === 0) return `${messages.review.labels.noEffect}\n\n`;
  const overall = reviews.length === 1 ? "" : `**${text(overallSummary(reviews, messages))}**\n\n`;
  return `${overall}${reviews.map((review) => fileSection(review, messages)).join("")}`;
}

function fileSection(review: FileReview, messages: Messages): string {
  const { moments } = messages.review;
  const remarks = remarksOn(review, messages).map((remark) => `${remark}\n\n`);
  const steps = stepsByMoment(review).map(
    (group) => `**${moments[group.moment]}**\n\n${group.steps.map((step) => checklistItem(step, messages)).join("")}\n`,
  );
  const heading = `#### ${text(headingOf(review, messages))}\n\n**${text(reviewSummary(review, messages))}**\n\n`;
  return `${heading}${remarks.join("")}${steps.join("")}${fieldTable(review, messages)}`;
}

/** A step as an item of a checklist; what the sync does has no box. */
function checklistItem({ number, step, signIn }: NumberedStep, messages: Messages): string {
  const box = momentOf(step) === "on-merge" ? "" : "[ ] ";
  const mark = signIn === undefined ? "" : ` **${messages.review.marks[signIn]}**`;
  return [
    `- ${box}**${number}. ${text(stepAction(step, messages))}** · ${text(stepActor(step, messages))}<br>`,
    `  ${text(stepPlace(step, messages))}<br>`,
    `  ${text(stepReason(step, messages))}${mark}`,
    ...labeledValues(step).flatMap(({ label, value }) => [...(label === undefined ? [] : ["", `  ${text(label)}`]), ...codeBlock(value)]),
    "",
  ].join("\n");
}

/** A value to copy, with a fence that it cannot close. */
function codeBlock(value: string): string[] {
  const fence = "`".repeat(Math.max(3, ...(value.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return ["", `${fence}text`, ...value.split("\n").map(visible), fence].map((line) => (line === "" ? "" : `  ${line}`));
}

function fieldTable(review: FileReview, messages: Messages): string {
  const { columns } = messages.review.labels;
  if (review.changes.length === 0) return "";
  const rows = review.changes.map((change) => [
    text(fieldTitle(change)),
    changeCell(change, messages),
    stepsAbout(change.pointer, review, messages),
  ]);
  return `<details><summary>${fieldCount(review, messages)}</summary>\n\n${table([columns.field, columns.change, columns.steps], rows)}\n</details>\n\n`;
}

/** How a field changed, as an inline diff. */
function changeCell(change: FieldChange, messages: Messages): string {
  const tags = { removed: "del", added: "ins" } as const;
  const parts = changedParts(change, messages).map(({ kind, text: part }) =>
    kind === "same" ? text(part) : `<${tags[kind]}>${text(part)}</${tags[kind]}>`,
  );
  return formatMessage("{kind}<br>{parts}", { kind: messages.review.changeKinds[kindOf(change)], parts: parts.join("") });
}
