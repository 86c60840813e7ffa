import type { Rule, RuleMeta } from "../rule.ts";
import type { IgnoreSubject } from "./input.ts";

/** An ignore comment whose rule reports nothing there any more: it would hide the next mistake. */
export const ignoreUnused: Rule<IgnoreSubject> = {
  meta: {
    id: "ignore-unused",
    severity: "warning",
    mark: "documented",
    sources: ["this tool: an ignore lasts as long as its reason"],
    fields: [],
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
