import type { Rule, RuleMeta } from "../rule.ts";
import type { IgnoreInput } from "./input.ts";

/** An ignore comment whose rule reports nothing there: it would only hide the next mistake. */
export const ignoreUnused: Rule<IgnoreInput> = {
  meta: {
    id: "ignore-unused",
    severity: "warning",
    evidence: "documented",
    sources: ["this tool: an ignore comment is needed only while its rule reports something"],
    fields: [],
    text: {
      en: {
        title: "An ignore comment is unused",
        message: "There is no finding of {rules} to ignore, so this comment would only hide a future mistake.",
        fix: "Remove the comment.",
      },
      zh: { title: "忽略注释未使用", message: "没有可忽略的 {rules} 问题，因此这条注释只会隐藏以后的错误。", fix: "删除这条注释。" },
    },
  },
  *check({ ignores, ruleOf, isEnabled }) {
    for (const { from, to, rules, used, reason } of ignores) {
      if (reason === "") continue;
      const unused = rules.filter((rule) => !used.includes(rule) && isConclusive(ruleOf(rule)) && isEnabled(rule));
      if (unused.length > 0) yield { at: { from, to }, params: { rules: unused } };
    }
  },
};

/** Whether no finding means no mistake: a rule that needs the network or secrets may have run without them. */
function isConclusive(rule: RuleMeta | undefined): boolean {
  return rule !== undefined && !rule.locked && (rule.needs === undefined || rule.needs === "files");
}
