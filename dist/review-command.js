import "./rolldown-runtime.js";
import { t as choice } from "./choice.js";
import { l as isPicture, o as reviewText } from "./text2.js";
import { t as concealShapes } from "./shapes.js";
import { t as jsonText } from "./json-text.js";
import { n as reviewMarkdown } from "./markdown.js";
import { t as UsageError } from "./usage-error.js";
import { i as scopeOf, n as findDeclarations, r as isGlob, t as declarationName } from "./find-declarations.js";
import { a as gitTree, r as forkPoint, t as reviewAgainst } from "./review-against.js";
import { i as isBelow, o as repositoryOf, r as displayPath } from "./repository.js";
import { join, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/core/report/review/json.ts
/** A review as JSON, version 1. */
function reviewJson(reviews, messages) {
	return jsonText({
		version: 1,
		files: reviewFiles(reviews, messages)
	});
}
/** The files of a review as data: version 1 of the contract. */
function reviewFiles(reviews, { review: { consequences, places } }) {
	return reviews.map(({ file, kind, before, changes }) => ({
		file,
		kind,
		before: before ?? null,
		changes: changes.map(({ pointer, before: was, after: is, consequence: { id, place, impact, evidence, source } }) => ({
			pointer,
			before: shownJson(was),
			after: shownJson(is),
			consequence: id,
			impact,
			place: places[place],
			meaning: consequences[id],
			evidence,
			source
		}))
	}));
}
function shownJson(value) {
	if (value === void 0) return null;
	if (typeof value === "string") return concealShapes(value);
	if (!isPicture(value)) return value.map(concealShapes);
	const { path, header, size } = value;
	const sized = header && "width" in header ? header : void 0;
	return {
		path: concealShapes(path),
		format: header?.format ?? null,
		width: sized?.width ?? null,
		height: sized?.height ?? null,
		bytes: size ?? null
	};
}
// src/cli/review-command.ts
const renderers = {
	text: reviewText,
	markdown: reviewMarkdown,
	json: reviewJson
};
/**
* What a change means: the declarations here compared with those of another state of the repository.
* @returns what to print
* @throws UsageError
*/
async function reviewCommand({ operands, values }, { folder, secrets, messages }) {
	const format = choice("--format", values.format ?? "text", Object.keys(renderers));
	if (values.base === void 0) throw new UsageError("base-missing");
	const gone = operands.filter((operand) => !isGlob(operand) && !existsSync(resolve(folder, operand)));
	const paths = await present(folder, operands, gone);
	const root = repositoryOf(join(folder, declarationName));
	const outside = paths.find((path) => !isBelow(root, path));
	if (outside !== void 0) throw new UsageError("review-outside", { path: outside });
	const tree = await gitTree(folder, await forkPoint(folder, values.base));
	const scopes = operands.map((operand) => scopeOf(folder, operand));
	const reviews = await reviewAgainst(tree, paths, {
		folder,
		root,
		scopes,
		includesAll: !operands.some(isGlob),
		secrets
	});
	for (const path of gone) if (!isReviewed(displayPath(folder, resolve(folder, path)), reviews)) throw new UsageError("file-missing", { path });
	return renderers[format](reviews, messages);
}
/** The declarations that are there; all of them may be gone. */
async function present(folder, operands, gone) {
	if (operands.length > 0 && gone.length === operands.length) return [];
	const there = operands.filter((operand) => !gone.includes(operand));
	return findDeclarations(folder, there).catch((error) => {
		if (operands.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
}
/** Whether a path that is gone is one of the files that a review speaks of, or a folder of them. */
function isReviewed(path, reviews) {
	return reviews.some(({ file, before }) => [file, before].some((name) => name === path || name?.startsWith(`${path}/`)));
}
export { reviewCommand };
