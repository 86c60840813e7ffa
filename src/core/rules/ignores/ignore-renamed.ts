import type { Rule } from "../rule.ts";
import type { IgnoreInput } from "./input.ts";

/** An ignore comment that names a rule by a former id. It still works. */
export const ignoreRenamed: Rule<IgnoreInput> = {
  meta: {
    id: "ignore-renamed",
    severity: "info",
    evidence: "documented",
    sources: ["this tool: src/core/rules/former-ids.ts lists the former ids"],
    fields: [],
    text: {
      en: {
        title: "An ignore comment names a renamed rule",
        message: "The rule {former} is now named {rule}; the comment still works.",
        fix: "Write the new id in the comment.",
      },
      zh: {
        title: "忽略注释使用了规则的旧名称",
        message: "规则 {former} 现已改名为 {rule}；这条注释仍然有效。",
        fix: "请在注释中改用新的规则 ID。",
      },
    },
  },
  *check({ ignores }) {
    for (const { from, to, renamed } of ignores) {
      for (const { former, rule } of renamed) yield { at: { from, to }, params: { former, rule } };
    }
  },
};
