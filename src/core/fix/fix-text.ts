import { type AnalyzeOptions, analyze } from "../check/analyze.ts";
import { applyIgnores } from "../check/apply-ignores.ts";
import { applyEdits, withoutOverlaps } from "./edits.ts";

/** A mistake behind a mistake shows only when the first is mended; blanks hide a wrong case, and no rule hides more. */
const maxPasses = 5;

/**
 * Mends what is safe to mend in a declaration's text, and leaves every other character as it is. Pure.
 * @returns the mended text, and how many edits made it; a second call changes nothing more
 */
export function fixText(text: string, options: AnalyzeOptions): { text: string; edits: number } {
  let fixed = text;
  let edits = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    const found = analyze("", new TextEncoder().encode(fixed), options).findings;
    const wanted = applyIgnores(fixed, found).findings.flatMap(({ fix }) => (fix ? [fix] : []));
    // The next pass takes up what is left out.
    const applied = withoutOverlaps(wanted);
    if (applied.length === 0) break;
    fixed = applyEdits(fixed, applied);
    edits += applied.length;
  }
  return { text: fixed, edits };
}
