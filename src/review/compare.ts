import type { Draft } from "../declaration/draft.ts";
import { type Consequence, consequenceOf } from "./consequences.ts";

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
 * What changed in meaning between two declarations: order of keys, comments and quotes mean nothing. In the order of the
 * new declaration's fields, then what is gone.
 */
export function compareDeclarations(before: Draft, after: Draft): FieldChange[] {
  const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
  const pointers = [...new Set([...later.keys(), ...earlier.keys()])];
  return pointers.flatMap((pointer) => {
    const [was, is] = [earlier.get(pointer), later.get(pointer)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ pointer, before: was, after: is, consequence: consequenceOf(pointer) }];
  });
}

/** Every value by its field's pointer. */
function fieldsOf(value: unknown, pointer = ""): Map<string, Shown> {
  if (Array.isArray(value)) return new Map([[pointer, value.map(String)]]);
  if (typeof value !== "object" || value === null) return value === undefined ? new Map() : new Map([[pointer, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, child]) => [...fieldsOf(child, `${pointer}/${key}`)]));
}
