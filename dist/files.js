import "./rolldown-runtime.js";
import { P as UsageError, S as readHeader, ft as maxBytes, x as maxHeaderBytes } from "./core.js";
import { chmod, lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { constants, existsSync } from "node:fs";
// src/files/find-declarations.ts
/** The file name that is looked for where no file is named. */
const declarationName = "weibo-provider.yaml";
/**
* The declarations that arguments stand for, sorted and without repeats.
* A file stands for itself, a directory for every `weibo-provider.yaml` below it, a glob for what it matches; git-ignored
* folders and node_modules are left out.
* @param patterns files, directories or globs from `folder`; none stands for `folder` itself
* @returns absolute paths
* @throws UsageError when one of them matches nothing
*/
async function findDeclarations(folder, patterns) {
	const found = await Promise.all((patterns.length === 0 ? ["."] : patterns).map((pattern) => matches(folder, pattern)));
	return [...new Set(found.flat())].sort();
}
/** What a pattern may stand for, also where nothing of it is there: its path, or the folder that everything lies in that a glob may match; absolute. */
function scopeOf(folder, pattern) {
	const parts = pattern.split("/");
	const glob = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
	return resolve(folder, glob < 0 ? pattern : parts.slice(0, glob).join("/"));
}
/** Whether a pattern that names nothing that is there may still match something. */
function isGlob(pattern) {
	return /[*?[{!]/.test(pattern);
}
async function matches(folder, pattern) {
	if (pattern.trim() === "") throw new UsageError("file-missing", { path: JSON.stringify(pattern) });
	const path = resolve(folder, pattern);
	const kind = await stat(path).catch(() => void 0);
	if (kind && !kind.isDirectory()) return [path];
	if (!kind && !isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
	const { globby } = await import("./globby.js").then((chunk) => ({ globby: chunk.t }));
	const options = {
		gitignore: true,
		absolute: true,
		dot: false,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false
	};
	const found = kind ? await globby(`**/${declarationName}`, {
		...options,
		cwd: path
	}) : await globby(pattern, {
		...options,
		cwd: folder
	});
	if (found.length > 0) return found.map((file) => resolve(file));
	throw kind ? new UsageError("no-declaration", {
		name: declarationName,
		path: pattern
	}) : new UsageError("no-match", { path: pattern });
}
// src/files/read-bounded.ts
/**
* The first `limit` bytes of a regular file, and how many it has.
* @returns undefined when the path names something else: a folder, a device, a pipe
* @throws the system's error when the file cannot be opened or read
*/
async function readBounded(path, limit) {
	const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
// src/files/read-declaration.ts
/**
* The bytes of a declaration, one more than allowed at most.
* @throws UsageError when there is no such file, it is no file, or a symbolic link leads out of the repository: what it
*   leads to would be quoted in reports
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
* What lies at an image's path. Nothing outside the repository is looked at: not even whether it exists is told.
* @param declaration path of the file that names the image
* @param path as declared: relative to that file
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
* Where a file goes that an input names.
* @param input the input's name, for messages
* @param path from the workspace
* @returns the absolute path; its folder may not exist yet
* @throws UsageError when it leads outside the workspace: by its name, or by a symbolic link that a declaration's author put there
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
/** Whether no link stands between a folder and a path in it: one would lead to a file that nobody named. */
async function isReal(folder, path) {
	const [from, to] = await Promise.all([realpath(folder), realpath(path)]).catch(() => ["", "?"]);
	return to === resolve(from ?? "", relative(folder, path));
}
/**
* Writes the file, and the folders that it lies in.
* @throws UsageError when the system does not let it
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
/** The path itself or the nearest folder above it that is there; a link counts, wherever it leads. */
async function nearestExisting(path) {
	return await lstat(path).then(() => true, () => false) || path === dirname(path) ? path : nearestExisting(dirname(path));
}
// src/files/replace-file.ts
/**
* Replaces a file's content: whole or not at all, with the permissions that it had. A link stays, what it leads to changes.
* @param newMode the permissions of a file that is not there yet; without them there has to be one
* @throws UsageError when the folder or the file cannot be written
*/
async function replaceFile(path, content, newMode) {
	let temporary;
	try {
		const { target, mode } = await placeOf(path, newMode);
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
async function placeOf(path, newMode) {
	try {
		const target = await realpath(path);
		return {
			target,
			mode: (await stat(target)).mode
		};
	} catch (error) {
		const isThere = await lstat(path).catch(() => void 0);
		if (newMode === void 0 || isThere || error.code !== "ENOENT") throw error;
		return {
			target: path,
			mode: newMode
		};
	}
}
// src/files/state-file.ts
/**
* Reads what the file keeps: its member `entries`; nothing where it is not there yet.
* @throws UsageError for a file that is another's, since it would be overwritten, and for a folder that is not there
*/
async function readStateFile({ path, option, mark, version, maxBytes }) {
	const file = await readBounded(path, maxBytes + 1).catch(async (error) => {
		const { code = "?" } = error;
		const isThere = await lstat(path).catch(() => void 0);
		if (code !== "ENOENT" || isThere) throw new UsageError("own-file-unreadable", {
			option,
			path,
			code
		});
		const folder = dirname(path);
		if (!await stat(folder).catch(() => void 0)) throw new UsageError("file-missing", { path: folder });
		return { bytes: /* @__PURE__ */ new Uint8Array() };
	});
	if (!file || file.bytes.length > maxBytes) throw new UsageError("own-file-form", {
		option,
		path
	});
	const text = Buffer.from(file.bytes).toString("utf8");
	if (text.trim() === "") return {};
	const content = parse(text);
	const entries = isRecord(content) && content[mark] === version ? content.entries : void 0;
	if (!isRecord(entries)) throw new UsageError("own-file-form", {
		option,
		path
	});
	return entries;
}
/** Whether a value of JSON is an object. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/files/emulator-state-file.ts
const own$1 = {
	option: "state",
	mark: "weibo-provider-emulator",
	version: 1,
	maxBytes: 4194304
};
/**
* Reads what stand-ins held at the end of earlier runs, by host; nothing where there is no file yet.
* @throws UsageError for a file that is another's
*/
async function readState(path) {
	return readStateFile({
		...own$1,
		path
	});
}
/**
* Writes it, whole or not at all.
* @param earlier what the file held: of hosts that are not in `state`, it stays
* @throws UsageError when the system does not let it
*/
async function writeState(path, earlier, state) {
	const content = {
		[own$1.mark]: own$1.version,
		entries: {
			...earlier,
			...state
		}
	};
	await replaceFile(path, `${JSON.stringify(content, void 0, 2)}\n`, 420);
}
// src/files/drift-file.ts
const own = {
	option: "drift-file",
	mark: "weibo-provider-drift",
	version: 1,
	maxBytes: 4194304
};
/**
* Reads what drifted by declaration, as earlier runs left it. What is not of the form is left out: it is found again.
* @throws UsageError for a file that is another's
*/
async function readDrift(path) {
	const entries = await readStateFile({
		...own,
		path
	});
	return new Map(Object.entries(entries).map(([file, known]) => [file, Array.isArray(known) ? known.filter(isKnownDrift) : []]));
}
/**
* Writes it, whole or not at all.
* @throws UsageError when the system does not let it
*/
async function writeDrift(path, drift) {
	const content = {
		[own.mark]: own.version,
		entries: Object.fromEntries(drift)
	};
	await replaceFile(path, `${JSON.stringify(content, void 0, 1)}\n`, 420);
}
function isKnownDrift(value) {
	return isRecord(value) && [
		value.kind,
		value.subject,
		value.action,
		value.reason,
		value.run
	].every((text) => typeof text === "string") && typeof value.since === "string" && !Number.isNaN(Date.parse(value.since));
}
export { readBounded as _, isRecord as a, isGlob as b, outputPath as c, readDeclaration as d, checkoutOf as f, repositoryOf as g, isBelow as h, writeState as i, writeOutput as l, displayPath as m, writeDrift as n, readStateFile as o, commonCheckout as p, readState as r, replaceFile as s, readDrift as t, readImage as u, declarationName as v, scopeOf as x, findDeclarations as y };
