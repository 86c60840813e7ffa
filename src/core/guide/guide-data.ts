import type { Limit, LocalizedText } from "../declaration/field-facts.ts";
import { knownField } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import { countCharacters, countWords } from "../declaration/words.ts";
import type { Finding } from "../findings/finding.ts";
import type { PageImage } from "../images/page-image.ts";
import type { FileReport } from "../report/report.ts";
import { type Progress, progressOf } from "../setup/steps.ts";
import { allTargets } from "../targets/registry.ts";
import { changesOf, type GuideChanges, type GuideReview } from "./changes.ts";
import { type FieldValue, fieldValueAt, type PlainValue } from "./field-value.ts";
import { type FieldNames, type FormSection, formImages, formSections, namesOf } from "./form.ts";

/** How much of a limit is used, and whether the value is within it. */
export interface Usage extends Limit {
  used: number;
  fit: "fits" | "over" | "under";
}

/** A field of the form with its value. */
export interface GuideField extends FieldNames {
  hint: LocalizedText;
  value: FieldValue;
  usage: Usage | undefined;
  findings: readonly Finding[];
}

/** An image of the form. */
export interface GuideImage {
  pointer: string;
  width: number;
  height: number;
  value: PlainValue;
  /** Absent where no file may be read. */
  image: PageImage | undefined;
  findings: readonly Finding[];
}

/** A section of the form with its values. */
export interface GuideSection extends Pick<FormSection, "id" | "steps"> {
  place: FormSection["place"];
  fields: readonly GuideField[];
  images: readonly GuideImage[];
  /** Findings about the section as a whole. */
  findings: readonly Finding[];
}

/** Everything that the page shows, independent of the language. */
export interface GuideData {
  file: string;
  /** The application's name, if it is declared and may be shown. */
  name: string | undefined;
  report: FileReport;
  /** Absent where the declaration was not compared with another state. */
  changes: GuideChanges | undefined;
  sections: readonly GuideSection[];
  progress: readonly Progress[];
  /** Findings that belong to none of the sections. */
  rest: readonly Finding[];
}

/**
 * The form with the values of a checked declaration.
 * @param images what was read of the declared images, by pointer
 * @param review what changed, if the declaration was compared with another state
 */
export function guideData(report: FileReport, images: ReadonlyMap<string, PageImage>, review?: GuideReview): GuideData {
  const imagePointers = imagesOf(report);
  // A service that the file does not name has no place on the page.
  const services = allTargets().map(({ id }): string => id);
  const shown = formSections().filter(({ id, pointer }) => !services.includes(id) || report.source.places.has(pointer));
  const owners = [...shown.flatMap(({ pointer, fields }) => [pointer, ...fields]), ...imagePointers];
  const about = (owner: string | undefined) => report.findings.filter(({ pointer }) => ownerOf(pointer, owners) === owner);
  const sections = shown.map(({ id, steps, place, pointer: root, fields }) => ({
    id,
    steps,
    place,
    fields: [...fields.flatMap((pointer) => declaredField(pointer, report, about(pointer))), ...manualFields(root)],
    images: id === "images" ? imagePointers.map((pointer) => imageAt(pointer, report, images, about(pointer))) : [],
    findings: about(root),
  }));
  const name = fieldValueAt("/app/name", report);
  return {
    file: report.file,
    name: name.kind === "texts" ? name.texts[0] : undefined,
    report,
    changes: review && changesOf(review, report, shown),
    sections,
    progress: progressOf(
      report,
      review?.review.changes.map(({ pointer }) => pointer),
    ),
    rest: about(undefined),
  };
}

/** A field with its value; none for an optional one that is absent and has no findings. */
function declaredField(pointer: string, report: FileReport, findings: readonly Finding[]): GuideField[] {
  const { hint, limit, isOptional } = knownField(pointer);
  const value = fieldValueAt(pointer, report);
  const isLeftOut = isOptional && value.kind === "missing" && findings.length === 0;
  return !hint || isLeftOut ? [] : [{ ...namesOf(pointer), hint, value, usage: limit && usageOf(limit, value), findings }];
}

/** The fields of a section that no declaration holds. */
function manualFields(root: string): GuideField[] {
  const fields = knownField(root).manual ?? [];
  return fields.map((field) => ({ ...field, value: { kind: "manual" }, usage: undefined, findings: [] }));
}

function usageOf({ unit, bound, count }: Limit, value: FieldValue): Usage | undefined {
  const texts = value.kind === "texts" ? value.texts : value.kind === "missing" ? [] : undefined;
  if (!texts) return undefined;
  const [text = ""] = texts;
  const used = { characters: countCharacters(text), words: countWords(text), labels: texts.length, users: Number(text) }[unit];
  if (Number.isNaN(used)) return undefined;
  const fit = bound === "most" && used > count ? "over" : bound === "least" && used < count ? "under" : "fits";
  return { unit, bound, count, used, fit };
}

/** The pointers of the form's images, and of further screenshots that the declaration names. */
function imagesOf({ source }: FileReport): string[] {
  const screenshots = valueIn(source.value, "/images/screenshots");
  const named = Array.isArray(screenshots) ? screenshots.map((_, index) => `/images/screenshots/${index}`) : [];
  return [...new Set([...formImages, ...named])];
}

function imageAt(pointer: string, report: FileReport, images: ReadonlyMap<string, PageImage>, findings: readonly Finding[]): GuideImage {
  const { pixels: [width = 0, height = 0] = [] } = knownField(pointer);
  return { pointer, width, height, value: fieldValueAt(pointer, report) as PlainValue, image: images.get(pointer), findings };
}

/** The longest of the pointers that is the finding's own or above it. */
function ownerOf(pointer: string, owners: readonly string[]): string | undefined {
  return owners.filter((owner) => pointer === owner || pointer.startsWith(`${owner}/`)).sort((a, b) => b.length - a.length)[0];
}
