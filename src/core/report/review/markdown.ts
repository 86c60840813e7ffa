import { formatMessage } from "../../messages/format.ts";
import { visible } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import type { FieldChange } from "../../review/compare.ts";
import type { FileReview } from "../../review/review.ts";
import { momentOf } from "../../review/step.ts";
import { bounded } from "../text/bounded.ts";
import { breakable, table, escapeMarkdown as text } from "../text/markdown.ts";
import { type NumberedStep, stepAction, stepActor, stepNumbers, stepPlace, stepReason, stepsByMoment } from "./step-text.ts";
import { overallSummary, reviewSummary } from "./summary.ts";
import { changedParts, fieldChangeText, fieldCount, fieldTitle, headingOf, labeledValues, remarksOn } from "./text.ts";

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
  const remarks = remarksOn(review, messages).map((remark) => `${text(remark)}\n\n`);
  const steps = stepsByMoment(review).map(
    (group) => `**${moments[group.moment]}**\n\n${group.steps.map((step) => checklistItem(step, messages)).join("")}\n`,
  );
  const heading = `#### ${text(headingOf(review, messages))}\n\n**${text(reviewSummary(review, messages))}**\n\n`;
  return `${heading}${remarks.join("")}${overview(review, messages)}${steps.join("")}${fieldTable(review, messages)}`;
}

/** Who does something at which moment; a single step says so itself. */
function overview(review: FileReview, messages: Messages): string {
  if (review.steps.length < 2) return "";
  const { moments, overview } = messages.review;
  const lines = stepsByMoment(review).map(({ moment, steps }) => {
    const byActor = new Map<string, number[]>();
    for (const { number, step } of steps) {
      const actor = stepActor(step, messages);
      byActor.set(actor, [...(byActor.get(actor) ?? []), number]);
    }
    const named = [...byActor].map(([actor, numbers]) => {
      const listed = stepNumbers(numbers, messages);
      // The name of the moment says that the sync does them.
      return moment === "on-merge" ? listed : formatMessage(overview.actor, { actor: text(actor), steps: listed });
    });
    return `- ${formatMessage(overview.line, { moment: moments[moment], actors: named.join(overview.separator) })}\n`;
  });
  return `${lines.join("")}\n`;
}

/** A step as an item of a checklist; what the sync does has no box. */
function checklistItem({ number, step, signIn }: NumberedStep, messages: Messages): string {
  const box = momentOf(step) === "on-merge" ? "" : "[ ] ";
  const mark = signIn === undefined ? [] : [`**${messages.review.marks[signIn]}**`];
  return [
    `- ${box}**${number}. ${text(stepAction(step, messages))}**<br>`,
    `  ${text(stepActor(step, messages))} · ${text(stepPlace(step, messages))}<br>`,
    `  ${[text(stepReason(step, messages)), ...mark].join(messages.language === "zh" ? "" : " ")}`,
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
  const { labels } = messages.review;
  if (review.changes.length === 0) return "";
  const rows = review.changes.map((change) => [
    `${breakable(fieldTitle(change))}<br>${fieldChangeText(change, review, messages)}`,
    changeCell(change, messages),
  ]);
  return `<details><summary>${fieldCount(review, messages)}</summary>\n\n${table([labels.columns.field, labels.columns.change], rows)}\n</details>\n\n`;
}

/** How a field changed, as an inline diff. */
function changeCell(change: FieldChange, messages: Messages): string {
  const tags = { removed: "del", added: "ins" } as const;
  return changedParts(change, messages)
    .map(({ kind, text: part }) => (kind === "same" ? breakable(part) : `<${tags[kind]}>${breakable(part)}</${tags[kind]}>`))
    .join("");
}
