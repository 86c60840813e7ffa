import type { ChangeLocation, LocalizedText } from "../declaration/field-facts.ts";
import { isImageField, knownField, valuePointers } from "../declaration/schema-facts.ts";
import type { guide } from "../messages/en/guide.ts";
import type { Messages } from "../messages/types.ts";
import type { TargetDescription } from "../targets/description.ts";
import { perTargets, targetMessages } from "../targets/registry.ts";

/** A section of Weibo's form, or of an identity service. */
export interface FormSection {
  id: keyof typeof guide.sections | TargetDescription["id"];
  /** The setup guide's steps that fill it in. */
  steps: readonly number[];
  /** Absent for an identity service. */
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
];

/** The form's sections with their fields, those that the schema gives a hint; those of the identity services follow. */
export const formSections = perTargets((targets): readonly FormSection[] => {
  const ofServices = targets.map(({ id, setup }) => {
    const first = [...setup.firstFields, "/credentials"];
    return { id, steps: setup.guideSteps, pointer: `/${id}`, first };
  });
  return [...layout, ...ofServices].map(({ first = [], ...section }) => {
    const fields = [...first, section.pointer].flatMap(fieldsBelow).filter((pointer) => knownField(pointer).hint);
    return { ...section, fields: [...new Set(fields)] };
  });
});

/** What a section is called. */
export function sectionTitle(id: FormSection["id"], messages: Messages): string {
  const titles: Readonly<Record<string, string>> = messages.guide.sections;
  return titles[id] ?? targetMessages(id, messages).guide.title;
}

/** The images that the form takes, by their pointers; a list counts as often as it must have items. */
export const formImages: readonly string[] = valuePointers.filter(isImageField).flatMap((pointer) => {
  const { minItems } = knownField(pointer);
  return minItems === undefined ? [pointer] : Array.from({ length: minItems }, (_, index) => `${pointer}/${index}`);
});

/** What a field is called on the form. */
export interface FieldNames {
  /** Weibo's own name; absent where the name is the same in every language, as at an identity service. */
  label: string | undefined;
  title: LocalizedText;
}

/** The names of the form's field at a pointer. */
export function namesOf(pointer: string): FieldNames {
  const { label, title, formTitle = title } = knownField(pointer);
  return { label: label !== undefined && /\p{Script=Han}/u.test(label) ? label : undefined, title: formTitle };
}

function fieldsBelow(root: string): string[] {
  return valuePointers.filter((pointer) => pointer === root || pointer.startsWith(`${root}/`));
}
