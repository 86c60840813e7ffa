import { A as evaluate, Bt as compareFindings, C as driftOf, D as accountGroups, Et as declaredUrls, M as analyze, O as shardFiles, Ot as parseUrl, P as UsageError, T as isWrite, Ut as reaches, k as declaredImages, lt as uncheckedUrls, st as ownMarkers } from "./core.js";
import { d as readDeclaration, m as displayPath, p as commonCheckout, u as readImage, y as findDeclarations } from "./files.js";
import { join } from "node:path";
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
	const [{ checkUrls }, { readCache, writeCache }] = await Promise.all([import("./network.js").then((chunk) => ({ checkUrls: chunk.r })), import("./network.js").then((chunk) => ({ readCache: chunk.i, writeCache: chunk.a }))]);
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
	const { probeAll } = await import("./network.js").then((chunk) => ({ probeAll: chunk.t }));
	return probeAll(analyzed.map(({ declaration }) => declaration), mode, secrets, network);
}
async function planAndApply(files, { mode, network, janrain, secrets, requiredDigest, isDryRun = false }) {
	const [{ JanrainTarget }, { syncAll }] = await Promise.all([import("./janrain.js").then((chunk) => ({ JanrainTarget: chunk.t })), import("./sync.js").then((chunk) => ({ syncAll: chunk.t }))]);
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
	const { readDrift, writeDrift } = await import("./files.js").then((chunk) => ({ readDrift: chunk.t, writeDrift: chunk.n }));
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
export { run as i, failOnNames as n, hasDrift as r, exitCodeOf as t };
