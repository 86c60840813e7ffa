import type { ErrorObject } from "ajv";
import { quoteValue } from "../../declaration/rewrite.ts";
import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { valueIn } from "../../declaration/source.ts";
import { type Rule, valueAt } from "../rule.ts";
import { type SchemaVerdict, textOf } from "./verdict.ts";

/** Fields in which any digits may be meant; elsewhere, quotes would only hide that something else belongs there. */
const freeTexts = /^\/app\/(?:name|note|operatingAccount|labels\/\d+)$/;

/** Digits without quotes where text belongs: YAML makes a number of them and drops leading zeros and digits beyond 2^53. */
export const unquotedNumber: Rule<SchemaVerdict> = {
  meta: {
    id: "unquoted-number",
    severity: "error",
    mark: "documented",
    sources: ["YAML 1.2.2, section 10.3: the core schema resolves plain digits to a number"],
    fields: [],
    fixable: true,
    fixed: true,
  },
  *check({ source, violations }) {
    for (const violation of violations) {
      const { instancePath } = violation;
      const value = valueIn(source.value, instancePath);
      if (!isNumberForText(violation, value)) continue;
      const digits = textOf(source, instancePath);
      const changed = String(value) !== digits;
      const isSecret = fieldAt(instancePath)?.secret === true;
      yield {
        at: valueAt(instancePath),
        variant: isSecret ? "secret" : changed ? "changed" : "plain",
        params: { field: fieldName(instancePath), digits, value: String(value) },
        fix: freeTexts.test(instancePath) ? quoteValue(source, instancePath) : undefined,
      };
    }
  },
};

/** Whether the violation is a number where text belongs; the rule wrong-type leaves these to this one. */
export function isNumberForText({ keyword, params }: ErrorObject, value: unknown): boolean {
  return keyword === "type" && params.type === "string" && typeof value === "number";
}
