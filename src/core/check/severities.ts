import type { Severity } from "../findings/finding.ts";
import type { RuleMeta } from "../rules/rule.ts";

/** What a user may set a rule to. */
export const levels = ["off", "info", "warning", "error"] as const;

export type Level = (typeof levels)[number];

/** The user's levels by rule id; rules that are not named keep their default. */
export type SeverityOverrides = ReadonlyMap<string, Level>;

/** The level at which a rule runs. */
export function severityOf({ id, severity, fixed }: RuleMeta, overrides: SeverityOverrides): Severity | "off" {
  return fixed ? severity : (overrides.get(id) ?? severity);
}
