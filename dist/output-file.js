import { t as UsageError } from "./usage-error.js";
import { i as isBelow } from "./repository.js";
import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
// src/github/output-file.ts
/**
* Where a file goes that an input names.
* @param input the input's name, for messages
* @param path from the workspace
* @returns the absolute path; its folder may not exist yet
* @throws UsageError when it leads outside the workspace: by its name, or by a symbolic link that a declaration's author put there
*/
async function outputPath(input, workspace, path) {
	const target = resolve(workspace, path);
	const folder = resolve(workspace);
	const isNamedInside = target !== folder && isBelow(folder, target);
	const existing = await nearestExisting(target);
	if (!(isNamedInside && !relative(folder, target).split(sep).includes(".git") && await isReal(folder, existing))) throw new UsageError("output-outside", {
		input,
		path
	});
	return target;
}
/** Whether no link stands between a folder and a path in it: one would lead to a file that nobody named. */
async function isReal(folder, path) {
	const [from, to] = await Promise.all([realpath(folder), realpath(path)]).catch(() => ["", "?"]);
	return to === resolve(from ?? "", relative(folder, path));
}
/**
* Writes the file, and the folders that it lies in.
* @throws UsageError when the system does not let it
*/
async function writeOutput(input, target, text) {
	try {
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text);
	} catch (error) {
		throw new UsageError("output-unwritable", {
			input,
			path: target,
			code: error.code ?? "?"
		});
	}
}
/** The path itself or the nearest folder above it that is there; a link counts, wherever it leads. */
async function nearestExisting(path) {
	return await lstat(path).then(() => true, () => false) || path === dirname(path) ? path : nearestExisting(dirname(path));
}
export { writeOutput as n, outputPath as t };
