import { isRecord } from "../state-format.ts";
import { fieldAt } from "./schema-facts.ts";

/** Whether a YAML value looks like a declaration: a mapping with at least two of its sections. */
export function looksLikeDeclaration(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const sections = Object.keys(value).filter((key) => fieldAt(`/${key}`)?.keys);
  return sections.length >= 2;
}
