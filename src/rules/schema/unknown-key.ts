import { fieldAt } from "../../declaration/schema-facts.ts";
import { childOf } from "../../declaration/source.ts";
import { keyAt, type Rule } from "../rule.ts";
import { nearest } from "./nearest.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key that no declaration has, mostly a typo; without this rule its value would be ignored silently. */
export const unknownKey: Rule<SchemaVerdict> = {
  meta: {
    id: "unknown-key",
    severity: "error",
    mark: "documented",
    sources: ["this tool's schema"],
    fields: [],
    fixed: true,
  },
  *check({ violations }) {
    for (const { keyword, instancePath, params } of violations) {
      if (keyword !== "additionalProperties") continue;
      const key = String(params.additionalProperty);
      const known = fieldAt(instancePath)?.keys ?? [];
      const suggestion = nearest(key, known);
      yield {
        at: keyAt(childOf(instancePath, key)),
        variant: suggestion === undefined ? "plain" : "near",
        params: { key, known, ...(suggestion !== undefined && { suggestion }) },
      };
    }
  },
};
