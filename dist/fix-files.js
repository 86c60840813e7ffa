import "./rolldown-runtime.js";
import { t as createTwoFilesPatch } from "./diff.js";
import { b as decode, x as firstUndecodable } from "./severities.js";
import { n as findDeclarations } from "./find-declarations.js";
import { n as examine, t as readDeclaration } from "./read-declaration.js";
import { t as replaceFile } from "./replace-file.js";
import { n as displayPath } from "./repository.js";
import { t as applyIgnores } from "./apply-ignores.js";
import { n as withoutOverlaps, t as applyEdits } from "./edits.js";
// src/fix/fix-text.ts
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
		const found = examine("", new TextEncoder().encode(fixed), options).findings;
		const wanted = applyIgnores(fixed, found).findings.flatMap(({ fix }) => fix ? [fix] : []);
		const applied = withoutOverlaps(wanted);
		if (applied.length === 0) break;
		fixed = applyEdits(fixed, applied);
		edits += applied.length;
	}
	return {
		text: fixed,
		edits
	};
}
// src/fix/fix-files.ts
/**
* Mends declarations. A file is replaced whole or not at all; one that cannot be read as text is left alone.
* @returns the files that change
* @throws UsageError when a file cannot be read or written
*/
async function fixFiles({ folder, patterns, write, ...options }) {
	const fixed = [];
	for (const path of await findDeclarations(folder, patterns)) {
		const bytes = await readDeclaration(path);
		if (bytes.length > 32768 || firstUndecodable(bytes) !== void 0) continue;
		const text = decode(bytes);
		const result = fixText(text, options);
		if (result.edits === 0) continue;
		const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? "﻿" : "";
		if (write) await replaceFile(path, mark + result.text);
		const file = displayPath(folder, path);
		fixed.push({
			file,
			edits: result.edits,
			diff: createTwoFilesPatch(`a/${file}`, `b/${file}`, text, result.text, void 0, void 0, { stripTrailingCr: false })
		});
	}
	return fixed;
}
export { fixFiles };
