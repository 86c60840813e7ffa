import { fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import { type SchemaVerdict, valueIn } from "./verdict.ts";

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
  *check({ source, violations }) {
    for (const { keyword, instancePath } of violations) {
      const isNull = keyword === "type" && valueIn(source, instancePath) === null;
      const isEmptyText = keyword === "minLength";
      if (isNull || isEmptyText) yield { at: valueAt(instancePath), params: { field: fieldName(instancePath) } };
    }
  },
};
