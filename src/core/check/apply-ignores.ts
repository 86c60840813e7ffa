import { findIgnores, type Ignore } from "../declaration/ignores.ts";
import type { Finding } from "../findings/finding.ts";
import { ruleOf } from "../rules/index.ts";

/** An ignore comment, and which of its rules it kept from the report. */
export interface UsedIgnore extends Ignore {
  used: readonly string[];
}

/**
 * Takes out the findings that ignore comments name. A comment without a reason hides nothing, and no comment hides a
 * rule whose severity is fixed: among those are the rules that find secrets.
 */
export function applyIgnores(text: string, findings: readonly Finding[]): { findings: Finding[]; ignores: UsedIgnore[] } {
  const ignores = findIgnores(text);
  const hides = (ignore: Ignore, { rule, span }: Finding) =>
    ignore.reason !== "" && ignore.line === span.start.line && ignore.rules.includes(rule) && !ruleOf(rule)?.fixed;
  return {
    findings: findings.filter((finding) => !ignores.some((ignore) => hides(ignore, finding))),
    ignores: ignores.map((ignore) => ({
      ...ignore,
      used: ignore.rules.filter((rule) => findings.some((finding) => finding.rule === rule && hides(ignore, finding))),
    })),
  };
}
