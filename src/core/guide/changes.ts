import { isImageField, knownField } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import type { PageImage } from "../images/page-image.ts";
import type { FileReport } from "../report/report.ts";
import { type FieldChange, isImage } from "../review/compare.ts";
import type { DeclaredValue, Image } from "../review/declared.ts";
import type { FileReview } from "../review/review.ts";
import { concealShapes } from "../secrets/shapes.ts";
import { asChoice, type FieldValue, fieldValueAt } from "./field-value.ts";
import { type FormSection, formSections } from "./form.ts";

/** A review of the page's declaration, and how the page can show the images that changed. */
export interface GuideReview {
  review: FileReview;
  images: ReadonlyMap<Image, PageImage>;
}

/** What the page shows of a field's value before or after a change. */
export type Side =
  | (FieldValue & {
      /** True for a value that the declaration holds and a rule rejects. */
      isRejected?: boolean;
    })
  | ImageSide;

/** An image before or after a change. */
export interface ImageSide {
  kind: "image";
  path: string;
  /** Format and pixels; undefined where they could not be read. */
  dimensions: { format: string; width: number; height: number } | undefined;
  /** In bytes; 0 where no file could be read. */
  size: number;
  image: PageImage;
}

/** One field whose value changed its meaning. */
export interface GuideChange {
  pointer: string;
  /** Whether it is a field of the form; false for images and for what only this tool reads. */
  isOnForm: boolean;
  /** The section of the page that shows the field. */
  section: FormSection["id"] | undefined;
  before: Side;
  after: Side;
}

/** What changed in the declaration. */
export interface GuideChanges {
  review: FileReview;
  changes: readonly GuideChange[];
}

/**
 * A review as the page shows it.
 * @param shown the sections of the page
 */
export function changesOf({ review, images }: GuideReview, report: FileReport, shown: readonly FormSection[]): GuideChanges {
  return { review, changes: review.changes.map((change) => changeOf(change, report, images, shown)) };
}

function changeOf(change: FieldChange, report: FileReport, images: GuideReview["images"], shown: readonly FormSection[]): GuideChange {
  const { pointer, before, after } = change;
  const hasField = ({ fields }: FormSection) => fields.includes(pointer);
  // As on the rest of the page: what may be a secret is concealed, and what rules reject is shown.
  const value = fieldValueAt(pointer, report);
  const isRejected =
    (valueIn(report.source.value, pointer) ?? undefined) !== undefined && valueIn(report.declaration, pointer) === undefined;
  return {
    pointer,
    isOnForm: formSections().some(hasField),
    section: isImageField(pointer) ? "images" : shown.find(hasField)?.id,
    before: before !== undefined && isImage(before) ? imageSide(before, images) : valueBefore(pointer, before),
    after: value.kind === "texts" && after !== undefined && isImage(after) ? imageSide(after, images) : { ...value, isRejected },
  };
}

function valueBefore(pointer: string, value: DeclaredValue | undefined): FieldValue {
  const facts = knownField(pointer);
  const texts = [value ?? facts.default ?? []].flat().map(concealShapes);
  const [name] = texts;
  if (name === undefined || value === "") return { kind: "missing" };
  return facts.secret ? { kind: "secret", name } : asChoice(pointer, { kind: "texts", texts });
}

function imageSide(declared: Image, images: GuideReview["images"]): ImageSide {
  const { path, header, size = 0 } = declared;
  const image = images.get(declared) ?? { state: "unread" };
  const known = image.state === "shown" ? image : header;
  const dimensions = known && "width" in known && known.width !== undefined ? known : undefined;
  return {
    kind: "image",
    path: concealShapes(path),
    dimensions: dimensions && { format: dimensions.format, width: dimensions.width, height: dimensions.height },
    size,
    image,
  };
}
