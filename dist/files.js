import "./rolldown-runtime.js";
import { j as UsageError, k as throwIfExhausted } from "./messages.js";
import { Dt as maxBytes, E as readHeader, T as maxHeaderBytes, x as isRecord } from "./core.js";
import { chmod, lstat, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, constants as constants$1, existsSync, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { spawn } from "node:child_process";
// src/files/declaration-name.ts
/** The preferred name of a declaration. */
const declarationName = "weibo-provider.yaml";
/** The names under which declarations are found. */
const declarationNames = [declarationName, "weibo-provider.yml"];
/** Whether a path with forward slashes has the name of a declaration. */
function isDeclarationName(path) {
	return declarationNames.includes(basename(path));
}
/** The name of the other declaration in a declaration's folder; undefined if there is none. */
function siblingOf(path) {
	const name = declarationNames.find((candidate) => candidate !== basename(path));
	return isDeclarationName(path) && name !== void 0 && existsSync(join(dirname(path), name)) ? name : void 0;
}
/** Whether a name differs from a declaration's only by letter case, separators or extension. */
function isSimilarName(path) {
	return /^\.?weibo[-_. ]?provider(?:\.(?:ya?ml|json|txt|bak|orig))*$/i.test(basename(path)) && !isDeclarationName(path);
}
// src/files/repository.ts
/** The root of the git checkout that contains a file; undefined outside of a checkout. */
function checkoutOf(path) {
	return checkoutAround(dirname(resolve(path)));
}
/** The root of the git checkout that contains a folder, or is it; undefined outside of a checkout. */
function checkoutAround(folder) {
	for (let current = resolve(folder);; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (current === dirname(current)) return void 0;
	}
}
/** The folder that a declaration's files must be in: its git checkout, otherwise its own folder. */
function repositoryOf(path) {
	return checkoutOf(path) ?? dirname(resolve(path));
}
/**
* The folder that GitHub resolves paths from: the root of the checkout that contains all the files, which may differ from the
* workspace. Without one common checkout, `folder`.
*/
function commonCheckout(paths, folder) {
	const [checkout, ...others] = new Set(paths.map(checkoutOf));
	return checkout !== void 0 && others.length === 0 ? checkout : folder;
}
/** Whether a path is in a folder after symbolic links are resolved; false for a path that does not exist. */
async function isInside(folder, path) {
	try {
		return isBelow(realpathSync.native(folder), realpathSync.native(path));
	} catch (error) {
		throwIfExhausted(error);
		return false;
	}
}
/** Whether a path is a folder or in it, by name alone. */
function isBelow(folder, path) {
	const relativePath = relative(folder, path);
	return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}
/** A path as reports show it: relative to `folder`, with forward slashes. */
function displayPath(folder, path) {
	return relative(folder, resolve(path)).split(sep).join("/");
}
// src/github/output-file.ts
/**
* The path of a file or folder that an input names.
* @param input the input's name, for messages
* @param path relative to the workspace
* @returns the absolute path; its folder may not exist yet
* @throws UsageError for a path outside the workspace, also through a symbolic link, which a pull request may contain
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
/** Whether no symbolic link is on the way from a folder to a path in it. */
async function isReal(folder, path) {
	const [from, to] = await Promise.all([realpath(folder), realpath(path)]).catch(() => ["", "?"]);
	return to === resolve(from ?? "", relative(folder, path));
}
/**
* Writes a file, and creates its folders.
* @throws UsageError when the file cannot be written
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
/** The path itself or the nearest existing folder above it; a symbolic link exists even if its target does not. */
async function nearestExisting(path) {
	return await lstat(path).then(() => true, () => false) || path === dirname(path) ? path : nearestExisting(dirname(path));
}
// src/files/read-bounded.ts
/**
* Reads the first `limit` bytes of a regular file, and its size in bytes. Synchronous calls are several times as fast as
* asynchronous ones for small files, and never hold more than one file open.
* @returns undefined for anything else: a folder, a device, a pipe
* @throws the system's error when the file cannot be opened or read; ExhaustedError when too many files are open
*/
async function readBounded(path, limit) {
	const file = openFile(path);
	try {
		const stat = fstatSync(file);
		if (!stat.isFile()) return void 0;
		const buffer = new Uint8Array(Math.min(limit, stat.size === 0 ? 65536 : stat.size + 1));
		let length = 0;
		while (length < buffer.length) {
			const bytesRead = readSync(file, buffer, length, buffer.length - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return {
			bytes: buffer.subarray(0, length),
			size: stat.size
		};
	} finally {
		closeSync(file);
	}
}
function openFile(path) {
	try {
		return openSync(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
	} catch (error) {
		throwIfExhausted(error);
		throw error;
	}
}
// src/files/read-declaration.ts
/**
* Reads the bytes of a declaration, at most one more than allowed.
* @throws UsageError when the file does not exist, is not a regular file, or is a symbolic link out of the repository, whose
*   target would be quoted in reports
*/
async function readDeclaration(path) {
	const file = await readBounded(path, maxBytes + 1).catch((error) => {
		throwIfExhausted(error);
		const { code = "" } = error;
		if (code === "ENOENT") throw new UsageError("file-missing", { path });
		throw code === "EACCES" ? new UsageError("file-denied", { path }) : new UsageError("file-unreadable", {
			path,
			code
		});
	});
	if (file === void 0) throw new UsageError("file-irregular", { path });
	if (!await isInside(repositoryOf(path), resolve(path))) throw new UsageError("file-outside", { path });
	return file.bytes;
}
// src/files/read-image.ts
/** The images of a run, each of which is read once; the facts that were used least recently are dropped. */
var ImageReader = class {
	#facts = /* @__PURE__ */ new Map();
	#maxFacts = 5e3;
	/**
	* Reads an image that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
	* @param declaration path of the declaration
	* @param path as declared: relative to the declaration
	* @throws ExhaustedError
	*/
	read(declaration, path) {
		const repository = repositoryOf(declaration);
		const target = resolve(dirname(resolve(declaration)), path);
		if (isAbsolute(path) || !isBelow(repository, target)) return Promise.resolve({ state: "outside" });
		const key = `${repository}\0${target}`;
		const fact = this.#facts.get(key) ?? readImageFile(repository, target);
		this.#facts.delete(key);
		this.#facts.set(key, fact);
		for (const oldest of this.#facts.keys()) {
			if (this.#facts.size <= this.#maxFacts) break;
			this.#facts.delete(oldest);
		}
		return fact;
	}
};
/** Reads one image; see `ImageReader`. */
function readImage(declaration, path) {
	return new ImageReader().read(declaration, path);
}
async function readImageFile(repository, target) {
	try {
		if (!isBelow(realpathSync.native(repository), realpathSync.native(dirname(target)))) return { state: "outside" };
		lstatSync(target);
		if (!await isInside(repository, target)) return { state: "outside" };
		const file = await readBounded(target, maxHeaderBytes);
		if (file === void 0) return { state: "not-a-file" };
		const fingerprint = `${createHash("sha256").update(file.bytes).digest("hex")} ${file.size}`;
		return {
			state: "read",
			header: readHeader(file.bytes),
			fingerprint
		};
	} catch (error) {
		throwIfExhausted(error);
		const { code } = error;
		if (code === "EISDIR") return { state: "not-a-file" };
		return { state: [
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG",
			"ERR_INVALID_ARG_VALUE"
		].includes(code ?? "") ? "missing" : "unreadable" };
	}
}
// src/files/patterns.ts
/** Splits a list of patterns. Their order does not matter: `!` excludes from the selection of all others. */
function splitPatterns(patterns) {
	return {
		selecting: patterns.filter((pattern) => !pattern.startsWith("!")),
		excluding: patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1))
	};
}
/** Whether a pattern can match files with other names. */
function isGlob(pattern) {
	return /[*?[{!]/.test(pattern);
}
/** The path of a pattern, or the folder that contains everything a glob can match, whether or not it exists; absolute. */
function patternRoot(folder, pattern) {
	return splitGlob(folder, pattern).root;
}
/** Splits a pattern into the folder before its first glob segment and the glob below it; an existing path has no glob. */
function splitGlob(folder, pattern) {
	const parts = pattern.split("/");
	const index = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
	if (index < 0) return {
		root: resolve(folder, pattern),
		glob: ""
	};
	return {
		root: resolve(folder, parts.slice(0, index).join("/") || (pattern.startsWith("/") ? "/" : ".")),
		glob: parts.slice(index).join("/")
	};
}
// src/files/find-declarations.ts
/**
* Finds the declarations that a list of patterns selects, sorted, without duplicates.
* A file selects itself, a folder every declaration in it or below, a glob the files that it matches. Of folders and globs,
* ignored files that git does not track are left out, and everything in node_modules and hidden folders. `!` excludes from
* the selection of all other patterns. If nothing is named, the declarations of `folder` are selected, or without any the
* nearest one above it in the checkout.
* @param patterns files, folders, globs and exclusions, relative to `folder`
* @returns absolute paths
* @throws UsageError when a pattern selects nothing
*/
async function findDeclarations(folder, patterns) {
	const { selecting, excluding } = splitPatterns(patterns);
	const isExcluded = excluding.length === 0 ? () => false : (await import("./globs.js").then((chunk) => ({ exclusion: chunk.r, globMatcher: chunk.i }))).exclusion(folder, excluding);
	const files = selecting.length === 0 ? await selectDefault(folder, isExcluded) : (await Promise.all(selecting.map((pattern) => select(folder, pattern)))).flat().filter((file) => !isExcluded(file));
	if (files.length === 0) throw new UsageError("no-match", { path: patterns.join(" ") });
	return [...new Set(files)].sort();
}
async function selectDefault(folder, isExcluded) {
	const all = await declarationsIn(folder);
	if (all.length > 0) return all.filter((file) => !isExcluded(file));
	const file = declarationAbove(folder);
	if (file === void 0) throw await nothingFound(folder, ".");
	return [file];
}
async function select(folder, pattern) {
	if (pattern.trim() === "") throw new UsageError("file-missing", { path: JSON.stringify(pattern) });
	const path = resolve(folder, pattern);
	const kind = await kindOf(path);
	if (kind === "file") return [path];
	if (kind === "folder") {
		const files = await declarationsIn(path);
		if (files.length === 0) throw await nothingFound(path, pattern);
		return files;
	}
	if (!isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
	const { globMatcher } = await import("./globs.js").then((chunk) => ({ exclusion: chunk.r, globMatcher: chunk.i }));
	const { root, glob } = splitGlob(folder, pattern);
	const files = await filesIn(root, globMatcher(glob));
	if (files.length === 0) throw new UsageError("no-match", { path: pattern });
	return files;
}
async function declarationsIn(folder) {
	return filesIn(folder, (path) => isDeclarationName(path) && !/(?:^|\/)\./.test(path));
}
/** The files below a folder that git tracks or does not ignore and that pass a test of their relative path; no links. */
async function filesIn(folder, test) {
	const { listFiles } = await import("./files.js").then((chunk) => ({ listFiles: chunk.t }));
	return (await listFiles(folder)).filter((path) => test(path) && !/(?:^|\/)node_modules\//.test(path)).map((path) => join(folder, path)).filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile());
}
/** The nearest declaration in a folder above, up to the root of the checkout. */
function declarationAbove(folder) {
	const root = checkoutAround(folder);
	if (root === void 0) return void 0;
	for (let current = resolve(folder); current !== root;) {
		current = dirname(current);
		const path = declarationNames.map((name) => join(current, name)).find((file) => existsSync(file));
		if (path !== void 0) return path;
	}
}
async function nothingFound(folder, pattern) {
	const { nearMisses } = await import("./globs.js").then((chunk) => ({ nearMisses: chunk.t }));
	const { similar, ignored } = await nearMisses(folder);
	const problem = similar.length > 0 ? "no-declaration-similar" : ignored.length > 0 ? "no-declaration-ignored" : "no-declaration";
	return new UsageError(problem, {
		name: declarationName,
		path: pattern,
		similar: [...similar, ...ignored],
		ignored
	});
}
async function kindOf(path) {
	const pathStat = await stat(path).catch(() => void 0);
	return pathStat && (pathStat.isDirectory() ? "folder" : "file");
}
// src/files/replace-file.ts
/**
* Replaces a file's content, whole or not at all, and keeps its permissions. The target of a symbolic link is replaced, not the link.
* @param newMode the permissions of a new file; without them the file must exist
* @throws UsageError when the folder or the file cannot be written
*/
async function replaceFile(path, content, newMode) {
	let temporary;
	try {
		const { target, mode } = await resolveTarget(path, newMode);
		temporary = `${target}.${randomUUID()}.tmp`;
		await writeFile(temporary, content, {
			flag: "wx",
			mode: 384
		});
		await chmod(temporary, mode & 4095);
		await rename(temporary, target);
	} catch (error) {
		if (temporary !== void 0) await rm(temporary, { force: true });
		throw new UsageError("file-unwritable", {
			path,
			code: error.code ?? ""
		});
	}
}
async function resolveTarget(path, newMode) {
	try {
		const target = await realpath(path);
		return {
			target,
			mode: (await stat(target)).mode
		};
	} catch (error) {
		const exists = await lstat(path).catch(() => void 0);
		if (newMode === void 0 || exists || error.code !== "ENOENT") throw error;
		return {
			target: path,
			mode: newMode
		};
	}
}
// src/files/state-file.ts
/**
* Reads a state file. A file that does not exist yet, or that is empty, has no entries.
* @throws UsageError for a file of another program, because a later write would replace it; for one that cannot be read; and
*   for a folder that does not exist
*/
async function readStateFile(path, format) {
	const { option, signature, version, maxBytes } = format;
	const file = await readBounded(path, maxBytes + 1).catch(async (error) => {
		const { code = "?" } = error;
		const exists = await lstat(path).catch(() => void 0);
		if (code !== "ENOENT" || exists) throw new UsageError("state-file-unreadable", {
			option,
			path,
			code
		});
		const folder = dirname(path);
		if (!await stat(folder).catch(() => void 0)) throw new UsageError("file-missing", { path: folder });
		return { bytes: /* @__PURE__ */ new Uint8Array() };
	});
	if (!file || file.bytes.length > maxBytes) throw new UsageError("state-file-form", {
		option,
		path
	});
	const text = Buffer.from(file.bytes).toString("utf8");
	if (text.trim() === "") return format.parse({});
	const content = parseJson(text);
	const entries = isRecord(content) && content[signature] === version ? content.entries : void 0;
	if (isRecord(content) && Number.isInteger(content[signature]) && content[signature] !== version && format.ignoresOtherVersions) return format.parse({});
	if (!isRecord(entries)) throw new UsageError("state-file-form", {
		option,
		path
	});
	return format.parse(entries);
}
/**
* Writes a state file, whole or not at all.
* @throws UsageError when the file cannot be written
*/
async function writeStateFile(path, format, state) {
	const { signature, version, maxBytes, mode } = format;
	const [head, tail] = [`{"${signature}": ${version}, "entries": {`, "\n}}\n"];
	const lines = [];
	let size = head.length + tail.length;
	for (const [key, value] of format.serialize(state)) {
		const line = `\n${JSON.stringify(key)}: ${JSON.stringify(value, void 0, 1)}`;
		size += Buffer.byteLength(line) + 1;
		if (size > maxBytes) break;
		lines.push(line);
	}
	await replaceFile(path, `${head}${lines.join(",")}${tail}`, mode);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/files/git.ts
/** Largest output of git, in bytes. */
const maxOutput = 268435456;
/** How many bytes of content one git process returns at most. */
const maxBatch = 33554432;
/**
* Runs git.
* @param folder where git looks for the repository
* @param input its standard input
* @returns its standard output
* @throws the system's error without git; an Error when git fails, or writes too much
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
				...gitEnvironment(),
				GIT_OPTIONAL_LOCKS: "0",
				GIT_NO_LAZY_FETCH: "1",
				GIT_ALLOW_PROTOCOL: ""
			}
		});
		const chunks = [];
		let length = 0;
		child.stdout.on("data", (chunk) => {
			length += chunk.length;
			if (length > maxOutput) child.kill();
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
/** The environment without variables that select another repository, as in a hook. Source: git documentation, environment variables, the git repository. */
function gitEnvironment() {
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
* The commit at which the current branch left another one: later commits of the other branch are not its changes. Without a
* common ancestor, the tip of the other branch.
* @param ref a branch, tag or commit
* @throws UsageError without git or a repository, and for an unknown ref
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
* The files of a commit in the repository that contains a folder.
* @param ref a branch, tag or commit, as git resolves it
* @param readMissing reads contents that a partial clone lacks
* @throws UsageError without git or a repository, and for a commit that is missing, as in a shallow clone
*/
async function gitTree(folder, ref, readMissing = refuseMissing) {
	const commit = await commitOf(folder, ref);
	const list = (...options) => git(folder, [
		"ls-tree",
		"-r",
		"-z",
		...options,
		"--full-tree",
		commit
	]);
	const listing = await list("-l").catch(() => list());
	const files = new Map(listing.toString().split("\0").flatMap(entryOf));
	const sizes = new Map([...files.values()].map(({ id, size }) => [id, size]));
	return {
		files,
		read: async (ids) => {
			const blobs = /* @__PURE__ */ new Map();
			for (const batch of batchesOf(ids, sizes)) for (const [id, content] of await readBlobs(folder, batch)) blobs.set(id, content);
			const missing = ids.filter((id) => !blobs.has(id));
			return missing.length === 0 ? blobs : new Map([...blobs, ...await readMissing(missing)]);
		}
	};
}
/** Groups ids so that the contents of a group fit into one read. */
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
const refuseMissing = () => Promise.reject(new UsageError("base-incomplete"));
/** Source: git-ls-tree, output format: mode, type, object, with `-l` the size, tab, path; `BAD` is the size of an object that a partial clone lacks (observed). */
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
	const output = await git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")).catch(() => Buffer.alloc(0));
	const blobs = /* @__PURE__ */ new Map();
	for (let at = 0; at < output.length;) {
		const lineEnd = output.indexOf("\n", at);
		const [id = "", , size] = output.toString("latin1", at, lineEnd).split(" ");
		if (size === void 0) {
			at = lineEnd + 1;
			continue;
		}
		const contentEnd = lineEnd + 1 + Number(size);
		blobs.set(id, output.subarray(lineEnd + 1, contentEnd));
		at = contentEnd + 1;
	}
	return blobs;
}
// src/files/refuse-foreign-file.ts
/**
* Refuses to replace any file but one that this program wrote earlier.
* @param shown the path as messages show it
* @param signature how the program's own files start
* @param problem what to report for another file
* @throws UsageError for another file, and for one that cannot be read
*/
async function refuseForeignFile(path, shown, signature, problem) {
	const start = await readBounded(path, signature.length).catch((error) => {
		if (error.code === "ENOENT") return "absent";
		throw new UsageError("file-unwritable", {
			path: shown,
			code: error.code ?? ""
		});
	});
	if (start === "absent") return;
	if (!start || Buffer.from(start.bytes).toString("utf8") !== signature) throw new UsageError(problem, { path: shown });
}
// src/files/list-files.ts
/**
* Lists the files below a folder that git tracks or does not ignore. Without git or a repository, .gitignore files apply.
* Files in nested repositories are included.
* @returns paths relative to `folder`, with forward slashes; a tracked file may be deleted
*/
async function listFiles(folder) {
	if (checkoutAround(folder) !== void 0) {
		const listing = await gitFiles(folder).catch(() => void 0);
		if (listing) return listing;
	}
	const { walk } = await import("./globs.js").then((chunk) => ({ walk: chunk.n }));
	const files = [];
	for await (const file of walk(folder, { ignores: true })) files.push(file);
	return files;
}
/** Source: git-ls-files: `-s` shows mode, object, stage, tab and path of tracked files, and `--others` the path of others. */
async function gitFiles(folder) {
	const output = await git(folder, [
		"ls-files",
		"-z",
		"-s",
		"--cached",
		"--others",
		"--exclude-standard"
	]);
	const files = /* @__PURE__ */ new Set();
	for (const line of output.toString("utf8").split("\0")) {
		const [, mode, tracked] = /^(\d{6}) [0-9a-f]{40,64} \d\t(.*)$/s.exec(line) ?? [];
		const path = tracked ?? line;
		if (mode === "160000" || path.endsWith("/")) for (const file of await nestedFiles(folder, path)) files.add(file);
		else if (path !== "") files.add(path);
	}
	return [...files];
}
/** The files of a submodule or another nested repository, if it is checked out. */
async function nestedFiles(folder, path) {
	const nested = join(folder, path);
	if (!existsSync(join(nested, ".git"))) return [];
	return (await listFiles(nested)).map((file) => posix.join(path, file));
}
export { siblingOf as A, displayPath as C, declarationNames as D, declarationName as E, isDeclarationName as O, commonCheckout as S, repositoryOf as T, readBounded as _, gitTree as a, checkoutAround as b, replaceFile as c, patternRoot as d, splitGlob as f, readDeclaration as g, readImage as h, git as i, isSimilarName as k, findDeclarations as l, ImageReader as m, refuseForeignFile as n, readStateFile as o, splitPatterns as p, forkPoint as r, writeStateFile as s, listFiles as t, isGlob as u, outputPath as v, isBelow as w, checkoutOf as x, writeOutput as y };
