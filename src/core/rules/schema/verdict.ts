import type { ErrorObject } from "ajv";
import validate from "../../declaration/generated/validate.js";
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
  /** Whether a pointer is an item over its list's limit; such items get no findings of their own. */
  isExcess: (pointer: string) => boolean;
}

/** Validates the declaration against the schema. */
export function schemaVerdict(source: DeclarationSource): SchemaVerdict {
  validate(source.value);
  return verdictOf(source, validate.errors ?? []);
}

/** The verdict that a validator's errors give. */
export function verdictOf(source: DeclarationSource, errors: readonly ErrorObject[]): SchemaVerdict {
  const isExcess = excessItems(errors);
  const violations = independent(errors, isExcess);
  return { source, violations, meant: meantKeys(source, violations), misplaced: misplacedKeys(violations), isExcess };
}

/** The violations without those that follow from another one, so that one mistake gives one finding. */
function independent(violations: readonly ErrorObject[], isExcess: SchemaVerdict["isExcess"]): ErrorObject[] {
  const pathsWith = (failedKeyword: string) =>
    new Set(violations.flatMap(({ keyword, instancePath }) => (keyword === failedKeyword ? [instancePath] : [])));
  const [wronglyTyped, tooLong] = [pathsWith("type"), pathsWith("maxItems")];
  return violations.filter(({ keyword, instancePath }) => {
    // "if" only repeats that its "then" failed.
    if (keyword === "if") return false;
    // A value of the wrong type also fails every other constraint on it.
    if (keyword !== "type" && wronglyTyped.has(instancePath)) return false;
    return !isExcess(instancePath) && !(keyword === "uniqueItems" && tooLong.has(instancePath));
  });
}

function excessItems(violations: readonly ErrorObject[]): SchemaVerdict["isExcess"] {
  const limits = new Map(
    violations.flatMap(({ keyword, instancePath, params }) =>
      keyword === "maxItems" ? [[instancePath, Number(params.limit)] as const] : [],
    ),
  );
  return (pointer) => Number(pointer.slice(pointer.lastIndexOf("/") + 1)) >= (limits.get(parentOf(pointer)) ?? Number.POSITIVE_INFINITY);
}

/** JSON pointers of the parts that the schema rejects. */
export function rejectedParts({ violations }: SchemaVerdict): string[] {
  return violations.flatMap(({ keyword, instancePath, params }) => {
    if (keyword === "required") return [];
    return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
  });
}

/** The text of a value as written in the file. */
export function textOf({ text, places }: DeclarationSource, pointer: string): string {
  const place = places.get(pointer);
  return place ? text.slice(place.value.from, place.value.to) : "";
}
