import { fieldAt } from "../../declaration/schema-facts.ts";
import { childOf, parentOf } from "../../declaration/source.ts";
import { keyAt, type Rule } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A required key is missing. Reported at the key of the mapping that lacks it. */
export const missingKey: Rule<SchemaVerdict> = {
  meta: {
    id: "missing-key",
    severity: "error",
    evidence: "documented",
    sources: ["this tool's schema; setup guide, steps 7 to 12"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A key is missing",
        message: {
          plain: "The key {field} is missing here.",
          labelled: "The key {field} is missing here; Weibo's form requires it.",
          alternatives: 'Both "{alternative}" and "{key}" are missing here, so the application is unknown.',
        },
        fix: "Add the key; the schema shows an example of its value.",
      },
      zh: {
        title: "缺少键",
        message: {
          plain: "这里缺少{field}。",
          labelled: "这里缺少{field}；微博表单要求填写。",
          alternatives: "这里既没有“{alternative}”也没有“{key}”，无法得知是哪个应用。",
        },
        fix: "补上这个键；schema 中有它的取值示例。",
      },
    },
  },
  *check({ violations, meant, misplaced }) {
    // unknown-key reports a key that was mistyped.
    const mistyped = new Set(Array.from(meant, ([unknown, { key }]) => childOf(parentOf(unknown), key)));
    const elsewhere = new Set(Array.from(misplaced, ([at, mapping]) => mapping + at.slice(parentOf(at).length)));
    for (const { keyword, instancePath, params, schemaPath } of violations) {
      const key = String(params.missingProperty);
      if (keyword !== "required" || mistyped.has(childOf(instancePath, key)) || elsewhere.has(childOf(instancePath, key))) continue;
      const pointer = childOf(instancePath, key);
      // A condition requires a key where the one that it overrides is missing.
      const alternative = schemaPath.includes("/then/") ? (fieldAt(pointer)?.overrides ?? "") : undefined;
      if (alternative !== undefined && mistyped.has(childOf(instancePath, alternative))) continue;
      const variant = alternative !== undefined ? "alternatives" : fieldAt(pointer)?.label ? "labelled" : "plain";
      yield {
        at: keyAt(instancePath),
        variant,
        params: { key, missing: pointer, ...(alternative !== undefined && { alternative }) },
      };
    }
  },
};
