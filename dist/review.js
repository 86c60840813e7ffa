import "./rolldown-runtime.js";
import { a as choice, j as UsageError } from "./messages.js";
import { E as readHeader, T as maxHeaderBytes, U as reviewText, V as reviewMarkdown, _ as fitsPage, g as contentIds, h as declaredIn, j as analyze, m as reviewDeclarations, p as reviewJson, v as maxPageBytes } from "./core.js";
import { C as displayPath, E as declarationName, O as isDeclarationName, T as repositoryOf, _ as readBounded, a as gitTree, d as patternRoot, g as readDeclaration, h as readImage, l as findDeclarations, p as splitPatterns, r as forkPoint, u as isGlob, w as isBelow, x as checkoutOf } from "./files.js";
import { r as exclusion } from "./globs.js";
import { lstat } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/files/tree.ts
/** How many links are followed for one path. */
const maxLinks = 5;
/** The file at a path. Links of files and folders are followed within the tree. */
async function entryAt(tree, path, links = 0) {
	const parts = path.split("/");
	const link = parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((prefix) => tree.files.get(prefix)?.isLink);
	const entry = link === void 0 ? void 0 : tree.files.get(link);
	if (link === void 0 || !entry) return tree.files.get(path);
	if (links === maxLinks) return void 0;
	const target = Buffer.from((await tree.read([entry.id])).get(entry.id) ?? []).toString("utf8");
	return entryAt(tree, posix.join(posix.dirname(link), target, path.slice(link.length)), links + 1);
}
// src/files/review-images.ts
/** Largest image that is compared by its content, in bytes. */
const maxImageBytes = 10485760;
/** How many images of a declaration are read; the form takes six. Further ones are compared by path. */
const maxImages = 12;
/** The images of a declaration in the working tree, by pointer. */
async function workingTreeImages(declaration, { images }) {
	const byPointer = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	for (const [pointer, { path }] of [...images].slice(0, maxImages)) {
		const image = byPath.get(path) ?? await readReviewImage(declaration, path);
		byPath.set(path, image);
		byPointer.set(pointer, image);
	}
	return new Map([...images, ...byPointer]);
}
async function readReviewImage(declaration, path) {
	const fact = await readImage(declaration, path);
	if (fact.state !== "read") return {
		path,
		contents: []
	};
	const target = resolve(declaration, "..", path);
	const file = await readBounded(target, 10485761).catch(() => void 0);
	if (!file) return {
		path,
		contents: []
	};
	const { bytes, size } = file;
	const readAgain = () => readBounded(target, maxPageBytes).catch(() => void 0);
	return {
		path,
		contents: size > maxImageBytes ? [] : contentIds(bytes),
		header: fact.header,
		size,
		...fitsPage(fact.header, size) && { read: async () => (await readAgain())?.bytes }
	};
}
/**
* Adds the images of a commit to its declarations.
* @param headImages images of the working tree by the ids of their contents, which are not read again
*/
async function withImages(tree, declarations, headImages) {
	const references = [];
	for (const [file, { images }] of declarations) for (const [pointer, { path }] of [...images].slice(0, maxImages)) references.push({
		file,
		pointer,
		path,
		entry: await entryAt(tree, posix.join(posix.dirname(file), path))
	});
	const unread = references.flatMap(({ entry }) => entry && entry.size <= maxImageBytes && !headImages.has(entry.id) ? [entry.id] : []);
	const blobs = await tree.read([...new Set(unread)]);
	const picturesOf = (file) => new Map(references.filter((reference) => reference.file === file).map(({ pointer, path, entry }) => [pointer, treeImage(path, entry, blobs, headImages)]));
	return new Map([...declarations].map(([file, declared]) => [file, {
		...declared,
		images: new Map([...declared.images, ...picturesOf(file)])
	}]));
}
function treeImage(path, entry, blobs, headImages) {
	if (!entry) return {
		path,
		contents: []
	};
	const { id, size } = entry;
	const bytes = blobs.get(id);
	if (!bytes) {
		const { header, read } = headImages.get(id) ?? {};
		return {
			path,
			contents: size > maxImageBytes ? [] : [id],
			...header && { header },
			size,
			...read && { read }
		};
	}
	const header = readHeader(bytes.subarray(0, maxHeaderBytes));
	const kept = fitsPage(header, size) ? new Uint8Array(bytes) : void 0;
	return {
		path,
		contents: contentIds(bytes),
		header,
		size,
		...kept && { read: async () => kept }
	};
}
// src/files/review-against.ts
/**
* Compares the declarations of the working tree (head) with those of a commit (base).
* @param tree the files of the base
* @param paths the declarations of the head, absolute
* @returns a review of each declaration that changed
* @throws UsageError when a declaration cannot be read
*/
async function reviewAgainst(tree, paths, { folder, pathsFrom, root, patterns, secrets }) {
	const { selecting, excluding } = splitPatterns(patterns);
	const roots = selecting.length === 0 ? [folder] : selecting.map((pattern) => patternRoot(folder, pattern));
	const includesAll = !selecting.some(isGlob);
	const isExcluded = exclusion(folder, excluding);
	const inScope = (file) => roots.some((scope) => isBelow(scope, join(root, file))) && !isExcluded(join(root, file));
	const ownPaths = paths.filter((path) => (checkoutOf(path) ?? root) === root);
	const headTexts = new Map(await Promise.all(ownPaths.map(async (path) => [displayPath(root, path), await readDeclaration(path)])));
	const heads = /* @__PURE__ */ new Map();
	for (const [file, bytes] of headTexts) {
		const declared = parseDeclared(bytes, secrets);
		heads.set(file, {
			...declared,
			images: await workingTreeImages(join(root, file), declared)
		});
	}
	const hasNew = [...headTexts.keys()].some((file) => !tree.files.has(file));
	const baseTexts = await readTexts(tree, [...tree.files.keys()].filter((file) => {
		if (headTexts.has(file)) return true;
		if (!isDeclarationName(file) || isIgnoredFolder(file)) return false;
		return existsSync(join(root, file)) ? includesAll && inScope(file) : hasNew || inScope(file);
	}), headTexts);
	const bases = await withImages(tree, new Map([...baseTexts].map(([file, bytes]) => [file, parseDeclared(bytes, secrets)])), byContent(heads));
	const reviews = reviewDeclarations(bases, heads).map((review) => checkDeleted(review, join(root, review.file), baseTexts));
	const isReported = ({ kind, file }) => (kind !== "same" || !isSameText(headTexts.get(file), baseTexts.get(file))) && (kind !== "deleted" || inScope(file));
	const shown = (file) => displayPath(pathsFrom, join(root, file));
	return (await Promise.all(reviews)).flat().filter(isReported).map((review) => ({
		...review,
		file: shown(review.file),
		...review.before !== void 0 && { before: shown(review.before) }
	}));
}
/** Reports a declaration as unread, not as deleted, if something exists at its path; an unchanged one was never read, and is left out. */
async function checkDeleted(review, path, baseTexts) {
	const stat = review.kind === "deleted" ? await lstat(path).catch(() => void 0) : void 0;
	if (!stat) return [review];
	return stat.isFile() && isSameText(await readDeclaration(path).catch(() => void 0), baseTexts.get(review.file)) ? [] : [{
		...review,
		kind: "unread"
	}];
}
/** Whether a path is in a folder that `findDeclarations` skips. */
function isIgnoredFolder(path) {
	return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}
