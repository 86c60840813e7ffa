// src/fix/edits.ts
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
export { withoutOverlaps as n, applyEdits as t };
