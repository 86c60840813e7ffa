import { findIgnores, type Ignore } from "../declaration/ignores.ts";
import type { Finding } from "../findings/finding.ts";
import { currentId } from "../rules/former-ids.ts";
import type { UsedIgnore } from "../rules/ignores/input.ts";
import { ruleOf } from "../rules/index.ts";

/**
 * Removes the findings that ignore comments suppress. A comment without a reason has no effect, and locked rules, among them
 * those that find secrets, cannot be ignored.
 */
export function applyIgnores(text: string, findings: readonly Finding[]): { findings: Finding[]; ignores: UsedIgnore[] } {
  const ignores = findIgnores(text).map((ignore) => ({ ...ignore, rules: ignore.rules.map(currentId), renamed: renamedRules(ignore) }));
  const hides = (ignore: Ignore, { rule, span }: Finding) =>
    ignore.reason !== "" && ignore.line === span.start.line && ignore.rules.includes(rule) && !ruleOf(rule)?.locked;
  return {
    findings: findings.filter((finding) => !ignores.some((ignore) => hides(ignore, finding))),
    ignores: ignores.map((ignore) => ({
      ...ignore,
      used: ignore.rules.filter((rule) => findings.some((finding) => finding.rule === rule && hides(ignore, finding))),
    })),
  };
}

function renamedRules({ rules }: Ignore): UsedIgnore["renamed"] {
  return rules.flatMap((former) => (currentId(former) === former ? [] : [{ former, rule: currentId(former) }]));
}
