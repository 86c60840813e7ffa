import { fieldName } from "../../declaration/schema-facts.ts";
import { valueIn } from "../../declaration/source.ts";
import { type Rule, valueAt } from "../rule.ts";
import { isEmpty } from "./empty-value.ts";
import { isNumberForText } from "./unquoted-number.ts";
import { type SchemaVerdict, textOf } from "./verdict.ts";

/** A value of another type than the field has. */
export const wrongType: Rule<SchemaVerdict> = {
  meta: {
    id: "wrong-type",
    severity: "error",
    evidence: "documented",
    sources: ["this tool's schema"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "A value has the wrong type",
        message: {
          stringScalar: "{field} is text, but YAML reads {value} as something else.",
          booleanText: "{field} is true or false; {value} is text to YAML 1.2.",
          booleanScalar: "{field} is true or false, not {value}.",
          integerScalar: "{field} is a whole number, not {value}.",
          arrayScalar: "{field} is a list, but a single value stands here.",
          objectScalar: "{field} is a mapping of keys, but a single value stands here.",
          string: "{field} is text, but a list or a mapping stands here.",
          boolean: "{field} is true or false, but a list or a mapping stands here.",
          integer: "{field} is a whole number, but a list or a mapping stands here.",
          array: "{field} is a list, but a mapping stands here.",
          object: "{field} is a mapping of keys, but a list stands here.",
        },
        fix: "Write the value in the form that the schema shows; text that looks like something else needs quotes.",
      },
      zh: {
        title: "值的类型不对",
        message: {
          stringScalar: "“{field}”应为文本，但 YAML 将 {value} 解读为其他类型。",
          booleanText: "“{field}”应为 true 或 false；{value} 在 YAML 1.2 中是文本。",
          booleanScalar: "“{field}”应为 true 或 false，而不是 {value}。",
          integerScalar: "“{field}”应为整数，而不是 {value}。",
          arrayScalar: "“{field}”应为列表，但这里是单个值。",
          objectScalar: "“{field}”应为由键组成的映射，但这里是单个值。",
          string: "“{field}”应为文本，但这里是列表或映射。",
          boolean: "“{field}”应为 true 或 false，但这里是列表或映射。",
          integer: "“{field}”应为整数，但这里是列表或映射。",
          array: "“{field}”应为列表，但这里是映射。",
          object: "“{field}”应为由键组成的映射，但这里是列表。",
        },
        fix: "按 schema 给出的形式书写；看起来像其他类型的文本需要加引号。",
      },
    },
  },
  *check({ source, violations }) {
    for (const violation of violations) {
      const { keyword, instancePath, params } = violation;
      const value = valueIn(source.value, instancePath);
      if (keyword !== "type" || isEmpty(value) || isNumberForText(violation, value)) continue;
      const expected = String(params.type);
      const isScalar = typeof value !== "object";
      yield {
        at: valueAt(instancePath),
        variant:
          isScalar && typeof value === "string" && expected === "boolean" ? "booleanText" : isScalar ? `${expected}Scalar` : expected,
        params: { field: fieldName(instancePath), value: isScalar ? textOf(source, instancePath) : "" },
      };
    }
  },
};
