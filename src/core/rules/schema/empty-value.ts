import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key without a value, or with an empty text: Weibo's form refuses an empty field. */
export const emptyValue: Rule<SchemaVerdict> = {
  meta: {
    id: "empty-value",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, steps 7 to 12: fill in the following fields"],
    fields: [],
    fixed: true,
  },
  *check({ source, isExcess }) {
    for (const [pointer, { kind, content }] of source.places) {
      if (kind !== "scalar" || !isEmpty(content) || !fieldAt(pointer) || isExcess(pointer)) continue;
      yield { at: valueAt(pointer), params: { field: fieldName(pointer) } };
    }
  },
};

/** Whether a value is nothing, or a text of nothing but blanks; the constraints leave these to this rule. */
export function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
