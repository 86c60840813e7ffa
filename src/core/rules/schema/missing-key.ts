import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
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
          plain: 'The key "{key}" is missing here.',
          labelled: 'The key "{key}" is missing here; Weibo\'s form requires it ({field}).',
          realmOrDomain: 'Both "realm" and "domain" are missing here, so the Janrain application is unknown.',
        },
        fix: "Add the key; the schema shows an example of its value.",
      },
      zh: {
        title: "缺少键",
        message: {
          plain: "这里缺少键“{key}”。",
          labelled: "这里缺少键“{key}”；微博表单要求填写（{field}）。",
          realmOrDomain: "这里既没有“realm”也没有“domain”，无法得知是哪个 Janrain 应用。",
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
      const isAlternative = schemaPath.includes("/then/");
      if (keyword !== "required" || mistyped.has(childOf(instancePath, key)) || elsewhere.has(childOf(instancePath, key))) continue;
      if (isAlternative && mistyped.has(childOf(instancePath, "realm"))) continue;
      const pointer = childOf(instancePath, key);
      // Only the Janrain application has two alternative keys.
      const variant = isAlternative ? "realmOrDomain" : fieldAt(pointer)?.label ? "labelled" : "plain";
      yield { at: keyAt(instancePath), variant, params: { key, field: fieldName(pointer) } };
    }
  },
};
