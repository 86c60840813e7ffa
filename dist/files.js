import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { Bt as UsageError, Qt as configName, en as emptyConfig, kt as parseUrl, tt as throwIfExhausted, xt as notPublicBecause } from "./messages.js";
import { A as maxHeaderBytes, Qt as maxBytes, Vn as compareText, c as driftOf, j as readHeader, nt as programPaths, s as driftState, tt as pathVariable, w as isRecord } from "./core.js";
import { BlockList, isIP, isIPv6 } from "node:net";
import { createHash, randomUUID } from "node:crypto";
import { chmod, lstat, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import system, { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { accessSync, closeSync, constants as constants$1, existsSync, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { spawn } from "node:child_process";
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
		return openSync(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
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
	const { parseConfig } = await import("./core.js").then((chunk) => ({ parseConfig: chunk._ }));
	const config = parseConfig(shownPath, file.bytes);
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
		accessSync(path, constants$1.X_OK);
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
// src/network/head-lines.ts
/** How many lines the response heads to one request may have: as many fields as Node's own client keeps. Source: Node.js docs, http.Server.maxHeadersCount. */
const maxHeadLines = 2e3;
/** The error code for more lines. */
const tooManyLines = "TOO_MANY_HEADER_LINES";
const [lineFeed, carriageReturn] = [10, 13];
/** Position of the status digit that marks an interim response, e.g. in `HTTP/1.1 103`. */
const statusAt = 9;
/**
* Closes a connection whose response head has too many lines. undici limits the bytes of names and values, but keeps some
* hundred bytes per field, so many tiny fields could exhaust the memory.
*/
function limitHeadLines(socket) {
	let isHead = true;
	let lines = 0;
	/** Bytes of the line so far. */
	let length = 0;
	let isFirstLine = true;
	let isInterim = false;
	const see = (byte) => {
		if (byte === carriageReturn) return;
		if (byte !== lineFeed) {
			if (isFirstLine && length === statusAt) isInterim = byte === "1".charCodeAt(0);
			length += 1;
			return;
		}
		lines += 1;
		if (length === 0 && !isInterim) isHead = false;
		isFirstLine = length === 0;
		length = 0;
	};
	const [read, write] = [socket.read, socket.write];
	socket.read = function(...size) {
		const chunk = read.apply(this, size);
		for (let index = 0; isHead && chunk && index < chunk.length; index++) see(chunk[index] ?? 0);
		if (lines <= 2e3) return chunk;
		this.destroy(Object.assign(/* @__PURE__ */ new Error("too many lines in a response head"), { code: tooManyLines }));
		return null;
	};
	socket.write = function(...args) {
		[isHead, lines, length, isFirstLine, isInterim] = [
			true,
			0,
			0,
			true,
			false
		];
		return write.apply(this, args);
	};
}
// src/network/network-error.ts
/** Thrown inside this folder; its public functions return the failure. */
var NetworkError = class extends Error {
	failure;
	constructor(failure) {
		super(failure.kind);
		this.name = "NetworkError";
		this.failure = failure;
	}
};
/** A proxy that could not be reached, or did not respond. */
var ProxyError = class extends Error {
	constructor(cause) {
		super("proxy", { cause });
		this.name = "ProxyError";
	}
};
/**
* Classifies an error of DNS, socket, TLS, HTTP client or decompression by its code.
* Sources: Node.js docs, errors, tls (X.509 codes) and zlib (`Z_` codes); undici docs, errors; llhttp's `HPE_` codes.
*/
function networkFailureOf(error, { host, port, timeouts }) {
	if (error instanceof NetworkError) return error.failure;
	const code = codeOf(error);
	const refusal = proxyRefusal(error);
	if (refusal !== void 0 || error instanceof ProxyError) return {
		kind: "proxy",
		host,
		code: refusal ?? code
	};
	if (code === "ENOTFOUND" || code === "ENODATA") return {
		kind: "dns",
		host
	};
	if (isServerFailure(code) || code === "ETIMEOUT") return {
		kind: "dns-server",
		host,
		code
	};
	if (code === "ECONNREFUSED") return {
		kind: "refused",
		host,
		port
	};
	const limit = timeoutLimits[code];
	if (limit) return {
		kind: "timeout",
		host,
		seconds: timeouts[limit] / 1e3
	};
	const reason = tlsReason(code);
	if (reason) return {
		kind: "tls",
		host,
		reason,
		code
	};
	if (code === "TOO_MANY_HEADER_LINES") return {
		kind: "unsupported",
		host,
		code
	};
	if (isDecodingError(error)) return {
		kind: "unsupported",
		host,
		code
	};
	if (isParserError(error) || code === "UND_ERR_HEADERS_OVERFLOW") return {
		kind: "protocol",
		host,
		code
	};
	return {
		kind: "connection",
		host,
		code
	};
}
/** Whether a name server failed, which may succeed a moment later. */
const isServerFailure = (code) => code.startsWith("EAI_") || code === "ESERVFAIL";
/** The status of a proxy that declined to connect: undici has it only in the error's message. */
function proxyRefusal(error) {
	const [, status] = error instanceof Error && /^Proxy response \((\d+)\)/.exec(error.message) || [];
	return status === void 0 ? void 0 : `HTTP ${status}`;
}
/**
* undici's errors for a response that is not HTTP. Its parser's errors lose their `HPE_` code and keep only a name, and a
* status below 100 fails one of its assertions.
*/
const notHttp = /* @__PURE__ */ new Set([
	"HTTPParserError",
	"UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
	"ERR_ASSERTION"
]);
/** Whether a body is not of its content or transfer coding. */
function isDecodingError(error) {
	if (error instanceof NetworkError) return error.failure.kind === "unsupported";
	return /^(?:Z|ERR_(?:PADDING|_ERROR_FORMAT).*|ZSTD_error)_/.test(codeOf(error));
}
/** Whether undici rejected a response that a lenient parser may accept. */
function isParserError(error) {
	const code = codeOf(error);
	return code === "UND_ERR_SOCKET" && error instanceof Error && /^bad (?:response|upgrade)$/.test(error.message) || /^HPE_/.test(code) || notHttp.has(code);
}
/** The limit that an error code stands for. */
const timeoutLimits = {
	UND_ERR_CONNECT_TIMEOUT: "connect",
	UND_ERR_HEADERS_TIMEOUT: "head",
	UND_ERR_BODY_TIMEOUT: "head",
	ETIMEDOUT: "total",
	ABORT_ERR: "total",
	TimeoutError: "total",
	AbortError: "total"
};
const tlsReasons = {
	CERT_HAS_EXPIRED: "expired",
	CERT_NOT_YET_VALID: "expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "wrong-host",
	DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
	CERT_UNTRUSTED: "untrusted",
	CERT_REJECTED: "untrusted",
	CERT_REVOKED: "untrusted",
	CERT_CHAIN_TOO_LONG: "untrusted",
	CERT_SIGNATURE_FAILURE: "untrusted",
	INVALID_CA: "untrusted",
	INVALID_PURPOSE: "untrusted",
	PATH_LENGTH_EXCEEDED: "untrusted",
	UNSPECIFIED: "untrusted",
	HOSTNAME_MISMATCH: "wrong-host",
	ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
	EPROTO: "handshake"
};
/** Why TLS failed, if it is a TLS code. */
function tlsReason(code) {
	return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : void 0);
}
/** The error's code, or its name; undici and Node nest causes. */
function codeOf(error) {
	if (typeof error !== "object" || error === null) return "unknown";
	const { code, name, cause } = error;
	if (typeof code === "string") return code;
	if (cause !== void 0) return codeOf(cause);
	return typeof name === "string" ? name : "unknown";
}
// src/network/retry.ts
/** Statuses that may change a moment later. Source: curl's manual, --retry; RFC 9110, 15.5.20, for 421; RFC 8470 for 425. */
const transientStatuses = [
	408,
	421,
	425,
	429,
	500,
	502,
	503,
	504,
	522,
	524
];
/** No lookup: those are repeated before the request, within their deadline. */
const transientFailures = [
	"connection",
	"timeout",
	"proxy"
];
/** Date formats with a time zone that servers send. Source: RFC 9110, 5.6.7. */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;
/** Whether a retry may get another response. */
function isTransient(response) {
	return "failure" in response ? transientFailures.includes(response.failure.kind) : transientStatuses.includes(response.status);
}
/**
* The `Retry-After` of a response, in milliseconds. Source: RFC 9110, 10.2.3: seconds or a date.
* @param now the current time, in milliseconds since 1970
* @returns undefined without a valid field
*/
function retryAfterOf(response, now) {
	const text = "failure" in response ? void 0 : response.headers["retry-after"];
	if (text === void 0) return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const date = httpDate.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
/**
* The pause before the next attempt, in milliseconds: the server's `Retry-After`, otherwise full jitter, which spreads the
* retries of many URLs. Source: AWS architecture blog, exponential backoff and jitter.
* @param attempt the number of attempts so far
* @returns undefined if there is no retry
*/
function pauseBefore(response, attempt, policy, now) {
	const { attempts, longest } = policy;
	if (attempt >= attempts || !isTransient(response)) return void 0;
	const retryAfter = retryAfterOf(response, now);
	if (retryAfter !== void 0) return retryAfter <= longest ? retryAfter : void 0;
	return backoff(attempt, policy);
}
/** A pause with full jitter, in milliseconds, after a number of attempts. */
function backoff(attempt, { pause, random }) {
	return random() * pause * 2 ** (attempt - 1);
}
// src/network/resolve.ts
/**
* The endpoints that a check may connect to for a host, in the order to try them: both families alternate, the one that
* the resolver prefers first (RFC 8305, 4).
* Names are resolved only here: the socket connects to the address that was checked, so a second DNS response (DNS
* rebinding) has no effect.
* @param host as normalized in a URL, IPv6 without brackets
* @throws NetworkError `blocked` if no address is public and the operator did not allow the host, `dns-timeout` if the lookup
* takes too long; errors of the lookup otherwise
*/
async function endpointsFor(host, urlPort, policy) {
	const { addresses, port } = await addressesOf(host, urlPort, policy);
	const endpoints = (sendable) => alternate(sendable).map((address) => ({
		address,
		port
	}));
	if (isAllowedPrivate(policy, host, urlPort)) return endpoints(addresses);
	const refusals = addresses.map((address) => refusalOf(address, policy));
	const publicAddresses = addresses.filter((_, index) => refusals[index] === void 0);
	const [reason] = refusals.filter((refusal) => refusal !== void 0).sort();
	if (publicAddresses.length === 0 && reason !== void 0) throw new NetworkError({
		kind: "blocked",
		host,
		reason
	});
	return endpoints(publicAddresses);
}
/** Whether the operator allows a host to have private addresses, at this port of its URL. */
function isAllowedPrivate({ allowPrivate }, host, port) {
	return allowPrivate.has(hostAndPort(host, port));
}
/** `host:port`, with brackets around an IPv6 address. */
function hostAndPort(host, port) {
	return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
/** A URL's host as names are looked up: IPv6 without brackets. */
function bareHost(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
/** The port of a URL, by default that of its scheme. */
function portOf(url) {
	return url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
}
function refusalOf(address, { isLocal }) {
	return notPublicBecause(address) ?? (isLocal(address) ? "this machine or its network" : void 0);
}
function alternate(addresses) {
	const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
	const second = addresses.filter((address) => !first.includes(address));
	return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
async function addressesOf(host, port, policy) {
	const override = policy.overrides.find((candidate) => candidate.host === host && candidate.port === port);
	if (override) return {
		addresses: [override.address],
		port: override.toPort ?? port
	};
	if (isIP(host)) return {
		addresses: [host],
		port
	};
	const found = await lookupInTime(host, policy);
	if (found.length === 0) throw new NetworkError({
		kind: "dns",
		host
	});
	return {
		addresses: found.map(({ address }) => address),
		port
	};
}
async function lookupInTime(host, policy) {
	const { lookup: limit } = policy.timeouts;
	const late = () => new NetworkError({
		kind: "dns-timeout",
		host,
		seconds: limit / 1e3
	});
	const deadline = new AbortController();
	let timer;
	const expired = new Promise((_, reject) => {
		timer = setTimeout(() => {
			deadline.abort();
			setImmediate(() => reject(late()));
		}, limit);
	});
	try {
		return await Promise.race([lookupWithRetries(host, policy, deadline.signal), expired]);
	} catch (error) {
		throw codeOf(error) === "ETIMEOUT" || codeOf(error) === "ECANCELLED" ? late() : error;
	} finally {
		clearTimeout(timer);
	}
}
/** Repeats a lookup that failed at the name server, as requests are repeated, until the signal. */
async function lookupWithRetries(host, { lookup, retry }, signal) {
	for (let attempt = 1;; attempt++) try {
		return await lookup(host, signal);
	} catch (error) {
		if (!isServerFailure(codeOf(error)) || attempt >= retry.attempts || signal.aborted) throw error;
		await setTimeout$1(backoff(attempt, retry), void 0, { signal }).catch(() => Promise.reject(error));
	}
}
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
		lookup: async (...lookup) => (await import("./network.js").then((chunk) => ({ systemLookup: chunk.p }))).systemLookup(...lookup),
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
function git(folder, line, input = "") {
	const options = [
		"-C",
		resolve(folder),
		"-c",
		"safe.bareRepository=explicit",
		"-c",
		"core.fsmonitor=false"
	];
	const program = findProgram("git", folder);
	if (program === void 0) return Promise.reject(Object.assign(/* @__PURE__ */ new Error("git is not on PATH"), { code: "ENOENT" }));
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
	#maxFacts = 5e3;
	#checkouts;
	constructor(checkouts = /* @__PURE__ */ new Map()) {
		this.#checkouts = checkouts;
	}
	/**
	* Reads the images that a declaration names. A path outside the repository is not accessed, and its existence is not revealed.
	* What is read on one system is read on every other one: the path is spelled as the names in the folders.
	* @param declaration path of the declaration
	* @returns a function that reads an image by its path as declared, relative to the declaration; it throws ExhaustedError
	*/
	readerFor(declaration) {
		const repository = repositoryOf(declaration, this.#checkouts);
		const folder = dirname(resolve(declaration));
		return (path) => this.#read(repository, folder, path);
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
			fingerprint: `${createHash("sha256").update(file.bytes).digest("hex")} ${file.size}`
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
// node_modules/eventemitter3/index.mjs
var import_eventemitter3 = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var has = Object.prototype.hasOwnProperty;
	var prefix = "~";
	/**
	* Constructor to create a storage for our `EE` objects.
	* An `Events` instance is a plain object whose properties are event names.
	*
	* @constructor
	* @private
	*/
	function Events() {}
	if (Object.create) {
		Events.prototype = Object.create(null);
		if (!new Events().__proto__) prefix = false;
	}
	/**
	* Representation of a single event listener.
	*
	* @param {Function} fn The listener function.
	* @param {*} context The context to invoke the listener with.
	* @param {Boolean} [once=false] Specify if the listener is a one-time listener.
	* @constructor
	* @private
	*/
	function EE(fn, context, once) {
		this.fn = fn;
		this.context = context;
		this.once = once || false;
	}
	/**
	* Add a listener for a given event.
	*
	* @param {EventEmitter} emitter Reference to the `EventEmitter` instance.
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn The listener function.
	* @param {*} context The context to invoke the listener with.
	* @param {Boolean} once Specify if the listener is a one-time listener.
	* @returns {EventEmitter}
	* @private
	*/
	function addListener(emitter, event, fn, context, once) {
		if (typeof fn !== "function") throw new TypeError("The listener must be a function");
		var listener = new EE(fn, context || emitter, once), evt = prefix ? prefix + event : event;
		if (!emitter._events[evt]) emitter._events[evt] = listener, emitter._eventsCount++;
		else if (!emitter._events[evt].fn) emitter._events[evt].push(listener);
		else emitter._events[evt] = [emitter._events[evt], listener];
		return emitter;
	}
	/**
	* Clear event by name.
	*
	* @param {EventEmitter} emitter Reference to the `EventEmitter` instance.
	* @param {(String|Symbol)} evt The Event name.
	* @private
	*/
	function clearEvent(emitter, evt) {
		if (--emitter._eventsCount === 0) emitter._events = new Events();
		else delete emitter._events[evt];
	}
	/**
	* Minimal `EventEmitter` interface that is molded against the Node.js
	* `EventEmitter` interface.
	*
	* @constructor
	* @public
	*/
	function EventEmitter() {
		this._events = new Events();
		this._eventsCount = 0;
	}
	/**
	* Return an array listing the events for which the emitter has registered
	* listeners.
	*
	* @returns {Array}
	* @public
	*/
	EventEmitter.prototype.eventNames = function eventNames() {
		var names = [], events, name;
		if (this._eventsCount === 0) return names;
		for (name in events = this._events) if (has.call(events, name)) names.push(prefix ? name.slice(1) : name);
		if (Object.getOwnPropertySymbols) return names.concat(Object.getOwnPropertySymbols(events));
		return names;
	};
	/**
	* Return the listeners registered for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @returns {Array} The registered listeners.
	* @public
	*/
	EventEmitter.prototype.listeners = function listeners(event) {
		var evt = prefix ? prefix + event : event, handlers = this._events[evt];
		if (!handlers) return [];
		if (handlers.fn) return [handlers.fn];
		for (var i = 0, l = handlers.length, ee = new Array(l); i < l; i++) ee[i] = handlers[i].fn;
		return ee;
	};
	/**
	* Return the number of listeners listening to a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @returns {Number} The number of listeners.
	* @public
	*/
	EventEmitter.prototype.listenerCount = function listenerCount(event) {
		var evt = prefix ? prefix + event : event, listeners = this._events[evt];
		if (!listeners) return 0;
		if (listeners.fn) return 1;
		return listeners.length;
	};
	/**
	* Calls each of the listeners registered for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @returns {Boolean} `true` if the event had listeners, else `false`.
	* @public
	*/
	EventEmitter.prototype.emit = function emit(event, a1, a2, a3, a4, a5) {
		var evt = prefix ? prefix + event : event;
		if (!this._events[evt]) return false;
		var listeners = this._events[evt], len = arguments.length, args, i;
		if (listeners.fn) {
			if (listeners.once) this.removeListener(event, listeners.fn, void 0, true);
			switch (len) {
				case 1: return listeners.fn.call(listeners.context), true;
				case 2: return listeners.fn.call(listeners.context, a1), true;
				case 3: return listeners.fn.call(listeners.context, a1, a2), true;
				case 4: return listeners.fn.call(listeners.context, a1, a2, a3), true;
				case 5: return listeners.fn.call(listeners.context, a1, a2, a3, a4), true;
				case 6: return listeners.fn.call(listeners.context, a1, a2, a3, a4, a5), true;
			}
			for (i = 1, args = new Array(len - 1); i < len; i++) args[i - 1] = arguments[i];
			listeners.fn.apply(listeners.context, args);
		} else {
			var length = listeners.length, j;
			for (i = 0; i < length; i++) {
				if (listeners[i].once) this.removeListener(event, listeners[i].fn, void 0, true);
				switch (len) {
					case 1:
						listeners[i].fn.call(listeners[i].context);
						break;
					case 2:
						listeners[i].fn.call(listeners[i].context, a1);
						break;
					case 3:
						listeners[i].fn.call(listeners[i].context, a1, a2);
						break;
					case 4:
						listeners[i].fn.call(listeners[i].context, a1, a2, a3);
						break;
					default:
						if (!args) for (j = 1, args = new Array(len - 1); j < len; j++) args[j - 1] = arguments[j];
						listeners[i].fn.apply(listeners[i].context, args);
				}
			}
		}
		return true;
	};
	/**
	* Add a listener for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn The listener function.
	* @param {*} [context=this] The context to invoke the listener with.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.on = function on(event, fn, context) {
		return addListener(this, event, fn, context, false);
	};
	/**
	* Add a one-time listener for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn The listener function.
	* @param {*} [context=this] The context to invoke the listener with.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.once = function once(event, fn, context) {
		return addListener(this, event, fn, context, true);
	};
	/**
	* Remove the listeners of a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn Only remove the listeners that match this function.
	* @param {*} context Only remove the listeners that have this context.
	* @param {Boolean} once Only remove one-time listeners.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.removeListener = function removeListener(event, fn, context, once) {
		var evt = prefix ? prefix + event : event;
		if (!this._events[evt]) return this;
		if (!fn) {
			clearEvent(this, evt);
			return this;
		}
		var listeners = this._events[evt];
		if (listeners.fn) {
			if (listeners.fn === fn && (!once || listeners.once) && (!context || listeners.context === context)) clearEvent(this, evt);
		} else {
			for (var i = 0, events = [], length = listeners.length; i < length; i++) if (listeners[i].fn !== fn || once && !listeners[i].once || context && listeners[i].context !== context) events.push(listeners[i]);
			if (events.length) this._events[evt] = events.length === 1 ? events[0] : events;
			else clearEvent(this, evt);
		}
		return this;
	};
	/**
	* Remove all listeners, or those of the specified event.
	*
	* @param {(String|Symbol)} [event] The event name.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.removeAllListeners = function removeAllListeners(event) {
		var evt;
		if (event) {
			evt = prefix ? prefix + event : event;
			if (this._events[evt]) clearEvent(this, evt);
		} else {
			this._events = new Events();
			this._eventsCount = 0;
		}
		return this;
	};
	EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
	EventEmitter.prototype.addListener = EventEmitter.prototype.on;
	EventEmitter.prefixed = prefix;
	EventEmitter.EventEmitter = EventEmitter;
	if ("undefined" !== typeof module) module.exports = EventEmitter;
})))(), 1);
// node_modules/p-timeout/index.js
var TimeoutError = class TimeoutError extends Error {
	name = "TimeoutError";
	constructor(message, options) {
		super(message, options);
		Error.captureStackTrace?.(this, TimeoutError);
	}
};
const getAbortedReason = (signal) => signal.reason ?? new DOMException("This operation was aborted.", "AbortError");
function pTimeout(promise, options) {
	const { milliseconds, fallback, message, customTimers = {
		setTimeout,
		clearTimeout
	}, signal } = options;
	let timer;
	let abortHandler;
	const cancelablePromise = new Promise((resolve, reject) => {
		if (typeof milliseconds !== "number" || Math.sign(milliseconds) !== 1) throw new TypeError(`Expected \`milliseconds\` to be a positive number, got \`${milliseconds}\``);
		if (signal?.aborted) {
			reject(getAbortedReason(signal));
			promise.then(resolve, reject);
			return;
		}
		if (signal) {
			abortHandler = () => {
				reject(getAbortedReason(signal));
			};
			signal.addEventListener("abort", abortHandler, { once: true });
		}
		promise.then(resolve, reject);
		if (milliseconds === Number.POSITIVE_INFINITY) return;
		const timeoutError = new TimeoutError();
		timer = customTimers.setTimeout.call(void 0, () => {
			if (fallback) {
				try {
					resolve(fallback());
				} catch (error) {
					reject(error);
				}
				return;
			}
			if (typeof promise.cancel === "function") promise.cancel();
			if (message === false) resolve();
			else if (message instanceof Error) reject(message);
			else {
				timeoutError.message = message ?? `Promise timed out after ${milliseconds} milliseconds`;
				reject(timeoutError);
			}
		}, milliseconds);
	}).finally(() => {
		cancelablePromise.clear();
		if (abortHandler && signal) signal.removeEventListener("abort", abortHandler);
	});
	cancelablePromise.clear = () => {
		customTimers.clearTimeout.call(void 0, timer);
		timer = void 0;
	};
	return cancelablePromise;
}
// node_modules/p-queue/dist/lower-bound.js
function lowerBound(array, value, comparator) {
	let first = 0;
	let count = array.length;
	while (count > 0) {
		const step = Math.trunc(count / 2);
		let it = first + step;
		if (comparator(array[it], value) <= 0) {
			first = ++it;
			count -= step + 1;
		} else count = step;
	}
	return first;
}
// node_modules/p-queue/dist/priority-queue.js
const compactionThreshold = 100;
var PriorityQueue = class {
	#queue = [];
	#head = 0;
	enqueue(run, options) {
		const { priority = 0, id } = options ?? {};
		const { size } = this;
		const element = {
			priority,
			id,
			run
		};
		if (size === 0) {
			this.#queue.length = 0;
			this.#head = 0;
			this.#queue.push(element);
			return;
		}
		if (this.#queue.at(-1).priority >= priority) {
			this.#queue.push(element);
			return;
		}
		this.#compact();
		const index = lowerBound(this.#queue, element, (a, b) => b.priority - a.priority);
		this.#queue.splice(index, 0, element);
	}
	setPriority(id, priority) {
		const index = this.#queue.findIndex((element, index) => index >= this.#head && element.id === id);
		if (index === -1) throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
		const [item] = this.#queue.splice(index, 1);
		this.enqueue(item.run, {
			priority,
			id
		});
	}
	remove(idOrRun) {
		const index = this.#queue.findIndex((element, index) => {
			if (index < this.#head) return false;
			if (typeof idOrRun === "string") return element.id === idOrRun;
			return element.run === idOrRun;
		});
		if (index !== -1) this.#queue.splice(index, 1);
	}
	dequeue() {
		if (this.#head === this.#queue.length) return;
		const item = this.#queue[this.#head];
		this.#head++;
		if (this.#head === this.#queue.length) {
			this.#queue.length = 0;
			this.#head = 0;
		} else if (this.#head > compactionThreshold && this.#head > this.#queue.length / 2) this.#compact();
		return item?.run;
	}
	filter(options) {
		const result = [];
		for (let index = this.#head; index < this.#queue.length; index++) {
			const element = this.#queue[index];
			if (element.priority === options.priority) result.push(element.run);
		}
		return result;
	}
	get size() {
		return this.#queue.length - this.#head;
	}
	#compact() {
		if (this.#head === 0) return;
		this.#queue.splice(0, this.#head);
		this.#head = 0;
	}
};
// node_modules/p-queue/dist/index.js
/**
Promise queue with concurrency control.
*/
var PQueue = class extends import_eventemitter3.default {
	#carryoverIntervalCount;
	#isIntervalIgnored;
	#intervalCount = 0;
	#intervalCap;
	#rateLimitedInInterval = false;
	#rateLimitFlushScheduled = false;
	#interval;
	#intervalEnd = 0;
	#intervalId;
	#timeoutId;
	#strict;
	#strictTicks = [];
	#strictTicksStartIndex = 0;
	#queue;
	#queueClass;
	#pending = 0;
	#concurrency;
	#isPaused;
	#idAssigner = 1n;
	#runningTasks = /* @__PURE__ */ new Map();
	#queueAbortListenerCleanupFunctions = /* @__PURE__ */ new Set();
	/**
	Get or set the default timeout for all tasks. Can be changed at runtime.
	
	Operations will throw a `TimeoutError` if they don't complete within the specified time.
	
	The timeout begins when the operation is dequeued and starts execution, not while it's waiting in the queue.
	
	@example
	```
	const queue = new PQueue({timeout: 5000});
	
	// Change timeout for all future tasks
	queue.timeout = 10000;
	```
	*/
	timeout;
	constructor(options) {
		super();
		options = {
			carryoverIntervalCount: false,
			intervalCap: Number.POSITIVE_INFINITY,
			interval: 0,
			concurrency: Number.POSITIVE_INFINITY,
			autoStart: true,
			queueClass: PriorityQueue,
			strict: false,
			...options
		};
		if (!(typeof options.intervalCap === "number" && options.intervalCap >= 1)) throw new TypeError(`Expected \`intervalCap\` to be a number from 1 and up, got \`${options.intervalCap?.toString() ?? ""}\` (${typeof options.intervalCap})`);
		if (options.interval === void 0 || !(Number.isFinite(options.interval) && options.interval >= 0)) throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${options.interval?.toString() ?? ""}\` (${typeof options.interval})`);
		if (options.strict && options.interval === 0) throw new TypeError("The `strict` option requires a non-zero `interval`");
		if (options.strict && options.intervalCap === Number.POSITIVE_INFINITY) throw new TypeError("The `strict` option requires a finite `intervalCap`");
		this.#carryoverIntervalCount = options.carryoverIntervalCount ?? options.carryoverConcurrencyCount ?? false;
		this.#isIntervalIgnored = options.intervalCap === Number.POSITIVE_INFINITY || options.interval === 0;
		this.#intervalCap = options.intervalCap;
		this.#interval = options.interval;
		this.#strict = options.strict;
		this.#queue = new options.queueClass();
		this.#queueClass = options.queueClass;
		this.concurrency = options.concurrency;
		if (options.timeout !== void 0 && !(Number.isFinite(options.timeout) && options.timeout > 0)) throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
		this.timeout = options.timeout;
		this.#isPaused = options.autoStart === false;
		this.#setupRateLimitTracking();
	}
	#cleanupStrictTicks(now) {
		while (this.#strictTicksStartIndex < this.#strictTicks.length) {
			const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
			if (oldestTick !== void 0 && now - oldestTick >= this.#interval) this.#strictTicksStartIndex++;
			else break;
		}
		if (this.#strictTicksStartIndex > 100 && this.#strictTicksStartIndex > this.#strictTicks.length / 2 || this.#strictTicksStartIndex === this.#strictTicks.length) {
			this.#strictTicks = this.#strictTicks.slice(this.#strictTicksStartIndex);
			this.#strictTicksStartIndex = 0;
		}
	}
	#consumeIntervalSlot(now) {
		if (this.#strict) this.#strictTicks.push(now);
		else this.#intervalCount++;
	}
	#rollbackIntervalSlot() {
		if (this.#strict) {
			if (this.#strictTicks.length > this.#strictTicksStartIndex) this.#strictTicks.pop();
		} else if (this.#intervalCount > 0) this.#intervalCount--;
	}
	#getActiveTicksCount() {
		return this.#strictTicks.length - this.#strictTicksStartIndex;
	}
	get #doesIntervalAllowAnother() {
		if (this.#isIntervalIgnored) return true;
		if (this.#strict) return this.#getActiveTicksCount() < this.#intervalCap;
		return this.#intervalCount < this.#intervalCap;
	}
	get #doesConcurrentAllowAnother() {
		return this.#pending < this.#concurrency;
	}
	#next() {
		this.#pending--;
		if (this.#pending === 0) this.emit("pendingZero");
		this.#tryToStartAnother();
		this.emit("next");
	}
	#onResumeInterval() {
		this.#timeoutId = void 0;
		this.#onInterval();
		this.#initializeIntervalIfNeeded();
	}
	#isIntervalPausedAt(now) {
		if (this.#strict) {
			this.#cleanupStrictTicks(now);
			if (this.#getActiveTicksCount() >= this.#intervalCap) {
				const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
				const delay = this.#interval - (now - oldestTick);
				this.#createIntervalTimeout(delay);
				return true;
			}
			return false;
		}
		if (this.#intervalId === void 0) {
			const delay = this.#intervalEnd - now;
			if (delay < 0) this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
			else {
				this.#createIntervalTimeout(delay);
				return true;
			}
		}
		return false;
	}
	#createIntervalTimeout(delay) {
		if (this.#timeoutId !== void 0) return;
		this.#timeoutId = setTimeout(() => {
			this.#onResumeInterval();
		}, delay);
	}
	#clearIntervalTimer() {
		if (this.#intervalId) {
			clearInterval(this.#intervalId);
			this.#intervalId = void 0;
		}
	}
	#clearTimeoutTimer() {
		if (this.#timeoutId) {
			clearTimeout(this.#timeoutId);
			this.#timeoutId = void 0;
		}
	}
	#tryToStartAnother() {
		if (this.#queue.size === 0) {
			this.#clearIntervalTimer();
			this.emit("empty");
			if (this.#pending === 0) {
				this.#clearTimeoutTimer();
				if (this.#strict && this.#strictTicksStartIndex > 0) {
					const now = Date.now();
					this.#cleanupStrictTicks(now);
				}
				this.emit("idle");
			}
			return false;
		}
		let taskStarted = false;
		if (!this.#isPaused) {
			const now = Date.now();
			const canInitializeInterval = !this.#isIntervalPausedAt(now);
			if (this.#doesIntervalAllowAnother && this.#doesConcurrentAllowAnother) {
				const job = this.#queue.dequeue();
				if (!this.#isIntervalIgnored) {
					this.#consumeIntervalSlot(now);
					this.#scheduleRateLimitUpdate();
				}
				if (canInitializeInterval) this.#initializeIntervalIfNeeded();
				job();
				this.emit("active");
				taskStarted = true;
			}
		}
		return taskStarted;
	}
	#initializeIntervalIfNeeded() {
		if (this.#isIntervalIgnored || this.#intervalId !== void 0) return;
		if (this.#strict) return;
		this.#intervalId = setInterval(() => {
			this.#onInterval();
		}, this.#interval);
		this.#intervalEnd = Date.now() + this.#interval;
	}
	#onInterval() {
		if (!this.#strict) {
			if (this.#intervalId !== void 0) {
				if (this.#intervalCount === 0 && this.#pending === 0) this.#clearIntervalTimer();
				else this.#intervalEnd = Date.now() + this.#interval;
			}
			this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
		}
		this.#processQueue();
		this.#scheduleRateLimitUpdate();
	}
	/**
	Executes all queued functions until it reaches the limit.
	*/
	#processQueue() {
		while (this.#tryToStartAnother());
	}
	get concurrency() {
		return this.#concurrency;
	}
	set concurrency(newConcurrency) {
		if (!(typeof newConcurrency === "number" && newConcurrency >= 1)) throw new TypeError(`Expected \`concurrency\` to be a number from 1 and up, got \`${newConcurrency}\` (${typeof newConcurrency})`);
		this.#concurrency = newConcurrency;
		this.#processQueue();
	}
	/**
	Updates the priority of a promise function by its id, affecting its execution order. Requires a defined concurrency limit to take effect.
	
	For example, this can be used to prioritize a promise function to run earlier.
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦀', {priority: 0, id: '🦀'});
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦄', {priority: 1});
	
	queue.setPriority('🦀', 2);
	```
	
	In this case, the promise function with `id: '🦀'` runs second.
	
	You can also deprioritize a promise function to delay its execution:
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦀', {priority: 1, id: '🦀'});
	queue.add(async () => '🦄');
	queue.add(async () => '🦄', {priority: 0});
	
	queue.setPriority('🦀', -1);
	```
	Here, the promise function with `id: '🦀'` executes last.
	*/
	setPriority(id, priority) {
		if (typeof priority !== "number" || !Number.isFinite(priority)) throw new TypeError(`Expected \`priority\` to be a finite number, got \`${priority}\` (${typeof priority})`);
		this.#queue.setPriority(id, priority);
	}
	async add(function_, options = {}) {
		options = {
			timeout: this.timeout,
			...options,
			id: options.id ?? (this.#idAssigner++).toString()
		};
		if (options.timeout !== void 0 && !(Number.isFinite(options.timeout) && options.timeout > 0)) throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
		return new Promise((resolve, reject) => {
			const taskSymbol = Symbol(`task-${options.id}`);
			let cleanupQueueAbortHandler = () => void 0;
			const run = async () => {
				cleanupQueueAbortHandler();
				this.#pending++;
				this.#runningTasks.set(taskSymbol, {
					id: options.id,
					priority: options.priority ?? 0,
					startTime: Date.now(),
					timeout: options.timeout
				});
				let eventListener;
				try {
					try {
						options.signal?.throwIfAborted();
					} catch (error) {
						this.#rollbackIntervalConsumption();
						this.#runningTasks.delete(taskSymbol);
						throw error;
					}
					let operation = function_({ signal: options.signal });
					if (options.timeout !== void 0) operation = pTimeout(Promise.resolve(operation), {
						milliseconds: options.timeout,
						message: `Task timed out after ${options.timeout}ms (queue has ${this.#pending} running, ${this.#queue.size} waiting)`
					});
					if (options.signal) {
						const { signal } = options;
						operation = Promise.race([operation, new Promise((_resolve, reject) => {
							eventListener = () => {
								reject(signal.reason);
							};
							signal.addEventListener("abort", eventListener, { once: true });
							if (signal.aborted) eventListener();
						})]);
					}
					const result = await operation;
					resolve(result);
					this.emit("completed", result);
				} catch (error) {
					reject(error);
					this.emit("error", error);
				} finally {
					if (eventListener) options.signal?.removeEventListener("abort", eventListener);
					this.#runningTasks.delete(taskSymbol);
					queueMicrotask(() => {
						this.#next();
					});
				}
			};
			this.#queue.enqueue(run, options);
			const removeQueuedTask = () => {
				if (this.#queue instanceof PriorityQueue) {
					this.#queue.remove(run);
					return;
				}
				this.#queue.remove?.(options.id);
			};
			if (options.signal) {
				const { signal } = options;
				const queueAbortHandler = () => {
					cleanupQueueAbortHandler();
					removeQueuedTask();
					reject(signal.reason);
					this.#tryToStartAnother();
					this.emit("next");
				};
				cleanupQueueAbortHandler = () => {
					signal.removeEventListener("abort", queueAbortHandler);
					this.#queueAbortListenerCleanupFunctions.delete(cleanupQueueAbortHandler);
				};
				if (signal.aborted) {
					queueAbortHandler();
					return;
				}
				signal.addEventListener("abort", queueAbortHandler, { once: true });
				this.#queueAbortListenerCleanupFunctions.add(cleanupQueueAbortHandler);
			}
			this.emit("add");
			this.#tryToStartAnother();
		});
	}
	async addAll(functions, options) {
		return Promise.all(functions.map(async (function_) => this.add(function_, options)));
	}
	/**
	Start (or resume) executing enqueued tasks within concurrency limit. No need to call this if queue is not paused (via `options.autoStart = false` or by `.pause()` method.)
	*/
	start() {
		if (!this.#isPaused) return this;
		this.#isPaused = false;
		this.#processQueue();
		return this;
	}
	/**
	Put queue execution on hold.
	*/
	pause() {
		this.#isPaused = true;
	}
	/**
	Clear the queue.
	*/
	clear() {
		for (const cleanupQueueAbortHandler of this.#queueAbortListenerCleanupFunctions) cleanupQueueAbortHandler();
		this.#queue = new this.#queueClass();
		this.#clearIntervalTimer();
		this.#updateRateLimitState();
		this.emit("empty");
		if (this.#pending === 0) {
			this.#clearTimeoutTimer();
			this.emit("idle");
		}
		this.emit("next");
	}
	/**
	Can be called multiple times. Useful if you for example add additional items at a later time.
	
	@returns A promise that settles when the queue becomes empty.
	*/
	async onEmpty() {
		if (this.#queue.size === 0) return;
		await this.#onEvent("empty");
	}
	/**
	@returns A promise that settles when the queue size is less than the given limit: `queue.size < limit`.
	
	If you want to avoid having the queue grow beyond a certain size you can `await queue.onSizeLessThan()` before adding a new item.
	
	Note that this only limits the number of items waiting to start. There could still be up to `concurrency` jobs already running that this call does not include in its calculation.
	*/
	async onSizeLessThan(limit) {
		if (this.#queue.size < limit) return;
		await this.#onEvent(["next", "active"], () => this.#queue.size < limit);
	}
	/**
	The difference with `.onEmpty` is that `.onIdle` guarantees that all work from the queue has finished. `.onEmpty` merely signals that the queue is empty, but it could mean that some promises haven't completed yet.
	
	@returns A promise that settles when the queue becomes empty, and all promises have completed; `queue.size === 0 && queue.pending === 0`.
	*/
	async onIdle() {
		if (this.#pending === 0 && this.#queue.size === 0) return;
		await this.#onEvent("idle");
	}
	/**
	The difference with `.onIdle` is that `.onPendingZero` only waits for currently running tasks to finish, ignoring queued tasks.
	
	@returns A promise that settles when all currently running tasks have completed; `queue.pending === 0`.
	*/
	async onPendingZero() {
		if (this.#pending === 0) return;
		await this.#onEvent("pendingZero");
	}
	/**
	@returns A promise that settles when the queue becomes rate-limited due to intervalCap.
	*/
	async onRateLimit() {
		if (this.isRateLimited) return;
		await this.#onEvent("rateLimit");
	}
	/**
	@returns A promise that settles when the queue is no longer rate-limited.
	*/
	async onRateLimitCleared() {
		if (!this.isRateLimited) return;
		await this.#onEvent("rateLimitCleared");
	}
	/**
	@returns A promise that rejects when any task in the queue errors.
	
	Use with `Promise.race([queue.onError(), queue.onIdle()])` to fail fast on the first error while still resolving normally when the queue goes idle.
	
	Important: The promise returned by `add()` still rejects. You must handle each `add()` promise (for example, `.catch(() => {})`) to avoid unhandled rejections.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2});
	
	queue.add(() => fetchData(1)).catch(() => {});
	queue.add(() => fetchData(2)).catch(() => {});
	queue.add(() => fetchData(3)).catch(() => {});
	
	// Stop processing on first error
	try {
	await Promise.race([
	queue.onError(),
	queue.onIdle()
	]);
	} catch (error) {
	queue.pause(); // Stop processing remaining tasks
	console.error('Queue failed:', error);
	}
	```
	*/
	onError() {
		return new Promise((_resolve, reject) => {
			const handleError = (error) => {
				this.off("error", handleError);
				reject(error);
			};
			this.on("error", handleError);
		});
	}
	async #onEvent(events, filter) {
		const eventList = Array.isArray(events) ? events : [events];
		return new Promise((resolve) => {
			const listener = () => {
				if (filter && !filter()) return;
				for (const event of eventList) this.off(event, listener);
				resolve();
			};
			for (const event of eventList) this.on(event, listener);
		});
	}
	/**
	Size of the queue, the number of queued items waiting to run.
	*/
	get size() {
		return this.#queue.size;
	}
	/**
	Size of the queue, filtered by the given options.
	
	For example, this can be used to find the number of items remaining in the queue with a specific priority level.
	*/
	sizeBy(options) {
		return this.#queue.filter(options).length;
	}
	/**
	Number of running items (no longer in the queue).
	*/
	get pending() {
		return this.#pending;
	}
	/**
	Whether the queue is currently paused.
	*/
	get isPaused() {
		return this.#isPaused;
	}
	#setupRateLimitTracking() {
		if (this.#isIntervalIgnored) return;
		this.on("add", () => {
			if (this.#queue.size > 0) this.#scheduleRateLimitUpdate();
		});
		this.on("next", () => {
			this.#scheduleRateLimitUpdate();
		});
	}
	#scheduleRateLimitUpdate() {
		if (this.#isIntervalIgnored || this.#rateLimitFlushScheduled) return;
		this.#rateLimitFlushScheduled = true;
		queueMicrotask(() => {
			this.#rateLimitFlushScheduled = false;
			this.#updateRateLimitState();
		});
	}
	#rollbackIntervalConsumption() {
		if (this.#isIntervalIgnored) return;
		this.#rollbackIntervalSlot();
		this.#scheduleRateLimitUpdate();
	}
	#updateRateLimitState() {
		const previous = this.#rateLimitedInInterval;
		if (this.#isIntervalIgnored || this.#queue.size === 0) {
			if (previous) {
				this.#rateLimitedInInterval = false;
				this.emit("rateLimitCleared");
			}
			return;
		}
		let count;
		if (this.#strict) {
			const now = Date.now();
			this.#cleanupStrictTicks(now);
			count = this.#getActiveTicksCount();
		} else count = this.#intervalCount;
		const shouldBeRateLimited = count >= this.#intervalCap;
		if (shouldBeRateLimited !== previous) {
			this.#rateLimitedInInterval = shouldBeRateLimited;
			this.emit(shouldBeRateLimited ? "rateLimit" : "rateLimitCleared");
		}
	}
	/**
	Whether the queue is currently rate-limited due to intervalCap.
	*/
	get isRateLimited() {
		return this.#rateLimitedInInterval;
	}
	/**
	Whether the queue is saturated. Returns `true` when:
	- All concurrency slots are occupied and tasks are waiting, OR
	- The queue is rate-limited and tasks are waiting
	
	Useful for detecting backpressure and potential hanging tasks.
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2});
	
	// Backpressure handling
	if (queue.isSaturated) {
	console.log('Queue is saturated, waiting for capacity...');
	await queue.onSizeLessThan(queue.concurrency);
	}
	
	// Monitoring for stuck tasks
	setInterval(() => {
	if (queue.isSaturated) {
	console.warn(`Queue saturated: ${queue.pending} running, ${queue.size} waiting`);
	}
	}, 60000);
	```
	*/
	get isSaturated() {
		return this.#pending === this.#concurrency && this.#queue.size > 0 || this.isRateLimited && this.#queue.size > 0;
	}
	/**
	The tasks currently being executed. Each task includes its `id`, `priority`, `startTime`, `timeout` (if set), and `timeoutRemaining` (milliseconds until the task times out, or `undefined` if no timeout is set).
	
	Returns an array of task info objects.
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2, timeout: 10000});
	
	// Add tasks with IDs for better debugging
	queue.add(() => fetchUser(123), {id: 'user-123'});
	queue.add(() => fetchPosts(456), {id: 'posts-456', priority: 1});
	
	// Check what's running
	console.log(queue.runningTasks);
	// => [{
	//   id: 'user-123',
	//   priority: 0,
	//   startTime: 1759253001716,
	//   timeout: 10000,
	//   timeoutRemaining: 9700
	// }, {
	//   id: 'posts-456',
	//   priority: 1,
	//   startTime: 1759253001916,
	//   timeout: 10000,
	//   timeoutRemaining: 9900
	// }]
	```
	*/
	get runningTasks() {
		return [...this.#runningTasks.values()].map((task) => ({
			...task,
			timeoutRemaining: task.timeout ? Math.max(0, task.startTime + task.timeout - Date.now()) : void 0
		}));
	}
};
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
		temporary = `${target}.${randomUUID()}.tmp`;
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
		await setTimeout$1(delay);
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
export { displayPath as $, ProxyError as A, declarationName as B, bareHost as C, pauseBefore as D, portOf as E, tlsReason as F, readConfigFile as G, isDeclarationName as H, limitHeadLines as I, hasName as J, canonicalPath as K, maxHeadLines as L, isDecodingError as M, isParserError as N, retryAfterOf as O, networkFailureOf as P, commonCheckout as Q, tooManyLines as R, networkPolicy as S, isAllowedPrivate as T, isSimilarName as U, declarationNames as V, siblingOf as W, checkoutAround as X, spellingOnDisk as Y, checkoutOf as Z, forkPoint as _, defaultBranch as a, patternRoot as at, outputPath as b, readStateFile as c, replaceFile as d, isBelow as et, PQueue as f, readDeclaration as g, readImage as h, reportOutput as i, isGlob as it, codeOf as j, NetworkError as k, saveStateFile as l, ImageReader as m, openDriftFile as n, readBounded as nt, gitSpelling as o, splitGlob as ot, findDeclarations as p, foldName as q, drained as r, readBoundedSync as rt, refuseForeignFile as s, splitPatterns as st, listFiles as t, repositoryOf as tt, writeStateFile as u, git as v, endpointsFor as w, writeOutput as x, gitTree as y, untrustedFolders as z };
