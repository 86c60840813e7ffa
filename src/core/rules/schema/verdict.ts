import type { ErrorObject } from "ajv";
import validate from "../../declaration/generated/validate.js";
import { fieldAt } from "../../declaration/schema-facts.ts";
import { childOf, type DeclarationSource, parentOf } from "../../declaration/source.ts";
import { type MeantKey, meantKeys, misplacedKeys } from "./meant-keys.ts";

/** The input of schema rules: the violations of the schema, and the source to quote from. */
export interface SchemaVerdict {
  source: DeclarationSource;
  violations: readonly ErrorObject[];
  /** The key that was probably meant, by the JSON pointer of an unknown one. */
  meant: ReadonlyMap<string, MeantKey>;
  /** The mapping to which a misplaced key belongs, by the JSON pointer of that key. */
  misplaced: ReadonlyMap<string, string>;
  /** The first item over the limit of a list, for pointers of that item and later ones. */
  firstExcess: (pointer: string) => string | undefined;
}

/** Validates the declaration against the schema. */
export function schemaVerdict(source: DeclarationSource): SchemaVerdict {
  validate(source.value);
  return verdictOf(source, validate.errors ?? []);
}

/** The verdict that a validator's errors give. */
export function verdictOf(source: DeclarationSource, errors: readonly ErrorObject[]): SchemaVerdict {
  const violations = independent(errors);
  const [meant, misplaced] = [meantKeys(source, violations), misplacedKeys(violations)];
  return { source, violations, meant, misplaced, firstExcess: firstExcessIn(violations) };
}

/** The violations without those that follow from another one, so that one mistake gives one finding. */
function independent(violations: readonly ErrorObject[]): ErrorObject[] {
  const wronglyTyped = new Set(violations.flatMap(({ keyword, instancePath }) => (keyword === "type" ? [instancePath] : [])));
  const seen = new Set<string>();
  return violations.filter(({ keyword, instancePath }) => {
    // "if" only repeats that its "then" or "else" failed.
    if (keyword === "if") return false;
    // A value of the wrong type also fails every other constraint on it.
    if (keyword !== "type") return !wronglyTyped.has(instancePath);
    // A condition repeats the type of the field to which it adds a constraint.
    const isFirst = !seen.has(instancePath);
    seen.add(instancePath);
    return isFirst;
  });
}

function firstExcessIn(violations: readonly ErrorObject[]): SchemaVerdict["firstExcess"] {
  const limits = new Map(
    violations.flatMap(({ keyword, instancePath, params }) =>
      keyword === "maxItems" ? [[instancePath, Number(params.limit)] as const] : [],
    ),
  );
  return (pointer) => {
    const list = parentOf(pointer);
    const limit = limits.get(list);
    return limit !== undefined && Number(pointer.slice(list.length + 1)) >= limit ? childOf(list, limit) : undefined;
  };
}

/** JSON pointers of the parts that have no value of the right type: unknown keys, and values of another type. */
export function wronglyTypedParts({ violations }: SchemaVerdict): string[] {
  return rejectedParts({ violations: violations.filter(({ keyword }) => keyword === "type" || keyword === "additionalProperties") });
}

/** Whether the file has the field at a JSON pointer, valid or not, or a misspelled key for it. */
export function isDeclaredIn({ source, meant }: SchemaVerdict): (pointer: string) => boolean {
  const meantPointers = new Set(Array.from(meant, ([written, { key }]) => childOf(parentOf(written), key)));
  return (pointer) => source.places.has(pointer) || meantPointers.has(pointer);
}

/** The pointers of invalid parts, and of the fields that they, or a key that was misspelled, would override. */
export function withDependents(pointers: readonly string[], { meant }: Pick<SchemaVerdict, "meant">): string[] {
  const misspelled = Array.from(meant, ([written, { key }]) => childOf(parentOf(written), key));
  const overridden = [...pointers, ...misspelled].flatMap((pointer) => {
    const key = fieldAt(pointer)?.overrides;
    return key === undefined ? [] : [childOf(parentOf(pointer), key)];
  });
  return [...pointers, ...overridden];
}

/** JSON pointers of the parts that the schema rejects. */
export function rejectedParts({ violations }: Pick<SchemaVerdict, "violations">): string[] {
  return violations.flatMap(({ keyword, instancePath, params }) => {
    if (keyword === "required") return [];
    return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
  });
}

/** The text of a value as written in the file. */
export function writtenText({ text, places }: DeclarationSource, pointer: string): string {
  const place = places.get(pointer);
  return place ? text.slice(place.value.from, place.value.to) : "";
}
