import type { ErrorObject } from "ajv";
import { quoteValue } from "../../declaration/rewrite.ts";
import { fieldAt } from "../../declaration/schema-facts.ts";
import { valueIn } from "../../declaration/source.ts";
import { type Rule, valueAt } from "../rule.ts";
import { type SchemaVerdict, writtenText } from "./verdict.ts";

/** Fields that may consist of digits; in others, quotes would only hide that something else belongs there. */
const freeTexts = /^\/app\/(?:name|note|operatingAccount|labels\/\d+)$/;

/** Digits without quotes where text belongs: YAML reads a number, and drops leading zeros and digits beyond 2^53. */
export const unquotedNumber: Rule<SchemaVerdict> = {
  meta: {
    id: "unquoted-number",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 10.3: the core schema resolves plain digits to a number"],
    fields: [],
    fixable: true,
    locked: true,
    text: {
      en: {
        title: "A number without quotes where text belongs",
        message: {
          plain: "{field} must be text, but YAML reads {digits} without quotes as a number.",
          secret: "The name of a secret belongs here, not digits; they look like the value itself.",
          changed: "{field} must be text, but YAML reads {digits} without quotes as the number {value}.",
        },
        fix: "Put the digits in quotes; where the name of a secret belongs, write the name.",
      },
      zh: {
        title: "应为文本的数字没有加引号",
        message: {
          plain: "{field}应为文本，但不加引号的 {digits} 在 YAML 中是数字。",
          secret: "这里应填写机密的名称，而不是数字；它看起来就是机密的值。",
          changed: "{field}应为文本，但不加引号的 {digits} 在 YAML 中会解析为数字 {value}。",
        },
        fix: "纯数字的文本请加引号；应写机密名称的地方请写名称。",
      },
    },
  },
  *check({ source, violations }) {
    for (const violation of violations) {
      const { instancePath } = violation;
      const value = valueIn(source.value, instancePath);
      if (!isNumberForText(violation, value)) continue;
      const digits = writtenText(source, instancePath);
      const changed = String(value) !== digits;
      const isSecret = fieldAt(instancePath)?.secret !== undefined;
      yield {
        at: valueAt(instancePath),
        variant: isSecret ? "secret" : changed ? "changed" : "plain",
        params: { digits, value: String(value) },
        fix: freeTexts.test(instancePath) ? quoteValue(source, instancePath) : undefined,
      };
    }
  },
};

/** Whether the violation is a number where text belongs; wrong-type leaves these to this rule. */
export function isNumberForText({ params }: ErrorObject, value: unknown): boolean {
  return params.type === "string" && typeof value === "number";
}
