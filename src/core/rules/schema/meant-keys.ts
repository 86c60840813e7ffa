import type { ErrorObject } from "ajv";
import { fields } from "../../declaration/generated/schema-facts.ts";
import { fieldAt } from "../../declaration/schema-facts.ts";
import { childOf, type DeclarationSource, valueIn } from "../../declaration/source.ts";
import { nearest } from "./nearest.ts";

const keysOfAllSections = new Set(Object.values(fields).flatMap(({ keys = [] }) => keys));

/** What is unknown in a mapping, and what is missing there. */
interface Confusion {
  unknown: string[];
  missing: string[];
}

/** The key that an unknown one probably stands for. */
export interface MeantKey {
  key: string;
  /** Whether it is safe to say so: the names are similar, no other key is, and no other unknown key stands for it. */
  isTypo: boolean;
}

/**
 * The keys that were probably meant by unknown ones: of those that the mapping does not have yet the one with that Weibo
 * label, a missing one with a similar name, an optional one with a similar name, or the only missing one where the unknown
 * key is the only unknown.
 * @returns what was meant, by the JSON pointer of the unknown key
 */
export function meantKeys(source: DeclarationSource, violations: readonly ErrorObject[]): Map<string, MeantKey> {
  const meant = new Map<string, MeantKey>();
  for (const [mapping, { unknown, missing }] of confusions(violations)) {
    const present = new Set(Object.keys((valueIn(source.value, mapping) ?? {}) as object));
    const absent = (fieldAt(mapping)?.keys ?? []).filter((known) => !present.has(known));
    const only = missing.length === 1 && unknown.length === 1 ? missing[0] : undefined;
    const found = unknown.flatMap((key) => {
      const labelled = absent.find((known) => fieldAt(childOf(mapping, known))?.label === key);
      const known = labelled ?? nearest(key, missing) ?? nearest(key, absent) ?? only;
      return known === undefined ? [] : [{ key, known }];
    });
    const claims = new Map<string, number>();
    for (const { known } of found) claims.set(known, (claims.get(known) ?? 0) + 1);
    for (const { key, known } of found) {
      const all = fieldAt(mapping)?.keys ?? [];
      const isOnlyNear =
        nearest(key, all) === known &&
        nearest(
          key,
          all.filter((other) => other !== known && absent.includes(other)),
        ) === undefined;
      // A digit makes another field of it, and a key of another section may be meant for that.
      const isOtherwiseMeant = /\d/.test(key + known) || keysOfAllSections.has(key);
      const isTypo = isOnlyNear && !isOtherwiseMeant && claims.get(known) === 1;
      meant.set(childOf(mapping, key), { key: known, isTypo });
    }
  }
  return meant;
}

/**
 * Keys that stand in the wrong mapping: unknown there, and missing where they belong.
 * @returns the JSON pointer of the mapping where each belongs, by the pointer at which it stands
 */
export function misplacedKeys(violations: readonly ErrorObject[]): Map<string, string> {
  const found = confusions(violations);
  const lacking = [...found].flatMap(([mapping, { missing }]) => missing.map((key) => ({ mapping, key })));
  const misplaced = new Map<string, string>();
  for (const [mapping, { unknown }] of found) {
    for (const key of unknown) {
      const place = lacking.find((candidate) => candidate.key === key && candidate.mapping !== mapping);
      if (place) misplaced.set(childOf(mapping, key), place.mapping);
    }
  }
  return misplaced;
}

function confusions(violations: readonly ErrorObject[]): Map<string, Confusion> {
  const found = new Map<string, Confusion>();
  for (const { keyword, instancePath, params } of violations) {
    if (keyword !== "required" && keyword !== "additionalProperties") continue;
    const confusion = found.get(instancePath) ?? { unknown: [], missing: [] };
    found.set(instancePath, confusion);
    if (keyword === "required") confusion.missing.push(String(params.missingProperty));
    else confusion.unknown.push(String(params.additionalProperty));
  }
  return found;
}
