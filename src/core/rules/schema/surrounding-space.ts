import { rewriteValue } from "../../declaration/rewrite.ts";
import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A text starts or ends with a blank, mostly copied along; Weibo compares callbacks character by character. */
export const surroundingSpace: Rule<SchemaVerdict> = {
  meta: {
    id: "surrounding-space",
    severity: "error",
    mark: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
    fields: [],
    fixable: true,
  },
  *check({ source, isExcess }) {
    for (const [pointer, { content: value }] of source.places) {
      if (!hasSurroundingSpace(value) || !fieldAt(pointer) || isExcess(pointer)) continue;
      yield { at: valueAt(pointer), params: { field: fieldName(pointer) }, fix: rewriteValue(source, pointer, value.trim()) };
    }
  },
};

/** Whether a value is a text with blanks around it; the constraints leave these to this rule. */
export function hasSurroundingSpace(value: unknown): value is string {
  return typeof value === "string" && value !== value.trim() && value.trim() !== "";
}
