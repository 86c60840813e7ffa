import { fieldAt } from "../../declaration/schema-facts.ts";
import { formatMessage, formatUntrusted } from "../../messages/format.ts";
import { visible } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import { type FieldChange, isImage, type Shown } from "../../review/compare.ts";
import { consequences, impacts } from "../../review/consequences.ts";
import type { Image } from "../../review/declared.ts";
import type { FileReview } from "../../review/review.ts";
import { concealShapes } from "../../secrets/shapes.ts";
import { withoutCommands } from "../text/log.ts";

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
export function fieldTitle({ pointer }: FieldChange): string {
  const { en, zh } = fieldAt(pointer)?.title ?? {};
  return en === undefined ? fieldPath(pointer) : `${en === zh ? en : `${en} · ${zh}`} (${fieldPath(pointer)})`;
}

/** A value on one line, with what looks like a secret masked. */
export function shownValue(value: Shown | undefined, messages: Messages): string {
  if (value === undefined) return messages.review.labels.absent;
  if (typeof value === "object" && isImage(value)) return shownImage(value, messages);
  const characters = [...concealShapes(typeof value === "string" ? value : value.join(", "))];
  return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}

function shownImage({ path, header, size, contents }: Image, { review: { labels } }: Messages): string {
  if (size === undefined) return formatUntrusted(labels.image.absent, { path });
  if (header === undefined || header.format === "other" || header.width === undefined)
    return formatUntrusted(labels.image.other, { path, size });
  const { format, width, height } = header;
  // The start of git's blob id distinguishes images of the same path and size.
  return formatUntrusted(labels.image.sized, { path, format, width, height, size, content: contents[0]?.slice(0, 7) ?? "?" });
}

/** The number of changes of each impact, most severe first; empty where there are none. */
export function impactLine(reviews: readonly FileReview[], { review: { labels } }: Messages): string {
  const found = reviews.flatMap(({ changes }) => changes.map(({ consequence }) => consequence.impact));
  const counted = impacts.flatMap((impact) => {
    const n = found.filter((other) => other === impact).length;
    return n === 0 ? [] : [formatMessage(labels.counts[impact], { n })];
  });
  return counted.join(labels.counts.separator);
}

/** The meanings of a file's changes, each once with its fields. */
export function meaningsOf({ changes }: FileReview, { language }: Messages): { fields: string; meaning: string }[] {
  const ids = [...new Set(changes.map(({ consequence }) => consequence.id))];
  return ids.map((id) => {
    const fields = changes.filter(({ consequence }) => consequence.id === id).map(({ pointer }) => fieldPath(pointer));
    return { fields: fields.join(", "), meaning: consequences[id].text[language] };
  });
}

/** Remarks on a file as a whole; empty where its changes say everything. */
export function remarksOn({ kind, changes }: FileReview, { review: { labels } }: Messages): string[] {
  if (kind === "deleted") return [labels.deleted];
  if (kind === "added") return [labels.added];
  return kind === "renamed" && changes.length === 0 ? [labels.moved] : [];
}

/** A review for a terminal. */
export function reviewText(reviews: readonly FileReview[], messages: Messages): string {
  const { labels, places, impacts: impactNames } = messages.review;
  const lines = reviews.flatMap((review) => [
    headingOf(review, messages),
    ...review.changes.flatMap((change) => [
      `  ${fieldTitle(change)}: ${impactNames[change.consequence.impact]}`,
      `    - ${shownValue(change.before, messages)}`,
      `    + ${shownValue(change.after, messages)}`,
      `    ${places[change.consequence.place]}`,
    ]),
    ...meaningsOf(review, messages).map(({ fields, meaning }) => `  ${fields}: ${meaning}`),
    ...remarksOn(review, messages).map((remark) => `  ${remark}`),
    "",
  ]);
  const counts = impactLine(reviews, messages);
  const head = counts === "" ? labels.title : `${labels.title}\n${counts}`;
  return withoutCommands(`${head}\n\n${lines.length === 0 ? `${labels.noEffect}\n` : lines.join("\n")}`);
}
