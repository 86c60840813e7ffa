import type { Rule } from "../rule.ts";
import type { IgnoreSubject } from "./input.ts";

/** An ignore comment that hides nothing because of its form: no rule, no reason, a rule that there is not, or one that cannot be ignored. */
export const ignoreForm: Rule<IgnoreSubject> = {
  meta: {
    id: "ignore-form",
    severity: "warning",
    mark: "documented",
    sources: ["this tool: `# weibo-provider-ignore rule-id: reason`"],
    fields: [],
  },
  *check({ ignores, ruleOf }) {
    for (const { from, to, rules, reason } of ignores) {
      const unknown = rules.find((rule) => !ruleOf(rule));
      const fixed = rules.find((rule) => ruleOf(rule)?.fixed);
      if (rules.length === 0) yield { at: { from, to }, variant: "noRule" };
      else if (unknown !== undefined) yield { at: { from, to }, variant: "unknown", params: { rule: unknown } };
      else if (fixed !== undefined) yield { at: { from, to }, variant: "fixed", params: { rule: fixed } };
      else if (reason === "") yield { at: { from, to }, variant: "noReason" };
    }
  },
};
