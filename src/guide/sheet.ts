import { LineIndex } from "../declaration/line-index.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import { countCharacters, countWords } from "../declaration/words.ts";
import { type Finding, overlap } from "../findings/finding.ts";
import type { FileReport } from "../report/report.ts";
import { concealShapes } from "../secrets/shapes.ts";
import { type Progress, progressOf } from "../setup/steps.ts";
import { type Choice, type FormField, type FormSection, formImages, formSections, type Limit } from "./fields.ts";

/** What a page shows of a field: what the declaration holds there, as text and nothing else. */
export type Held =
  | { kind: "texts"; texts: readonly string[] }
  | ({ kind: "choice" } & Choice)
  /** The name of the secret that holds it. */
  | { kind: "secret"; name: string }
  | { kind: "missing" | "concealed" | "unreadable" | "byHand" };

/** How much of a limit is used, and whether that keeps it. */
export interface Usage extends Limit {
  used: number;
  fit: "fits" | "over" | "under";
}

/** A field of the form, filled in. */
export interface SheetField {
  id: FormField["id"];
  /** What Weibo's form calls it; absent where it has one name in every language, or stands in Janrain's dashboard. */
  label: string | undefined;
  held: Held;
  usage: Usage | undefined;
  findings: readonly Finding[];
}

/** What was read of an image's file. */
export type Picture =
  | { state: "shown"; format: "PNG" | "JPEG"; width: number; height: number; bytes: Uint8Array }
  /** There is a file, but it is too large to be put into a page. */
  | { state: "large"; size: number }
  | { state: "unread" };

/** An image that the form takes. */
export interface SheetImage {
  pointer: string;
  label: string;
  width: number;
  height: number;
  held: Held;
  /** Absent where the declaration names no file that may be looked at. */
  picture: Picture | undefined;
  findings: readonly Finding[];
}

/** A section of the form, filled in. */
export interface SheetSection extends Pick<FormSection, "id" | "steps"> {
  place: FormSection["place"];
  fields: readonly SheetField[];
  images: readonly SheetImage[];
  /** What was found about the section as a whole. */
  findings: readonly Finding[];
}

/** Everything that a page shows, in no language yet. */
export interface Sheet {
  file: string;
  /** The application's name, where it is declared and may be shown. */
  name: string | undefined;
  report: FileReport;
  sections: readonly SheetSection[];
  progress: readonly Progress[];
  /** Findings about what is in none of the sections. */
  rest: readonly Finding[];
}

/**
 * Fills the form in from a checked declaration.
 * @param pictures what was read of the declared images, by pointer
 */
export function sheetOf(report: FileReport, pictures: ReadonlyMap<string, Picture>): Sheet {
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
      .filter(({ field, filled }) => !field.optional || filled.held.kind !== "missing" || filled.findings.length > 0)
      .map(({ filled }) => filled),
    images: section.id === "images" ? imagePointers.map((pointer) => imageAt(pointer, report, pictures, about(pointer))) : [],
    findings: about(section.pointer),
  }));
  const name = heldAt("/app/name", report);
  return {
    file,
    name: name.kind === "texts" ? name.texts[0] : undefined,
    report,
    sections,
    progress: progressOf(report),
    rest: about(undefined),
  };
}

function filledIn({ id, pointer, label, limit, choices }: FormField, report: FileReport, findings: readonly Finding[]): SheetField {
  const declared: Held = pointer === undefined ? { kind: "byHand" } : heldAt(pointer, report);
  const name = label ?? (pointer === undefined ? undefined : fieldAt(pointer)?.label);
  const choice = declared.kind === "texts" ? choices?.[declared.texts[0] ?? ""] : undefined;
  return {
    id,
    label: name && /\p{Script=Han}/u.test(name) ? name : undefined,
    held: choice ? { kind: "choice", ...choice } : choices && declared.kind === "texts" ? { kind: "unreadable" } : declared,
    usage: limit && usageOf(limit, declared),
    findings,
  };
}

/** What the declaration holds at a pointer, refused values too: a note that is too long is shown as it is, and why it is refused. */
function heldAt(pointer: string, report: FileReport): Held {
  const { source, draft, concealed } = report;
  const facts = fieldAt(pointer);
  const value = valueIn(source.value, pointer) ?? facts?.default;
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return { kind: "missing" };
  const place = source.places.get(pointer);
  const span = place && new LineIndex(source.text).span(place.value);
  if (span && concealed.some((other) => overlap(span, other))) return { kind: "concealed" };
  if (facts?.secret) {
    const name = valueIn(draft, pointer);
    return typeof name === "string" ? { kind: "secret", name } : { kind: "concealed" };
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every((one) => ["string", "number", "boolean"].includes(typeof one))) return { kind: "unreadable" };
  const texts = values.map(String);
  return texts.some((text) => concealShapes(text) !== text) ? { kind: "concealed" } : { kind: "texts", texts };
}

function usageOf({ unit, bound, count }: Limit, held: Held): Usage | undefined {
  const texts = held.kind === "texts" ? held.texts : held.kind === "missing" ? [] : undefined;
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

function imageAt(pointer: string, report: FileReport, pictures: ReadonlyMap<string, Picture>, findings: readonly Finding[]): SheetImage {
  const { label = "", pixels: [width = 0, height = 0] = [] } = fieldAt(pointer) ?? {};
  return { pointer, label, width, height, held: heldAt(pointer, report), picture: pictures.get(pointer), findings };
}

/** The longest of the pointers that is the finding's own or above it. */
function ownerOf(pointer: string, owners: readonly string[]): string | undefined {
  return owners.filter((owner) => pointer === owner || pointer.startsWith(`${owner}/`)).sort((a, b) => b.length - a.length)[0];
}
