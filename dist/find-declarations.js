import { t as UsageError } from "./usage-error.js";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { existsSync } from "node:fs";
// src/files/find-declarations.ts
/** The file name that is looked for where no file is named. */
const declarationName = "weibo-provider.yaml";
/**
* The declarations that arguments stand for, sorted and without repeats.
* A file stands for itself, a directory for every `weibo-provider.yaml` below it, a glob for what it matches; git-ignored
* folders and node_modules are left out.
* @param patterns files, directories or globs from `folder`; none stands for `folder` itself
* @returns absolute paths
* @throws UsageError when one of them matches nothing
*/
async function findDeclarations(folder, patterns) {
	const found = await Promise.all((patterns.length === 0 ? ["."] : patterns).map((pattern) => matches(folder, pattern)));
	return [...new Set(found.flat())].sort();
}
/** What a pattern may stand for, also where nothing of it is there: its path, or the folder that everything lies in that a glob may match; absolute. */
function scopeOf(folder, pattern) {
	const parts = pattern.split("/");
	const glob = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
	return resolve(folder, glob < 0 ? pattern : parts.slice(0, glob).join("/"));
}
/** Whether a pattern that names nothing that is there may still match something. */
function isGlob(pattern) {
	return /[*?[{!]/.test(pattern);
}
async function matches(folder, pattern) {
	if (pattern.trim() === "") throw new UsageError("file-missing", { path: JSON.stringify(pattern) });
	const path = resolve(folder, pattern);
	const kind = await stat(path).catch(() => void 0);
	if (kind && !kind.isDirectory()) return [path];
	if (!kind && !isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
	const { globby } = await import("./globby2.js");
	const options = {
		gitignore: true,
		absolute: true,
		dot: false,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false
	};
	const found = kind ? await globby(`**/${declarationName}`, {
		...options,
		cwd: path
	}) : await globby(pattern, {
		...options,
		cwd: folder
	});
	if (found.length > 0) return found.map((file) => resolve(file));
	throw kind ? new UsageError("no-declaration", {
		name: declarationName,
		path: pattern
	}) : new UsageError("no-match", { path: pattern });
}
export { scopeOf as i, findDeclarations as n, isGlob as r, declarationName as t };
