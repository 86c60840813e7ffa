import { fieldAt } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import { countCharacters, countWords } from "../declaration/words.ts";
import type { Finding } from "../findings/finding.ts";
import type { PageImage } from "../images/page-image.ts";
import type { FileReport } from "../report/report.ts";
import { type Progress, progressOf } from "../setup/steps.ts";
import { changesOf, type GuideChanges, type GuideReview } from "./changes.ts";
import { asChoice, type FieldValue, fieldValueAt } from "./field-value.ts";
import { type FormField, type FormSection, formImages, formSections, type Limit, labelOf } from "./fields.ts";

/** How much of a limit is used, and whether that keeps it. */
export interface Usage extends Limit {
  used: number;
  fit: "fits" | "over" | "under";
}

/** A field of the form, filled in. */
export interface GuideField {
  id: FormField["id"];
  /** What Weibo's form calls it; absent where it has one name in every language, or stands in Janrain's dashboard. */
  label: string | undefined;
  value: FieldValue;
  usage: Usage | undefined;
  findings: readonly Finding[];
}

/** An image that the form takes. */
export interface GuideImage {
  pointer: string;
  width: number;
  height: number;
  value: FieldValue;
  /** Absent where the declaration names no file that may be looked at. */
  picture: PageImage | undefined;
  findings: readonly Finding[];
}

/** A section of the form, filled in. */
export interface GuideSection extends Pick<FormSection, "id" | "steps"> {
  place: FormSection["place"];
  fields: readonly GuideField[];
  images: readonly GuideImage[];
  /** What was found about the section as a whole. */
  findings: readonly Finding[];
}

/** Everything that a page shows, in no language yet. */
export interface GuideData {
  file: string;
  /** The application's name, where it is declared and may be shown. */
  name: string | undefined;
  report: FileReport;
  /** Absent where the declaration was compared with nothing. */
  changes: GuideChanges | undefined;
  sections: readonly GuideSection[];
  progress: readonly Progress[];
  /** Findings about what is in none of the sections. */
  rest: readonly Finding[];
}

/**
 * Fills the form in from a checked declaration.
 * @param pictures what was read of the declared images, by pointer
 * @param review what changed, where the declaration was compared with another state
 */
export function guideData(report: FileReport, pictures: ReadonlyMap<string, PageImage>, review?: GuideReview): GuideData {
  const { file, findings } = report;
  const imagePointers = imagesOf(report);
  const owners = [
    ...formSections.flatMap(({ pointer, fields }) => [pointer, ...fields.flatMap((field) => ("pointer" in field ? [field.pointer] : []))]),
    ...imagePointers,
  ];
  const about = (owner: string | undefined) => findings.filter(({ pointer }) => ownerOf(pointer, owners) === owner);
  const sections = formSections.map((section: FormSection) => ({
    id: section.id,
    steps: section.steps,
    place: section.place,
    fields: section.fields
      .map((field) => ({ field, filled: filledIn(field, report, field.pointer === undefined ? [] : about(field.pointer)) }))
      .filter(({ field, filled }) => !field.optional || filled.value.kind !== "missing" || filled.findings.length > 0)
      .map(({ filled }) => filled),
    images: section.id === "images" ? imagePointers.map((pointer) => imageAt(pointer, report, pictures, about(pointer))) : [],
    findings: about(section.pointer),
  }));
  const name = fieldValueAt("/app/name", report);
  return {
    file,
    name: name.kind === "texts" ? name.texts[0] : undefined,
    report,
    changes: review && changesOf(review, report),
    sections,
    progress: progressOf(report),
    rest: about(undefined),
  };
}

function filledIn(field: FormField, report: FileReport, findings: readonly Finding[]): GuideField {
  const { id, pointer, limit, choices } = field;
  const declared: FieldValue = pointer === undefined ? { kind: "manual" } : fieldValueAt(pointer, report);
  return {
    id,
    label: labelOf(field),
    value: asChoice(declared, choices),
    usage: limit && usageOf(limit, declared),
    findings,
  };
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

/** The pointers of the form's images, and of the screenshots that the declaration names beyond them. */
function imagesOf({ source }: FileReport): string[] {
  const screenshots = valueIn(source.value, "/images/screenshots");
  const named = Array.isArray(screenshots) ? screenshots.map((_, index) => `/images/screenshots/${index}`) : [];
  return [...new Set([...formImages, ...named])];
}

function imageAt(pointer: string, report: FileReport, pictures: ReadonlyMap<string, PageImage>, findings: readonly Finding[]): GuideImage {
  const { pixels: [width = 0, height = 0] = [] } = fieldAt(pointer) ?? {};
  return { pointer, width, height, value: fieldValueAt(pointer, report), picture: pictures.get(pointer), findings };
}

/** The longest of the pointers that is the finding's own or above it. */
function ownerOf(pointer: string, owners: readonly string[]): string | undefined {
  return owners.filter((owner) => pointer === owner || pointer.startsWith(`${owner}/`)).sort((a, b) => b.length - a.length)[0];
}
