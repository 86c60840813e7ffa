import { type Level, levels, type SeverityOverrides } from "../check/severities.ts";
import type { Notice } from "../report/report.ts";
import { currentId } from "../rules/former-ids.ts";
import { allRules, ruleOf } from "../rules/index.ts";
import { nearest } from "../rules/schema/nearest.ts";
import { UsageError } from "../usage-error.ts";
import { choice } from "./choice.ts";

/**
 * Parses the severities that a user sets. Former rule ids work, with a notice from `renamedRuleNotices`.
 * @param option the option's or input's name, for messages
 * @param settings each as `ID=LEVEL`
 * @throws UsageError for an unknown rule or level, and for a rule that cannot be changed
 */
export function parseSeverities(option: string, settings: readonly string[]): SeverityOverrides {
  const overrides = new Map<string, Level>();
  for (const setting of settings) {
    const [writtenId = "", level, ...rest] = setting.split("=").map((part) => part.trim());
    if (level === undefined || rest.length > 0) throw new UsageError("rule-form", { option, setting });
    const id = currentId(writtenId);
    const rule = ruleOf(id);
    if (!rule) throw unknownRule(option, id);
    if (rule.locked) throw new UsageError("rule-fixed", { option, id });
    overrides.set(id, choice(option, level, levels));
  }
  return overrides;
}

/** A notice for each setting that names a rule by a former id. */
export function renamedRuleNotices(option: string, settings: readonly string[]): Notice[] {
  return settings.flatMap((setting) => {
    const former = setting.replace(/=.*/s, "").trim();
    const rule = currentId(former);
    return rule === former ? [] : [{ notice: "rule-renamed", severity: "warning", params: { option, former, rule } }];
  });
}

/** The error for an unknown rule, with the id that was probably meant. */
export function unknownRule(option: string, id: string): UsageError {
  const ids = allRules().map((rule) => rule.id);
  const suggestion = nearest(id, ids);
  return suggestion === undefined
    ? new UsageError("rule-unknown", { option, id })
    : new UsageError("rule-unknown-near", { option, id, suggestion });
}
