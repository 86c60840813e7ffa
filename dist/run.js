import { A as accountGroups, E as driftOf, F as analyze, M as declaredImages, N as evaluate, O as isWrite, Ot as declaredUrls, Rt as compareFindings, Ut as UsageError, Vt as reaches, dt as uncheckedUrls, j as shardFiles, kt as parseUrl, lt as ownMarkers } from "./core.js";
import { c as readDeclaration, d as displayPath, g as findDeclarations, s as readImage, u as commonCheckout } from "./files.js";
import { i as networkPolicy, r as janrainAccount, t as janrainOptions } from "./options.js";
import { join } from "node:path";
// src/run.ts
/** The options of a check without network: the preset that other runs start from. */
const offlineCheck = {
	mode: "check",
	severities: /* @__PURE__ */ new Map(),
	urls: { check: false },
	probe: "off",
	network: networkPolicy({
		resolve: [],
		allowPrivate: [],
		proxy: false
	}, {}),
	janrain: janrainOptions({})
};
/**
* One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes only to Janrain and, if
* configured, to the URL cache and the drift file.
* @throws UsageError when a file cannot be read, or a state file is not one of this tool
*/
async function run(request) {
	const paths = await findDeclarations(request.folder, request.patterns).catch((error) => {
		if (request.mayBeEmpty && request.patterns.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
	const drift = request.drift && await openDriftFile(request.drift);
	const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
	const analyzed = await Promise.all(paths.map(async (path) => analyze(displayPath(root, path), await readDeclaration(path), request)));
	const groups = accountGroups(analyzed, janrainAccount);
	const shard = request.shard && shardFiles(groups, request.shard);
	const checked = await checkFiles(shard ? analyzed.filter(({ file }) => shard.has(file)) : analyzed, root, request);
	const planned = request.mode === "check" ? checked : await planAndApply(checked, request);
	const files = drift ? await drift.record(planned) : planned;
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
/** What makes a run fail: findings of a severity or worse; `drift` means errors, and anything that a sync would write. */
const failOnNames = [
	"error",
	"warning",
	"drift",
	"never"
];
/** The exit code of a report: 0 clean, 1 findings or drift, 2 configuration, 3 remote failure. */
function exitCodeOf({ mode, files, findings }, failOn) {
	if (files.some(({ failure, outcome }) => failure ?? outcome?.failure)) return 3;
	if (files.some(({ blockers }) => blockers && blockers.length > 0)) return 2;
	if (mode === "sync" && reaches(findings, "error")) return 1;
	if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
	return reaches(findings, failOn) ? 1 : 0;
}
/** Whether the service differs from the declarations: a sync would write something, or could not. */
function hasDrift(files) {
	return files.some(({ plan, outcome }) => (outcome?.remaining ?? plan?.changes ?? []).some(isWrite));
}
async function checkFiles(analyzed, root, request) {
	const urls = await checkAllUrls(analyzed, request);
	const probes = await probeWeibo(analyzed, request);
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
	const declared = analyzed.map(({ declaration }) => declaredUrls(declaration).filter(({ url }) => parseUrl(url)));
	if (!urls.check) return new Map(analyzed.map((analysis, index) => [analysis, uncheckedUrls(declared[index] ?? [])]));
	const { checkUrls } = await import("./network.js").then((chunk) => ({ checkUrls: chunk.i }));
	const cache = urls.cache && await openUrlCache(urls.cache);
	const markers = [...new Set(analyzed.flatMap(({ declaration }) => ownMarkers(declaration)))].sort();
	const checks = await checkUrls(declared.flat(), network, {
		markers,
		cache: cache?.entries,
		onProgress: urls.onProgress
	});
	await cache?.write();
	return new Map(analyzed.map((analysis, index) => [analysis, checks.splice(0, declared[index]?.length)]));
}
/** Reads the URL cache before any request, since a file of another program ends the run. */
async function openUrlCache({ path, maxAge }) {
	const [{ readStateFile, writeStateFile }, { AgingCache }, { urlCacheState }] = await Promise.all([
		import("./files.js").then((chunk) => ({ readStateFile: chunk.n, writeStateFile: chunk.r })),
		import("./network.js").then((chunk) => ({ AgingCache: chunk.a, withoutCache: chunk.o })),
		import("./network.js").then((chunk) => ({ urlCacheState: chunk.r }))
	]);
	const entries = new AgingCache(new Map(await readStateFile(path, urlCacheState)), maxAge, Date.now());
	return {
		entries,
		write: () => writeStateFile(path, urlCacheState, entries.worthKeeping())
	};
}
async function probeWeibo(analyzed, { probe: mode, secrets, network }) {
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
/** Reads the drift file before the first request, since a file of another program ends the run. */
async function openDriftFile({ path, moment }) {
	const [{ readStateFile, writeStateFile }, { driftState }] = await Promise.all([import("./files.js").then((chunk) => ({ readStateFile: chunk.n, writeStateFile: chunk.r })), import("./core.js").then((chunk) => ({ driftState: chunk.i }))]);
	const known = await readStateFile(path, driftState);
	return { 
	/** Adds to each report what drifted, with the run that first detected it, and updates the file. */
record: async (files) => {
		const reports = files.map((file) => {
			const earlier = known.get(file.file) ?? [];
			return {
				...file,
				drift: file.plan ? driftOf(file.plan, earlier, moment) : earlier
			};
		});
		const entries = new Map([...known, ...reports.map(({ file, drift }) => [file, drift])]);
		await writeStateFile(path, driftState, new Map([...entries].filter(([, drift]) => drift.length > 0)));
		return reports;
	} };
}
export { run as a, offlineCheck as i, failOnNames as n, hasDrift as r, exitCodeOf as t };
