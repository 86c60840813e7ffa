import { fieldAt } from "../declaration/schema-facts.ts";
import { type Consequence, consequenceOf, impacts } from "./consequences.ts";
import { type Declared, isOfPictures, type Picture, type Value } from "./declared.ts";

/** A value of a declaration as people read it; a list in its order. */
export type Shown = Value | Picture;

/** One field whose meaning changed. */
export interface FieldChange {
  /** JSON pointer of the field; of a list, the list's, but of a screenshot its own. */
  pointer: string;
  /** Undefined where it was not there. */
  before: Shown | undefined;
  /** Undefined where it is gone. */
  after: Shown | undefined;
  consequence: Consequence;
}

/** Whether a value is a picture. */
export function isPicture(value: Shown): value is Picture {
  return typeof value === "object" && "contents" in value;
}

/**
 * What changed in meaning between two states of a declaration: order of keys, comments, quotes and the names of picture files
 * mean nothing. What weighs most stands first, then the order of the new declaration's fields, then what is gone.
 */
export function compareDeclarations(before: Declared, after: Declared): FieldChange[] {
  const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
  const pointers = [...new Set([...later.keys(), ...earlier.keys()])];
  const changed = pointers.filter((pointer) => !isSame(pointer, earlier.get(pointer), later.get(pointer)));
  const changes = changed.map((pointer) => ({
    pointer,
    before: earlier.get(pointer),
    after: later.get(pointer),
    consequence: consequenceAmong(pointer, changed),
  }));
  return changes.sort((a, b) => impacts.indexOf(a.consequence.impact) - impacts.indexOf(b.consequence.impact));
}

/** What a change means beside the others: a callback that moves with its host is a part of that move, which has an order of its own. */
function consequenceAmong(pointer: string, changed: readonly string[]): Consequence {
  const consequence = consequenceOf(pointer);
  const moves = changed.includes("/janrain/realm") || changed.includes("/janrain/domain");
  return moves && pointer.startsWith("/callbacks/") ? { ...consequence, id: "callback-moves" } : consequence;
}

function isSame(pointer: string, was: Shown | undefined, is: Shown | undefined): boolean {
  if (was !== undefined && is !== undefined && isPicture(was) && isPicture(is)) return isSamePicture(was, is);
  return meaning(pointer, was) === meaning(pointer, is);
}

function isSamePicture(was: Picture, is: Picture): boolean {
  if (was.contents.length === 0 && is.contents.length === 0) return was.path === is.path;
  return was.contents.some((content) => is.contents.includes(content));
}

/** What a value says: a default that is written out is none, and the order of an allow-list says nothing. */
function meaning(pointer: string, value: Shown | undefined): string {
  const localized = value ?? fieldAt(pointer)?.default ?? null;
  const isUnordered = pointer === "/janrain/allowDomains" || pointer.startsWith("/site/");
  return JSON.stringify(isUnordered && Array.isArray(localized) ? localized.toSorted() : localized);
}

/** Every value by its field's pointer; pictures by their own. */
function fieldsOf({ values, pictures }: Declared): Map<string, Shown> {
  const plain = [...values].filter(([pointer]) => !isOfPictures(pointer));
  return new Map<string, Shown>([...plain, ...pictures]);
}
