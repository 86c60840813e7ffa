import "./rolldown-runtime.js";
import { I as formatUntrusted, S as failOnNames, a as choice, b as formatNames, c as uncheckedUrls, j as UsageError, k as throwIfExhausted, x as formats, y as probeModes } from "./messages.js";
import { $ as parseShard, A as condenseSource, D as limitYoungGeneration, Dt as maxBytes, F as shardFiles, O as declaredImages, P as accountGroups, Q as urlOptions, S as driftOf, Yt as exitCodeOf, dt as runPlanLines, et as parseSeverities, ft as stepLine, ht as planLines, in as reaches, j as analyze, k as evaluate, lt as plain, nt as driftOptions, rt as parseDigest, tn as compareFindings, tt as renamedRuleNotices, ut as withoutCommands, w as Cancellation, wt as ownMarkers, zt as requestableUrls } from "./core.js";
import { A as siblingOf, C as displayPath, S as commonCheckout, g as readDeclaration, l as findDeclarations, m as ImageReader } from "./files.js";
import { i as networkPolicy, n as janrainOptions, t as janrainAccount } from "./options.js";
import { fileURLToPath } from "node:url";
import { join, resolve } from "node:path";
import { styleText } from "node:util";
import { Worker } from "node:worker_threads";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
// src/check/check-file.ts
/**
* Reads a declaration without checking it.
* @throws UsageError when the file cannot be read
*/
async function readDeclared(input, options) {
	const { file, declaration } = await analyzeInput(input, options);
	return {
		file,
		declaration
	};
}
/**
* Checks one declaration: its text, its images, and what the network says about it.
* @param facts without them, URLs are reported as not checked
* @returns the report, with only those lines of the text that formats show
* @throws UsageError when the file cannot be read
*/
async function checkFile(input, options, facts) {
	const analysis = await analyzeInput(input, options);
	const { bytes } = input;
	const { file, source, declaration, concealed } = analysis;
	const { urls, probes } = facts ?? {
		urls: uncheckedUrls(requestableUrls(declaration)),
		probes: []
	};
	const images = [];
	for (const image of declaredImages(declaration)) images.push({
		...image,
		fact: await options.images.read(join(options.root, file), image.path)
	});
	const sibling = bytes === void 0 ? siblingOf(join(options.root, file)) : void 0;
	const findings = evaluate(analysis, {
		sibling,
		images,
		urls,
		probes
	}, options.severities).sort(compareFindings);
	return {
		file,
		source: condenseSource(source, findings, concealed),
		declaration,
		concealed,
		findings,
		urls,
		probes
	};
}
/** Adds the whole source of a declaration to its report, by reading the file again unless its bytes are given. */
async function withSource(report, options, bytes) {
	const { source, declaration, concealed } = await analyzeInput({
		file: report.file,
		...bytes && { bytes }
	}, options);
	return {
		...report,
		source,
		declaration,
		concealed
	};
}
async function analyzeInput({ file, bytes }, options) {
	return analyze(file, bytes ?? await readDeclaration(join(options.root, file)), options);
}
// src/check/pack.ts
/**
* Packs the parts of a report into JSON text, which is parsed when a part is read: the reports of ten thousand files would fill
* the memory. Formats read the parts of one file after the other, so the last one stays parsed.
*/
function packReport({ file: _, ...parts }) {
	return new TextEncoder().encode(JSON.stringify({
		...parts,
		source: parts.source.text
	}));
}
/** The report over its packed parts. */
function unpackReport(file, packed) {
	return {
		file,
		get source() {
			return parse(packed).source;
		},
		get declaration() {
			return parse(packed).declaration;
		},
		get concealed() {
			return parse(packed).concealed;
		},
		get findings() {
			return parse(packed).findings;
		},
		get urls() {
			return parse(packed).urls;
		},
		get probes() {
			return parse(packed).probes;
		}
	};
}
let last;
function parse(packed) {
	if (last?.packed !== packed) {
		const { source, ...parts } = JSON.parse(Buffer.from(packed).toString("utf8"));
		last = {
			packed,
			parts: {
				...parts,
				source: {
					text: source,
					value: void 0,
					places: /* @__PURE__ */ new Map()
				}
			}
		};
	}
	return last.parts;
}
// src/check/tasks.ts
/**
* Runs tasks one after the other. A file that cannot be read does not end the run.
* @param options.packed whether reports are packed, which takes time and saves memory
* @returns a result for each task, in the order of the tasks
* @throws ExhaustedError, and any error that is not about a file
*/
async function runTasks(kind, tasks, options, { packed }) {
	const results = [];
	for (const task of tasks) {
		const result = await runTask(kind, task, options);
		results.push(packed && result.state === "checked" ? pack(result.report) : result);
	}
	return results;
}
const pack = (report) => ({
	state: "packed",
	file: report.file,
	packed: packReport(report)
});
async function runTask(kind, { input, facts }, options) {
	try {
		if (kind === "read") return {
			state: "read",
			declared: await readDeclared(input, options)
		};
		return {
			state: "checked",
			report: await checkFile(input, options, facts)
		};
	} catch (error) {
		throwIfExhausted(error);
		if (!(error instanceof UsageError)) throw error;
		return {
			state: "unread",
			file: input.file,
			problem: error.problem,
			params: error.params
		};
	}
}
// src/check/check-files.ts
/** With fewer files, starting threads takes longer than it saves, and reports need no packing. */
const minTasksOfLargeRun = 300;
/**
* Reads declarations without checking them. A file that cannot be read has no valid parts.
* @returns in the order of `tasks`
* @throws ExhaustedError
*/
async function readFiles(tasks, options) {
	return (await runList("read", tasks, options)).map((result) => result.state === "read" ? result.declared : {
		file: fileOf(result),
		declaration: {}
	});
}
/**
* Checks declarations.
* @returns a report for each of `tasks`, in their order; that of a file that cannot be read has a `failure`
* @throws UsageError when no file can be read; ExhaustedError
*/
async function checkFiles(tasks, options) {
	const reports = (await runList("check", tasks, options)).map(reportOf);
	const [first] = reports;
	if (first && reports.every(({ failure }) => failure !== void 0)) throw first.failure;
	return reports;
}
async function runList(kind, tasks, options) {
	const { root, severities, secrets, environment } = options;
	const isLarge = tasks.length >= minTasksOfLargeRun;
	const inThisThread = () => runTasks(kind, tasks, {
		root,
		severities,
		secrets,
		images: new ImageReader()
	}, { packed: isLarge });
	if (isLarge) limitYoungGeneration();
	if (environment === void 0 || !isLarge) return inThisThread();
	const { runInThreads, threadsFor } = await import("./run.js").then((chunk) => ({ runInThreads: chunk.n, threadsFor: chunk.r }));
	const threads = threadsFor(tasks.length);
	if (threads === 1) return inThisThread();
	return runInThreads(threads, tasks, {
		kind,
		root,
		severities,
		environment: { ...environment }
	}, secrets);
}
function reportOf(result) {
	if (result.state === "checked") return result.report;
	if (result.state === "packed") return unpackReport(result.file, result.packed);
	const source = {
		text: "",
		value: void 0,
		places: /* @__PURE__ */ new Map()
	};
	const failure = result.state === "unread" ? new UsageError(result.problem, result.params) : void 0;
	return {
		file: fileOf(result),
		source,
		declaration: {},
		concealed: [],
		findings: [],
		urls: [],
		probes: [],
		failure
	};
}
function fileOf(result) {
	if (result.state === "read") return result.declared.file;
	return result.state === "checked" ? result.report.file : result.file;
}
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
	const checks = await checkUrls(declared.flat(), network, {
		markers,
		cache: cache?.entries,
		onProgress: urls.onProgress,
		canceled
	});
	await cache?.write();
	return declared.map(({ length }) => checks.splice(0, length));
}
/** Reads the URL cache before any request, since a file of another program ends the run. */
async function openUrlCache({ path, maxAge }) {
	const [{ readStateFile, writeStateFile }, { AgingCache }, { urlCacheState }] = await Promise.all([
		import("./files.js").then((chunk) => ({ readStateFile: chunk.o, writeStateFile: chunk.s })),
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
	const [{ readStateFile, writeStateFile }, { driftState }] = await Promise.all([import("./files.js").then((chunk) => ({ readStateFile: chunk.o, writeStateFile: chunk.s })), import("./core.js").then((chunk) => ({ driftState: chunk.a }))]);
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
// src/check/threads.ts
/** More threads wait for the disk. */
const maxThreads = 8;
/** How many tasks a thread gets at once. */
const tasksPerRequest = 50;
/** The bundled worker; the sources run without one, in a single thread. */
const workerFile = fileURLToPath(new URL("./check-worker.js", import.meta.url));
/** How many threads a number of tasks is worth; 1 for the current thread. */
function threadsFor(taskCount) {
	if (!existsSync(workerFile)) return 1;
	return Math.min(availableParallelism(), maxThreads, Math.ceil(taskCount / tasksPerRequest));
}
/**
* Runs tasks in worker threads.
* @param lookup looks up each secret that a worker has looked up, so that it is redacted
* @returns a result for each task, in the order of the tasks
* @throws ExhaustedError, and the error of a worker
*/
async function runInThreads(threads, tasks, settings, lookup) {
	const results = new Array(tasks.length);
	let next = 0;
	const runThread = async () => {
		const worker = new Worker(workerFile, {
			workerData: settings,
			resourceLimits: {
				maxYoungGenerationSizeMb: 4,
				maxOldGenerationSizeMb: 128
			}
		});
		try {
			while (next < tasks.length) {
				const first = next;
				next += tasksPerRequest;
				const response = await request(worker, {
					first,
					tasks: tasks.slice(first, next)
				});
				for (const name of response.secretNames) lookup(name);
				for (const [index, result] of response.results.entries()) results[first + index] = result;
			}
		} finally {
			await worker.terminate();
		}
	};
	await Promise.all(Array.from({ length: threads }, runThread));
	return results;
}
function request(worker, message) {
	return new Promise((resolve, reject) => {
		const fail = (error) => {
			try {
				throwIfExhausted(error);
				reject(error);
			} catch (exhausted) {
				reject(exhausted);
			}
		};
		worker.removeAllListeners();
		worker.once("message", resolve).once("error", fail);
		worker.once("exit", (code) => reject(/* @__PURE__ */ new Error(`a thread ended with ${code}`)));
		worker.postMessage(message);
	});
}
// src/cli/color.ts
const colored = {
	error: (text) => styleText(["bold", "red"], text, { validateStream: false }),
	warning: (text) => styleText(["bold", "yellow"], text, { validateStream: false }),
	info: (text) => styleText(["bold", "cyan"], text, { validateStream: false }),
	place: (text) => styleText("bold", text, { validateStream: false }),
	dim: (text) => styleText("dim", text, { validateStream: false })
};
/**
* Chooses colors for a terminal. `--no-color` has precedence, then `NO_COLOR`, then `FORCE_COLOR`; without them a terminal gets
* colors and a pipe does not.
* Sources: no-color.org; Node.js docs, `FORCE_COLOR`.
*/
function paintFor(environment, { noColor, isTerminal }) {
	if (noColor || environment.NO_COLOR) return plain;
	const { FORCE_COLOR: force, TERM: terminal } = environment;
	return (force === void 0 ? isTerminal && terminal !== "dumb" : force !== "0" && force !== "false") ? colored : plain;
}
// src/cli/stdin.ts
/** The path that reports show for standard input. */
const defaultName = "<stdin>";
/**
* The declaration on standard input, if the operand is `-`.
* @throws UsageError when `-` is combined with other operands or with `--fix`, or `--stdin-filename` is given without it
*/
async function stdinDeclaration({ operands, values }) {
	const { "stdin-filename": name, fix } = values;
	if (!operands.includes("-")) {
		if (name !== void 0) throw new UsageError("stdin-filename-alone");
		return;
	}
	if (operands.length > 1) throw new UsageError("stdin-alone");
	if (fix) throw new UsageError("stdin-fix");
	return {
		file: name || defaultName,
		bytes: await readStdin()
	};
}
/** At most one byte more than a declaration may have. */
async function readStdin() {
	const chunks = [];
	let length = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > 32768) break;
	}
	return Buffer.concat(chunks).subarray(0, maxBytes + 1);
}
// src/cli/url-progress.ts
/** How long a run shows no progress, in milliseconds. */
const delay = 1e3;
/** Shows on a terminal, after a second, how many URLs are done and which host is pending, on one line that goes with the last URL or `end`. */
var UrlProgress = class {
	#write;
	#messages;
	#timer;
	#line = "";
	#isShown = false;
	/** @param write writes to the terminal, apart from the report */
	constructor(messages, write) {
		this.#messages = messages;
		this.#write = write;
		this.#timer = setTimeout(() => {
			this.#isShown = true;
			this.#show();
		}, delay);
	}
	update = (done, total, pendingHost) => {
		if (pendingHost === void 0 && done === total) {
			this.end();
			return;
		}
		const { progress, progressPending } = this.#messages.report;
		this.#line = formatUntrusted(pendingHost === void 0 ? progress : progressPending, {
			done,
			total,
			host: pendingHost ?? ""
		});
		if (this.#isShown) this.#show();
	};
	/** Removes the line. */
	end() {
		clearTimeout(this.#timer);
		if (this.#isShown) this.#write("\r\x1B[K");
		this.#isShown = false;
	}
	#show() {
		if (this.#line !== "") this.#write(`\r\u001b[K${this.#line}`);
	}
};
// src/cli/run-command.ts
/** How much is written at once, in UTF-16 units. */
const chunkLength = 65536;
/**
* Runs check, plan or sync, after `--fix` has changed the files, and prints the report.
* @returns the exit code
* @throws UsageError
*/
async function runCommand(mode, parsed, context) {
	const { operands, values } = parsed;
	const { folder, environment, secrets, messages } = context;
	const formatName = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames);
	const format = await formats[formatName]();
	const failOn = choice("--fail-on", values["fail-on"] ?? "error", failOnNames);
	const isDry = values["dry-run"] ?? false;
	if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
	if (mode === "check" && isDry && !values.fix) throw new UsageError("dry-run-alone");
	const stdin = await stdinDeclaration(parsed);
	if (stdin && mode === "sync") throw new UsageError("stdin-sync");
	const request = {
		...requestOptions(values, context),
		mode: mode === "sync" && isDry ? "plan" : mode,
		folder,
		pathsFrom: format.pathsFrom,
		patterns: operands,
		stdin,
		secrets: secrets.lookup,
		environment,
		isDryRun: isDry
	};
	const { severities } = request;
	const fixed = values.fix ? await fix({
		folder,
		patterns: operands,
		severities,
		secrets: secrets.lookup,
		write: !isDry
	}) : [];
	const notices = renamedRuleNotices("--rule", values.rule ?? []);
	const signals = watchSignals();
	const report = {
		...await withProgress({
			...request,
			canceled: signals.canceled,
			onStep: stepLogger(context),
			confirm: confirmation(values, context, signals.canceled)
		}, context),
		notices
	};
	const exitCode = signals.exitCode ?? exitCodeOf(report, failOn);
	if (values.fix && isDry) {
		context.print(fixed.map(({ diff }) => diff).join(""));
		return exitCode;
	}
	if (formatName === "text") for (const { notice, params } of notices) context.print(`${formatUntrusted(messages.report.notices[notice], params)}\n`);
	if (format.isForPeople) for (const { file, edits } of fixed) context.print(`${formatUntrusted(messages.report.fixed, {
		file,
		edits
	})}\n`);
	const paint = paintFor(environment, {
		noColor: values["no-color"] ?? false,
		isTerminal: process.stdout.isTTY
	});
	const parts = format.parts?.(report, messages, paint) ?? [format.render(report, messages, paint)];
	for (const chunk of chunks(parts)) context.print(chunk);
	return exitCode;
}
/** The options that the run itself takes. */
function requestOptions(values, { folder, environment }) {
	const probe = choice("--probe", values.probe ?? "off", probeModes);
	if (values.offline && probe !== "off") throw new UsageError("probe-offline");
	if (values.offline && values["url-cache"] !== void 0) throw new UsageError("url-cache-offline");
	if (values["url-cache-age"] !== void 0 && values["url-cache"] === void 0) throw new UsageError("url-cache-age-alone");
	return {
		severities: parseSeverities("--rule", values.rule ?? []),
		probe,
		network: networkPolicy({
			resolve: values.resolve ?? [],
			allowPrivate: values["allow-private"] ?? [],
			proxy: values.proxy ?? false
		}, environment),
		urls: urlOptions({
			check: !values.offline,
			cache: values["url-cache"],
			cacheAge: values["url-cache-age"]
		}, folder),
		janrain: janrainOptions({
			janrainUrl: values["janrain-url"],
			partnerUrl: values["partner-url"],
			partnerProperties: values["partner-properties"],
			providerList: values["provider-list"],
			deviceTypes: values["device-types"],
			propagationTimeout: values["propagation-timeout"]
		}),
		requiredDigest: parseDigest("--require-digest", values["require-digest"]),
		shard: parseShard("--shard", values.shard),
		drift: driftOptions(values["drift-file"], folder, environment)
	};
}
/** At a terminal, a sync shows the plans and asks before it writes. */
function confirmation({ yes = false }, { messages, redact }, canceled) {
	if (yes || !process.stdin.isTTY || !process.stdout.isTTY) return void 0;
	return async (planned) => {
		const { createInterface } = await import("node:readline/promises");
		const lines = [
			...planned.flatMap((file) => planLines(file, messages)),
			...runPlanLines(planned, messages),
			""
		];
		process.stdout.write(redact(withoutCommands(lines.join("\n"))));
		const terminal = createInterface({
			input: process.stdin,
			output: process.stdout
		});
		try {
			return (await terminal.question(messages.sync.run.confirm, { signal: canceled })).trim() === "yes";
		} catch (error) {
			if (canceled.aborted) return true;
			throw error;
		} finally {
			terminal.close();
		}
	};
}
/** Logs each write to standard error, which leaves standard output to the report. */
function stepLogger({ messages, redact }) {
	return (step) => process.stderr.write(`${redact(stepLine(step, messages))}\n`);
}
const fix = async (request) => (await import("./fix.js").then((chunk) => ({ fixFiles: chunk.n }))).fixFiles(request);
async function withProgress(request, { messages }) {
	if (!process.stderr.isTTY) return run(request);
	const progress = new UrlProgress(messages, (text) => process.stderr.write(text));
	return run({
		...request,
		urls: {
			...request.urls,
			onProgress: progress.update
		}
	}).finally(() => progress.end());
}
/** Joins parts to chunks that are worth a write. */
function* chunks(parts) {
	let chunk = "";
	for (const part of parts) {
		chunk += part;
		if (chunk.length < chunkLength) continue;
		yield chunk;
		chunk = "";
	}
	yield chunk;
}
export { offlineCheck as a, watchSignals as i, runInThreads as n, run as o, threadsFor as r, runTasks as s, runCommand as t };
