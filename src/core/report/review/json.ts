import type { Messages } from "../../messages/types.ts";
import { isImage, type Shown } from "../../review/compare.ts";
import { consequences } from "../../review/consequences.ts";
import type { FileReview } from "../../review/review.ts";
import { concealShapes } from "../../secrets/shapes.ts";
import { jsonText } from "../text/json-text.ts";

/** A review as JSON, version 1. */
export function reviewJson(reviews: readonly FileReview[], messages: Messages): string {
  return jsonText({ version: 1, files: reviewFiles(reviews, messages) });
}

/** The files of a review as data: version 1 of the contract. */
export function reviewFiles(reviews: readonly FileReview[], { language, review: { places } }: Messages) {
  return reviews.map(({ file, kind, before, changes }) => ({
    file,
    kind,
    before: before ?? null,
    changes: changes.map(({ pointer, before: was, after: is, consequence: { id, place, impact, evidence, source } }) => ({
      pointer,
      before: shownJson(was),
      after: shownJson(is),
      consequence: id,
      impact,
      place: places[place],
      meaning: consequences[id].text[language],
      evidence,
      source,
    })),
  }));
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
