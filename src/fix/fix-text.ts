import { applyIgnores } from "../check/apply-ignores.ts";
import { type ExamineOptions, examine } from "../check/examine.ts";
import type { Edit } from "../findings/finding.ts";

/** A mistake behind a mistake shows only when the first is mended; blanks hide a wrong case, and no rule hides more. */
const maxPasses = 5;

/**
 * Mends what is safe to mend in a declaration's text, and leaves every other character as it is. Pure.
 * @returns the mended text, and how many edits made it; a second call changes nothing more
 */
export function fixText(text: string, options: ExamineOptions): { text: string; edits: number } {
  let fixed = text;
  let edits = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    const found = examine("", new TextEncoder().encode(fixed), options).findings;
    const wanted = applyIgnores(fixed, found).findings.flatMap(({ fix }) => (fix ? [fix] : []));
    const applied = withoutOverlaps(wanted);
    if (applied.length === 0) break;
    fixed = apply(fixed, applied);
    edits += applied.length;
  }
  return { text: fixed, edits };
}

/** The edits in their order, each only where the one before has ended; the next pass takes up what is left out. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  }
  return kept;
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((mended, { from, to, text: replacement }) => mended.slice(0, from) + replacement + mended.slice(to), text);
}
