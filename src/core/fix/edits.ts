import type { Edit } from "../findings/finding.ts";

/** The edits sorted by position, without those that overlap an earlier one. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  }
  return kept;
}

/** Applies sorted edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((result, { from, to, text: replacement }) => result.slice(0, from) + replacement + result.slice(to), text);
}
