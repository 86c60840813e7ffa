import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { childOf, parentOf } from "../../declaration/source.ts";
import { keyAt, type Rule } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key that a declaration needs is not there. It is reported at the key of the mapping that lacks it. */
export const missingKey: Rule<SchemaVerdict> = {
  meta: {
    id: "missing-key",
    severity: "error",
    mark: "documented",
    sources: ["this tool's schema; setup guide, steps 7 to 12"],
    fields: [],
    fixed: true,
  },
  *check({ violations, meant, misplaced }) {
    // A key that another one was mistyped for is one mistake, and unknown-key names it.
    const mistyped = new Set(Array.from(meant, ([unknown, { key }]) => childOf(parentOf(unknown), key)));
    const elsewhere = new Set(Array.from(misplaced, ([at, mapping]) => mapping + at.slice(parentOf(at).length)));
    for (const { keyword, instancePath, params, schemaPath } of violations) {
      const key = String(params.missingProperty);
      const isAlternative = schemaPath.includes("/then/");
      if (keyword !== "required" || mistyped.has(childOf(instancePath, key)) || elsewhere.has(childOf(instancePath, key))) continue;
      if (isAlternative && mistyped.has(childOf(instancePath, "realm"))) continue;
      const pointer = childOf(instancePath, key);
      // Only the Janrain host is needed in one of two forms.
      const variant = isAlternative ? "realmOrDomain" : fieldAt(pointer)?.label ? "labelled" : "plain";
      yield { at: keyAt(instancePath), variant, params: { key, field: fieldName(pointer) } };
    }
  },
};
