import type { ErrorObject } from "ajv";
import validate from "../../declaration/generated/validate.js";
import { childOf, type DeclarationSource, parentOf } from "../../declaration/source.ts";
import { type MeantKey, meantKeys, misplacedKeys } from "./meant-keys.ts";

/** What the rules look at that word the schema's verdict: the violations, and the source to quote from. */
export interface SchemaVerdict {
  source: DeclarationSource;
  violations: readonly ErrorObject[];
  /** The key that was probably meant, by the JSON pointer of an unknown one. */
  meant: ReadonlyMap<string, MeantKey>;
  /** The mapping where a key belongs that stands in the wrong one, by the JSON pointer at which it stands. */
  misplaced: ReadonlyMap<string, string>;
  /** Whether a pointer is an item beyond what its list may hold: of such it matters only that they are. */
  isExcess: (pointer: string) => boolean;
}

/** Validates the declaration against the schema. */
export function schemaVerdict(source: DeclarationSource): SchemaVerdict {
  validate(source.value);
  const errors = validate.errors ?? [];
  const isExcess = excessItems(errors);
  const violations = independent(errors, isExcess);
  return { source, violations, meant: meantKeys(source, violations), misplaced: misplacedKeys(violations), isExcess };
}

/** The violations without those that are only a consequence of another: one mistake is one finding. */
function independent(violations: readonly ErrorObject[], isExcess: SchemaVerdict["isExcess"]): ErrorObject[] {
  const pathsOf = (wanted: string) =>
    new Set(violations.flatMap(({ keyword, instancePath }) => (keyword === wanted ? [instancePath] : [])));
  const [wronglyTyped, tooLong] = [pathsOf("type"), pathsOf("maxItems")];
  return violations.filter(({ keyword, instancePath }) => {
    // "if" only repeats that its "then" failed.
    if (keyword === "if") return false;
    // A value of the wrong type breaks every other constraint on it as well.
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

/** JSON pointers of the parts that the schema refused. */
export function refusedParts({ violations }: SchemaVerdict): string[] {
  return violations.flatMap(({ keyword, instancePath, params }) => {
    if (keyword === "required") return [];
    return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
  });
}

/** The text of a value as it stands in the file. */
export function textOf({ text, places }: DeclarationSource, pointer: string): string {
  const place = places.get(pointer);
  return place ? text.slice(place.value.from, place.value.to) : "";
}