function byContent(declarations) {
	const images = [...declarations.values()].flatMap((declared) => [...declared.images.values()]);
	return new Map(images.flatMap((image) => image.contents.map((content) => [content, image])));
}
/** Whether a file is unchanged; git may have converted its line endings at checkout. */
function isSameText(head, base) {
	const normalize = (bytes) => Buffer.from(bytes ?? []).toString("latin1").replaceAll("\r\n", "\n");
	return normalize(head) === normalize(base);
}
/**
* Reads declarations of a tree; one that is too large is returned empty.
* @param headTexts the declarations of the working tree, whose contents are not read again
*/
async function readTexts(tree, files, headTexts) {
	const ids = /* @__PURE__ */ new Map();
	for (const file of files) {
		const entry = await entryAt(tree, file);
		if (entry && entry.size <= 32768) ids.set(file, entry.id);
	}
	const headBlobs = new Map([...headTexts.values()].flatMap((bytes) => contentIds(bytes).map((id) => [id, bytes])));
	const blobs = new Map([...headBlobs, ...await tree.read([...new Set(ids.values())].filter((id) => !headBlobs.has(id)))]);
	return new Map(files.map((file) => [file, blobs.get(ids.get(file) ?? "") ?? /* @__PURE__ */ new Uint8Array()]));
}
function parseDeclared(bytes, secrets) {
	return declaredIn(analyze("", bytes, {
		secrets,
		severities: /* @__PURE__ */ new Map()
	}));
}
// src/cli/review-command.ts
const renderers = {
	text: reviewText,
	markdown: reviewMarkdown,
	json: reviewJson
};
/**
* Reports what a change means: the declarations of the working tree compared with those of `--base`.
* @returns the text to print
* @throws UsageError
*/
async function reviewCommand({ operands, values }, { folder, secrets, messages }) {
	const format = choice("--format", values.format ?? "text", Object.keys(renderers));
	if (values.base === void 0) throw new UsageError("base-missing");
	const deleted = operands.filter((operand) => !isGlob(operand) && !existsSync(resolve(folder, operand)));
	const paths = await findExisting(folder, operands, deleted);
	const root = repositoryOf(join(folder, declarationName));
	const outside = paths.find((path) => !isBelow(root, path));
	if (outside !== void 0) throw new UsageError("review-outside", { path: outside });
	const reviews = await reviewAgainst(await gitTree(folder, await forkPoint(folder, values.base)), paths, {
		folder,
		pathsFrom: folder,
		root,
		patterns: operands,
		secrets
	});
	for (const path of deleted) if (!isReviewed(displayPath(folder, resolve(folder, path)), reviews)) throw new UsageError("file-missing", { path });
	return renderers[format](reviews, messages);
}
/** Finds the declarations of the operands that exist; all of them may be deleted. */
async function findExisting(folder, operands, deleted) {
	const { selecting } = splitPatterns(operands);
	if (selecting.length > 0 && deleted.length === selecting.length) return [];
	const existing = operands.filter((operand) => !deleted.includes(operand));
	return findDeclarations(folder, existing).catch((error) => {
		if (selecting.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
}
/** Whether a deleted path is a file of a review, or a folder of such files. */
function isReviewed(path, reviews) {
	return reviews.some(({ file, before }) => [file, before].some((name) => name === path || name?.startsWith(`${path}/`)));
}
export { reviewAgainst as n, reviewCommand as t };
