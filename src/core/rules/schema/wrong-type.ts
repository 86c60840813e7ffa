import { fieldName } from "../../declaration/schema-facts.ts";
import { valueIn } from "../../declaration/source.ts";
import { type Rule, valueAt } from "../rule.ts";
import { isEmpty } from "./empty-value.ts";
import { isNumberForText } from "./unquoted-number.ts";
import { type SchemaVerdict, textOf } from "./verdict.ts";

/** A value does not have the field's type. */
export const wrongType: Rule<SchemaVerdict> = {
  meta: {
    id: "wrong-type",
    severity: "error",
    evidence: "documented",
    sources: ["this tool's schema"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A value has the wrong type",
        message: {
          stringScalar: "{field} must be text, but YAML reads {value} as another type.",
          booleanText: "{field} must be true or false; {value} is text in YAML 1.2.",
          booleanScalar: "{field} must be true or false, not {value}.",
          numberScalar: "{field} must be a number, not {value}.",
          integerScalar: "{field} must be a whole number, not {value}.",
          arrayScalar: "{field} must be a list, not a single value.",
          objectScalar: "{field} must be a mapping of keys, not a single value.",
          string: "{field} must be text, not a list or a mapping.",
          boolean: "{field} must be true or false, not a list or a mapping.",
          number: "{field} must be a number, not a list or a mapping.",
          integer: "{field} must be a whole number, not a list or a mapping.",
          array: "{field} must be a list, not a mapping.",
          object: "{field} must be a mapping of keys, not a list.",
          several: "{field} must have one of these types: {types}.",
        },
        fix: "Write the value with the type that the schema requires; put text that looks like another type in quotes.",
      },
      zh: {
        title: "值的类型不对",
        message: {
          stringScalar: "“{field}”应为文本，但 YAML 将 {value} 解读为其他类型。",
          booleanText: "“{field}”应为 true 或 false；{value} 在 YAML 1.2 中是文本。",
          booleanScalar: "“{field}”应为 true 或 false，而不是 {value}。",
          numberScalar: "“{field}”应为数字，而不是 {value}。",
          integerScalar: "“{field}”应为整数，而不是 {value}。",
          arrayScalar: "“{field}”应为列表，但这里是单个值。",
          objectScalar: "“{field}”应为由键组成的映射，但这里是单个值。",
          string: "“{field}”应为文本，但这里是列表或映射。",
          boolean: "“{field}”应为 true 或 false，但这里是列表或映射。",
          number: "“{field}”应为数字，但这里是列表或映射。",
          integer: "“{field}”应为整数，但这里是列表或映射。",
          array: "“{field}”应为列表，但这里是映射。",
          object: "“{field}”应为由键组成的映射，但这里是列表。",
          several: "“{field}”的类型应为以下之一：{types}。",
        },
        fix: "按 schema 要求的类型填写；看起来像其他类型的文本需要加引号。",
      },
    },
  },
  *check({ source, violations }) {
    for (const violation of violations) {
      const { keyword, instancePath, params } = violation;
      const value = valueIn(source.value, instancePath);
      if (keyword !== "type" || isEmpty(value) || isNumberForText(violation, value)) continue;
      const isScalar = typeof value !== "object";
      yield {
        at: valueAt(instancePath),
        variant: variantOf(params.type, value),
        params: { field: fieldName(instancePath), value: isScalar ? textOf(source, instancePath) : "", types: String(params.type) },
      };
    }
  },
};

function variantOf(expected: string | readonly string[], value: unknown): string {
  if (typeof expected !== "string") return "several";
  if (typeof value === "object") return expected;
  return expected === "boolean" && typeof value === "string" ? "booleanText" : `${expected}Scalar`;
}
