import type { Ignore } from "../../declaration/ignores.ts";
import type { RuleMeta } from "../rule.ts";

/** An ignore comment with current rule ids. */
export interface ResolvedIgnore extends Ignore {
  /** Rules that the comment names by a former id. */
  renamed: readonly { former: string; rule: string }[];
  /** JSON pointers of values that it covers in addition to its line. */
  covered: ReadonlySet<string>;
}

/** An ignore comment with the effect that it had. */
export interface UsedIgnore extends ResolvedIgnore {
  /** The rules of which it suppressed a finding. */
  used: readonly string[];
}

/** The input of rules about ignore comments. */
export interface IgnoreInput {
  ignores: readonly UsedIgnore[];
  ruleOf: (id: string) => RuleMeta | undefined;
  /** Whether a rule is on. */
  isEnabled: (id: string) => boolean;
}
