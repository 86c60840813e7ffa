import type { Rule, RuleMeta } from "../rule.ts";
import type { IgnoreInput } from "./input.ts";

/** An ignore comment whose rule reports nothing there any more: it would hide the next mistake. */
export const ignoreUnused: Rule<IgnoreInput> = {
  meta: {
    id: "ignore-unused",
    severity: "warning",
    evidence: "documented",
    sources: ["this tool: an ignore lasts as long as its reason"],
    fields: [],
    text: {
      en: {
        title: "An ignore comment is not needed",
        message: "Nothing is reported there by {rules}, so this comment would only hide the next mistake.",
        fix: "Remove the comment.",
      },
      zh: { title: "忽略注释是多余的", message: "{rules} 在那里没有报告任何问题，因此这条注释只会隐藏下一个错误。", fix: "删除这条注释。" },
    },
  },
  *check({ ignores, ruleOf, running }) {
    for (const { from, to, rules, used, reason } of ignores) {
      if (reason === "") continue;
      const idle = rules.filter((rule) => !used.includes(rule) && canTell(ruleOf(rule)) && running(rule));
      if (idle.length > 0) yield { at: { from, to }, params: { rules: idle } };
    }
  },
};

/** Whether silence of a rule means that it found nothing; with network or secrets it may have lacked them. */
function canTell(rule: RuleMeta | undefined): boolean {
  return rule !== undefined && !rule.fixed && (rule.needs === undefined || rule.needs === "files");
}
