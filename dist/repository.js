import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";
// src/core/declaration/line-index.ts
/** Turns offsets of a text into lines and columns. A line ends at LF; the CR of a CRLF belongs to no column. */
var LineIndex = class {
	#starts = [0];
	#text;
	constructor(text) {
		this.#text = text;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	/** The position of a UTF-16 offset. */
	position(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#starts[low] ?? 0) + 1
		};
	}
	/** The UTF-16 offset at which a 1-based line starts; behind the last one, the text's end. */
	start(line) {
		return this.#starts[line - 1] ?? this.#text.length;
	}
	span({ from, to }) {
		return {
			start: this.position(from),
			end: this.position(to)
		};
	}
	/** The text of a 1-based line, without its line break. */
	line(number) {
		const from = this.#starts[number - 1];
		if (from === void 0) return "";
		const to = this.#starts[number];
		return this.#text.slice(from, to === void 0 ? void 0 : to - 1).replace(/\r$/, "");
	}
};
// src/files/repository.ts
/** The root of the git checkout that a file lies in; undefined outside of one. */
function checkoutOf(path) {
	for (let current = dirname(resolve(path));; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (current === dirname(current)) return void 0;
	}
}
/** The folder that bounds what is read for a declaration: the git checkout that it lies in, else its own folder. */
function repositoryOf(path) {
	return checkoutOf(path) ?? dirname(resolve(path));
}
/**
* Where the paths start that GitHub is told: the root of the checkout that all the files lie in, which may be another folder
* than the workspace; outside of one checkout `folder`.
*/
function commonCheckout(paths, folder) {
	const [checkout, ...others] = new Set(paths.map(checkoutOf));
	return checkout !== void 0 && others.length === 0 ? checkout : folder;
}
/** Whether a path lies in a folder, symbolic links followed. A path that does not exist does not. */
async function isInside(folder, path) {
	try {
		return isBelow(await realpath(folder), await realpath(path));
	} catch {
		return false;
	}
}
/** Whether a path lies in a folder, or is it, by their names alone. */
function isBelow(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** A path as reports show it: from `folder`, with forward slashes. */
function displayPath(folder, path) {
	return relative(folder, resolve(path)).split(sep).join("/");
}
export { isInside as a, isBelow as i, commonCheckout as n, repositoryOf as o, displayPath as r, LineIndex as s, checkoutOf as t };
