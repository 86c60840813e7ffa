import { type ChangeLocation, fieldAt, isImageField, type LocalizedText, valuePointers } from "../declaration/schema-facts.ts";
import type { guide } from "../messages/en/guide.ts";

/** A section of Weibo's form, or of the Janrain dashboard. */
export interface FormSection {
  id: keyof typeof guide.sections;
  /** The setup guide's steps that fill it in. */
  steps: readonly number[];
  /** Absent for the Janrain dashboard. */
  place?: ChangeLocation;
  /** The mapping of the declaration that holds its fields; findings about the section as a whole point to it. */
  pointer: string;
  /** Pointers of its fields in the form's order. Images are not among them. */
  fields: readonly string[];
}

/**
 * Sections in the form's order. Fields are in the schema's order, except that those in `first` come first. Sources: the setup
 * guide, steps 7 to 12; Weibo wiki, application questions, 8, for the test users.
 */
const layout: readonly (Omit<FormSection, "fields"> & { first?: readonly string[] })[] = [
  { id: "basic", steps: [7, 8], place: "weibo-basic", pointer: "/app" },
  { id: "images", steps: [9], place: "weibo-images", pointer: "/images" },
  { id: "callbacks", steps: [10], place: "weibo-callbacks", pointer: "/callbacks" },
  { id: "tests", steps: [], place: "weibo-tests", pointer: "/review" },
  { id: "developer", steps: [12], place: "weibo-identity", pointer: "/developer", first: ["/developer/realName"] },
  { id: "janrain", steps: [1, 2, 3, 4, 5, 11], pointer: "/janrain", first: ["/janrain/realm", "/janrain/domain", "/credentials"] },
];

/** The form's sections with their fields: those that the schema gives a hint. */
export const formSections: readonly FormSection[] = layout.map(({ first = [], ...section }) => {
  const fields = [...first, section.pointer].flatMap(fieldsBelow).filter((pointer) => fieldAt(pointer)?.hint);
  return { ...section, fields: [...new Set(fields)] };
});

/** The images that the form takes, by their pointers; a list counts as often as it must have items. */
export const formImages: readonly string[] = valuePointers.filter(isImageField).flatMap((pointer) => {
  const { minItems } = fieldAt(pointer) ?? {};
  return minItems === undefined ? [pointer] : Array.from({ length: minItems }, (_, index) => `${pointer}/${index}`);
});

/** What a field is called on the form. */
export interface FieldNames {
  /** Weibo's own name; absent where the name is the same in every language, as in Janrain's dashboard. */
  label: string | undefined;
  title: LocalizedText;
}

/** The names of the form's field at a pointer. */
export function namesOf(pointer: string): FieldNames {
  const { label, title = { en: pointer, zh: pointer }, formTitle = title } = fieldAt(pointer) ?? {};
  return { label: label !== undefined && /\p{Script=Han}/u.test(label) ? label : undefined, title: formTitle };
}

function fieldsBelow(root: string): string[] {
  return valuePointers.filter((pointer) => pointer === root || pointer.startsWith(`${root}/`));
}
