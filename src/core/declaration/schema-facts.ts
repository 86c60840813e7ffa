import type { FieldFacts } from "./field-facts.ts";
import { fields } from "./generated/schema-facts.ts";

/** What is known about the field at a JSON pointer; undefined where the schema has no such field. */
export function fieldAt(pointer: string): FieldFacts | undefined {
  // Many rules look up every field of every declaration, and most pointers have no index.
  return facts.get(pointer) ?? (/\/\d/.test(pointer) ? facts.get(pointer.replace(/\/\d+(?=\/|$)/g, "/*")) : undefined);
}

/**
 * What is known about a field of the schema.
 * @throws Error for a pointer of none
 */
export function knownField(pointer: string): FieldFacts {
  const field = fieldAt(pointer);
  if (!field) throw new Error(`The schema has no field ${pointer}.`);
  return field;
}

/** A map, since an object turns each pointer that was built at run time into a property name first. */
const facts = new Map(Object.entries(fields));

/** What messages call the field at `pointer`: Weibo's label where it has one, else its path as in `app.name`. */
export function fieldName(pointer: string): string {
  if (pointer === "") return "weibo-provider.yaml";
  return fieldAt(pointer)?.label ?? pointer.slice(1).replaceAll("/", ".");
}

/** The fields that hold a value or a list of them, in the schema's order. */
export const valuePointers: readonly string[] = Object.keys(fields).filter((pointer) => !fields[pointer]?.keys && !pointer.includes("*"));

/** The fields that hold the name of a secret, in the schema's order. */
export const secretPointers: readonly string[] = valuePointers.filter((pointer) => fields[pointer]?.secret);

/** Whether the field at a pointer names an image, or a list of them. */
export function isImageField(pointer: string): boolean {
  return (fieldAt(pointer)?.pixels ?? fieldAt(`${pointer}/*`)?.pixels) !== undefined;
}
