import { A as accountGroups, Bt as requestableUrls, St as ownMarkers, b as Cancellation, j as shardFiles, mn as UsageError, on as reaches, rn as compareFindings, v as driftOf, wt as uncheckedUrls } from "./core.js";
import { b as displayPath, o as findDeclarations, y as commonCheckout } from "./files.js";
import { i as networkPolicy, n as janrainOptions, t as janrainAccount } from "./options.js";
import { i as readFiles, o as withSource, r as checkFiles } from "./check.js";
import { resolve } from "node:path";
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
* @throws UsageError when no file can be read, or a state file is not one of this tool; ExhaustedError
*/
async function run(request) {
	const paths = await selectPaths(request);
	const drift = request.drift && await openDriftFile(request.drift);
	const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
	const { groups, checked } = await checkInputs(paths.map((path) => ({
		file: displayPath(root, path),
		...request.stdin && { bytes: request.stdin.bytes }
	})), {
		...request,
		root
	});
	const planned = request.mode === "check" ? checked : await planAndApply(checked, request);
	const files = drift ? await drift.record(planned) : planned;
	const viaProxy = request.urls.check && request.network.proxy !== void 0;
	const findings = files.flatMap((file) => file.findings).sort(compareFindings);
	const { mode, stdin, secrets, severities, canceled } = request;
	const readSource = (report) => withSource(report, {
		root,
		secrets,
		severities
	}, stdin?.bytes);
	return {
		mode,
		root,
		groups,
		viaProxy,
		files,
		findings,
		withSource: readSource,
		...canceled?.aborted && { isCanceled: true }
	};
}
async function selectPaths({ folder, patterns, stdin, mayBeEmpty }) {
	if (stdin) return [resolve(folder, stdin.file)];
	return findDeclarations(folder, patterns).catch((error) => {
		if (mayBeEmpty && patterns.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
}
/** Checks the declarations of the shard. Shards and requests depend on all declarations, which are then read twice. */
async function checkInputs(inputs, request) {
	const isOnline = request.urls.check || request.probe !== "off";
	if (!isOnline && !request.shard) {
		const checked = await checkFiles(inputs.map((input) => ({ input })), request);
		return {
			checked,
			groups: accountGroups(checked, janrainAccount)
		};
	}
	const declared = await readFiles(inputs.map((input) => ({ input })), request);
	const groups = accountGroups(declared, janrainAccount);
	const shard = request.shard && shardFiles(groups, request.shard);
	const isSelected = ({ file }) => shard === void 0 || shard.has(file);
	const facts = isOnline ? await networkFacts(declared.filter(isSelected), request) : [];
	return {
		checked: await checkFiles(inputs.filter(isSelected).map((input, index) => ({
			input,
			facts: facts[index]
		})), request),
		groups
	};
}
/** What the network says about each declaration, in their order. */
async function networkFacts(declared, request) {
	const urls = await checkAllUrls(declared, request);
	const probes = await probeWeibo(declared, request);
	return declared.map((_, index) => ({
		urls: urls[index] ?? [],
		probes: probes[index] ?? []
	}));
}
async function checkAllUrls(files, { urls, network, canceled }) {
	const declared = files.map(({ declaration }) => requestableUrls(declaration));
	if (!urls.check) return declared.map(uncheckedUrls);
	const { checkUrls } = await import("./network.js").then((chunk) => ({ checkUrls: chunk.i }));
	const cache = urls.cache && await openUrlCache(urls.cache);
	const markers = [...new Set(files.flatMap(({ declaration }) => ownMarkers(declaration)))].sort();
	const checks = await unlessCanceled(checkUrls(declared.flat(), network, {
		markers,
		cache: cache?.entries,
		onProgress: urls.onProgress
	}), canceled, () => uncheckedUrls(declared.flat()));
	await cache?.write();
	return declared.map(({ length }) => checks.splice(0, length));
}
/** Reads the URL cache before any request, since a file of another program ends the run. */
async function openUrlCache({ path, maxAge }) {
	const [{ readStateFile, writeStateFile }, { AgingCache }, { urlCacheState }] = await Promise.all([
		import("./files.js").then((chunk) => ({ readStateFile: chunk.r, writeStateFile: chunk.i })),
		import("./network.js").then((chunk) => ({ AgingCache: chunk.a, withoutCache: chunk.o })),
		import("./network.js").then((chunk) => ({ urlCacheState: chunk.r }))
	]);
	const entries = new AgingCache(new Map(await readStateFile(path, urlCacheState)), maxAge, Date.now());
	return {
		entries,
		write: () => writeStateFile(path, urlCacheState, entries.worthKeeping())
	};
}
async function probeWeibo(files, { probe: mode, secrets, network, canceled }) {
	if (mode === "off" || canceled?.aborted) return [];
	const { probeAll } = await import("./network.js").then((chunk) => ({ probeAll: chunk.t }));
	return unlessCanceled(probeAll(files.map(({ declaration }) => declaration), mode, secrets, network), canceled, () => []);
}
/** Waits for a result until the run is canceled; what is left of the work is abandoned and ends with the process. */
function unlessCanceled(result, canceled, instead) {
	if (!canceled) return result;
	const stopped = new Promise((resolve) => {
		if (canceled.aborted) resolve(instead());
		canceled.addEventListener("abort", () => resolve(instead()), { once: true });
	});
	result.catch(() => {});
	return Promise.race([result, stopped]);
}
async function planAndApply(files, request) {
	const { mode, network, janrain, secrets, requiredDigest, isDryRun = false, confirm, onStep, canceled } = request;
	const [{ JanrainTarget }, { syncAll }] = await Promise.all([import("./janrain.js").then((chunk) => ({ JanrainTarget: chunk.t })), import("./sync.js").then((chunk) => ({ syncAll: chunk.t }))]);
	const target = new JanrainTarget(network, janrain);
	const applies = mode === "sync";
	const stopsAsSync = applies || isDryRun && requiredDigest !== void 0;
	const counts = ({ kind }) => stopsAsSync || ![
		"unset",
		"unset-partner",
		"no-origin"
	].includes(kind);
	const withResults = (results) => files.map((file, index) => ({
		...file,
		...results[index]
	}));
	try {
		return withResults(await syncAll(target, files.map((file) => file.failure || stopsAsSync && reaches(file.findings, "error") ? void 0 : {
			...file,
			secrets
		}), {
			applies,
			counts,
			requiredDigest: stopsAsSync ? requiredDigest : void 0,
			confirm: confirm && ((planned) => confirm(withResults(planned))),
			onStep,
			cancellation: new Cancellation(canceled)
		}));
	} finally {
		await target.close();
	}
}
/** Reads the drift file before the first request, since a file of another program ends the run. */
async function openDriftFile({ path, moment }) {
	const [{ readStateFile, writeStateFile }, { driftState }] = await Promise.all([import("./files.js").then((chunk) => ({ readStateFile: chunk.r, writeStateFile: chunk.i })), import("./core.js").then((chunk) => ({ driftState: chunk.a }))]);
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
// src/signals.ts
/** The exit codes of a run that a signal ended: 128 plus the signal's number, as in a shell. */
const exitCodes = {
	SIGINT: 130,
	SIGTERM: 143
};
/**
* Turns SIGINT and SIGTERM into a cancellation. Later signals are ignored, so that the report of the run is complete: GitHub
* sends SIGTERM 7.5 s after SIGINT. Source: actions/runner, ProcessInvoker.cs.
*/
function watchSignals() {
	const controller = new AbortController();
	let exitCode;
	for (const [signal, code] of Object.entries(exitCodes)) process.on(signal, () => {
		exitCode ??= code;
		controller.abort();
	});
	return {
		canceled: controller.signal,
		get exitCode() {
			return exitCode;
		}
	};
}
export { offlineCheck as n, run as r, watchSignals as t };
