import { t as UsageError } from "./usage-error.js";
import { a as reaches, t as compareFindings } from "./finding.js";
import { a as ignoreRules, c as ruleOf, d as urlRules, f as weiboRules, o as imageRules, s as limitRules } from "./rules.js";
import { t as parseUrl } from "./parse-url.js";
import { o as declaredUrls, t as janrainHost } from "./janrain-host.js";
import { r as uncheckedUrls } from "./url-check.js";
import { r as ownMarkers } from "./login-markers.js";
import { n as commonCheckout, r as displayPath } from "./repository.js";
import { n as analyze, r as runRules, t as readDeclaration } from "./read-declaration.js";
import { t as applyIgnores } from "./apply-ignores.js";
import { t as declaredImages } from "./declared-images.js";
import { n as isWrite } from "./plan.js";
import { n as findDeclarations } from "./find-declarations.js";
import { t as readImage } from "./read-image.js";
import { t as choice } from "./choice.js";
import { r as codeOf } from "./network-error.js";
import { i as defaultRetry$1, n as parseOrigin } from "./origin.js";
import { isIP, isIPv6 } from "node:net";
import { join } from "node:path";
import { lookup } from "node:dns/promises";
// src/core/check/evaluate.ts
/** All findings of a declaration, in the order of every report: those of its text, those of the facts, less those that comments ignore. */
function evaluate({ file, source, declaration, findings }, { images, urls, probes }, severities) {
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
			declaration
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
// src/core/sync/account-groups.ts
/**
* The parts that declarations fall into. Those of one account stay together: only then is seen where they disagree, and
* only one run at a time writes its lists.
*/
function accountGroups(declarations) {
	const groups = /* @__PURE__ */ new Map();
	for (const { file, declaration } of declarations) {
		const account = janrainHost(declaration.janrain) ?? "";
		const key = account === "" ? `file ${file}` : `account ${account}`;
		const part = groups.get(key) ?? {
			account,
			files: []
		};
		part.files.push(file);
		groups.set(key, part);
	}
	return [...groups.values()];
}
/** The files of one shard: the parts are dealt out in turn. */
function shardFiles(groups, { index, count }) {
	return new Set(groups.filter((_, at) => at % count === index - 1).flatMap(({ files }) => files));
}
// src/core/sync/drift.ts
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
// src/run.ts
/**
* One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes nothing but to Janrain, and to
* the URL cache and the drift file where they are asked for.
* @throws UsageError when one of the files cannot be read, or is somebody else's
*/
async function run(request) {
	const paths = await findDeclarations(request.folder, request.patterns).catch((error) => {
		if (request.mayBeEmpty && request.patterns.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
	const drift = request.drift && await driftKeeper(request.drift);
	const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
	const analyzed = await Promise.all(paths.map(async (path) => analyze(displayPath(root, path), await readDeclaration(path), request)));
	const groups = accountGroups(analyzed);
	const taken = request.shard && shardFiles(groups, request.shard);
	const checked = await checkFiles(taken ? analyzed.filter(({ file }) => taken.has(file)) : analyzed, root, request);
	const planned = request.mode === "check" ? checked : await planAndApply(checked, request);
	const files = drift ? await drift.keep(planned) : planned;
	const viaProxy = request.urls.check && request.network.proxy !== void 0;
	const findings = files.flatMap((file) => file.findings).sort(compareFindings);
	return {
		mode: request.mode,
		root,
		groups,
		viaProxy,
		files,
		findings
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
	if (files.some(({ blockers }) => blockers && blockers.length > 0)) return 2;
	if (mode === "sync" && reaches(findings, "error")) return 1;
	if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
	return reaches(findings, failOn) ? 1 : 0;
}
/** Whether the service holds something else than the declarations say: what a sync would write, or was not able to. */
function hasDrift(files) {
	return files.some(({ plan, outcome }) => (outcome?.remaining ?? plan?.changes ?? []).some(isWrite));
}
async function checkFiles(analyzed, root, request) {
	const urls = await checkAllUrls(analyzed, request);
	const probes = await askWeibo(analyzed, request);
	return Promise.all(analyzed.map(async (analysis, index) => {
		const facts = {
			images: await Promise.all(declaredImages(analysis.declaration).map(async (image) => ({
				...image,
				fact: await readImage(join(root, analysis.file), image.path)
			}))),
			urls: urls.get(analysis) ?? [],
			probes: probes[index] ?? []
		};
		return {
			...analysis,
			findings: evaluate(analysis, facts, request.severities),
			urls: facts.urls,
			probes: facts.probes
		};
	}));
}
async function checkAllUrls(analyzed, { urls, network }) {
	const named = analyzed.map(({ declaration }) => declaredUrls(declaration).filter(({ url }) => parseUrl(url)));
	if (!urls.check) return new Map(analyzed.map((analysis, index) => [analysis, uncheckedUrls(named[index] ?? [])]));
	const [{ checkUrls }, { readCache, writeCache }] = await Promise.all([import("./check-urls.js"), import("./url-cache-file.js")]);
	const cache = urls.cache && await readCache(urls.cache);
	const markers = [...new Set(analyzed.flatMap(({ declaration }) => ownMarkers(declaration)))].sort();
	const checks = await checkUrls(named.flat(), network, {
		markers,
		cache,
		onProgress: urls.onProgress
	});
	if (urls.cache && cache) await writeCache(urls.cache, cache);
	return new Map(analyzed.map((analysis, index) => [analysis, checks.splice(0, named[index]?.length)]));
}
async function askWeibo(analyzed, { probe: mode, secrets, network }) {
	if (mode === "off") return [];
	const { probeAll } = await import("./probe.js");
	return probeAll(analyzed.map(({ declaration }) => declaration), mode, secrets, network);
}
async function planAndApply(files, { mode, network, janrain, secrets, requiredDigest, isDryRun = false }) {
	const [{ JanrainTarget }, { syncAll }] = await Promise.all([import("./janrain-target.js"), import("./sync-all.js")]);
	const target = new JanrainTarget(network, janrain);
	const applies = mode === "sync";
	const stopsAsSync = applies || isDryRun && requiredDigest !== void 0;
	const counts = ({ kind }) => stopsAsSync || kind !== "unset" && kind !== "no-origin";
	try {
		const results = await syncAll(target, files.map((file) => stopsAsSync && reaches(file.findings, "error") ? void 0 : {
			...file,
			secrets
		}), {
			applies,
			counts,
			requiredDigest: stopsAsSync ? requiredDigest : void 0
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
		const unmanaged = new Map([...known, ...reports.map(({ file, drift }) => [file, drift])]);
		await writeDrift(path, new Map([...unmanaged].filter(([, drift]) => drift.length > 0)));
		return reports;
	} };
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
// src/network/options.ts
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
// src/targets/janrain/protocol.ts
/** Device types whose sign-in lists can be set besides that of the web. Source: Social Login API, set_auth_provider (documented). */
const deviceTypes = ["iphone", "android"];
const defaultProtocol = {
	keyProperty: "consumerKey",
	secretProperty: "secret",
	providerList: "comma",
	devices: [],
	propagationTimeout: 3e4
};
// src/targets/janrain/options.ts
/** @throws UsageError for a value that is not allowed */
function janrainOptions({ janrainUrl, partnerUrl, partnerProperties, providerList, deviceTypes: devices, propagationTimeout }) {
	return {
		...janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) },
		...partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) },
		protocol: {
			...defaultProtocol,
			...partnerProperties && parsePropertyNames(partnerProperties),
			...devices && { devices: parseDevices(devices) },
			...propagationTimeout && { propagationTimeout: parseSeconds(propagationTimeout) },
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
	if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("propagation-timeout-form", { text });
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
export { hasDrift as a, failOnNames as i, networkPolicy as n, run as o, exitCodeOf as r, shardFiles as s, janrainOptions as t };
