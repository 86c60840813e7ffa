import type { ErrorObject } from "ajv";
import { constraintFields, constraints } from "../../declaration/generated/schema-facts.ts";
import { removeItem, rewriteValue } from "../../declaration/rewrite.ts";
import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { childOf, type DeclarationSource, valueIn } from "../../declaration/source.ts";
import { countCharacters, countWords } from "../../declaration/words.ts";
import { currentId } from "../former-ids.ts";
import { type Diagnostic, type Rule, type RuleMeta, valueAt } from "../rule.ts";
import { nearest } from "../schema/nearest.ts";
import type { SchemaVerdict } from "../schema/verdict.ts";

/** Everything about such a rule; the schema says which fields it checks. */
export type ConstraintMeta = Omit<RuleMeta, "fields">;

/**
 * A rule whose check is a constraint of the schema: `x-rules` next to the constraint names the rule, and the fields that have
 * it are the rule's fields.
 */
export function constraintRule(meta: ConstraintMeta): Rule<SchemaVerdict> {
  return {
    meta: { ...meta, fields: Object.entries(constraintFields).flatMap(([rule, fields]) => (currentId(rule) === meta.id ? fields : [])) },
    *check({ source, violations }) {
      for (const violation of violations) {
        const constraint = constraints[violation.schemaPath];
        const value = valueIn(source.value, violation.instancePath);
        if (!constraint || currentId(constraint.rule) !== meta.id) continue;
        if (violation.keyword === "uniqueItems") yield* duplicates(source, violation.instancePath, value);
        else yield diagnostic(meta, source, violation, value, constraint.limit);
      }
    },
  };
}

function diagnostic(
  { fixable }: ConstraintMeta,
  source: DeclarationSource,
  { keyword, instancePath }: ErrorObject,
  value: unknown,
  limit: unknown,
): Diagnostic {
  // A field without a label on Weibo's form, or whose label is that of the secret, is described by its key and name.
  const { label, secret } = fieldAt(instancePath) ?? {};
  const field = label === undefined || secret ? {} : { field: fieldName(instancePath) };
  const atValue = valueAt(instancePath);
  switch (keyword) {
    case "maxLength":
      return { at: atValue, params: { ...field, limit: Number(limit), count: countCharacters(String(value)) } };
    case "minItems":
      return { at: atValue, variant: "few", params: { ...field, limit: Number(limit), count: countItems(value) } };
    case "maxItems":
      // Points at the first item over the limit, which is the one to remove.
      return {
        at: valueAt(childOf(instancePath, Number(limit))),
        variant: "many",
        params: { ...field, limit: Number(limit), count: countItems(value) },
      };
    case "const":
    case "enum":
      return { at: atValue, ...enumDetails(source, instancePath, String(value), [limit].flat().map(String)) };
    default:
      return {
        at: atValue,
        params: { ...field, value: String(value), count: countWords(String(value)), limit: String(limit) },
        fix: fixable && isBareHost(String(value), String(limit)) ? rewriteValue(source, instancePath, `https://${value}`) : undefined,
      };
  }
}

/** One diagnostic per duplicated item; ajv reports only one pair. */
function* duplicates(source: DeclarationSource, pointer: string, list: unknown): Iterable<Diagnostic> {
  const seen = new Set<string>();
  for (const [index, item] of (list as readonly unknown[]).entries()) {
    const itemPointer = childOf(pointer, index);
    const text = JSON.stringify(item);
    if (seen.has(text)) yield { at: valueAt(itemPointer), params: { field: fieldName(pointer) }, fix: removeItem(source, itemPointer) };
    seen.add(text);
  }
}

function enumDetails(source: DeclarationSource, pointer: string, value: string, allowed: readonly string[]): Omit<Diagnostic, "at"> {
  const params = { field: fieldName(pointer), value, allowed };
  const suggestion = nearest(value, allowed);
  if (suggestion === undefined) return { variant: "plain", params };
  const isCase = suggestion.toLowerCase() === value.toLowerCase();
  return { variant: "near", params: { ...params, suggestion }, fix: isCase ? rewriteValue(source, pointer, suggestion) : undefined };
}

/** Whether a value would satisfy a pattern for http or https URLs if it had a scheme. */
function isBareHost(value: string, pattern: string): boolean {
  return (
    !/^[^/]*\.(?:html?|php|jsp|aspx?)$/i.test(value) &&
    /^[^\s:/.]+(?:\.[^\s:/.]+)+(?:\/\S*)?$/.test(value) &&
    new RegExp(pattern, "u").test(`https://${value}`)
  );
}

const countItems = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
