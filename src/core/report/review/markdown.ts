import type { Messages } from "../../messages/types.ts";
import type { FileReview } from "../../review/review.ts";
import { bounded } from "../text/bounded.ts";
import { table, escapeMarkdown as text } from "../text/markdown.ts";
import { fieldTitle, headingOf, impactLine, meaningsOf, remarksOn, shownValue } from "./text.ts";

/** A review as a document in GitHub Flavored Markdown. */
export function reviewMarkdown(reviews: readonly FileReview[], messages: Messages): string {
  const { labels } = messages.review;
  return bounded(`## ${labels.title}\n\n${reviewBody(reviews, messages)}`, messages.report.summaryRest);
}

/** The number of changes of each impact, then each file with its changes; each meaning is explained once per file. */
export function reviewBody(reviews: readonly FileReview[], messages: Messages): string {
  if (reviews.length === 0) return `${messages.review.labels.noEffect}\n\n`;
  const counts = impactLine(reviews, messages);
  return `${counts === "" ? "" : `**${counts}**\n\n`}${reviews.map((review) => fileSection(review, messages)).join("")}`;
}

function fileSection(review: FileReview, messages: Messages): string {
  const { labels, places, impacts } = messages.review;
  const { columns } = labels;
  const rows = review.changes.map((change) => [
    impacts[change.consequence.impact],
    text(fieldTitle(change)),
    text(shownValue(change.before, messages)),
    text(shownValue(change.after, messages)),
    places[change.consequence.place],
  ]);
  const meanings = meaningsOf(review, messages).map(({ fields, meaning }) => `- **${text(fields)}**: ${meaning}\n`);
  const head = [columns.impact, columns.field, columns.before, columns.after, columns.where];
  const body = rows.length === 0 ? "" : `${table(head, rows)}\n${meanings.join("")}\n`;
  return `#### ${text(headingOf(review, messages))}\n\n${remarksOn(review, messages)
    .map((remark) => `${remark}\n\n`)
    .join("")}${body}`;
}
