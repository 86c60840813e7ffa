import { type AnalyzeOptions, analyze } from "../check/analyze.ts";
import { applyIgnores, resolveIgnores } from "../check/apply-ignores.ts";
import { applyEdits, withoutOverlaps } from "./edits.ts";

/**
 * Fixing one mistake can reveal others: a wrong letter case shows only after a surrounding space is removed, and those of an item
 * beyond a list's limit only after an item before it is removed. The limit keeps a hostile text from taking minutes.
 */
const maxPasses = 20;

/**
 * Applies all safe fixes to a declaration's text and changes no other character. A second call changes nothing, except in a text
 * that needs more than `maxPasses` passes.
 * @returns the fixed text, and the number of edits
 */
export async function fixText(text: string, options: AnalyzeOptions): Promise<{ text: string; edits: number }> {
  let fixed = text;
  let edits = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    const { findings, source } = await analyze("", encode(fixed), options);
    const reported = applyIgnores(resolveIgnores(source), findings).findings;
    const candidates = reported.map(({ fix }) => fix).filter((fix) => fix !== undefined);
    // The next pass applies the edits that overlap these.
    const applied = withoutOverlaps(candidates);
    if (applied.length === 0) break;
    fixed = applyEdits(fixed, applied);
    edits += applied.length;
  }
  return { text: fixed, edits };
}

/** The text as bytes. A byte order mark that is part of the text needs another before it, which decoding removes. */
function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text.startsWith("\uFEFF") ? `\uFEFF${text}` : text);
}
