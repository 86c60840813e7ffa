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
    mark: "documented",
    sources: ["this tool's schema"],
    fields: [],
    fixed: true,
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
