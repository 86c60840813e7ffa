import { fieldAt, isImageField } from "../declaration/schema-facts.ts";
import type { DeclaredValue, DeclaredValues, Image } from "./declared.ts";

/** A value of a declaration as a review shows it. */
export type Shown = DeclaredValue | Image;

/** One field whose value changed its meaning. */
export interface FieldChange {
  /** JSON pointer of the field: for a list, the pointer of the list, but for a screenshot its own. */
  pointer: string;
  /** Undefined where the field was absent. */
  before: Shown | undefined;
  /** Undefined where the field was removed. */
  after: Shown | undefined;
}

/** Whether a field was added, removed or changed. */
export function kindOf({ before, after }: FieldChange): "added" | "removed" | "changed" {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Whether a value is an image. */
export function isImage(value: Shown | undefined): value is Image {
  return typeof value === "object" && "contents" in value;
}

/**
 * What changed in meaning between two states of a declaration. The order of keys, comments, quotes and the names of image files
 * have no meaning.
 * @returns changes in the order of the new declaration's fields, removed fields last
 */
export function compareDeclarations(before: DeclaredValues, after: DeclaredValues): FieldChange[] {
  const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
  const pointers = [...new Set([...later.keys(), ...earlier.keys()])];
  const changed = pointers.filter((pointer) => !isSame(pointer, earlier.get(pointer), later.get(pointer)));
  return changed.map((pointer) => ({ pointer, before: earlier.get(pointer), after: later.get(pointer) }));
}

function isSame(pointer: string, was: Shown | undefined, is: Shown | undefined): boolean {
  if (isImage(was) && isImage(is)) return isSameImage(was, is);
  return meaning(pointer, was) === meaning(pointer, is);
}

function isSameImage(was: Image, is: Image): boolean {
  if (was.contents.length === 0 && is.contents.length === 0) return was.path === is.path;
  return was.contents.some((content) => is.contents.includes(content));
}

/** A text that is equal for values of the same meaning: a default may be left out, and some lists have no order. */
function meaning(pointer: string, value: Shown | undefined): string {
  const facts = fieldAt(pointer);
  const effective = value ?? facts?.default ?? null;
  return JSON.stringify(facts?.isUnordered && Array.isArray(effective) ? effective.toSorted() : effective);
}

/** Every value by its field's pointer; images by their own pointers. */
function fieldsOf({ values, images }: DeclaredValues): Map<string, Shown> {
  const plain = [...values].filter(([pointer]) => !isImageField(pointer));
  return new Map<string, Shown>([...plain, ...images]);
}
