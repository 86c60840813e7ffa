import type { Rule } from "../rule.ts";
import type { IgnoreInput } from "./input.ts";

/** An ignore comment without effect: it has no rule, no reason, an unknown rule, or a rule that cannot be ignored. */
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
          misspelled: '"{shown}" has no effect: the directive is weibo-provider-ignore, for its own line or the line below.',
          noRule: "This ignore comment names no rule, so it has no effect.",
          noReason: "This ignore comment gives no reason, so it has no effect.",
          unknown: 'There is no rule "{rule}", so this comment has no effect.',
          locked: "The rule {rule} cannot be ignored: it finds secrets, or later checks depend on it.",
        },
        fix: "Write `# weibo-provider-ignore rule-id: reason`, at the end of the line or above it.",
      },
      zh: {
        title: "忽略注释不起作用",
        message: {
          misspelled: "“{shown}”不起作用：应写 weibo-provider-ignore，它对本行或下一行生效。",
          noRule: "这条忽略注释没有写规则，因此不起作用。",
          noReason: "这条忽略注释没有写理由，因此不起作用。",
          unknown: "没有规则“{rule}”，因此这条注释不起作用。",
          locked: "规则 {rule} 不能忽略：它用于发现机密，或者后续检查依赖它。",
        },
        fix: "在该行末尾或其上一行写 `# weibo-provider-ignore rule-id: reason`。",
      },
    },
  },
  *check({ ignores, ruleOf }) {
    for (const { from, to, rules, reason, misspelled } of ignores) {
      const unknown = rules.find((rule) => !ruleOf(rule));
      const locked = rules.find((rule) => ruleOf(rule)?.locked);
      if (misspelled !== undefined) yield { at: { from, to }, variant: "misspelled", params: { shown: misspelled } };
      else if (rules.length === 0) yield { at: { from, to }, variant: "noRule" };
      else if (unknown !== undefined) yield { at: { from, to }, variant: "unknown", params: { rule: unknown } };
      else if (locked !== undefined) yield { at: { from, to }, variant: "locked", params: { rule: locked } };
      else if (reason === "") yield { at: { from, to }, variant: "noReason" };
    }
  },
};
