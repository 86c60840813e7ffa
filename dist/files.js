import "./rolldown-runtime.js";
import { T as readHeader, Ut as UsageError, m as isRecord, mt as maxBytes, w as maxHeaderBytes } from "./core.js";
import { chmod, lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { constants as constants$1, existsSync } from "node:fs";
// src/files/find-declarations.ts
/** The name of a declaration. */
const declarationName = "weibo-provider.yaml";
/**
* Finds the declarations that patterns select, sorted, without duplicates.
* A file selects itself, a directory every `weibo-provider.yaml` below it, a glob the files that it matches; ignored files
* and node_modules are skipped.
* @param patterns files, directories or globs, relative to `folder`; without any, `folder`
* @returns absolute paths
* @throws UsageError when a pattern selects nothing
*/
async function findDeclarations(folder, patterns) {
	const selections = await Promise.all((patterns.length === 0 ? ["."] : patterns).map((pattern) => select(folder, pattern)));
	return [...new Set(selections.flat())].sort();
}
/** The path of a pattern, or the folder that contains everything a glob can match, whether or not it exists; absolute. */
function patternRoot(folder, pattern) {
	const parts = pattern.split("/");
	const glob = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
	return resolve(folder, glob < 0 ? pattern : parts.slice(0, glob).join("/"));
}
/** Whether a pattern can match files with other names. */
function isGlob(pattern) {
	return /[*?[{!]/.test(pattern);
}
async function select(folder, pattern) {
	if (pattern.trim() === "") throw new UsageError("file-missing", { path: JSON.stringify(pattern) });
	const path = resolve(folder, pattern);
	const pathStat = await stat(path).catch(() => void 0);
	if (pathStat && !pathStat.isDirectory()) return [path];
	if (!pathStat && !isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
	const { globby } = await import("./globby.js").then((chunk) => ({ globby: chunk.t }));
	const options = {
		gitignore: true,
		absolute: true,
		dot: false,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false
	};
	const files = pathStat ? await globby(`**/${declarationName}`, {
		...options,
		cwd: path
	}) : await globby(pattern, {
		...options,
		cwd: folder
	});
	if (files.length > 0) return files.map((file) => resolve(file));
	throw pathStat ? new UsageError("no-declaration", {
		name: declarationName,
		path: pattern
	}) : new UsageError("no-match", { path: pattern });
}
// src/files/read-bounded.ts
/**
* Reads the first `limit` bytes of a regular file, and its size in bytes.
* @returns undefined for anything else: a folder, a device, a pipe
* @throws the system's error when the file cannot be opened or read
*/
async function readBounded(path, limit) {
	const file = await open(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
	try {
		const stat = await file.stat();
		if (!stat.isFile()) return void 0;
		const buffer = new Uint8Array(Math.min(limit, Math.max(stat.size, 65536)));
		let length = 0;
		while (length < buffer.length) {
			const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return {
			bytes: buffer.subarray(0, length),
			size: stat.size
		};
	} finally {
		await file.close();
	}
}
// src/files/repository.ts
/** The root of the git checkout that contains a file; undefined outside of a checkout. */
function checkoutOf(path) {
	for (let current = dirname(resolve(path));; current = dirname(current)) {
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
		return isBelow(await realpath(folder), await realpath(path));
	} catch {
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
// src/files/read-declaration.ts
/**
* Reads the bytes of a declaration, at most one more than allowed.
* @throws UsageError when the file does not exist, is not a regular file, or is a symbolic link out of the repository, whose
*   target would be quoted in reports
*/
async function readDeclaration(path) {
	const file = await readBounded(path, maxBytes + 1).catch((error) => {
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
/**
* Reads an image that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
* @param declaration path of the declaration
* @param path as declared: relative to the declaration
*/
async function readImage(declaration, path) {
	const repository = repositoryOf(declaration);
	const target = resolve(dirname(resolve(declaration)), path);
	if (isAbsolute(path) || !isBelow(repository, target)) return { state: "outside" };
	try {
		if (!isBelow(await realpath(repository), await realpath(dirname(target)))) return { state: "outside" };
		await lstat(target);
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
export { isGlob as _, outputPath as a, readDeclaration as c, displayPath as d, isBelow as f, findDeclarations as g, declarationName as h, replaceFile as i, checkoutOf as l, readBounded as m, readStateFile as n, writeOutput as o, repositoryOf as p, writeStateFile as r, readImage as s, refuseForeignFile as t, commonCheckout as u, patternRoot as v };
