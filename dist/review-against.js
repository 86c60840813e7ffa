import { t as UsageError } from "./usage-error.js";
import { n as compareText } from "./finding.js";
import "./rules.js";
import { i as isBelow, r as displayPath, t as checkoutOf } from "./repository.js";
import { c as compareDeclarations, u as declaredIn } from "./text2.js";
import { n as analyze, t as readDeclaration } from "./read-declaration.js";
import "./find-declarations.js";
import { t as readBounded } from "./read-bounded.js";
import { n as maxHeaderBytes, r as readHeader, t as readImage } from "./read-image.js";
import { n as maxPageBytes, t as fitsPage } from "./page-image.js";
import { lstat } from "node:fs/promises";
import { createHash } from "node:crypto";
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
// src/core/images/content-ids.ts
/** How a Git LFS pointer names the content that it stands for. Source: Git LFS specification, the pointer. */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[^\n]*\n)*?oid (sha256:[0-9a-f]{64})\n/;
/** Longest Git LFS pointer, in bytes. Source: Git LFS specification. */
const maxPointerBytes = 1024;
/**
* The names under which a file's content may be known: as a git blob, in repositories of either hash, and as what Git LFS
* keeps. A pointer has the name of the content that it stands for besides its own.
* Source: Git documentation, Git Internals, Git Objects: the hash of `blob`, the size, NUL, and the content.
*/
function contentIds(bytes) {
	const header = `blob ${bytes.length}\0`;
	const [sha1, sha256] = ["sha1", "sha256"].map((algorithm) => createHash(algorithm).update(header).update(bytes).digest("hex"));
	const pointed = bytes.length < maxPointerBytes ? lfsPointer.exec(Buffer.from(bytes).toString("latin1"))?.[1] : void 0;
	return [
		sha1 ?? "",
		sha256 ?? "",
		pointed ?? `sha256:${createHash("sha256").update(bytes).digest("hex")}`
	];
}
// src/core/review/review.ts
const nothing = {
	isReadable: true,
	declaration: {},
	values: /* @__PURE__ */ new Map(),
	pictures: /* @__PURE__ */ new Map()
};
/**
* Compares the declarations of two states of a repository. A file that is gone and a new one that is about the same
* application are one that was moved.
* @returns a review for each file, by path
*/
function reviewDeclarations(base, head) {
	const gone = [...base.keys()].filter((file) => !head.has(file));
	const moved = /* @__PURE__ */ new Map();
	for (const [file, declared] of [...head].filter(([name]) => !base.has(name))) {
		const before = gone.find((candidate) => ![...moved.values()].includes(candidate) && isSameApplication(base.get(candidate) ?? nothing, declared));
		if (before !== void 0) moved.set(file, before);
	}
	const present = [...head].map(([file, declared]) => {
		const before = moved.get(file);
		const earlier = base.get(before ?? file);
		if (!declared.isReadable) return {
			file,
			kind: "unreadable",
			changes: []
		};
		if (!earlier) return {
			file,
			kind: "added",
			changes: []
		};
		if (!earlier.isReadable) return {
			file,
			kind: "fixed",
			changes: []
		};
		const changes = compareDeclarations(earlier, declared);
		if (before !== void 0) return {
			file,
			kind: "renamed",
			before,
			changes
		};
		return {
			file,
			kind: changes.length === 0 ? "same" : "changed",
			changes
		};
	});
	const deleted = gone.filter((file) => ![...moved.values()].includes(file)).map((file) => ({
		file,
		kind: "deleted",
		changes: []
	}));
	return [...present, ...deleted].sort((a, b) => compareText(a.file, b.file));
}
/** Whether two declarations are about one application, as far as names tell. */
function isSameApplication({ declaration: one }, { declaration: other }) {
	const isSame = (a, b) => a !== void 0 && a === b;
	return isSame(one.app?.name, other.app?.name) || isSame(one.janrain?.realm, other.janrain?.realm) && isSame(one.credentials?.appKey, other.credentials?.appKey);
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
export { gitTree as a, git as i, contentIds as n, forkPoint as r, reviewAgainst as t };
