import type { Range } from "../../declaration/yaml.ts";
import type { RuleMeta } from "../rule.ts";

/** What the rules look at that keep ignore comments honest. */
export interface IgnoreInput {
  ignores: readonly (Range & { rules: readonly string[]; used: readonly string[]; reason: string })[];
  ruleOf: (id: string) => RuleMeta | undefined;
  /** Whether a rule is switched on. */
  running: (id: string) => boolean;
}
