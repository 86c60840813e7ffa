import { Bt as UsageError, en as configName, kt as parseUrl, nn as emptyConfig, tt as throwIfExhausted } from "./messages.js";
import { A as readHeader, D as isRecord, Hn as compareText, In as sha256, Zt as maxBytes, d as driftState, et as pathVariable, f as driftOf, k as maxHeaderBytes, tt as programPaths } from "./core.js";
import { BlockList, isIP, isIPv6 } from "node:net";
import { chmod, lstat, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import system, { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { accessSync, closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/files/patterns.ts
/**
* Splits a list of patterns, whose separators become slashes. Their order does not matter: `!` excludes from the selection of all others.
* @param separator on Windows a backslash, which therefore escapes nothing in a pattern
*/
function splitPatterns(patterns, separator = system.sep) {
	const slashed = patterns.map((pattern) => withoutNamespace(pattern.replaceAll(separator, "/"), separator));
	return {
		selecting: slashed.filter((pattern) => !pattern.startsWith("!")),
		excluding: slashed.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1))
	};
}
/** A pattern without the prefix of Windows for long paths and devices, whose `?` is not one of a glob. Source: Microsoft, naming files. */
function withoutNamespace(pattern, separator) {
	if (separator === "/") return pattern;
	return pattern.replace(/^(!?)\/\/[?.]\/(?:(UNC\/)|(?=[a-z]:))/i, (_, not, share) => not + (share ? "//" : ""));
}
/** Whether a path names a stream of a file, which only Windows has and no commit. Source: Microsoft, naming files: `name:stream:type`. */
function namesStream(path, { sep, parse } = system) {
	return sep === "\\" && path.slice(parse(path).root.length).includes(":");
}
/** Whether a pattern can match files with other names. */
function isGlob(pattern) {
	return /[*?[{!]|[@+]\(/.test(pattern);
}
/** The path of a pattern, or the folder that contains everything a glob can match, whether or not it exists; absolute. */
function patternRoot(folder, pattern) {
	return splitGlob(folder, pattern).root;
}
/**
* Splits a pattern into the folder before its first glob segment and the glob below it; an existing path has no glob.
* @param pattern with slashes
* @param paths how paths are written [default: as on this system]
*/
function splitGlob(folder, pattern, { resolve, parse } = system) {
	const { root } = parse(pattern);
	const parts = pattern.slice(root.length).split("/");
	const index = existsSync(resolve(folder, pattern)) ? -1 : parts.findIndex(isGlob);
	if (index < 0) return {
		root: resolve(folder, pattern),
		glob: ""
	};
	return {
		root: resolve(folder, root + parts.slice(0, index).join("/")),
		glob: parts.slice(index).join("/")
	};
}
// src/files/read-bounded.ts
/**
* Reads the first `limit` bytes of a regular file, and its size in bytes. Synchronous calls are several times as fast as
* asynchronous ones for small files, and never hold more than one file open.
* @returns undefined for anything else: a folder, a device, a pipe
* @throws the system's error when the file cannot be opened or read; ExhaustedError when too many files are open
*/
async function readBounded(path, limit) {
	return readBoundedSync(path, limit);
}
/** The same where the caller is a synchronous generator. */
function readBoundedSync(path, limit) {
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
		return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		throwIfExhausted(error);
		throw error;
	}
}
// src/files/repository.ts
/** The root of the git checkout that contains a file; undefined outside of a checkout. */
function checkoutOf(path, known) {
	return checkoutAround(dirname(resolve(path)), known);
}
/** The root of the git checkout that contains a folder, or is it; undefined outside of a checkout. */
function checkoutAround(folder, known = /* @__PURE__ */ new Map()) {
	return checkoutAbove(resolve(folder), known);
}
function checkoutAbove(folder, known) {
	if (known.has(folder)) return known.get(folder);
	const parent = dirname(folder);
	const checkout = existsSync(join(folder, ".git")) ? folder : parent === folder ? void 0 : checkoutAbove(parent, known);
	known.set(folder, checkout);
	return checkout;
}
/** The folder that a declaration's files must be in: its git checkout, otherwise its own folder. */
function repositoryOf(path, known) {
	return checkoutOf(path, known) ?? dirname(resolve(path));
}
/**
* The folder that GitHub resolves paths from: the root of the checkout that contains all the files, which may differ from the
* workspace. Without one common checkout, `folder`.
*/
function commonCheckout(paths, folder) {
	const known = /* @__PURE__ */ new Map();
	const [checkout, ...others] = new Set(paths.map((path) => checkoutAbove(dirname(resolve(path)), known)));
	return checkout !== void 0 && others.length === 0 ? checkout : folder;
}
/** A path after links are resolved; the path itself if it does not exist. */
function realPath(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
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
/**
* Whether a path is a folder or in it, by name alone.
* @param paths how paths are written [default: as on this system]
*/
function isBelow(folder, path, { relative, sep, isAbsolute } = system) {
	const relativePath = relative(folder, path);
	return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}
/**
* A path as reports show it: relative to `folder`, with forward slashes. On another drive it is absolute: `resolve` turns it into the path.
* @param paths how paths are written [default: as on this system]
*/
function displayPath(folder, path, { relative, resolve, sep } = system) {
	return relative(folder, resolve(path)).split(sep).join("/");
}
// src/files/spelling.ts
const systemDisk = {
	namesIn,
	realPath: realpathSync.native
};
/**
* Spells a path as the names in its folders are. Windows and macOS find a file by any letter case, and macOS by any Unicode form.
* @param root a folder that contains `path`; it is not spelled
* @returns undefined where no name differs in letter case or Unicode form only
*/
function spellingOnDisk(root, path, disk = systemDisk) {
	let current = root;
	for (const part of relative(root, path).split(sep).filter(Boolean)) {
		const names = disk.namesIn(current);
		const name = names.includes(part) ? part : [...names].sort().find((candidate) => isSameName(candidate, part));
		if (name === void 0) return void 0;
		current = join(current, name);
	}
	return current;
}
/** Whether two names are one on a system without letter case and Unicode forms. */
function isSameName(one, other) {
	return foldName(one) === foldName(other);
}
/**
* What names have in common that such a system does not distinguish. Each character is folded by itself, so that the three sigmas are one, as
* are `ß` and `ss`. `ı` is not `i`, whose capital it shares.
*/
function foldName(name) {
	if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase();
	return name.normalize("NFC").replace(/[^ı]/gu, (character) => character.toLowerCase().toUpperCase().toLowerCase()).normalize("NFC");
}
/**
* Whether a path that exists is spelled as the names in its folders.
* @param root a folder that contains `path`
* @param real both after links are resolved
*/
function isSpelledAsOnDisk(root, path, real = {
	root: realpathSync.native(root),
	path: realpathSync.native(path)
}, disk = systemDisk) {
	const names = relative(root, path);
	if (relative(real.root, real.path) === names && !names.includes(":") && !keepsTypedNames(root)) return true;
	return spellingOnDisk(root, path, disk) === path;
}
const mounts = /* @__PURE__ */ new Map();
/** Whether real paths have the names that were typed: Linux does not distinguish letter case on a disk of Windows or macOS, as in WSL and containers. */
function keepsTypedNames(root) {
	const known = mounts.get(root);
	if (known !== void 0) return known;
	const result = process.platform === "linux" && existsSync(join(root, ".GIT"));
	mounts.set(root, result);
	return result;
}
/**
* The one path of a file or folder that a user may spell in several ways: through another link to the checkout, a short name of Windows,
* or another letter case. Links inside the checkout are kept.
* @param folder the path is spelled from its checkout
* @param path absolute; returned unchanged if it is missing or outside of the checkout
*/
function canonicalPath(folder, path, disk = systemDisk) {
	const root = checkoutAround(folder) ?? folder;
	try {
		const [realRoot, realPath] = [disk.realPath(root), disk.realPath(path)];
		const isNamedInside = isBelow(root, path);
		if (isNamedInside && isSpelledAsOnDisk(root, path, {
			root: realRoot,
			path: realPath
		}, disk)) return join(root, relative(root, path));
		if (!isNamedInside && realPath === realRoot) return root;
		const fromRoot = (below) => join(root, relative(realRoot, below));
		const named = isNamedInside ? path : fromRoot(join(disk.realPath(dirname(path)), basename(path)));
		if (!isBelow(root, named)) return path;
		return spellingOnDisk(root, named, disk) ?? (isBelow(realRoot, realPath) ? fromRoot(realPath) : path);
	} catch (error) {
		throwIfExhausted(error);
		return path;
	}
}
/**
* Whether a folder has a file or folder by exactly this name. Windows and macOS also find one that differs in letter case, which no other
* system would.
*/
function hasName(folder, name, disk = systemDisk) {
	return existsSync(join(folder, name)) && disk.namesIn(folder).includes(name);
}
/** The names in a folder; none if it cannot be read. */
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		throwIfExhausted(error);
		return [];
	}
}
// src/files/config-file.ts
/** Names that were probably meant, in any letter case: a file that is silently ignored would be worse than an error. */
const similarName = /^\.?weibo-provider\.config\.(?:ya?ml|json)$/i;
/**
* Reads `weibo-provider.config.yaml` at the root of the checkout that contains the folder, or else the first named file; without a
* checkout, in the folder. A symbolic link is not followed.
* @param named the patterns that the user names, relative to `folder`
* @throws UsageError for an invalid file, or one with a similar name
*/
async function readConfigFile(folder, named) {
	const root = configRoot(folder, named);
	const path = join(root, configName);
	const names = namesIn(root).filter((name) => similarName.test(name));
	const misnamed = names.sort().find((name) => name !== configName);
	if (misnamed !== void 0) throw new UsageError("config-name", {
		path: misnamed,
		name: configName
	});
	if (names.length === 0) return emptyConfig;
	const shownPath = relative(folder, path).split(sep).join("/");
	const file = lstatSync(path).isFile() ? await readBounded(path, maxBytes + 1) : void 0;
	if (!file) throw new UsageError("config-unreadable", { path: shownPath });
	const { parseConfig } = await import("./core.js").then((chunk) => ({ parseConfig: chunk.x }));
	const config = await parseConfig(shownPath, file.bytes);
	return {
		...config,
		path,
		patterns: patternsFrom(folder, root, config.files)
	};
}
/** The folder of the file: the root of the checkout, see `readConfigFile`. */
function configRoot(folder, named) {
	const [first] = splitPatterns(named).selecting;
	return checkoutAround(folder) ?? (first === void 0 ? void 0 : checkoutAround(patternRoot(folder, first))) ?? resolve(folder);
}
/** Patterns relative to `root` as patterns relative to `folder`. */
function patternsFrom(folder, root, patterns) {
	const prefix = relative(folder, root).split(sep).join("/");
	if (prefix === "") return [...patterns];
	return patterns.map((pattern) => pattern.startsWith("!") ? `!${prefix}/${pattern.slice(1)}` : `${prefix}/${pattern}`);
}
// src/files/declaration-name.ts
/** The preferred name of a declaration. */
const declarationName = "weibo-provider.yaml";
/** The names under which declarations are found. */
const declarationNames = [declarationName, "weibo-provider.yml"];
/** Whether a path with forward slashes has the name of a declaration. */
function isDeclarationName(path) {
	return declarationNames.includes(basename(path));
}
/** The same on a system without letter case. */
function mayBeDeclarationName(path) {
	return declarationNames.some((name) => isSameName(name, basename(path)));
}
/** The name of the other declaration in a declaration's folder; undefined if there is none. */
function siblingOf(path) {
	const name = declarationNames.find((candidate) => candidate !== basename(path));
	return isDeclarationName(path) && name !== void 0 && hasName(dirname(path), name) ? name : void 0;
}
/** Whether a name differs from a declaration's only by letter case, separators or extension. */
function isSimilarName(path) {
	return /^\.?weibo[-_. ]?provider(?:\.(?:ya?ml|json|txt|bak|orig))*$/i.test(basename(path)) && !isDeclarationName(path);
}
// src/files/find-program.ts
/**
* Finds a program on PATH. A pull request must not bring the program that runs: relative entries of PATH, and everything in
* `untrustedFolders`, are left out. Windows itself would search the working directory first.
* @param name without extension
* @returns its absolute path; undefined if there is none
*/
function findProgram(name, folder) {
	const roots = untrustedFolders(folder).map(realPath);
	const isTrusted = (path) => !withAncestors(path).some((step) => roots.some((root) => isBelow(root, realPath(step))));
	const path = pathVariable(process.env, process.platform);
	return programPaths(name, path, process.platform).find((program) => isProgram(program) && isTrusted(program));
}
/**
* The folders whose content may come from a pull request: the checkouts of a folder and of the working directory, and the workspace of
* the runner, which is no checkout where actions/checkout found no git.
*/
function untrustedFolders(folder) {
	const checkouts = [folder, process.cwd()].map((start) => checkoutAround(start)).filter((checkout) => checkout !== void 0);
	const { GITHUB_WORKSPACE: workspace = "" } = process.env;
	return [...checkouts, workspace].filter((path) => isAbsolute(path) && path !== "/");
}
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
/** A path and all folders above it. */
function withAncestors(path) {
	const parent = dirname(path);
	return parent === path ? [path] : [path, ...withAncestors(parent)];
}
// src/network/host-and-port.ts
/** `host:port`, with brackets around an IPv6 address. */
function hostAndPort(host, port) {
	return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
// src/network/local-addresses.ts
/**
* Addresses of this machine and of the networks that it is directly connected to. They may be public, and yet open to this
* machine more than to others.
* @returns a test for an IPv4 or IPv6 address
*/
function localAddresses(interfaces = networkInterfaces) {
	let blocks;
	return (address) => {
		blocks ??= blocksOf(interfaces());
		return blocks.check(address, isIPv6(address) ? "ipv6" : "ipv4");
	};
}
function blocksOf(interfaces) {
	const blocks = new BlockList();
	for (const { address, family, cidr } of Object.values(interfaces).flatMap((addresses) => addresses ?? [])) {
		const type = family === "IPv6" ? "ipv6" : "ipv4";
		blocks.addAddress(address, type);
		const prefix = Number(cidr?.split("/")[1] ?? 0);
		if (prefix > 0) blocks.addSubnet(address, prefix, type);
	}
	return blocks;
}
// src/network/policy.ts
const defaultTimeouts = {
	lookup: 1e4,
	connect: 1e4,
	head: 15e3,
	total: 3e4,
	run: 3e5
};
const defaultRetry = {
	attempts: 3,
	pause: 500,
	longest: 3e4,
	random: Math.random
};
// src/network/options.ts
/**
* Parses the operator's options.
* @param environment for the proxy variables, and those that name a browser
* @throws UsageError for an invalid option, for `proxy` without a variable, and for `proxy` together with `browser`
*/
function networkPolicy({ resolve, allowPrivate, proxy, browser = false, untrusted = () => [] }, environment) {
	if (browser && proxy) throw new UsageError("browser-proxy");
	return {
		overrides: resolve.map(parseResolve),
		allowPrivate: new Set(allowPrivate.flatMap(parseAllowPrivate)),
		...proxy && { proxy: proxyIn(environment) },
		...browser && { browser: {
			environment,
			platform: process.platform,
			untrusted: [process.cwd(), ...untrusted()]
		} },
		timeouts: defaultTimeouts,
		retry: defaultRetry,
		lookup: async (...lookup) => (await import("./network.js").then((chunk) => ({ systemLookup: chunk.m }))).systemLookup(...lookup),
		isLocal: localAddresses()
	};
}
/** The usual variables, the lower-case form takes precedence, as in curl. */
function proxyIn(environment) {
	const variable = (name) => environment[name.toLowerCase()] ?? environment[name] ?? "";
	const proxies = {
		http: variable("HTTP_PROXY"),
		https: variable("HTTPS_PROXY"),
		exceptions: variable("NO_PROXY")
	};
	if (proxies.http === "" && proxies.https === "") throw new UsageError("proxy-unset");
	for (const proxy of [proxies.http, proxies.https]) if (proxy !== "" && !isProxy(proxy)) throw new UsageError("proxy-form");
	return proxies;
}
/** Whether undici accepts the address; it decodes user name and password itself. */
function isProxy(text) {
	const url = /^https?:\/\/[^/]/.test(text) ? parseUrl(text) : void 0;
	try {
		return url !== void 0 && decodeURIComponent(url.username + url.password) !== void 0;
	} catch {
		return false;
	}
}
/**
* Parses `HOST:PORT:ADDRESS`, as in curl, with an optional `:PORT` after the address. IPv6 addresses need brackets.
* @throws UsageError for any other form
*/
function parseResolve(text) {
	const match = /^(?<host>[^:[\]]+):(?<port>\d{1,5}):(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+))(?::(?<toPort>\d{1,5}))?$/.exec(text);
	const { host = "", port, v6, v4, toPort } = match?.groups ?? {};
	const address = v6 ?? v4 ?? "";
	if (!match || !isIP(address) || !isPort(port) || toPort !== void 0 && !isPort(toPort)) throw new UsageError("resolve-form", { text });
	return {
		host: hostName("resolve", host),
		port: Number(port),
		address,
		...toPort !== void 0 && { toPort: Number(toPort) }
	};
}
/**
* `HOST:PORT`, or `HOST` for its ports 80 and 443. IPv6 addresses need brackets before a port.
* @throws UsageError for any other form
*/
function parseAllowPrivate(text) {
	const [, withPort, port] = isIPv6(text) ? [] : /^(.*[^:]):(\d{1,5})$/.exec(text) ?? [];
	if (port !== void 0 && !isPort(port)) throw new UsageError("not-a-host", {
		option: "allow-private",
		text
	});
	const host = hostName("allow-private", withPort ?? text);
	return (port === void 0 ? [80, 443] : [Number(port)]).map((allowed) => hostAndPort(host, allowed));
}
/** A host in the form of URLs: lower case, international names in ASCII, IPv6 without brackets. */
function hostName(option, text) {
	const bare = text.replace(/^\[(.*)\]$/, "$1");
	const literal = isIPv6(bare) ? `[${bare}]` : bare;
	if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@*\\[\]]+)$/i.test(literal) || !parseUrl(`http://${literal}`)) throw new UsageError("not-a-host", {
		option,
		text
	});
	return new URL(`http://${literal}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
function isPort(text) {
	return Number(text) >= 1 && Number(text) <= 65535;
}
// src/github/output-file.ts
/**
* The path of a file or folder that an input names.
* @param input the input's name, for messages
* @param path relative to the workspace
* @returns the absolute path; its folder may not exist yet
* The letter case of an existing folder does not matter where the system ignores it.
* @throws UsageError for a path outside the workspace, also through a symbolic link, which a pull request may contain
*/
async function outputPath(input, workspace, path) {
	const target = resolve(workspace, path);
	const folder = resolve(workspace);
	const isNamedInside = target !== folder && isBelow(folder, target);
	const existing = await nearestExisting(target);
	if (!(isNamedInside && !relative(folder, target).split(sep).some(isGitFolder) && !await hasLink(folder, existing))) throw new UsageError("output-outside", {
		input,
		path
	});
	return target;
}
/** Whether a name is git's folder, under any name by which Windows or macOS finds it. Source: git, verify_path in read-cache.c. */
function isGitFolder(name) {
	return /^(?:\.git|git~\d)(?:$|[ .:])/i.test(name.replace(/\p{Cf}/gu, ""));
}
/** Whether a symbolic link is on the way from a folder to a path in it that exists. */
async function hasLink(folder, path) {
	if (relative(folder, path) === "" || !isBelow(folder, path)) return false;
	return (await lstat(path)).isSymbolicLink() || hasLink(folder, dirname(path));
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
* @throws an Error with the code ENOENT without git; an Error when git fails, or writes too much
*/
async function git(folder, line, input = "") {
	const options = [
		"-C",
		resolve(folder),
		"-c",
		"safe.bareRepository=explicit",
		"-c",
		"core.fsmonitor=false"
	];
	const program = findProgram("git", folder);
	if (program === void 0) throw Object.assign(/* @__PURE__ */ new Error("git is not on PATH"), { code: "ENOENT" });
	const { spawn } = await import("node:child_process");
	return new Promise((resolve, reject) => {
		const child = spawn(program, [...options, ...line], {
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			cwd: dirname(program),
			env: {
				...gitEnvironment(),
				GIT_OPTIONAL_LOCKS: "0",
				GIT_NO_LAZY_FETCH: "1",
				GIT_ALLOW_PROTOCOL: ""
			}
		});
		child.on("error", reject);
		if (child.pid === void 0) return;
		const chunks = [];
		let length = 0;
		child.stdout.on("data", (chunk) => {
			length += chunk.length;
			if (length > maxOutput) child.kill();
			else chunks.push(chunk);
		});
		child.stdin.on("error", () => {}).end(input);
		child.on("close", (code) => {
			if (code === 0) resolve(Buffer.concat(chunks));
			else reject(/* @__PURE__ */ new Error(`git ${line[0]} ended with ${code}`));
		});
	});
}
/**
* Variables that select another repository, as in a hook, or other programs of git. Source: git documentation, environment variables, the
* git repository; GIT_EXEC_PATH.
*/
const removedVariables = /* @__PURE__ */ new Set([...[
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_COMMON_DIR",
	"GIT_NAMESPACE",
	"GIT_PREFIX"
], "GIT_EXEC_PATH"]);
function gitEnvironment() {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !removedVariables.has(name.toUpperCase())));
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
// src/files/text-link.ts
/** Longest content that may be the path of a link, in bytes. */
const maxPathBytes = 1024;
/**
* The target of a symbolic link that git checked out as text, as on Windows without the permission to create links.
* Source: git-config, core.symlinks: links are checked out as small plain files that contain the link text.
* @param path absolute
* @param bytes the first bytes of the file
* @returns the absolute path, whether or not it exists; undefined for every other file
*/
async function textLinkTarget(path, bytes) {
	if (bytes.length === 0 || bytes.length > maxPathBytes) return void 0;
	const text = Buffer.from(bytes).toString("utf8");
	if (/[\0\r\n]/.test(text)) return void 0;
	const checkout = checkoutOf(path);
	if (checkout === void 0 || !await hasTextLinks(checkout)) return void 0;
	return (await git(dirname(path), [
		"ls-files",
		"-s",
		"-z",
		"--",
		`:(literal)${basename(path)}`
	]).catch(() => "")).toString().startsWith("120000 ") ? resolve(dirname(path), text) : void 0;
}
/**
* Where a path leads whose folder is such a link.
* @param root a folder that contains the path; both are absolute
* @returns the absolute path, whether or not it exists; undefined if no folder on the way is one
*/
async function textFolderTarget(root, path) {
	const parts = relative(root, path).split(sep);
	for (let length = 1; length < parts.length; length += 1) {
		const folder = join(root, ...parts.slice(0, length));
		const file = await readBounded(folder, 1025).catch(throwIfExhausted);
		const target = file && await textLinkTarget(folder, file.bytes);
		if (target !== void 0) return join(target, ...parts.slice(length));
	}
}
const checkouts = /* @__PURE__ */ new Map();
/** Whether links of a checkout are text. Known after one call of git, however many small files a pull request brings. */
function hasTextLinks(checkout) {
	const known = checkouts.get(checkout);
	if (known) return known;
	const result = git(checkout, [
		"config",
		"--type=bool",
		"--get",
		"core.symlinks"
	]).catch(() => "").then((output) => output.toString().trim() === "false");
	checkouts.set(checkout, result);
	return result;
}
// src/files/read-declaration.ts
/**
* Reads the bytes of a declaration, at most one more than allowed.
* @param known checkouts that the run has looked up
* @throws UsageError when the file does not exist, is not a regular file, is a symbolic link that was checked out as text, or one out
*   of the repository, whose target would be quoted in reports
*/
async function readDeclaration(path, known) {
	if (namesStream(path)) throw new UsageError("file-missing", { path });
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
	if (!await isInside(repositoryOf(path, known), resolve(path))) throw new UsageError("file-outside", { path });
	if (await textLinkTarget(resolve(path), file.bytes) !== void 0) throw new UsageError("file-text-link", { path });
	return file.bytes;
}
// src/files/read-image.ts
/** How many links that were checked out as text are followed for one image. */
const maxLinks = 5;
/** The images of a run, each of which is read once; the facts that were used least recently are dropped. */
var ImageReader = class {
	#facts = /* @__PURE__ */ new Map();
	#fingerprints = /* @__PURE__ */ new Map();
	#maxFacts = 5e3;
	#checkouts;
	constructor(checkouts = /* @__PURE__ */ new Map()) {
		this.#checkouts = checkouts;
	}
	/**
	* Reads an image that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
	* What is read on one system is read on every other one: the path is spelled as the names in the folders.
	* @param declaration path of the declaration
	* @returns a function that reads an image by its path as declared, relative to the declaration; it throws ExhaustedError
	*/
	readerFor(declaration) {
		const repository = repositoryOf(declaration, this.#checkouts);
		const folder = dirname(resolve(declaration));
		return (path) => this.#read(repository, folder, path);
	}
	/**
	* Reads the images of a declaration, with the fingerprints of files that have the same size.
	* @throws ExhaustedError
	*/
	async readAll(declaration, images) {
		const read = this.readerFor(declaration);
		const all = [];
		for (const image of images) all.push({
			...image,
			fact: await read(image.path)
		});
		const sizes = all.map(({ fact }) => fact.state === "read" ? fact.size : void 0);
		return all.map((image) => {
			const { fact } = image;
			if (fact.state !== "read" || sizes.indexOf(fact.size) === sizes.lastIndexOf(fact.size)) return image;
			return {
				...image,
				fact: {
					...fact,
					fingerprint: this.#fingerprintOf(fact.file)
				}
			};
		});
	}
	#fingerprintOf(file) {
		if (!this.#fingerprints.has(file)) {
			if (this.#fingerprints.size >= this.#maxFacts) this.#fingerprints.clear();
			this.#fingerprints.set(file, fingerprintOf(file));
		}
		return this.#fingerprints.get(file);
	}
	#read(repository, folder, path) {
		const target = resolve(folder, path.replaceAll("\\", "/"));
		if (/^(?:[\\/]|[a-z]:)/i.test(path) || !isBelow(repository, target)) return Promise.resolve({ state: "outside" });
		if (path.includes("\\")) return Promise.resolve({ state: "backslash" });
		const key = `${repository}\0${target}`;
		const fact = this.#facts.get(key) ?? readImageFile(repository, target);
		this.#facts.delete(key);
		this.#facts.set(key, fact);
		for (const oldest of this.#facts.keys()) {
			if (this.#facts.size <= this.#maxFacts) break;
			this.#facts.delete(oldest);
		}
		return fact.then((known) => "spelling" in known ? {
			...known,
			spelling: displayPath(folder, known.spelling)
		} : known);
	}
};
/** Reads one image; see `ImageReader`. */
function readImage(declaration, path) {
	return new ImageReader().readerFor(declaration)(path);
}
/** The size and a hash of the first bytes of a file; undefined if it can no longer be read. */
function fingerprintOf(file) {
	try {
		const start = readBoundedSync(file, maxHeaderBytes);
		return start && `${sha256(start.bytes)} ${start.size}`;
	} catch (error) {
		throwIfExhausted(error);
		return;
	}
}
async function readImageFile(repository, target, links = 0) {
	try {
		const realRepository = realpathSync.native(repository);
		if (!isBelow(realRepository, realpathSync.native(dirname(target)))) return { state: "outside" };
		lstatSync(target);
		const realTarget = realPathOf(target);
		if (realTarget === void 0 || !isBelow(realRepository, realTarget)) return { state: "outside" };
		if (!isSpelledAsOnDisk(repository, target, {
			root: realRepository,
			path: realTarget
		})) return await misspelled(repository, target);
		const file = await readBounded(target, maxHeaderBytes);
		if (file === void 0) return { state: "not-a-file" };
		const header = readHeader(file.bytes);
		const linked = header.format === "other" && links < maxLinks ? await textLinkTarget(target, file.bytes) : void 0;
		if (linked !== void 0) return await readLinked(repository, linked, links);
		return {
			state: "read",
			file: target,
			header,
			size: file.size
		};
	} catch (error) {
		throwIfExhausted(error);
		const { code } = error;
		if (code === "EISDIR") return { state: "not-a-file" };
		if (code === "ENOENT" || code === "ENOTDIR") {
			const linked = links < maxLinks ? await textFolderTarget(repository, target) : void 0;
			return linked === void 0 ? misspelled(repository, target) : readLinked(repository, linked, links);
		}
		return { state: ["ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code ?? "") ? "missing" : "unreadable" };
	}
}
function readLinked(repository, linked, links) {
	return isBelow(repository, linked) ? readImageFile(repository, linked, links + 1) : Promise.resolve({ state: "outside" });
}
/** The path after links are resolved; undefined for a link that leads nowhere. */
function realPathOf(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		throwIfExhausted(error);
		return;
	}
}
/** The near miss of a path that exists under no name with exactly this spelling; one outside the repository is not revealed. */
async function misspelled(repository, target) {
	const spelling = spellingOnDisk(repository, target);
	if (spelling === void 0 || spelling === target || !await isInside(repository, spelling)) return { state: "missing" };
	return {
		state: spelling.normalize("NFC") === target.normalize("NFC") ? "unicode-form" : "letter-case",
		spelling
	};
}
// src/files/find-declarations.ts
/**
* Finds the declarations that a list of patterns selects, sorted, without duplicates.
* A file selects itself, a folder every declaration in it or below, a glob the files and folders that it matches. Of folders and globs,
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
	return sortPaths([...new Set(files)]);
}
/** Sorts paths as with forward slashes, so that reports, shards and digests have the same order on every system. */
function sortPaths(paths, separator = sep) {
	const shown = new Map(paths.map((path) => [path, path.replaceAll(separator, "/")]));
	return [...paths].sort((a, b) => compareText(shown.get(a) ?? a, shown.get(b) ?? b));
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
	const path = canonicalPath(folder, resolve(folder, pattern));
	const kind = await kindOf(path);
	if (kind === "file") return [path];
	if (kind === "folder") {
		const files = await declarationsIn(path);
		if (files.length === 0) throw await nothingFound(path, pattern);
		return files;
	}
	if (!isGlob(pattern)) throw new UsageError("file-missing", { path: pattern });
	const { globMatcher } = await import("./globs.js").then((chunk) => ({ exclusion: chunk.r, globMatcher: chunk.i }));
	const { root, glob } = splitGlob(folder, pattern.replace(/\/+$/, ""));
	const [matches, contains] = [globMatcher(glob), globMatcher(`${glob}/**`)];
	const namesFiles = glob.slice(glob.lastIndexOf("/") + 1).includes(".");
	const files = await filesIn(canonicalPath(folder, root), (path) => matches(path) && (namesFiles || isDeclarationName(path)) || isVisibleDeclaration(path) && contains(path));
	if (files.length === 0) throw new UsageError("no-match", { path: pattern });
	return files;
}
async function declarationsIn(folder) {
	return filesIn(folder, isVisibleDeclaration);
}
const isVisibleDeclaration = (path) => isDeclarationName(path) && !/(?:^|\/)\./.test(path);
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
		const found = declarationNames.find((name) => hasName(current, name));
		if (found !== void 0) return join(current, found);
	}
}
async function nothingFound(folder, pattern) {
	const { nearMisses } = await import("./globs.js").then((chunk) => ({ nearMisses: chunk.t }));
	const { similar, ignored } = await nearMisses(folder);
	const problem = similar.length > 0 ? "no-declaration-similar" : ignored.length > 0 ? "no-declaration-ignored" : "no-declaration";
	const named = (paths) => paths.map((path) => posix.join(pattern.replaceAll(sep, "/"), path));
	return new UsageError(problem, {
		name: declarationName,
		path: pattern,
		similar: named([...similar, ...ignored]),
		ignored: named(ignored)
	});
}
async function kindOf(path) {
	const pathStat = await stat(path).catch(() => void 0);
	return pathStat && (pathStat.isDirectory() ? "folder" : "file");
}
// src/files/replace-file.ts
/** Codes with which Windows refuses to replace a file that is open, also in a virus scanner or an indexer. */
const busyCodes = [
	"EPERM",
	"EACCES",
	"EBUSY"
];
/** Waiting times before further attempts, in milliseconds: scanners close a file within seconds. */
const retryDelays = [
	10,
	20,
	40,
	80,
	160,
	320,
	640,
	1e3,
	1e3,
	1e3
];
/**
* Replaces a file's content, whole or not at all, and keeps its permissions. The target of a symbolic link is replaced, not the link.
* A device or a pipe, such as `/dev/stdout` or `NUL`, is written to.
* @param newMode the permissions of a new file; without them the file must exist
* @param move moves the new file over the old one
* @throws UsageError when the folder or the file cannot be written, or the file stays open in another program
*/
async function replaceFile(path, content, newMode, move = renameWithRetries) {
	let temporary;
	try {
		const device = windowsDevice(path) ?? (await isDeviceOrPipe(path) ? path : void 0);
		if (device !== void 0) return await writeFile(device, content);
		const { target, mode } = await resolveTarget(path, newMode);
		temporary = `${target}.${crypto.randomUUID()}.tmp`;
		await writeFile(temporary, content, {
			flag: "wx",
			mode: 384
		});
		await chmod(temporary, mode & 4095);
		await move(temporary, target);
	} catch (error) {
		if (temporary !== void 0) await rm(temporary, { force: true });
		const { code = "", syscall } = error;
		const isBusy = syscall === "rename" && busyCodes.includes(code);
		throw new UsageError(isBusy ? "file-busy" : "file-unwritable", {
			path,
			code
		});
	}
}
/**
* Renames a file, again after a while if the target is open.
* @throws the system's error of the last attempt
*/
async function renameWithRetries(from, to, renameOnce = rename, delays = retryDelays) {
	for (const delay of delays) try {
		return await renameOnce(from, to);
	} catch (error) {
		if (!busyCodes.includes(error.code ?? "")) throw error;
		await setTimeout(delay);
	}
	await renameOnce(from, to);
}
/**
* The device of Windows that a path names in any folder; Node would create a file, which few programs can delete.
* Source: Microsoft, naming files, reserved names.
*/
function windowsDevice(path, { basename, sep } = system) {
	return sep === "\\" && /^(?:AUX|CON|NUL|PRN|(?:COM|LPT)\d)$/i.test(basename(path)) ? `\\\\.\\${basename(path)}` : void 0;
}
async function isDeviceOrPipe(path) {
	const status = await stat(path).catch(() => void 0);
	return status !== void 0 && !status.isFile() && !status.isDirectory();
}
/** Whether a path is a symbolic link; false for one that does not exist. */
async function isLink(path) {
	return (await lstat(path).catch(() => void 0))?.isSymbolicLink() ?? false;
}
async function resolveTarget(path, newMode) {
	try {
		const target = await realpath(path);
		return {
			target,
			mode: (await stat(target)).mode
		};
	} catch (error) {
		if (newMode === void 0 || await isLink(path) || error.code !== "ENOENT") throw error;
		return {
			target: path,
			mode: newMode
		};
	}
}
// src/files/state-file.ts
/**
* Reads a state file. A file that does not exist yet, or that is empty, has no entries.
* @param notices receives a notice for a damaged file that counts as empty
* @throws UsageError for a file of another program, because a later write would replace it; for one that cannot be read; and
*   for a folder that does not exist
*/
async function readStateFile(path, format, notices = []) {
	const { option, signature, version, maxBytes, isDisposable } = format;
	const file = await readBounded(path, maxBytes + 1).catch(async (error) => {
		const { code = "?" } = error;
		if (code !== "ENOENT" || await isLink(path)) throw new UsageError("state-file-unreadable", {
			option,
			path,
			code
		});
		const folder = dirname(path);
		if (!(await stat(folder).catch(() => void 0))?.isDirectory()) throw new UsageError("file-missing", { path: folder });
		return { bytes: /* @__PURE__ */ new Uint8Array() };
	});
	if (!file) throw new UsageError("state-file-form", {
		option,
		path
	});
	const text = new TextDecoder().decode(file.bytes);
	const isTooLarge = file.bytes.length > maxBytes;
	if (!isTooLarge && text.trim() === "") return format.parse({});
	const content = isTooLarge ? void 0 : parseJson(text);
	const entries = isRecord(content) && content[signature] === version ? content.entries : void 0;
	if (isRecord(content) && Number.isInteger(content[signature]) && content[signature] !== version && isDisposable) return format.parse({});
	if (isRecord(entries)) return format.parse(entries);
	if (!(isRecord(content) && Object.hasOwn(content, signature) || startsAsStateFile(text, format)) || !isDisposable) throw new UsageError("state-file-form", {
		option,
		path
	});
	notices.push({
		notice: "damaged",
		severity: "warning",
		params: {
			variable: option,
			path
		}
	});
	return format.parse({});
}
/** Whether a text that is not valid starts with the signature, or ends within it. */
function startsAsStateFile(text, format) {
	return headOf(format).startsWith(text) || new RegExp(`^\\s*\\{\\s*"${format.signature}"\\s*:`).test(text);
}
const headOf = ({ signature, version }) => `{"${signature}": ${version}, "entries": {`;
/**
* Writes a state file, whole or not at all.
* @throws UsageError when the file cannot be written
*/
async function writeStateFile(path, format, state) {
	const { maxBytes, mode } = format;
	const [head, tail] = [headOf(format), "\n}}\n"];
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
/** Writes a state file. One that cannot be written is a notice, since the result of the run is the same without it. */
async function saveStateFile(path, format, state) {
	try {
		await writeStateFile(path, format, state);
		return [];
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const { code = "?" } = error.params;
		return [{
			notice: "unwritable",
			severity: "warning",
			params: {
				variable: format.option,
				path,
				code
			}
		}];
	}
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
// src/files/git-spelling.ts
/**
* Spells paths as git does. On a system without letter case or Unicode forms the disk may have another spelling, which is in no commit,
* so that it would count as a moved file.
* @param root the root of the checkout
* @param paths absolute
*/
async function gitSpelling(root, paths) {
	const output = await git(root, ["ls-files", "-z"]).catch(() => "");
	const tracked = new Set(output.toString().split("\0"));
	const spellings = new Map([...tracked].map((file) => [foldName(file), file]));
	return paths.map((path) => {
		const shown = displayPath(root, path);
		const spelling = spellings.get(foldName(shown));
		if (spelling === void 0 || tracked.has(shown)) return path;
		return isSameFile(join(root, spelling), path) ? join(root, spelling) : path;
	});
}
function isSameFile(one, other) {
	const [first, second] = [one, other].map((path) => statSync(path, {
		bigint: true,
		throwIfNoEntry: false
	}));
	return first !== void 0 && second !== void 0 && first.dev === second.dev && first.ino === second.ino;
}
// src/files/default-branch.ts
/**
* The default branch of the repository that contains a folder: that of its remote, otherwise the current branch; `main` without a
* repository or git.
*/
async function defaultBranch(folder) {
	const remote = await line(folder, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]);
	if (remote !== void 0) return remote.replace(/^origin\//, "");
	return await line(folder, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]) ?? "main";
}
async function line(folder, command) {
	return (await git(folder, command).catch(() => void 0))?.toString("utf8").trim() || void 0;
}
// src/cli/report-output.ts
/**
* Standard output, or the file of `--output`: shells on Windows convert what they redirect to another encoding.
* @param output the file, relative to the working directory; an existing report is replaced
* @throws UsageError when its folder does not exist, or when it is a declaration by its name
*/
function reportOutput(output, { folder, print, redact }) {
	if (output === void 0) return {
		print,
		drained: () => drained(process.stdout),
		end: () => Promise.resolve()
	};
	const path = resolve(folder, output);
	if ([path, realPath(path)].some(mayBeDeclarationName)) throw new UsageError("output-declaration", { path: output });
	if (!existsSync(dirname(path))) throw new UsageError("file-missing", { path: dirname(path) });
	const parts = [];
	const end = async () => {
		const text = redact(parts.join(""));
		await replaceFile(path, text, 420).catch((error) => {
			print(text);
			throw error;
		});
	};
	return {
		print: (text) => void parts.push(text),
		drained: () => Promise.resolve(),
		end
	};
}
/** Waits until a stream accepts more: a pipe does so when its reader has read. A stream that has failed is not waited for. */
async function drained(stream) {
	if (!stream.writableNeedDrain) return;
	const events = [
		"drain",
		"error",
		"close"
	];
	await new Promise((resolve) => {
		const finish = () => {
			for (const event of events) stream.off(event, finish);
			resolve();
		};
		for (const event of events) stream.on(event, finish);
	});
}
// src/files/drift-file.ts
/**
* Opens the drift file. It is read before the first request, since a file of another program ends the run.
* @throws UsageError as `readStateFile` does
*/
async function openDriftFile({ path, moment }) {
	const known = await readStateFile(path, driftState);
	return { 
	/** Adds to each report what drifted, with the run that first detected it, and updates the file. */
record: async (files) => {
		const reports = files.map((file) => {
			const earlier = known.get(file.file) ?? [];
			return file.targets ? {
				...file,
				targets: file.targets.map((target) => withDrift(target, earlier, moment))
			} : file;
		});
		const entries = new Map(known);
		for (const { file, targets } of reports) if (targets) entries.set(file, targets.flatMap(({ drift = [], plan }) => [...drift, ...earlierUnknown(plan, known.get(file) ?? [])]));
		return {
			reports,
			notices: await saveStateFile(path, driftState, new Map([...entries].filter(([, drift]) => drift.length > 0)))
		};
	} };
}
/** Earlier drift that this run could not read: whether it persists is unknown. */
function earlierUnknown(plan, earlier) {
	const unknown = plan?.changes.filter(({ action }) => action === "unknown") ?? [];
	return earlier.filter(({ target, kind, subject }) => target === plan?.target && unknown.some((change) => change.kind === kind && change.subject === subject));
}
/** A result with what drifted; without a plan, what drifted before. */
function withDrift(result, earlier, moment) {
	const { plan, target } = result;
	return {
		...result,
		drift: plan ? driftOf(plan, earlier, moment) : earlier.filter((drift) => drift.target === target)
	};
}
// src/files/list-files.ts
/**
* Lists the files below a folder that git tracks or does not ignore, without tracked links. Without git or a repository, .gitignore files apply.
* Files in nested repositories are included.
* @returns paths relative to `folder`, with forward slashes; a tracked file may be deleted
*/
async function listFiles(folder) {
	if (checkoutAround(folder) !== void 0) {
		const listing = await gitFiles(folder).catch(throwIfExhausted);
		if (listing) return listing;
	}
	const { walk } = await import("./globs.js").then((chunk) => ({ walk: chunk.n }));
	return [...walk(folder, { ignores: true })];
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
		else if (mode !== "120000" && path !== "") files.add(path);
	}
	return [...files];
}
/** The files of a submodule or another nested repository, if it is checked out. */
async function nestedFiles(folder, path) {
	const nested = join(folder, path);
	if (!existsSync(join(nested, ".git"))) return [];
	return (await listFiles(nested)).map((file) => posix.join(path, file));
}
export { canonicalPath as A, readBounded as B, untrustedFolders as C, isSimilarName as D, isDeclarationName as E, checkoutOf as F, splitPatterns as G, isGlob as H, commonCheckout as I, displayPath as L, hasName as M, spellingOnDisk as N, siblingOf as O, checkoutAround as P, isBelow as R, hostAndPort as S, declarationNames as T, patternRoot as U, readBoundedSync as V, splitGlob as W, git as _, defaultBranch as a, writeOutput as b, readStateFile as c, replaceFile as d, findDeclarations as f, forkPoint as g, readDeclaration as h, reportOutput as i, foldName as j, readConfigFile as k, saveStateFile as l, readImage as m, openDriftFile as n, gitSpelling as o, ImageReader as p, drained as r, refuseForeignFile as s, listFiles as t, writeStateFile as u, gitTree as v, declarationName as w, networkPolicy as x, outputPath as y, repositoryOf as z };
