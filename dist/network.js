import { t as UsageError } from "./usage-error.js";
import { a as reaches, t as compareFindings } from "./finding.js";
import { i as defaultRetry$1, n as parseOrigin } from "./origin.js";
import { a as repositoryOf, i as isInside, n as displayPath, o as examine, r as isBelow, s as runRules, t as readDeclaration } from "./read-declaration.js";
import { t as eastAsianWidth } from "./get-east-asian-width.js";
import { i as uncheckedUrls } from "./plainly-private.js";
import { t as parseUrl } from "./parse-url.js";
import { o as declaredUrls } from "./janrain-host.js";
import { O as fieldAt, c as imageRules, l as limitRules, m as weiboRules, p as urlRules, s as ignoreRules, u as ruleOf } from "./severities.js";
import { r as ownMarkers } from "./login-markers.js";
import { t as applyIgnores } from "./apply-ignores.js";
import { n as isWrite } from "./plan.js";
import { n as findDeclarations } from "./find-declarations.js";
import { t as readBounded } from "./read-bounded.js";
import { t as choice } from "./choice.js";
import { r as codeOf } from "./fault.js";
import { lstat, realpath } from "node:fs/promises";
import { createHash } from "node:crypto";
import { isIP, isIPv6 } from "node:net";
import { dirname, isAbsolute, resolve } from "node:path";
import { lookup } from "node:dns/promises";
// src/messages/cells.ts
/** How many terminal cells a text takes: two for each full-width character, none for a mark on the character before. */
function cellsOf(text) {
	let count = 0;
	for (const character of text) count += /\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
	return count;
}
/** The text with spaces behind it, up to a width in terminal cells. */
function padCells(text, width) {
	return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
// src/check/judge.ts
/** All findings of a declaration, in the order of every report: those of its text, those of the facts, less those that comments ignore. */
function judge({ file, source, draft, findings }, { images, urls, probes }, severities) {
	const context = {
		file,
		severities
	};
	if (source.places.size === 0) return bounded(findings, source, context);
	const all = [
		...findings,
		...runRules(imageRules, images, source, context),
		...runRules(urlRules, {
			checks: urls,
			draft
		}, source, context),
		...runRules(weiboRules, probes, source, context)
	];
	const { findings: kept, ignores } = applyIgnores(source.text, all);
	const running = (id) => severities.get(id) !== "off";
	return bounded([...kept, ...runRules(ignoreRules, {
		ignores,
		ruleOf,
		running
	}, source, context)].sort(compareFindings), source, context);
}
/** The first findings, and that there are more. */
function bounded(findings, source, context) {
	const reported = findings.slice(0, 250);
	const last = {
		from: source.text.length,
		to: source.text.length
	};
	return [...reported, ...runRules(limitRules, {
		count: findings.length,
		last
	}, source, context)];
}
// src/images/declared-images.ts
/** The images of a declaration, in the order of its fields; the sizes come from the schema. */
function declaredImages({ images }) {
	if (!images) return [];
	const single = [
		"icon16",
		"icon80",
		"icon120"
	].map((key) => ({
		pointer: `/images/${key}`,
		path: images[key]
	}));
	const screenshots = (images.screenshots ?? []).map((path, index) => ({
		pointer: `/images/screenshots/${index}`,
		path
	}));
	return [...single, ...screenshots].flatMap(({ pointer, path }) => {
		const [width, height] = fieldAt(pointer)?.pixels ?? [];
		return path === void 0 || width === void 0 || height === void 0 ? [] : [{
			pointer,
			path,
			width,
			height
		}];
	});
}
// src/sync/drift.ts
/**
* What drifted, with the run that found it first: what an earlier run found in the same way keeps that run.
* @param earlier what was known before of the same declaration
*/
function driftOf(plan, earlier, moment) {
	return plan.changes.filter(isWrite).map(({ kind, subject, action, reason }) => {
		return earlier.find((one) => one.kind === kind && one.subject === subject && one.action === action && one.reason === reason) ?? {
			kind,
			subject,
			action,
			reason,
			...moment
		};
	});
}
// src/images/header.ts
/** How much of an image is read, in bytes: its size stands in front, the pixels are never decoded. */
const maxHeaderBytes = 65536;
/**
* Reads format and size, in pixels, from the start of an image file.
* Sources: PNG specification, section 11.2.1 (IHDR); ITU-T T.81, annex B (JPEG markers).
*/
function readHeader(bytes) {
	if (startsWith(bytes, [
		137,
		80,
		78,
		71,
		13,
		10,
		26,
		10
	])) return pngHeader(bytes);
	if (startsWith(bytes, [
		255,
		216,
		255
	])) return jpegHeader(bytes);
	const name = otherFormats.find(({ at, magic }) => startsWith(bytes.subarray(at), magic))?.name;
	return name === void 0 ? { format: "other" } : {
		format: "other",
		name
	};
}
const ascii = (text) => [...text].map((character) => character.charCodeAt(0));
const otherFormats = [
	{
		name: "GIF",
		at: 0,
		magic: ascii("GIF8")
	},
	{
		name: "WebP",
		at: 8,
		magic: ascii("WEBP")
	},
	{
		name: "BMP",
		at: 0,
		magic: ascii("BM")
	},
	{
		name: "ICO",
		at: 0,
		magic: [
			0,
			0,
			1,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			73,
			73,
			42,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			77,
			77,
			0,
			42
		]
	},
	{
		name: "AVIF or HEIC",
		at: 4,
		magic: ascii("ftyp")
	},
	{
		name: "SVG",
		at: 0,
		magic: ascii("<svg")
	},
	{
		name: "SVG or XML",
		at: 0,
		magic: ascii("<?xml")
	},
	{
		name: "PDF",
		at: 0,
		magic: ascii("%PDF")
	},
	{
		name: "Git LFS pointer",
		at: 0,
		magic: ascii("version https://git-lfs")
	}
];
function pngHeader(bytes) {
	const view = viewOf(bytes);
	if (bytes.length < 24 || view.getUint32(12) !== 1229472850) return { format: "PNG" };
	return {
		format: "PNG",
		width: view.getUint32(16),
		height: view.getUint32(20)
	};
}
function jpegHeader(bytes) {
	const view = viewOf(bytes);
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 255) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) at += 1;
		else if (isStartOfFrame(marker)) return {
			format: "JPEG",
			width: view.getUint16(at + 7),
			height: view.getUint16(at + 5)
		};
		else at += 2 + view.getUint16(at + 2);
	}
	return { format: "JPEG" };
}
/** SOF0 to SOF15, without DHT, JPG and DAC, which stand among them. */
const isStartOfFrame = (marker) => marker >= 192 && marker <= 207 && ![
	196,
	200,
	204
].includes(marker);
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const startsWith = (bytes, magic) => bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
// src/workspace/read-image.ts
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
// src/run.ts
/**
* One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes nothing but to Janrain, and to
* the URL cache and the drift file where they are asked for.
* @throws UsageError when one of the files cannot be read, or is somebody else's
*/
async function run(request) {
	const paths = await findDeclarations(request.folder, request.patterns);
	const drift = request.drift && await driftKeeper(request.drift);
	const checked = await checkFiles(paths, request);
	const planned = request.mode === "check" ? checked : await bringIntoLine(checked, request);
	const files = drift ? await drift.keep(planned) : planned;
	const viaProxy = request.urls.check && request.network.proxy !== void 0;
	return {
		mode: request.mode,
		viaProxy,
		files,
		findings: files.flatMap(({ findings }) => findings).sort(compareFindings)
	};
}
/** What makes a run fail: findings of a severity or worse; `drift` stands for errors, and for anything that a sync would write. */
const failOnNames = [
	"error",
	"warning",
	"drift",
	"never"
];
/** The exit code that a report deserves: 0 clean, 1 findings or drift, 2 configuration, 3 remote failure. */
function exitCodeOf({ mode, files, findings }, failOn) {
	if (files.some(({ failure, outcome }) => failure ?? outcome?.failure)) return 3;
	if (files.some(({ obstacles }) => obstacles && obstacles.length > 0)) return 2;
	if (mode === "sync" && reaches(findings, "error")) return 1;
	if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
	return reaches(findings, failOn) ? 1 : 0;
}
/** Whether the service holds something else than the declarations say: what a sync would write, or was not able to. */
function hasDrift(files) {
	return files.some(({ plan, outcome }) => (outcome?.left ?? plan?.changes ?? []).some(isWrite));
}
async function checkFiles(paths, request) {
	const examined = await Promise.all(paths.map((path) => examineFile(path, request)));
	const urls = await checkAllUrls(examined, request);
	const probes = await askWeibo(examined, request);
	return Promise.all(examined.map(async (examination, index) => {
		const facts = {
			images: await Promise.all(declaredImages(examination.draft).map(async (image) => ({
				...image,
				fact: await readImage(paths[index] ?? "", image.path)
			}))),
			urls: urls.get(examination) ?? [],
			probes: probes[index] ?? []
		};
		return {
			...examination,
			findings: judge(examination, facts, request.severities),
			urls: facts.urls,
			probes: facts.probes
		};
	}));
}
async function examineFile(path, { folder, secrets, severities }) {
	return examine(displayPath(folder, path), await readDeclaration(path), {
		secrets,
		severities
	});
}
async function checkAllUrls(examined, { urls, network }) {
	const named = examined.map(({ draft }) => declaredUrls(draft).filter(({ url }) => parseUrl(url)));
	if (!urls.check) return new Map(examined.map((examination, index) => [examination, uncheckedUrls(named[index] ?? [])]));
	const [{ checkUrls }, { readCache, writeCache }] = await Promise.all([import("./check-urls.js"), import("./url-cache-file.js")]);
	const cache = urls.cache && await readCache(urls.cache);
	const markers = [...new Set(examined.flatMap(({ draft }) => ownMarkers(draft)))].sort();
	const checks = await checkUrls(named.flat(), network, {
		markers,
		cache,
		onProgress: urls.onProgress
	});
	if (urls.cache && cache) await writeCache(urls.cache, cache);
	return new Map(examined.map((examination, index) => [examination, checks.splice(0, named[index]?.length)]));
}
async function askWeibo(examined, { probe: mode, secrets, network }) {
	if (mode === "off") return [];
	const { probeAll } = await import("./probe.js");
	return probeAll(examined.map(({ draft }) => draft), mode, secrets, network);
}
async function bringIntoLine(files, { mode, network, janrain, secrets, requiredDigest }) {
	const [{ JanrainTarget }, { syncAll }] = await Promise.all([import("./janrain-target.js"), import("./sync-all.js")]);
	const target = new JanrainTarget(network, janrain);
	const applies = mode === "sync";
	const counts = ({ kind }) => applies || kind !== "unset" && kind !== "no-origin";
	try {
		const results = await syncAll(target, files.map((file) => applies && reaches(file.findings, "error") ? void 0 : {
			...file,
			secrets
		}), {
			applies,
			counts,
			requiredDigest
		});
		return files.map((file, index) => ({
			...file,
			...results[index]
		}));
	} finally {
		await target.close();
	}
}
/** Reads what drifted before anything is asked, since somebody else's file ends the run. */
async function driftKeeper({ path, moment }) {
	const { readDrift, writeDrift } = await import("./drift-file.js");
	const known = await readDrift(path);
	return { 
	/** Adds what drifted, with the run that found it first; of a declaration without a plan nothing new is known. */
keep: async (files) => {
		const reports = files.map((file) => {
			const earlier = known.get(file.file) ?? [];
			return {
				...file,
				drift: file.plan ? driftOf(file.plan, earlier, moment) : earlier
			};
		});
		const kept = new Map([...known, ...reports.map(({ file, drift }) => [file, drift])]);
		await writeDrift(path, new Map([...kept].filter(([, drift]) => drift.length > 0)));
		return reports;
	} };
}
// src/janrain/protocol.ts
/** Device types whose sign-in lists can be set besides that of the web. Source: Social Login API, set_auth_provider (documented). */
const deviceTypes = ["iphone", "android"];
const defaultProtocol = {
	keyProperty: "consumerKey",
	secretProperty: "secret",
	providerList: "comma",
	devices: [],
	settle: 3e4
};
// src/options/janrain.ts
/** @throws UsageError for a value that is not allowed */
function janrainOptions({ janrainUrl, partnerUrl, partnerProperties, providerList, deviceTypes: devices, settle }) {
	return {
		...janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) },
		...partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) },
		protocol: {
			...defaultProtocol,
			...partnerProperties && parsePropertyNames(partnerProperties),
			...devices && { devices: parseDevices(devices) },
			...settle && { settle: parseSeconds(settle) },
			...providerList && { providerList: choice("provider-list", providerList, ["comma", "json"]) }
		},
		retry: defaultRetry$1
	};
}
/** A list of device types, separated by commas, each once. */
function parseDevices(text) {
	const named = text.split(",").map((name) => choice("device-types", name.trim(), deviceTypes));
	return deviceTypes.filter((device) => named.includes(device));
}
/** Whole seconds, up to the hour that publishing is said to take. */
function parseSeconds(text) {
	if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("settle-form", { text });
	return Number(text) * 1e3;
}
/** `KEY,SECRET`: two names of form parameters that collide with none of the others. */
function parsePropertyNames(text) {
	const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
	const isName = (name) => /^\w+$/.test(name) && ![
		"apiKey",
		"partnerKey",
		"provider",
		"format",
		"stat"
	].includes(name);
	if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) throw new UsageError("partner-properties-form", { text });
	return {
		keyProperty,
		secretProperty
	};
}
// src/network/lookup.ts
/**
* All addresses of a name from the system's resolver, in the order it prefers.
* @returns none for a name that DNS cannot hold, such as one that is too long
*/
async function systemLookup(host) {
	try {
		return await lookup(host, {
			all: true,
			verbatim: true
		});
	} catch (error) {
		if (codeOf(error) === "EINVAL") return [];
		throw error;
	}
}
// src/network/policy.ts
const defaultTimeouts = {
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
// src/options/network.ts
/**
* The network policy that the operator's options make.
* @param environment where proxies are named
* @throws UsageError for an option of another form, and for a proxy that is wanted and not named
*/
function networkPolicy({ resolve, allowPrivate, proxy }, environment) {
	return {
		overrides: resolve.map(parseResolve),
		allowPrivate: new Set(allowPrivate.map((host) => hostName("allow-private", host))),
		...proxy && { proxy: proxyIn(environment) },
		timeouts: defaultTimeouts,
		retry: defaultRetry,
		lookup: systemLookup
	};
}
/** The usual variables, of which the lower-case form wins, as in curl. */
function proxyIn(environment) {
	const named = (name) => environment[name.toLowerCase()] ?? environment[name] ?? "";
	const proxies = {
		http: named("HTTP_PROXY"),
		https: named("HTTPS_PROXY"),
		exceptions: named("NO_PROXY")
	};
	if (proxies.http === "" && proxies.https === "") throw new UsageError("proxy-unnamed");
	for (const proxy of [proxies.http, proxies.https]) if (proxy !== "" && !isProxy(proxy)) throw new UsageError("proxy-form");
	return proxies;
}
/** An address that undici takes, which decodes a user's name and password itself. */
function isProxy(text) {
	const url = /^https?:\/\/[^/]/.test(text) ? parseUrl(text) : void 0;
	try {
		return url !== void 0 && decodeURIComponent(url.username + url.password) !== void 0;
	} catch {
		return false;
	}
}
/**
* `HOST:PORT:ADDRESS` as curl takes it, and optionally another port behind the address. IPv6 addresses stand in brackets.
* @throws UsageError when it has another form
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
/** A host as URLs carry it: lower case, international names in ASCII, IPv6 without brackets. */
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
export { hasDrift as a, readHeader as c, padCells as d, failOnNames as i, declaredImages as l, janrainOptions as n, run as o, exitCodeOf as r, readImage as s, networkPolicy as t, cellsOf as u };
