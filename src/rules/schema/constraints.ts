import type { ErrorObject } from "ajv";
import { constraints, schemaRuleFacts } from "../../declaration/generated/schema-facts.ts";
import { fieldName } from "../../declaration/schema-facts.ts";
import { childOf } from "../../declaration/source.ts";
import { countCharacters, countWords } from "../../declaration/words.ts";
import type { Params } from "../../findings/finding.ts";
import { type Report, type Rule, valueAt } from "../rule.ts";
import { nearest } from "./nearest.ts";
import { type SchemaVerdict, valueIn } from "./verdict.ts";

type ConstraintPath = keyof typeof constraints;

/** The rules that stand in the schema itself (`x-rules` beside a constraint): one rule for each id there. */
export const constraintRules: readonly Rule<SchemaVerdict>[] = Object.values(schemaRuleFacts).map((meta) => ({
  meta,
  *check({ source, violations }) {
    for (const violation of violations) {
      const constraint = constraints[violation.schemaPath as ConstraintPath];
      if (constraint?.rule === meta.id) yield report(violation, valueIn(source, violation.instancePath), constraint.limit);
    }
  },
}));

function report({ keyword, instancePath, params }: ErrorObject, value: unknown, limit: unknown): Report {
  const field = { field: fieldName(instancePath) };
  const whole = valueAt(instancePath);
  switch (keyword) {
    case "maxLength":
      return { at: whole, params: { ...field, limit: Number(limit), count: countCharacters(String(value)) } };
    case "minItems":
      return { at: whole, variant: "few", params: { ...field, limit: Number(limit), count: countItems(value) } };
    case "maxItems":
      // The first item too many is the one to remove.
      return {
        at: valueAt(childOf(instancePath, Number(limit))),
        variant: "many",
        params: { ...field, limit: Number(limit), count: countItems(value) },
      };
    case "uniqueItems":
      return { at: valueAt(childOf(instancePath, Math.max(Number(params.i), Number(params.j)))), params: field };
    case "enum":
      return { at: whole, ...enumDetails(field, String(value), (limit as readonly unknown[]).map(String)) };
    default:
      return { at: whole, params: { ...field, value: String(value), count: countWords(String(value)), limit: String(limit) } };
  }
}

function enumDetails(field: Params, value: string, allowed: readonly string[]): Pick<Report, "variant" | "params"> {
  const suggestion = nearest(value, allowed);
  if (suggestion === undefined) return { variant: "plain", params: { ...field, value, allowed } };
  return { variant: "near", params: { ...field, value, allowed, suggestion } };
}

const countItems = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
