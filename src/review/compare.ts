import type { Draft } from "../declaration/draft.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { type Consequence, consequenceOf, weights } from "./consequences.ts";

/** A value of a declaration as people read it; a list in its order. */
export type Shown = string | readonly string[];

/** One field whose meaning changed. */
export interface FieldChange {
  /** JSON pointer of the field; of a list, the list's. */
  pointer: string;
  /** Undefined where it was not there. */
  before: Shown | undefined;
  /** Undefined where it is gone. */
  after: Shown | undefined;
  consequence: Consequence;
}

/**
 * What changed in meaning between two declarations: order of keys, comments and quotes mean nothing. What weighs
 * most stands first, then the order of the new declaration's fields, then what is gone.
 */
export function compareDeclarations(before: Draft, after: Draft): FieldChange[] {
  const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
  const pointers = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = pointers.flatMap((pointer) => {
    const [was, is] = [earlier.get(pointer), later.get(pointer)];
    if (meaning(pointer, was) === meaning(pointer, is)) return [];
    return [{ pointer, before: was, after: is, consequence: consequenceOf(pointer) }];
  });
  return changes.sort((a, b) => weights.indexOf(a.consequence.weight) - weights.indexOf(b.consequence.weight));
}

/** What a value says: a default that is written out is none, and the order of an allow-list says nothing. */
function meaning(pointer: string, value: Shown | undefined): string {
  const said = value ?? fieldAt(pointer)?.default ?? null;
  const isUnordered = pointer === "/janrain/allowDomains" || pointer.startsWith("/site/");
  return JSON.stringify(isUnordered && Array.isArray(said) ? said.toSorted() : said);
}

/** Every value by its field's pointer. */
function fieldsOf(value: unknown, pointer = ""): Map<string, Shown> {
  if (Array.isArray(value)) return new Map([[pointer, value.map(String)]]);
  if (typeof value !== "object" || value === null) return value === undefined ? new Map() : new Map([[pointer, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, child]) => [...fieldsOf(child, `${pointer}/${key}`)]));
}
