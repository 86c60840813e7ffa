import { fieldAt } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key without a value, or with an empty text: Weibo's form rejects empty fields. */
export const emptyValue: Rule<SchemaVerdict> = {
  meta: {
    id: "empty-value",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, steps 7 to 12: fill in the following fields"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A value is empty",
        message: "{field} has no value; Weibo and the identity services do not accept empty values.",
        fix: "Fill in the value.",
      },
      zh: { title: "值为空", message: "{field}没有值，而微博和身份服务都不接受空值。", fix: "填写该值。" },
    },
  },
  *check({ source }) {
    for (const [pointer, { kind, content }] of source.places) {
      if (kind !== "scalar" || !isEmpty(content) || !fieldAt(pointer)) continue;
      yield { at: valueAt(pointer) };
    }
  },
};

/** Whether a value is null, or a text of whitespace only. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
