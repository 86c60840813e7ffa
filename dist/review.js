import "./rolldown-runtime.js";
import { M as analyze, P as UsageError, S as readHeader, U as declaredIn, V as reviewText, b as choice, c as contentIds, l as fitsPage, o as reviewJson, s as reviewDeclarations, u as maxPageBytes, x as maxHeaderBytes, z as reviewMarkdown } from "./core.js";
import { _ as readBounded, b as isGlob, d as readDeclaration, f as checkoutOf, g as repositoryOf, h as isBelow, m as displayPath, u as readImage, v as declarationName, x as scopeOf, y as findDeclarations } from "./files.js";
import { lstat } from "node:fs/promises";
import { basename, join, posix, resolve } from "node:path";
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
// src/files/git.ts
/** Largest answer of git that is read, in bytes. */
const maxAnswer = 268435456;
/** How much of contents is asked for at once, in bytes. */
const maxBatch = 33554432;
/**
* Asks git.
* @param folder where it looks for the repository
* @param input what it reads
* @throws the system's error without git; an Error when git says no, or too much
*/
function git(folder, line, input = "") {
	const options = [
		"-C",
		folder,
		"-c",
		"safe.bareRepository=explicit"
	];
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...options, ...line], {
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			env: {
				...ownEnvironment(),
				GIT_OPTIONAL_LOCKS: "0",
				GIT_NO_LAZY_FETCH: "1",
				GIT_ALLOW_PROTOCOL: ""
			}
		});
		const chunks = [];
		let length = 0;
		child.stdout.on("data", (chunk) => {
			length += chunk.length;
			if (length > maxAnswer) child.kill();
			else chunks.push(chunk);
		});
		child.stdin.on("error", () => {}).end(input);
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0) resolve(Buffer.concat(chunks));
			else reject(/* @__PURE__ */ new Error(`git ${line[0]} ended with ${code}`));
		});
	});
}
/** Without what points git to another repository, as in a hook. Source: git documentation, environment variables, the git repository. */
function ownEnvironment() {
	const pointers = [
		"GIT_DIR",
		"GIT_WORK_TREE",
		"GIT_INDEX_FILE",
		"GIT_OBJECT_DIRECTORY",
		"GIT_COMMON_DIR",
		"GIT_NAMESPACE",
		"GIT_PREFIX"
	];
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !pointers.includes(name)));
}
/**
* Where a branch left another one: what came to the other one since then is none of its changes. The other one's own tip where
* they have nothing in common.
* @param ref a branch, tag or commit
* @throws UsageError without git or a repository, and for a ref that is not there
*/
async function forkPoint(folder, ref) {
	const tip = await commitOf(folder, ref);
	return git(folder, [
		"merge-base",
		tip,
		"HEAD"
	]).then((base) => base.toString().trim(), () => tip);
}
async function commitOf(folder, ref) {
	const commit = (await git(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]).catch(async (error) => {
		if (error.code === "ENOENT") throw new UsageError("git-missing", { ref });
		const isRepository = await git(folder, ["rev-parse", "--git-dir"]).then(() => true, () => false);
		throw new UsageError(isRepository ? "base-unknown" : "no-repository", { ref });
	})).toString().trim();
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new UsageError("base-unknown", { ref });
	return commit;
}
/**
* Another state of the repository that a folder lies in.
* @param ref a branch, tag or commit, as git resolves it
* @param elsewhere where contents come from that a partial clone lacks
* @throws UsageError without git or a repository, and for a state that is not there, as in a shallow checkout
*/
async function gitTree(folder, ref, elsewhere = nowhere) {
	const commit = await commitOf(folder, ref);
	const list = (...options) => git(folder, [
		"ls-tree",
		"-r",
		"-z",
		...options,
		"--full-tree",
		commit
	]);
	const listed = await list("-l").catch(() => list());
	const files = new Map(listed.toString().split("\0").flatMap(entryOf));
	const sizes = new Map([...files.values()].map(({ id, size }) => [id, size]));
	return {
		files,
		read: async (ids) => {
			const here = /* @__PURE__ */ new Map();
			for (const batch of batchesOf(ids, sizes)) for (const [id, content] of await readBlobs(folder, batch)) here.set(id, content);
			const missing = ids.filter((id) => !here.has(id));
			return missing.length === 0 ? here : new Map([...here, ...await elsewhere(missing)]);
		}
	};
}
/** The ids in groups whose contents are small enough to be asked for together. */
function batchesOf(ids, sizes) {
	const batches = [];
	let room = 0;
	for (const id of ids) {
		const size = sizes.get(id) ?? 0;
		if (size > room || batches.length === 0) {
			batches.push([]);
			room = maxBatch;
		}
		batches.at(-1)?.push(id);
		room -= size;
	}
	return batches;
}
const nowhere = () => Promise.reject(new UsageError("base-partial"));
/** Source: git-ls-tree, output format: mode, type, object, with `-l` the size, tab, path; `BAD` is the size of what a partial clone lacks (seen). */
function entryOf(line) {
	const [, mode = "", id = "", size = "", path = ""] = /^(\d+) blob ([0-9a-f]+)(?: +(\d+|BAD))?\t(.*)$/s.exec(line) ?? [];
	return path === "" ? [] : [[path, {
		id,
		size: Number(size) || 0,
		isLink: mode === "120000"
	}]];
}
/** Source: git-cat-file, `--batch`: for each name a line of object, type and size, then the content and a line break; or only `… missing`. */
async function readBlobs(folder, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const answer = await git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")).catch(() => Buffer.alloc(0));
	const blobs = /* @__PURE__ */ new Map();
	for (let at = 0; at < answer.length;) {
		const lineEnd = answer.indexOf("\n", at);
		const [id = "", , size] = answer.toString("latin1", at, lineEnd).split(" ");
		if (size === void 0) {
			at = lineEnd + 1;
			continue;
		}
		const contentEnd = lineEnd + 1 + Number(size);
		blobs.set(id, answer.subarray(lineEnd + 1, contentEnd));
		at = contentEnd + 1;
	}
	return blobs;
}
// src/files/tree.ts
/** How many links one after the other are followed. */
const maxLinks = 5;
/** What lies at a path, links of files and folders followed as far as they lead to files of the tree. */
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
/** Largest picture that is compared by its content, in bytes. */
const maxPictureBytes = 10485760;
/** How many pictures of a declaration are looked at; the form takes six. Of further ones only the paths count. */
const maxPictures = 12;
/** The pictures of a declaration of the working tree, by pointer. */
async function picturesHere(declaration, { pictures }) {
	const found = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	for (const [pointer, picture] of [...pictures].slice(0, maxPictures)) {
		const read = known.get(picture.path) ?? await pictureAt(declaration, picture.path);
		known.set(picture.path, read);
		found.set(pointer, read);
	}
	return new Map([...pictures, ...found]);
}
async function pictureAt(declaration, path) {
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
	const again = () => readBounded(target, maxPageBytes).catch(() => void 0);
	return {
		path,
		contents: size > maxPictureBytes ? [] : contentIds(bytes),
		header: fact.header,
		size,
		...fitsPage(fact.header, size) && { read: async () => (await again())?.bytes }
	};
}
/**
* Declarations of the tree, with what lies there at the paths of their pictures.
* @param known pictures of the working tree by the names of their contents: none of them is read again
*/
async function withPictures(tree, declarations, known) {
	const named = [];
	for (const [file, { pictures }] of declarations) for (const [pointer, { path }] of [...pictures].slice(0, maxPictures)) named.push({
		file,
		pointer,
		path,
		entry: await entryAt(tree, posix.join(posix.dirname(file), path))
	});
	const wanted = named.flatMap(({ entry }) => entry && entry.size <= maxPictureBytes && !known.has(entry.id) ? [entry.id] : []);
	const blobs = await tree.read([...new Set(wanted)]);
	const picturesOf = (file) => new Map(named.filter((one) => one.file === file).map(({ pointer, path, entry }) => [pointer, treePicture(path, entry, blobs, known)]));
	return new Map([...declarations].map(([file, declared]) => [file, {
		...declared,
		pictures: new Map([...declared.pictures, ...picturesOf(file)])
	}]));
}
function treePicture(path, entry, blobs, known) {
	if (!entry) return {
		path,
		contents: []
	};
	const { id, size } = entry;
	const bytes = blobs.get(id);
	if (!bytes) {
		const { header, read } = known.get(id) ?? {};
		return {
			path,
			contents: size > maxPictureBytes ? [] : [id],
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
* Compares declarations of the working tree with another state of the repository.
* @param tree the other state
* @param paths the declarations of the working tree, absolute
* @returns what became of each that somebody touched
* @throws UsageError when one of them cannot be read
*/
async function reviewAgainst(tree, paths, { folder, root, scopes, includesAll, secrets }) {
	const inScope = (file) => (scopes.length === 0 ? [folder] : scopes).some((scope) => isBelow(scope, join(root, file)));
	const own = paths.filter((path) => (checkoutOf(path) ?? root) === root);
	const here = new Map(await Promise.all(own.map(async (path) => [displayPath(root, path), await readDeclaration(path)])));
	const heads = /* @__PURE__ */ new Map();
	for (const [file, bytes] of here) {
		const declared = declaredBy(bytes, secrets);
		heads.set(file, {
			...declared,
			pictures: await picturesHere(join(root, file), declared)
		});
	}
	const hasNew = [...here.keys()].some((file) => !tree.files.has(file));
	const there = await textsIn(tree, [...tree.files.keys()].filter((file) => {
		if (here.has(file)) return true;
		if (basename(file) !== "weibo-provider.yaml" || isLeftOut(file)) return false;
		return existsSync(join(root, file)) ? includesAll && inScope(file) : hasNew || inScope(file);
	}), here);
	const bases = await withPictures(tree, new Map([...there].map(([file, bytes]) => [file, declaredBy(bytes, secrets)])), byContent(heads));
	const told = await Promise.all(reviewDeclarations(bases, heads).map((review) => seenOnDisk(review, join(root, review.file), there)));
	const isTold = ({ kind, file }) => (kind !== "same" || !isSameText(here.get(file), there.get(file))) && (kind !== "deleted" || inScope(file));
	const shown = (file) => displayPath(folder, join(root, file));
	return told.flat().filter(isTold).map((review) => ({
		...review,
		file: shown(review.file),
		...review.before !== void 0 && { before: shown(review.before) }
	}));
}
/** Of a declaration that is not read any more, whether it is gone; one that was not read before either is no news. */
async function seenOnDisk(review, path, there) {
	const stat = review.kind === "deleted" ? await lstat(path).catch(() => void 0) : void 0;
	if (!stat) return [review];
	return stat.isFile() && isSameText(await readDeclaration(path).catch(() => void 0), there.get(review.file)) ? [] : [{
		...review,
		kind: "unread"
	}];
}
/** Whether a path lies where no declaration is looked for: see `findDeclarations`. */
function isLeftOut(path) {
	return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}
function byContent(declarations) {
	const all = [...declarations.values()].flatMap(({ pictures }) => [...pictures.values()]);
	return new Map(all.flatMap((picture) => picture.contents.map((content) => [content, picture])));
}
/** Whether nobody touched a file; git itself may have changed its line ends at checkout. */
function isSameText(here, there) {
	const text = (bytes) => Buffer.from(bytes ?? []).toString("latin1").replaceAll("\r\n", "\n");
	return text(here) === text(there);
}
/**
* The declarations at these paths of the tree; of what is too large to be one, nothing.
* @param here those of the working tree: none of them is read again
*/
async function textsIn(tree, files, here) {
	const ids = /* @__PURE__ */ new Map();
	for (const file of files) {
		const entry = await entryAt(tree, file);
		if (entry && entry.size <= 32768) ids.set(file, entry.id);
	}
	const known = new Map([...here.values()].flatMap((bytes) => contentIds(bytes).map((id) => [id, bytes])));
	const blobs = new Map([...known, ...await tree.read([...new Set(ids.values())].filter((id) => !known.has(id)))]);
	return new Map(files.map((file) => [file, blobs.get(ids.get(file) ?? "") ?? /* @__PURE__ */ new Uint8Array()]));
}
function declaredBy(bytes, secrets) {
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
	const reviews = await reviewAgainst(await gitTree(folder, await forkPoint(folder, values.base)), paths, {
		folder,
		root,
		scopes: operands.map((operand) => scopeOf(folder, operand)),
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
export { gitTree as a, git as i, reviewAgainst as n, forkPoint as r, reviewCommand as t };
