import type { Params } from "../findings/finding.ts";
import { concealShapes } from "../secrets/shapes.ts";
import { printable } from "./printable.ts";

/**
 * Formats a template with untrusted parameters, e.g. from a hostile file: each is made printable, and anything that looks
 * like a secret is masked.
 * @throws Error when a parameter of the template is missing
 */
export function formatUntrusted(template: string, params: Params): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the message "${template}" lacks the parameter ${name}`);
    return Array.isArray(value) ? listed(value, separatorIn(template)) : printable(concealShapes(String(value)));
  });
}

/** How many items of a list are shown. */
const maxListed = 40;

/** The separator of list items: an enumeration comma in a Chinese template. */
export function separatorIn(template: string): string {
  return /[\u4E00-\u9FFF]/.test(template) ? "、" : ", ";
}

function listed(items: readonly string[], separator: string): string {
  const named = items.slice(0, maxListed).map((item) => printable(concealShapes(item)));
  return [...named, ...(items.length > maxListed ? ["…"] : [])].join(separator);
}

/** Like `formatUntrusted`, for parameters that are printable texts of this program. */
export function formatMessage(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
