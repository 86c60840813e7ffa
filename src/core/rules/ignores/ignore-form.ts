import type { Rule } from "../rule.ts";
import type { IgnoreInput } from "./input.ts";

/** An ignore comment that hides nothing because of its form: no rule, no reason, a rule that there is not, or one that cannot be ignored. */
export const ignoreForm: Rule<IgnoreInput> = {
  meta: {
    id: "ignore-form",
    severity: "warning",
    evidence: "documented",
    sources: ["this tool: `# weibo-provider-ignore rule-id: reason`"],
    fields: [],
    text: {
      en: {
        title: "An ignore comment has no effect",
        message: {
          noRule: "This ignore comment names no rule, so it hides nothing.",
          noReason: "This ignore comment gives no reason, so it hides nothing.",
          unknown: 'There is no rule "{rule}", so this comment hides nothing.',
          fixed: "The rule {rule} cannot be ignored: it finds secrets, or what follows relies on it.",
        },
        fix: "Write `# weibo-provider-ignore rule-id: reason`, on the line or above it.",
      },
      zh: {
        title: "忽略注释不起作用",
        message: {
          noRule: "这条忽略注释没有写规则，因此不会隐藏任何问题。",
          noReason: "这条忽略注释没有写理由，因此不会隐藏任何问题。",
          unknown: "没有规则“{rule}”，因此这条注释不会隐藏任何问题。",
          fixed: "规则 {rule} 不能忽略：它用于发现密钥，或者后续步骤依赖它。",
        },
        fix: "在该行或其上一行写 `# weibo-provider-ignore rule-id: reason`。",
      },
    },
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
