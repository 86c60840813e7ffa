import type { Edit } from "../findings/finding.ts";

/** The edits in their order, each only where the one before has ended. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  }
  return kept;
}

/** The text with edits made that do not overlap, in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((mended, { from, to, text: replacement }) => mended.slice(0, from) + replacement + mended.slice(to), text);
}
