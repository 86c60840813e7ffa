import { severityOf } from "../check/severities.ts";
import type { Notice } from "../report/report.ts";
import { allRules } from "../rules/index.ts";
import { type Config, configName } from "./config.ts";

/** Levels and failure conditions, strictest first. */
const levelOrder = ["error", "warning", "info", "off"];
const failOnOrder = ["warning", "drift", "error", "never"];

/**
 * What a change of the repository's defaults weakens: rules with a lower level, a higher condition for failure, and declarations that
 * are no longer checked.
 * @param excluded the declarations that only the defaults of `base` select
 */
export function weakenedBy(base: Config, head: Config, excluded: readonly string[]): Notice[] {
  const rules = allRules().flatMap((rule): Notice[] => {
    const [before, after] = [severityOf(rule, base.rules), severityOf(rule, head.rules)];
    if (levelOrder.indexOf(after) <= levelOrder.indexOf(before)) return [];
    return [{ notice: "config-rule", severity: "warning", params: { path: configName, rule: rule.id, before, after } }];
  });
  const [before, after] = [base.failOn ?? "error", head.failOn ?? "error"];
  const isRaised = failOnOrder.indexOf(after) > failOnOrder.indexOf(before);
  const failOn: Notice = { notice: "config-fail-on", severity: "warning", params: { path: configName, before, after } };
  const files: Notice = { notice: "config-files", severity: "warning", params: { path: configName, files: excluded } };
  return [...rules, ...(isRaised ? [failOn] : []), ...(excluded.length > 0 ? [files] : [])];
}
