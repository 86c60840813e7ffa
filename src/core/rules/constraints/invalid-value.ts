import type { ErrorObject } from "ajv";
import { constraints } from "../../declaration/generated/schema-facts.ts";
import { fieldAt } from "../../declaration/schema-facts.ts";
import { childOf, valueIn } from "../../declaration/source.ts";
import { countCharacters } from "../../declaration/words.ts";
import { type Diagnostic, type Rule, valueAt } from "../rule.ts";
import { nearest } from "../schema/nearest.ts";
import type { SchemaVerdict } from "../schema/verdict.ts";

/** Keywords that rules in `rules/schema` report for every field. */
const reportedElsewhere = ["type", "required", "additionalProperties"];

/** A value violates a constraint of the schema that has no rule of its own, so that a new field needs none. */
export const invalidValue: Rule<SchemaVerdict> = {
  meta: {
    id: "invalid-value",
    severity: "error",
    evidence: "documented",
    sources: ["this tool's schema"],
    fields: [],
    text: {
      en: {
        title: "A value is not allowed",
        message: {
          choice: '{field}: "{value}" is not one of {allowed}.',
          near: '{field}: "{value}" is not one of {allowed}; did you mean "{suggestion}"?',
          pattern: '{field}: "{value}" does not match the pattern {limit}.',
          minLength: "{field} has {count} characters; the minimum is {limit}.",
          maxLength: "{field} has {count} characters; the maximum is {limit}.",
          minItems: "{field} has {count} entries; the minimum is {limit}.",
          maxItems: "{field} has {count} entries; the maximum is {limit}.",
          minimum: "{field} is {value}; the minimum is {limit}.",
          maximum: "{field} is {value}; the maximum is {limit}.",
          uniqueItems: "{field} has a duplicate entry.",
          other: "{field} violates the schema's constraint {keyword}.",
        },
        fix: "Write a value that the schema allows; the field's description shows an example.",
      },
      zh: {
        title: "值不符合要求",
        message: {
          choice: "{field}：“{value}”不是可选值 {allowed} 之一。",
          near: "{field}：“{value}”不是可选值 {allowed} 之一；您是否想写“{suggestion}”？",
          pattern: "{field}：“{value}”不符合格式 {limit}。",
          minLength: "{field}有 {count} 个字符，至少需要 {limit} 个。",
          maxLength: "{field}有 {count} 个字符，最多允许 {limit} 个。",
          minItems: "{field}有 {count} 个条目，至少需要 {limit} 个。",
          maxItems: "{field}有 {count} 个条目，最多允许 {limit} 个。",
          minimum: "{field}为 {value}，最小值为 {limit}。",
          maximum: "{field}为 {value}，最大值为 {limit}。",
          uniqueItems: "{field}中有重复的条目。",
          other: "{field}不满足 schema 的约束 {keyword}。",
        },
        fix: "填写 schema 允许的值；字段说明中有示例。",
      },
    },
  },
  *check({ source, violations }) {
    for (const violation of violations) {
      const { instancePath, keyword, schemaPath } = violation;
      const value = valueIn(source.value, instancePath);
      if (schemaPath in constraints || reportedElsewhere.includes(keyword)) continue;
      yield diagnosticOf(violation, value);
    }
  },
};

function diagnosticOf({ keyword, instancePath, params }: ErrorObject, value: unknown): Diagnostic {
  const at = valueAt(instancePath);
  // An invalid value where a secret's name belongs may be the secret itself.
  const shown = fieldAt(instancePath)?.secret ? "***" : String(value);
  const details = { value: shown, limit: String(params.limit ?? params.pattern ?? ""), keyword };
  switch (keyword) {
    case "enum":
    case "const": {
      const allowed = ((params.allowedValues ?? [params.allowedValue]) as readonly unknown[]).map(String);
      const suggestion = nearest(String(value), allowed);
      if (suggestion === undefined) return { at, variant: "choice", params: { ...details, allowed } };
      return { at, variant: "near", params: { ...details, allowed, suggestion } };
    }
    case "pattern":
    case "minimum":
    case "maximum":
      return { at, variant: keyword, params: details };
    case "minLength":
    case "maxLength":
      return { at, variant: keyword, params: { ...details, count: countCharacters(String(value)) } };
    case "minItems":
      return { at, variant: keyword, params: { ...details, count: (value as readonly unknown[]).length } };
    case "maxItems":
      return {
        at: valueAt(childOf(instancePath, Number(params.limit))),
        variant: keyword,
        params: { ...details, count: (value as readonly unknown[]).length },
      };
    case "uniqueItems":
      return { at: valueAt(childOf(instancePath, Math.max(Number(params.i), Number(params.j)))), variant: keyword, params: details };
    default:
      return { at, variant: "other", params: details };
  }
}
