import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { compareText } from "../findings/finding.ts";
import { sha256 } from "../sha256.ts";
import type { Change } from "./plan.ts";

/**
 * SHA-256, in hex, of a plan's changes, of the declaration that they come from, and of the identity service: where secrets go, and
 * in which format. All of it contains only names of secrets. Keys are sorted, so that the order of keys in the file does not matter.
 * @param destination the id of the service, and origins, names and formats as it defines them
 */
export function digestOf(
  destination: Readonly<Record<string, unknown>> & { target: string },
  declaration: ValidDeclaration,
  changes: readonly Change[],
): string {
  return sha256(canonical({ destination, declaration, changes }));
}

/** One digest for all plans of a run: a single plan's own, otherwise a hash of all digests in their order; empty without plans. */
export function combinedDigest(digests: readonly string[]): string {
  const [only] = digests;
  if (only === undefined) return "";
  return digests.length === 1 ? only : sha256(digests.join("\n"));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(",")}}`;
}
