import type { ErrorObject } from "ajv";
import { fields } from "../../declaration/generated/schema-facts.ts";
import { fieldAt } from "../../declaration/schema-facts.ts";
import { childOf, type DeclarationSource, valueIn } from "../../declaration/source.ts";
import { nearest } from "./nearest.ts";

const keysOfAllSections = new Set(Object.values(fields).flatMap(({ keys = [] }) => keys));

/** The unknown and the missing keys of a mapping. */
interface KeyProblems {
  unknown: string[];
  missing: string[];
}

/** The key that was probably meant by an unknown one. */
export interface MeantKey {
  key: string;
  /** Whether it is safe to rename: the names are similar, and there is no other candidate on either side. */
  isTypo: boolean;
}

/**
 * The keys that were probably meant by unknown ones. Candidates are keys that the mapping does not have yet, in this order: the
 * one with that Weibo label, the one before a colon, a required one with a similar name, an optional one with a similar name, or the only missing one
 * if there is only one unknown key.
 * @returns the key that was meant, by the JSON pointer of the unknown key
 */
export function meantKeys(source: DeclarationSource, violations: readonly ErrorObject[]): Map<string, MeantKey> {
  const meant = new Map<string, MeantKey>();
  for (const [mapping, { unknown, missing }] of keyProblems(violations)) {
    const keys = fieldAt(mapping)?.keys ?? [];
    const present = new Set(Object.keys((valueIn(source.value, mapping) ?? {}) as object));
    const absent = keys.filter((key) => !present.has(key));
    const onlyMissing = missing.length === 1 && unknown.length === 1 ? missing[0] : undefined;
    const matches = unknown.flatMap((written) => {
      const name = written.split(/\s*[:：﹕︰∶]/, 1)[0];
      const labeled = absent.find((key) => fieldAt(childOf(mapping, key))?.label === name || key === name);
      const key = labeled ?? nearest(written, missing) ?? nearest(written, absent) ?? onlyMissing;
      return key === undefined ? [] : [{ written, key }];
    });
    const claims = new Map<string, number>();
    for (const { key } of matches) claims.set(key, (claims.get(key) ?? 0) + 1);
    for (const { written, key } of matches) {
      const isOnlyNear =
        nearest(written, keys) === key &&
        nearest(
          written,
          absent.filter((candidate) => candidate !== key),
        ) === undefined;
      // icon16 and icon160 are different fields, what follows a colon is a value, and a key of another section may belong there.
      const mayBeAnother = /\d/.test(written + key) || /[:：﹕︰∶]./.test(written) || keysOfAllSections.has(written);
      meant.set(childOf(mapping, written), { key, isTypo: isOnlyNear && !mayBeAnother && claims.get(key) === 1 });
    }
  }
  return meant;
}

/**
 * Keys in the wrong mapping: unknown there, and missing where they belong.
 * @returns the JSON pointer of the mapping to which each belongs, by the pointer of the misplaced key
 */
export function misplacedKeys(violations: readonly ErrorObject[]): Map<string, string> {
  const problems = keyProblems(violations);
  const lacking = [...problems].flatMap(([mapping, { missing }]) => missing.map((key) => ({ mapping, key })));
  const misplaced = new Map<string, string>();
  for (const [mapping, { unknown }] of problems) {
    for (const key of unknown) {
      const place = lacking.find((candidate) => candidate.key === key);
      if (place) misplaced.set(childOf(mapping, key), place.mapping);
    }
  }
  return misplaced;
}

function keyProblems(violations: readonly ErrorObject[]): Map<string, KeyProblems> {
  const problems = new Map<string, KeyProblems>();
  for (const { keyword, instancePath, params } of violations) {
    const ofMapping = problems.get(instancePath) ?? { unknown: [], missing: [] };
    problems.set(instancePath, ofMapping);
    if (keyword === "required") ofMapping.missing.push(String(params.missingProperty));
    if (keyword === "additionalProperties") ofMapping.unknown.push(String(params.additionalProperty));
  }
  return problems;
}
