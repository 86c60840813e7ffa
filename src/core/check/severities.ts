import type { Severity } from "../findings/finding.ts";
import type { RuleMeta } from "../rules/rule.ts";

/** The levels that a user can set for a rule. */
export const levels = ["off", "info", "warning", "error"] as const;

export type Level = (typeof levels)[number];

/** The user's levels by rule id; other rules keep their default. */
export type SeverityOverrides = ReadonlyMap<string, Level>;

/** The level at which a rule runs. */
export function severityOf({ id, severity, locked }: RuleMeta, overrides: SeverityOverrides): Severity | "off" {
  return locked ? severity : (overrides.get(id) ?? severity);
}
