import { fieldAt } from "../../declaration/schema-facts.ts";
import { formatMessage, formatUntrusted } from "../../messages/format.ts";
import { visible } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import { type FieldChange, isPicture, type Shown } from "../../review/compare.ts";
import { impacts } from "../../review/consequences.ts";
import type { Picture } from "../../review/declared.ts";
import type { FileReview } from "../../review/review.ts";
import { concealShapes } from "../../secrets/shapes.ts";
import { withoutCommands } from "../text/log.ts";

/** Longest value that a review shows, in code points: a description has some hundred. */
const maxShown = 400;

/** What heads a file in a review. */
export function headingOf({ file, kind, before = "" }: FileReview, { review: { labels } }: Messages): string {
  return formatUntrusted(labels.file[kind], { file, before });
}

/** A field's place in the file, as in `app.note`. */
export function fieldPath(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".");
}

/** The name of a field in both languages, as the schema has it, with its place in the file. */
export function fieldTitle({ pointer }: FieldChange): string {
  const title = fieldAt(pointer)?.title;
  return title === undefined ? fieldPath(pointer) : `${title} (${fieldPath(pointer)})`;
}

/** A value as people read it, on one line and without what looks like a secret. */
export function shownValue(value: Shown | undefined, messages: Messages): string {
  if (value === undefined) return messages.review.labels.absent;
  if (typeof value === "object" && isPicture(value)) return shownPicture(value, messages);
  const characters = [...concealShapes(typeof value === "string" ? value : value.join(", "))];
  return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}

function shownPicture({ path, header, size, contents }: Picture, { review: { labels } }: Messages): string {
  if (size === undefined) return formatUntrusted(labels.picture.absent, { path });
  if (header === undefined || header.format === "other" || header.width === undefined)
    return formatUntrusted(labels.picture.other, { path, size });
  const { format, width, height } = header;
  // Two pictures of one size and name are told apart by the start of git's name of their content.
  return formatUntrusted(labels.picture.sized, { path, format, width, height, size, content: contents[0]?.slice(0, 7) ?? "?" });
}

/** How many changes there are of each weight, the heaviest first; empty where there are none. */
export function impactLine(reviews: readonly FileReview[], { review: { labels } }: Messages): string {
  const all = reviews.flatMap(({ changes }) => changes.map(({ consequence }) => consequence.impact));
  const counted = impacts.flatMap((impact) => {
    const n = all.filter((other) => other === impact).length;
    return n === 0 ? [] : [formatMessage(labels.counts[impact], { n })];
  });
  return counted.join(labels.counts.separator);
}

/** What the changes of a file mean, each meaning once with its fields. */
export function meaningsOf({ changes }: FileReview, { review: { consequences } }: Messages): { fields: string; meaning: string }[] {
  const ids = [...new Set(changes.map(({ consequence }) => consequence.id))];
  return ids.map((id) => {
    const fields = changes.filter(({ consequence }) => consequence.id === id).map(({ pointer }) => fieldPath(pointer));
    return { fields: fields.join(", "), meaning: consequences[id] };
  });
}

/** What is said of a file as a whole, below its name; nothing where its changes say it. */
export function remarkOn({ kind, changes }: FileReview, { review: { labels } }: Messages): string[] {
  if (kind === "deleted") return [labels.deleted];
  if (kind === "added") return [labels.added];
  return kind === "renamed" && changes.length === 0 ? [labels.moved] : [];
}

/** A review for a terminal. */
export function reviewText(reviews: readonly FileReview[], messages: Messages): string {
  const { labels, places, impacts: named } = messages.review;
  const lines = reviews.flatMap((review) => [
    headingOf(review, messages),
    ...review.changes.flatMap((change) => [
      `  ${fieldTitle(change)}: ${named[change.consequence.impact]}`,
      `    - ${shownValue(change.before, messages)}`,
      `    + ${shownValue(change.after, messages)}`,
      `    ${places[change.consequence.place]}`,
    ]),
    ...meaningsOf(review, messages).map(({ fields, meaning }) => `  ${fields}: ${meaning}`),
    ...remarkOn(review, messages).map((remark) => `  ${remark}`),
    "",
  ]);
  const counts = impactLine(reviews, messages);
  const head = counts === "" ? labels.title : `${labels.title}\n${counts}`;
  return withoutCommands(`${head}\n\n${lines.length === 0 ? `${labels.noEffect}\n` : lines.join("\n")}`);
}
