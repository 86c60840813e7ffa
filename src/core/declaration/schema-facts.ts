import { fields } from "./generated/schema-facts.ts";

/** How sure a fact is; decides how severe a rule built on it may be. */
export type Evidence = "documented" | "observed" | "inferred";

/** What the schema says of one field of the declaration. */
export interface FieldFacts {
  /** English and Chinese, as editors show it. */
  title: string;
  /** Weibo's own name of the field. */
  label?: string;
  /** Width and height that an image must have. */
  pixels?: readonly [number, number] | readonly number[];
  /** The value that leaving the field out stands for, as text. */
  default?: string;
  /** True where the name of a secret stands. */
  secret?: boolean;
  /** The keys that may stand in it, where it is a mapping. */
  keys?: readonly string[];
}

/** A constraint of the schema that belongs to a rule. */
export interface Constraint {
  /** The rule's id. */
  rule: string;
  /** The constraint's value, such as 15 for `maxLength: 15`. */
  limit: unknown;
}

/** What the schema says of the field at `pointer`; undefined where the schema knows no such field. */
export function fieldAt(pointer: string): FieldFacts | undefined {
  return fields[pointer.replace(/\/\d+(?=\/|$)/g, "/*")];
}

/** What people call the field at `pointer`: Weibo's label where it has one, else its path as in `janrain.realm`. */
export function fieldName(pointer: string): string {
  if (pointer === "") return "weibo-provider.yaml";
  return fieldAt(pointer)?.label ?? pointer.slice(1).replaceAll("/", ".");
}

/** The fields that hold a value or a list of them, in the schema's order. */
export const valuePointers: readonly string[] = Object.keys(fields).filter((pointer) => !fields[pointer]?.keys && !pointer.includes("*"));
