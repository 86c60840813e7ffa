import "./rolldown-runtime.js";
import { t as createTwoFilesPatch } from "./diff.js";
import { _ as decode, v as firstUndecodable } from "./rules.js";
import { t as fixText } from "./fix-text.js";
import { n as findDeclarations } from "./find-declarations.js";
import { t as readDeclaration } from "./read-declaration.js";
import { t as replaceFile } from "./replace-file.js";
import { r as displayPath } from "./repository.js";
// src/files/fix-files.ts
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
