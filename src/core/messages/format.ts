import type { Params } from "../findings/finding.ts";
import { concealShapes } from "../secrets/shapes.ts";
import { printable } from "./printable.ts";

/**
 * Puts parameters into a template. Every parameter is made printable, and what looks like a secret is starred out: it may
 * come from a hostile file.
 * @throws Error when the template names a parameter that is not there
 */
export function formatUntrusted(template: string, params: Params): string {
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

/** As `formatUntrusted`, for parameters that are texts of this program and printable already. */
export function formatMessage(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
