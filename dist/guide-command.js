import "./rolldown-runtime.js";
import { a as guidePage, i as guideMark, n as guideReview, r as sheetOf, t as guidePictures } from "./guide-pictures.js";
import { n as compose, s as printable, t as UsageError } from "./usage-error.js";
import { t as languages } from "./wording.js";
import { t as choice } from "./choice.js";
import { n as janrainOptions, o as run, t as networkPolicy } from "./network.js";
import { t as urlOptions } from "./urls2.js";
import { t as declarationName } from "./find-declarations.js";
import { i as gitTree, t as reviewAgainst } from "./review-against.js";
import { t as readBounded } from "./read-bounded.js";
import { t as replaceFile } from "./replace-file.js";
import { a as repositoryOf } from "./repository.js";
import { join, resolve } from "node:path";
// src/cli/guide-command.ts
/**
* The page of one declaration: rules and images are checked, no socket is opened. With another state of the repository to
* compare with, the page shows what changed.
* @returns what to print: the page, or where it was written
* @throws UsageError when there is not one readable declaration, no such state, or the page would replace something else
*/
async function guideCommand({ operands, values }, { folder, secrets, words, clean }) {
	const language = choice("--lang", values.lang ?? "en", languages);
	const report = await run({
		mode: "check",
		folder,
		patterns: operands,
		severities: /* @__PURE__ */ new Map(),
		urls: urlOptions({ check: false }, folder),
		probe: "off",
		network: networkPolicy({
			resolve: [],
			allowPrivate: [],
			proxy: false
		}, {}),
		janrain: janrainOptions({}),
		secrets
	});
	const [file, ...others] = report.files;
	if (!file || others.length > 0) throw new UsageError("guide-one", { files: report.files.map((one) => one.file) });
	if (file.source.places.size === 0) throw new UsageError("guide-unread", { file: file.file });
	const pictures = await guidePictures(join(folder, file.file), file.draft);
	const review = values.base === void 0 ? void 0 : await reviewOf(file.file, values.base, {
		folder,
		secrets
	});
	const page = clean(guidePage(sheetOf(file, pictures, review), language));
	if (values.output === void 0) return page;
	const path = resolve(folder, values.output);
	await refuseForeign(path, values.output);
	await replaceFile(path, page, 420);
	return `${compose(words.guide.written, { path: printable(values.output) })}\n`;
}
/** What the declaration changes against a state of the repository that the folder lies in. */
async function reviewOf(file, base, { folder, secrets }) {
	const tree = await gitTree(folder, base);
	const scope = {
		folder,
		root: repositoryOf(join(folder, declarationName)),
		scopes: [resolve(folder, file)],
		secrets
	};
	return guideReview(file, await reviewAgainst(tree, [join(folder, file)], scope));
}
/** What is there may only be an earlier page. */
async function refuseForeign(path, shown) {
	const start = await readBounded(path, guideMark.length).catch((error) => {
		if (error.code === "ENOENT") return "absent";
		throw new UsageError("file-unwritable", {
			path: shown,
			code: error.code ?? ""
		});
	});
	if (start === "absent") return;
	if (!start || Buffer.from(start.bytes).toString("utf8") !== "<!doctype html>\n<!-- weibo-provider guide 1 -->\n") throw new UsageError("guide-foreign", { path: shown });
}
export { guideCommand };
