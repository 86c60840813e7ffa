import "./rolldown-runtime.js";
import { a as guideData, i as guidePage, n as guideReview, r as refuseForeignGuide, t as guidePictures } from "./guide-images.js";
import { r as printable, t as formatMessage } from "./format.js";
import { t as languages } from "./languages.js";
import { t as choice } from "./choice.js";
import { t as urlOptions } from "./urls.js";
import { t as UsageError } from "./usage-error.js";
import { t as declarationName } from "./find-declarations.js";
import { a as gitTree, r as forkPoint, t as reviewAgainst } from "./review-against.js";
import { t as replaceFile } from "./replace-file.js";
import { i as isBelow, o as repositoryOf } from "./repository.js";
import { n as networkPolicy, o as run, t as janrainOptions } from "./options.js";
import { join, resolve } from "node:path";
// src/cli/guide-command.ts
/**
* The page of one declaration: rules and images are checked, no socket is opened. With another state of the repository to
* compare with, the page shows what changed.
* @returns what to print: the page, or where it was written
* @throws UsageError when there is not one readable declaration, no such state, or the page would replace something else
*/
async function guideCommand({ operands, values }, { folder, secrets, messages, redact }) {
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
	const pictures = await guidePictures(join(folder, file.file), file.declaration);
	const review = values.base === void 0 ? void 0 : await reviewOf(file.file, values.base, {
		folder,
		secrets
	});
	const page = redact(guidePage(guideData(file, pictures, review), language));
	if (values.output === void 0) return page;
	const path = resolve(folder, values.output);
	await refuseForeignGuide(path, values.output);
	await replaceFile(path, page, 420);
	return `${formatMessage(messages.guide.written, { path: printable(values.output) })}\n`;
}
/** What the declaration changes against a state of the repository that the folder lies in. */
async function reviewOf(file, base, { folder, secrets }) {
	const root = repositoryOf(join(folder, declarationName));
	if (!isBelow(root, resolve(folder, file))) throw new UsageError("review-outside", { path: file });
	const tree = await gitTree(folder, await forkPoint(folder, base));
	const scope = {
		folder,
		root,
		scopes: [resolve(folder, file)],
		includesAll: true,
		secrets
	};
	return guideReview(file, await reviewAgainst(tree, [join(folder, file)], scope));
}
export { guideCommand };
