import { fieldAt } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import type { PageImage } from "../images/page-image.ts";
import type { FileReport } from "../report/report.ts";
import { type FieldChange, isPicture, type Shown } from "../review/compare.ts";
import type { Consequence } from "../review/consequences.ts";
import type { Picture } from "../review/declared.ts";
import type { FileReview } from "../review/review.ts";
import { concealShapes } from "../secrets/shapes.ts";
import { asChoice, type FieldValue, fieldValueAt } from "./field-value.ts";
import { type FormField, type FormSection, formSections } from "./fields.ts";

/** What a review says of the page's declaration, and how the page can show the pictures that changed. */
export interface GuideReview {
  review: FileReview;
  images: ReadonlyMap<Picture, PageImage>;
}

/** What a page shows of a field's value before or after a change. */
export type Side =
  | (FieldValue & {
      /** True for a value that the declaration holds and the checks refuse. */
      isRefused?: boolean;
    })
  | PictureSide;

/** A picture before or after a change. */
export interface PictureSide {
  kind: "picture";
  path: string;
  /** Format and pixels; absent where they could not be read. */
  sized: { format: string; width: number; height: number } | undefined;
  /** In bytes; 0 where nothing readable lies there. */
  size: number;
  image: PageImage;
}

/** One field whose meaning changed. */
export interface GuideChange {
  pointer: string;
  /** The field of the form that it is; absent for images, and for what only this tool reads. */
  field: FormField | undefined;
  /** Where on the page the field stands. */
  section: FormSection["id"] | undefined;
  consequence: Consequence;
  before: Side;
  after: Side;
}

/** What became of the declaration. */
export interface GuideChanges {
  review: FileReview;
  changes: readonly GuideChange[];
}

/** A review as its page shows it. */
export function changesOf({ review, images }: GuideReview, report: FileReport): GuideChanges {
  return { review, changes: review.changes.map((change) => changeOf(change, report, images)) };
}

function changeOf(change: FieldChange, report: FileReport, images: GuideReview["images"]): GuideChange {
  const { pointer, before, after, consequence } = change;
  const sections: readonly FormSection[] = formSections;
  const section = pointer.startsWith("/images/")
    ? sections.find(({ id }) => id === "images")
    : sections.find(({ fields }) => fields.some((field) => field.pointer === pointer));
  const field = section?.fields.find((one) => one.pointer === pointer);
  // As the rest of the page has it: what may be a secret stays unsaid, and what the checks refuse is shown all the same.
  const value = asChoice(fieldValueAt(pointer, report), field?.choices);
  const isRefused =
    (valueIn(report.source.value, pointer) ?? undefined) !== undefined && valueIn(report.declaration, pointer) === undefined;
  return {
    pointer,
    field,
    section: section?.id,
    consequence,
    before:
      before !== undefined && isPicture(before) ? pictureSide(before, images) : asChoice(valueBefore(pointer, before), field?.choices),
    after: value.kind === "texts" && after !== undefined && isPicture(after) ? pictureSide(after, images) : { ...value, isRefused },
  };
}

function valueBefore(pointer: string, value: Exclude<Shown, Picture> | undefined): FieldValue {
  const facts = fieldAt(pointer);
  const texts = [value ?? facts?.default ?? []].flat().map(concealShapes);
  const [name] = texts;
  if (name === undefined || value === "") return { kind: "missing" };
  return facts?.secret ? { kind: "secret", name } : { kind: "texts", texts };
}

function pictureSide(picture: Picture, images: GuideReview["images"]): PictureSide {
  const { path, header, size = 0 } = picture;
  const image = images.get(picture) ?? { state: "unread" };
  const known = image.state === "shown" ? image : header;
  const sized = known && "width" in known && known.width !== undefined ? known : undefined;
  return {
    kind: "picture",
    path: concealShapes(path),
    sized: sized && { format: sized.format, width: sized.width, height: sized.height },
    size,
    image,
  };
}
