import { J as resolveIgnores, K as analyze, cn as firstUndecodable, f as looksLikeDeclaration, q as applyIgnores, sn as decode } from "./core.js";
import { M as displayPath, T as isDeclarationName, _ as readDeclaration, d as findDeclarations, u as replaceFile } from "./files.js";
import { n as structuredPatch, t as createTwoFilesPatch } from "./diff.js";
// src/core/fix/edits.ts
/** The edits sorted by position, without those that overlap an earlier one. */
function withoutOverlaps(edits) {
	const kept = [];
	for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
	return kept;
}
/** Applies sorted edits that do not overlap. */
function applyEdits(text, edits) {
	return edits.reduceRight((result, { from, to, text: replacement }) => result.slice(0, from) + replacement + result.slice(to), text);
}
// src/core/fix/fix-text.ts
/**
* Fixing one mistake can reveal others: a wrong letter case shows only after a surrounding space is removed, and those of an item
* beyond a list's limit only after an item before it is removed.
*/
const maxPasses = 20;
/**
* Applies all safe fixes to a declaration's text and changes no other character. A second call changes nothing.
* @returns the fixed text, and the number of edits
*/
function fixText(text, options) {
	let fixed = text;
	let edits = 0;
	for (let pass = 0; pass < maxPasses; pass++) {
		const { findings, source } = analyze("", encode(fixed), options);
		const applied = withoutOverlaps(applyIgnores(resolveIgnores(source), findings).findings.flatMap(({ fix }) => fix ? [fix] : []));
		if (applied.length === 0) break;
		fixed = applyEdits(fixed, applied);
		edits += applied.length;
	}
	return {
		text: fixed,
		edits
	};
}
/** The text as bytes. A byte order mark that is part of the text needs another before it, which decoding removes. */
function encode(text) {
	return new TextEncoder().encode(text.startsWith("﻿") ? `\uFEFF${text}` : text);
}
// src/files/fix-files.ts
/**
* Fixes declarations. A file is replaced whole or not at all. A file that cannot be read, is not text, or is not a declaration
* by its name or content is left unchanged.
* @returns the files that change
* @throws UsageError when a file cannot be written
*/
async function fixFiles({ folder, patterns, write, ...options }) {
	const fixed = [];
	for (const path of await findDeclarations(folder, patterns)) {
		const bytes = await readDeclaration(path).catch(() => void 0);
		if (bytes === void 0 || bytes.length > 32768 || firstUndecodable(bytes) !== void 0) continue;
		const file = displayPath(folder, path);
		if (!isDeclarationName(file) && !looksLikeDeclaration(analyze(file, bytes, options).source.value)) continue;
		const text = decode(bytes);
		const result = fixText(text, options);
		if (result.edits === 0) continue;
		if (write) await replaceFile(path, byteOrderMarkOf(bytes) + result.text);
		const diff = createTwoFilesPatch(`a/${file}`, `b/${file}`, text, result.text, void 0, void 0, { stripTrailingCr: false });
		fixed.push({
			file,
			edits: result.edits,
			diff
		});
	}
	return fixed;
}
/** The byte order mark is not part of a line, and is kept. */
function byteOrderMarkOf(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? "﻿" : "";
}
// src/core/fix/line-edits.ts
/** The line edits that turn one text into another: one edit per line where their number stays the same, otherwise one per block. */
function lineEdits(before, after) {
	const { hunks } = structuredPatch("", "", before, after, "", "", { context: 0 });
	return hunks.flatMap(({ oldStart, oldLines, lines }) => {
		const added = lines.flatMap((line) => line.startsWith("+") ? [line.slice(1)] : []);
		if (added.length !== oldLines) return [{
			startLine: oldStart,
			line: oldStart + oldLines - 1,
			after: added
		}];
		return added.map((line, index) => ({
			startLine: oldStart + index,
			line: oldStart + index,
			after: [line]
		}));
	});
}
export { fixFiles as n, fixText as r, lineEdits as t };
