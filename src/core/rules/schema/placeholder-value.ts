import { fieldAt } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** Expressions of shells, GitHub Actions and template engines. */
const expression =
  /\$\{\{?[^{}]*\}?\}|\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|#\{[^{}]*\}|@@\w+@@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+%/;
/** Whole values that stand for one that is not known yet. */
const note = /^(?:TODO|TBD|FIXME|CHANGE-?_?ME|REPLACE-?_?ME|X{3,}|<[^<>]+>|待填写?|待定|待补充|（待填写?）|请填写.*)$/u;

/** A template expression or a placeholder that was never filled in. */
export const placeholderValue: Rule<SchemaVerdict> = {
  meta: {
    id: "placeholder-value",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: a declaration is read as it is; nothing replaces expressions in it"],
    fields: [],
    text: {
      en: {
        title: "A placeholder was never filled in",
        message: '{field} contains the placeholder "{placeholder}", which nothing replaces.',
        fix: "Write the value itself.",
      },
      zh: {
        title: "占位符没有填写",
        message: "{field}中有占位符“{placeholder}”，它不会被替换。",
        fix: "请直接填写值。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content }] of source.places) {
      const field = fieldAt(pointer);
      // The name of a secret has a rule of its own, and markers are code.
      if (typeof content !== "string" || !field || field.secret || pointer.startsWith("/site/markers/")) continue;
      const placeholder = (expression.exec(content) ?? note.exec(content.trim()))?.[0];
      if (placeholder !== undefined) yield { at: valueAt(pointer), params: { placeholder } };
    }
  },
};
