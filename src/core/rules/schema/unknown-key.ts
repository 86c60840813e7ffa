import { renameKey } from "../../declaration/rewrite.ts";
import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { childOf } from "../../declaration/source.ts";
import { keyAt, type Rule } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key that no declaration has, mostly a typo; without this rule its value would be ignored silently. */
export const unknownKey: Rule<SchemaVerdict> = {
  meta: {
    id: "unknown-key",
    severity: "error",
    mark: "documented",
    sources: ["this tool's schema"],
    fields: [],
    fixable: true,
    fixed: true,
  },
  *check({ source, violations, meant, misplaced }) {
    for (const { keyword, instancePath, params } of violations) {
      if (keyword !== "additionalProperties") continue;
      const key = String(params.additionalProperty);
      const pointer = childOf(instancePath, key);
      const section = misplaced.get(pointer);
      if (section !== undefined) {
        yield { at: keyAt(pointer), variant: "misplaced", params: { key, section: section === "" ? fieldName("") : section.slice(1) } };
        continue;
      }
      const { key: suggestion, isTypo } = meant.get(pointer) ?? {};
      yield {
        at: keyAt(pointer),
        variant: suggestion === undefined ? "plain" : "near",
        params: { key, known: fieldAt(instancePath)?.keys ?? [], ...(suggestion !== undefined && { suggestion }) },
        fix: isTypo && suggestion !== undefined ? renameKey(source, pointer, suggestion) : undefined,
      };
    }
  },
};
