import { describeField, exampleSecretName } from "../declaration/field-description.ts";
import type { Finding } from "../findings/finding.ts";
import { formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { ruleOf } from "./index.ts";
import type { RuleText } from "./rule.ts";

/**
 * The message of a finding: one or two sentences on one line. `{field}` is the missing field or else that of the finding,
 * unless it has a parameter of that name.
 * @throws Error for a variant without a message
 */
export function messageOf({ rule, variant, params, pointer }: Finding, messages: Messages): string {
  const described = typeof params.missing === "string" ? params.missing : pointer;
  const { message } = ruleText(rule, messages);
  const template = typeof message === "string" ? message : message[`${variant}`];
  if (template === undefined) throw new Error(`rule ${rule} has no message for the variant ${variant}`);
  return formatUntrusted(template, { field: describeField(described, messages.language), ...params });
}

/** What to do about a finding. */
export function fixOf({ rule, variant, params, pointer }: Finding, messages: Messages): string {
  const { fix } = ruleText(rule, messages);
  const template = typeof fix === "string" ? fix : fix[`${variant}`];
  if (template === undefined) throw new Error(`rule ${rule} has no fix for the variant ${variant}`);
  return formatUntrusted(template, { secretName: exampleSecretName(pointer), ...params });
}

/** Every text that says what to do about findings of a rule. */
export function fixTexts({ fix }: Pick<RuleText, "fix">): string[] {
  return typeof fix === "string" ? [fix] : [...new Set(Object.values(fix))];
}

/**
 * The texts of a rule.
 * @throws Error for an unknown rule
 */
export function ruleText(id: string, { language }: Messages): RuleText {
  const rule = ruleOf(id);
  if (!rule) throw new Error(`unknown rule ${id}`);
  return rule.text[language];
}
