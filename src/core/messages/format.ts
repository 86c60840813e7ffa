import type { Finding, Params } from "../findings/finding.ts";
import { concealShapes } from "../secrets/shapes.ts";
import type { RuleId, Wording } from "./types.ts";
import { printable } from "./printable.ts";
import type { RuleWording } from "./shapes.ts";

/** What is wrong, as one sentence or two on one line. */
export function messageOf({ rule, variant, params }: Finding, words: Wording): string {
  const { message } = ruleWording(rule, words);
  if (typeof message === "string") return fill(message, params);
  const text = message[variant ?? ""];
  if (text === undefined) throw new Error(`rule ${rule} has no message for the variant ${variant}`);
  return fill(text, params);
}

/** What to do about it. */
export function fixOf({ rule }: Finding, words: Wording): string {
  return ruleWording(rule, words).fix;
}

/** How a rule is worded. */
export function ruleWording(rule: string, words: Wording): RuleWording {
  return words.rules[rule as RuleId];
}

/**
 * Puts parameters into a template. Every parameter is made printable, and what looks like a secret is starred out: it may
 * come from a hostile file.
 * @throws Error when the template names a parameter that is not there
 */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the message "${template}" lacks the parameter ${name}`);
    return Array.isArray(value) ? listed(value) : printable(concealShapes(String(value)));
  });
}

/** How many items of a list are named. */
const maxListed = 40;

function listed(items: readonly string[]): string {
  const named = items.slice(0, maxListed).map((item) => printable(concealShapes(item)));
  return [...named, ...(items.length > maxListed ? ["…"] : [])].join(", ");
}

/** As `fill`, for parameters that are texts of this program and printable already. */
export function compose(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
