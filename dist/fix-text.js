import { n as analyze } from "./read-declaration.js";
import { t as applyIgnores } from "./apply-ignores.js";
// src/core/fix/edits.ts
/** The edits in their order, each only where the one before has ended. */
function withoutOverlaps(edits) {
	const kept = [];
	for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
	return kept;
}
/** The text with edits made that do not overlap, in their order. */
function applyEdits(text, edits) {
	return edits.reduceRight((mended, { from, to, text: replacement }) => mended.slice(0, from) + replacement + mended.slice(to), text);
}
// src/core/fix/fix-text.ts
/** A mistake behind a mistake shows only when the first is mended; blanks hide a wrong case, and no rule hides more. */
const maxPasses = 5;
/**
* Mends what is safe to mend in a declaration's text, and leaves every other character as it is. Pure.
* @returns the mended text, and how many edits made it; a second call changes nothing more
*/
function fixText(text, options) {
	let fixed = text;
	let edits = 0;
	for (let pass = 0; pass < maxPasses; pass++) {
		const found = analyze("", new TextEncoder().encode(fixed), options).findings;
		const applied = withoutOverlaps(applyIgnores(fixed, found).findings.flatMap(({ fix }) => fix ? [fix] : []));
		if (applied.length === 0) break;
		fixed = applyEdits(fixed, applied);
		edits += applied.length;
	}
	return {
		text: fixed,
		edits
	};
}
export { fixText as t };
