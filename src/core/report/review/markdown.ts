import type { Wording } from "../../messages/types.ts";
import type { FileReview } from "../../review/review.ts";
import { bounded } from "../text/bounded.ts";
import { table, escapeMarkdown as text } from "../text/markdown.ts";
import { fieldTitle, headingOf, meaningsOf, remarkOn, shownValue, weightLine } from "./text.ts";

/** A review in GitHub's Markdown, as a document of its own. */
export function reviewMarkdown(reviews: readonly FileReview[], words: Wording): string {
  const { labels } = words.review;
  return bounded(`## ${labels.title}\n\n${reviewBody(reviews, words)}`, words.report.summaryRest);
}

/** What heads a review, then each file with its changes; each meaning is explained once a file. */
export function reviewBody(reviews: readonly FileReview[], words: Wording): string {
  if (reviews.length === 0) return `${words.review.labels.noEffect}\n\n`;
  const counts = weightLine(reviews, words);
  return `${counts === "" ? "" : `**${counts}**\n\n`}${reviews.map((review) => fileSection(review, words)).join("")}`;
}

function fileSection(review: FileReview, words: Wording): string {
  const { labels, places, weights } = words.review;
  const { columns } = labels;
  const rows = review.changes.map((change) => [
    weights[change.consequence.weight],
    text(fieldTitle(change)),
    text(shownValue(change.before, words)),
    text(shownValue(change.after, words)),
    places[change.consequence.place],
  ]);
  const meanings = meaningsOf(review, words).map(({ fields, meaning }) => `- **${text(fields)}**: ${meaning}\n`);
  const head = [columns.weight, columns.field, columns.before, columns.after, columns.where];
  const body = rows.length === 0 ? "" : `${table(head, rows)}\n${meanings.join("")}\n`;
  return `#### ${text(headingOf(review, words))}\n\n${remarkOn(review, words)
    .map((remark) => `${remark}\n\n`)
    .join("")}${body}`;
}
