import "./rolldown-runtime.js";
import { i as guidePage, n as sheetOf, r as guideMark, t as guidePictures } from "./guide-pictures.js";
import { n as compose, s as printable, t as UsageError } from "./usage-error.js";
import { t as languages } from "./wording.js";
import { t as choice } from "./choice.js";
import { n as janrainOptions, o as run, t as networkPolicy } from "./network.js";
import { t as urlOptions } from "./urls2.js";
import { t as readBounded } from "./read-bounded.js";
import { t as replaceFile } from "./replace-file.js";
import { join, resolve } from "node:path";
// src/cli/guide-command.ts
/**
* The page of one declaration: rules and images are checked, no socket is opened.
* @returns what to print: the page, or where it was written
* @throws UsageError when there is not one readable declaration, or the page would replace something else
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
	const page = clean(guidePage(sheetOf(file, pictures), language));
	if (values.output === void 0) return page;
	const path = resolve(folder, values.output);
	await refuseForeign(path, values.output);
	await replaceFile(path, page, 420);
	return `${compose(words.guide.written, { path: printable(values.output) })}\n`;
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
