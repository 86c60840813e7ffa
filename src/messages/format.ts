import type { Finding, Params } from "../findings/finding.ts";
import type { RuleWording } from "./catalogue.ts";
import { type RuleId, ruleWordings } from "./en/index.ts";
import { printable } from "./printable.ts";

/** What is wrong, as one sentence or two on one line. */
export function messageOf({ rule, variant, params }: Finding): string {
  const { message } = wordingOf(rule);
  if (typeof message === "string") return fill(message, params);
  const text = message[variant ?? ""];
  if (text === undefined) throw new Error(`rule ${rule} has no message for the variant ${variant}`);
  return fill(text, params);
}

/** What to do about it. */
export function fixOf({ rule }: Finding): string {
  return wordingOf(rule).fix;
}

/** How a rule is worded. */
export function wordingOf(rule: string): RuleWording {
  return ruleWordings[rule as RuleId];
}

/**
 * Puts parameters into a template. Every parameter is made printable: it may come from a hostile file.
 * @throws Error when the template names a parameter that is not there
 */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the message "${template}" lacks the parameter ${name}`);
    return printable(Array.isArray(value) ? value.join(", ") : String(value));
  });
}
