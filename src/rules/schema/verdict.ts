import type { ErrorObject } from "ajv";
import validate from "../../declaration/generated/validate.js";
import { childOf, type DeclarationSource } from "../../declaration/source.ts";

/** What the rules look at that word the schema's verdict: the violations, and the source to quote from. */
export interface SchemaVerdict {
  source: DeclarationSource;
  violations: readonly ErrorObject[];
}

/** Validates the declaration against the schema. */
export function schemaVerdict(source: DeclarationSource): SchemaVerdict {
  validate(source.value);
  // "if" only repeats that its "then" failed.
  return { source, violations: (validate.errors ?? []).filter(({ keyword }) => keyword !== "if") };
}

/** JSON pointers of the parts that the schema refused. */
export function refusedParts({ violations }: SchemaVerdict): string[] {
  return violations.flatMap(({ keyword, instancePath, params }) => {
    if (keyword === "required") return [];
    return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
  });
}

/** The value at a JSON pointer of the declaration. */
export function valueIn(source: DeclarationSource, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  const unescaped = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return unescaped.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], source.value);
}

/** The text of a value as it stands in the file. */
export function textOf({ text, places }: DeclarationSource, pointer: string): string {
  const place = places.get(pointer);
  return place ? text.slice(place.value.from, place.value.to) : "";
}
