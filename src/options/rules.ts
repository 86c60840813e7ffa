import { type Level, levels, type SeverityOverrides } from "../check/severities.ts";
import { allRules, ruleOf } from "../rules/index.ts";
import { nearest } from "../rules/schema/nearest.ts";
import { UsageError } from "../usage-error.ts";
import { choice } from "./choice.ts";

/**
 * Severities as a user gives them.
 * @param option the option's or input's name, for messages
 * @param settings each as `ID=LEVEL`
 * @throws UsageError for an unknown rule or level, and for a rule that cannot be changed
 */
export function parseSeverities(option: string, settings: readonly string[]): SeverityOverrides {
  const overrides = new Map<string, Level>();
  for (const setting of settings) {
    const [id = "", level, ...rest] = setting.split("=").map((part) => part.trim());
    if (level === undefined || rest.length > 0)
      throw new UsageError(`${option}: "${setting}" is not of the form ID=LEVEL, as in callbacks-agree=warning`);
    const rule = ruleOf(id);
    if (!rule) throw new UsageError(`${option}: ${unknownRule(id)}`);
    if (rule.fixed) throw new UsageError(`${option}: the rule ${id} cannot be changed: what follows relies on it`);
    overrides.set(id, choice(option, level, levels));
  }
  return overrides;
}

/** That there is no such rule, with the one that was probably meant. */
export function unknownRule(id: string): string {
  const suggestion = nearest(
    id,
    allRules.map((rule) => rule.id),
  );
  return `there is no rule "${id}"${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`;
}
