import { fieldAt } from "../declaration/schema-facts.ts";
import type { Wording } from "../messages/catalogue.ts";
import { compose, fill } from "../messages/format.ts";
import { visible } from "../messages/printable.ts";
import type { FieldChange, Shown } from "../review/compare.ts";
import type { FileReview } from "../review/review.ts";
import { jsonText } from "./json-text.ts";
import { table, escapeMarkdown as text } from "./markdown.ts";

/** Longest value that a review shows, in code points: a description has some hundred. */
const maxShown = 400;

/** What heads a file in a review. */
function heading({ file, kind, before = "" }: FileReview, { review: { labels } }: Wording): string {
  return fill(labels.file[kind], { file, before });
}

/** The name of a field in both languages, as the schema has it, with its place in the file. */
function fieldTitle({ pointer }: FieldChange): string {
  const title = fieldAt(pointer)?.title;
  const path = pointer.slice(1).replaceAll("/", ".");
  return title === undefined ? path : `${title} (${path})`;
}

function shown(value: Shown | undefined, absent: string): string {
  if (value === undefined) return absent;
  const characters = [...(typeof value === "string" ? value : value.join(", "))];
  return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}

/** A review for a terminal. */
export function reviewText(reviews: readonly FileReview[], words: Wording): string {
  const { labels, consequences, places, weights } = words.review;
  const lines = reviews.flatMap((review) => [
    heading(review, words),
    ...review.changes.flatMap((change) => [
      `  ${fieldTitle(change)}: ${weights[change.consequence.weight]}`,
      `    - ${shown(change.before, labels.absent)}`,
      `    + ${shown(change.after, labels.absent)}`,
      `    ${places[change.consequence.place]}`,
      `    ${consequences[change.consequence.id]}`,
    ]),
    ...(review.kind === "deleted" ? [`  ${labels.deleted}`] : []),
    "",
  ]);
  return `${labels.title}\n\n${lines.length === 0 ? `${labels.noEffect}\n` : lines.join("\n")}`;
}

/** A review in GitHub's Markdown; each meaning is explained once a file. */
export function reviewMarkdown(reviews: readonly FileReview[], words: Wording): string {
  const { labels, consequences, places, weights } = words.review;
  const { columns } = labels;
  const sections = reviews.map((review) => {
    const rows = review.changes.map((change) => [
      weights[change.consequence.weight],
      text(fieldTitle(change)),
      text(shown(change.before, labels.absent)),
      text(shown(change.after, labels.absent)),
      places[change.consequence.place],
    ]);
    const meanings = [...new Set(review.changes.map(({ consequence }) => consequence.id))].map((id) => `- ${consequences[id]}\n`).join("");
    const head = [columns.weight, columns.field, columns.before, columns.after, columns.where];
    const body = rows.length === 0 ? "" : `${table(head, rows)}\n${meanings}\n`;
    return `### ${text(heading(review, words))}\n\n${review.kind === "deleted" ? `${labels.deleted}\n\n` : ""}${body}`;
  });
  return `## ${labels.title}\n\n${sections.length === 0 ? `${labels.noEffect}\n` : sections.join("")}`;
}

/** A review as JSON, version 1. */
export function reviewJson(reviews: readonly FileReview[], words: Wording): string {
  const { consequences, places } = words.review;
  return jsonText({
    version: 1,
    files: reviews.map(({ file, kind, before, changes }) => ({
      file,
      kind,
      before: before ?? null,
      changes: changes.map(({ pointer, before: was, after: is, consequence: { id, place, weight, mark, source } }) => ({
        pointer,
        before: was ?? null,
        after: is ?? null,
        consequence: id,
        weight,
        place: compose(places[place], {}),
        meaning: consequences[id],
        mark,
        source,
      })),
    })),
  });
}
