import { Bt as UsageError, Dt as requestableUrls, Ht as formatUntrusted, Q as choice, Z as failOnNames, _ as configureTargets, c as formats, pt as uncheckedUrls, q as probeModes, rn as rulesWith, s as formatNames, tn as defaultFailOn, tt as throwIfExhausted } from "./messages.js";
import { B as shardFiles, F as condenseSource, Gn as reaches, I as analyze, M as limitYoungGeneration, N as declaredImages, O as withMigrations, P as evaluate, Vn as compareFindings, Zt as maxBytes, _n as stepLine, _t as withoutCommands, at as renamedRuleNotices, b as quietReport, fn as exitCodeOf, gn as runPlanLines, gt as plain, in as unreadSource, it as parseSeverities, nt as urlOptions, ot as driftOptions, qt as ownMarkers, rt as parseShard, st as parseDigest, wn as planLines, z as accountGroups } from "./core.js";
import { C as untrustedFolders, I as commonCheckout, L as displayPath, O as siblingOf, f as findDeclarations, h as readDeclaration, i as reportOutput, p as ImageReader, x as networkPolicy } from "./files.js";
import { styleText } from "node:util";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
// src/check/check-file.ts
/**
* Reads a declaration without checking it.
* @throws UsageError when the file cannot be read
*/
async function readDeclared(input, options) {
	const analysis = await analyzeInput(input, options);
	const { file, declaration, findings } = analysis;
	options.analyses?.set(file, analysis);
	return {
		file,
		declaration,
		hasErrors: reaches(findings, "error")
	};
}
/**
* Checks one declaration: its text, its images, and what the network says about it.
* @param facts without them, URLs are reported as not checked
* @returns the report, with only those lines of the text that formats show
* @throws UsageError when the file cannot be read
*/
async function checkFile(input, options, facts) {
	const analysis = options.analyses?.get(input.file) ?? await analyzeInput(input, options);
	options.analyses?.delete(input.file);
	const { bytes } = input;
	const { file, source, declaration, concealed } = analysis;
	const { urls, probes } = facts ?? {
		urls: uncheckedUrls(requestableUrls(declaration)),
		probes: []
	};
	const images = await options.images.readAll(resolve(options.root, file), declaredImages(declaration));
	const sibling = bytes === void 0 ? siblingOf(resolve(options.root, file)) : void 0;
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
	return analyze(file, bytes ?? await readDeclaration(resolve(options.root, file), options.checkouts), options);
}
// src/check/pack.ts
/**
* Packs the parts of a report into lines of JSON, of which each is parsed when it is read: the reports of ten thousand files would
* fill the memory.
*/
function packReport({ source, declaration, concealed, findings, urls, probes }) {
	const parts = [
		source.text,
		declaration,
		concealed,
		findings,
		urls,
		probes
	];
	return new TextEncoder().encode(parts.map((part) => JSON.stringify(part)).join("\n"));
}
/** The report over its packed parts. */
function unpackReport(file, packed) {
	return {
		file,
		get source() {
			return unreadSource(parse(packed, 0));
		},
		get declaration() {
			return parse(packed, 1);
		},
		get concealed() {
			return parse(packed, 2);
		},
		get findings() {
			return parse(packed, 3);
		},
		get urls() {
			return parse(packed, 4);
		},
		get probes() {
			return parse(packed, 5);
		}
	};
}
/** The part that was parsed last, by its line: formats read a part of one file several times, and then that of the next file. */
const last = [];
function parse(packed, line) {
	const known = last[line];
	if (known?.packed === packed) return known.part;
	const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
	let start = 0;
	for (let skipped = 0; skipped < line; skipped++) start = bytes.indexOf("\n", start) + 1;
	const end = bytes.indexOf("\n", start);
	const part = JSON.parse(bytes.toString("utf8", start, end === -1 ? bytes.length : end));
	last[line] = {
		packed,
		part
	};
	return part;
}
// src/check/tasks.ts
/** With more tasks, a run saves memory at the cost of time. */
const maxTasksInMemory = 3e3;
/**
* Runs tasks one after the other. A file that cannot be read does not end the run.
* @param settings.packed whether reports are packed, which takes time and saves memory
* @param settings.onResult called with each result; the next task starts when it resolves
* @returns a result for each task, in the order of the tasks
* @throws ExhaustedError, and any error that is not about a file
*/
async function runTasks(kind, tasks, options, { packed, onResult }) {
	const results = [];
	for (const task of tasks) {
		const result = await runTask(kind, task, options);
		await onResult?.(result);
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
			report: await checkFile(input, options, await facts)
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
/** With fewer files, starting threads takes longer than it saves. */
const minTasksOfLargeRun = 300;
/**
* Reads declarations without checking them. A file that cannot be read has no valid parts.
* @param onRead called with each as soon as it is read, and the next one is read when it resolves; not in a large run
* @returns in the order of `tasks`
* @throws ExhaustedError
*/
async function readFiles(tasks, options, onRead) {
	const onResult = async (result) => {
		if (result.state === "read") await onRead?.(result.declared);
	};
	return (await runList("read", tasks, options, onResult)).map((result) => result.state === "read" ? result.declared : {
		file: fileOf(result),
		declaration: {},
		hasErrors: true
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
async function runList(kind, tasks, options, onResult) {
	const { root, severities, secrets, environment } = options;
	const isLarge = tasks.length >= minTasksOfLargeRun;
	const analyses = isLarge ? void 0 : options.analyses;
	const checkouts = /* @__PURE__ */ new Map();
	const context = {
		root,
		severities,
		secrets,
		analyses,
		checkouts,
		images: new ImageReader(checkouts)
	};
	const savesMemory = tasks.length > maxTasksInMemory;
	const runHere = (part) => runTasks(kind, part, context, {
		packed: savesMemory,
		onResult: isLarge ? void 0 : onResult
	});
	if (savesMemory) limitYoungGeneration();
	if (environment === void 0 || !isLarge) return runHere(tasks);
	const { runInThreads, threadsFor } = await import("./globs.js").then((chunk) => ({ runInThreads: chunk.a, threadsFor: chunk.o }));
	const threads = threadsFor(tasks.length);
	if (threads === 1) return runHere(tasks);
	return runInThreads(threads, await Promise.all(tasks.map(async ({ input, facts }) => ({
		input,
		facts: await facts
	}))), {
		kind,
		root,
		severities,
		environment: { ...environment }
	}, runHere, secrets);
}
function reportOf(result) {
	if (result.state === "checked") return result.report;
	if (result.state === "packed") return unpackReport(result.file, result.packed);
	const failure = result.state === "unread" ? new UsageError(result.problem, result.params) : void 0;
	return {
		file: fileOf(result),
		source: unreadSource(""),
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
	targets: configureTargets({})
};
/**
* One run, from files to report: check, then plan, then sync, as far as the mode goes. Writes only to the identity
* services and, if configured, to the URL cache, the drift file and the state files of the services.
* @throws UsageError when no file can be read, or a state file is not one of this tool; ExhaustedError
*/
async function run(request) {
	const { mode, stdin, secrets, severities, canceled } = request;
	if (request.urls.check) import("./network.js").then((chunk) => ({ UrlChecker: chunk.u, checkUrls: chunk.d })).catch(() => {});
	const paths = await selectPaths(request);
	const notices = [];
	const drift = request.drift && await (await import("./files.js").then((chunk) => ({ openDriftFile: chunk.n }))).openDriftFile(request.drift);
	const root = request.pathsFrom === "checkout" ? commonCheckout(paths, request.folder) : request.folder;
	const inputs = paths.map((path) => ({
		file: displayPath(root, path),
		...request.stdin && { bytes: request.stdin.bytes }
	}));
	const planRun = mode === "check" ? void 0 : new (await (import("./network.js").then((chunk) => ({ PlanRun: chunk.o })))).PlanRun({
		...request,
		mode
	});
	const { groups, planned } = await checkAndPlan(inputs, {
		...request,
		root
	}, planRun, notices).finally(() => planRun?.close());
	const recorded = await drift?.record(planned);
	const files = await withMigrations(recorded?.reports ?? planned);
	notices.push(...recorded?.notices ?? []);
	const viaProxy = request.urls.check && request.network.proxy !== void 0;
	const findings = files.flatMap((file) => file.findings).sort(compareFindings);
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
		notices,
		withSource: readSource,
		...canceled?.aborted && { isCanceled: true }
	};
}
async function checkAndPlan(inputs, request, planRun, notices) {
	const { groups, checked } = await checkInputs(inputs, request, planRun, notices);
	return {
		groups,
		planned: planRun ? await planRun.planAndApply(checked, notices) : checked
	};
}
async function selectPaths({ folder, patterns, stdin, mayBeEmpty }) {
	if (stdin) return [resolve(folder, stdin.file)];
	return findDeclarations(folder, patterns).catch((error) => {
		if (mayBeEmpty && error instanceof UsageError) return [];
		throw error;
	});
}
/**
* Checks the declarations of the shard. Shards and requests depend on all declarations, which are then read before. The identity
* services are read during the check, but not for a declaration whose text has errors: a sync skips it.
*/
async function checkInputs(inputs, request, planRun, notices) {
	const isOnline = request.urls.check || request.probe !== "off";
	if (!isOnline && !request.shard) {
		const checked = await checkFiles(inputs.map((input) => ({ input })), request);
		return {
			checked,
			groups: accountGroups(checked)
		};
	}
	const options = {
		...request,
		analyses: /* @__PURE__ */ new Map()
	};
	const cache = request.urls.check && request.urls.cache ? await openUrlCache(request.urls.cache, notices, request.canceled) : void 0;
	const urlChecks = await openUrlChecks(request, cache);
	try {
		const declared = await readFiles(inputs.map((input) => ({ input })), options, urlChecks.onRead);
		const groups = accountGroups(declared);
		const shard = request.shard && shardFiles(groups, request.shard);
		const isSelected = ({ file }) => shard === void 0 || shard.has(file);
		const selected = declared.filter(isSelected);
		await planRun?.readAhead(selected.filter(({ hasErrors }) => !hasErrors));
		const facts = isOnline ? networkFacts(selected, request, urlChecks) : [];
		const checking = checkFiles(inputs.filter(isSelected).map((input, index) => ({
			input,
			facts: facts[index]
		})), options);
		const [checked] = await Promise.all([checking, ...facts]);
		if (cache) notices.push(...await cache.save());
		return {
			checked,
			groups
		};
	} finally {
		await urlChecks.close();
	}
}
/** What the network says about each declaration, in their order. Weibo is probed after all URLs are checked. */
function networkFacts(declared, request, urlChecks) {
	const urls = urlChecks.complete(declared);
	if (request.probe === "off") return urls.map(async (checks) => ({
		urls: await checks,
		probes: []
	}));
	const probes = Promise.all(urls).then(() => probeWeibo(declared, request));
	return urls.map(async (checks, index) => ({
		urls: await checks,
		probes: (await probes)[index] ?? []
	}));
}
async function openUrlChecks({ urls, network, canceled, shard }, cache) {
	if (!urls.check) {
		const unchecked = ({ declaration }) => uncheckedUrls(requestableUrls(declaration));
		return {
			complete: (declared) => declared.map(async (file) => unchecked(file)),
			close: async () => {}
		};
	}
	const { UrlChecker } = await import("./network.js").then((chunk) => ({ UrlChecker: chunk.u, checkUrls: chunk.d }));
	const urlsOf = ({ declaration }) => {
		const markers = ownMarkers(declaration);
		return requestableUrls(declaration).map((url) => ({
			...url,
			markers
		}));
	};
	let checker;
	const started = () => checker ??= new UrlChecker(network, {
		cache: cache?.entries,
		onProgress: urls.onProgress,
		canceled
	});
	return {
		onRead: shard ? void 0 : (declared) => started().start(urlsOf(declared)),
		complete: (declared) => started().complete(declared.map(urlsOf)),
		close: async () => checker?.close()
	};
}
/** Reads the URL cache before any request, since a file of another program ends the run. */
async function openUrlCache({ path, maxAge }, notices, canceled) {
	const [{ readStateFile, saveStateFile }, { AgingCache }, { urlCacheState }] = await Promise.all([
		import("./files.js").then((chunk) => ({ readStateFile: chunk.c, saveStateFile: chunk.l, writeStateFile: chunk.u })),
		import("./network.js").then((chunk) => ({ AgingCache: chunk.f, withoutCache: chunk.p })),
		import("./network.js").then((chunk) => ({ urlCacheState: chunk.l }))
	]);
	const entries = new AgingCache(new Map(await readStateFile(path, urlCacheState, notices)), maxAge, Date.now());
	const kept = () => canceled?.aborted ? entries.all() : entries.worthKeeping();
	return {
		entries,
		save: () => saveStateFile(path, urlCacheState, kept())
	};
}
async function probeWeibo(files, { probe: mode, secrets, network, canceled }) {
	if (mode === "off" || canceled?.aborted) return [];
	const { probeAll } = await import("./network.js").then((chunk) => ({ probeAll: chunk.s }));
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
		if (exitCode === void 0) process.once("exit", () => process.exitCode = exitCode);
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
// src/cli/confirmation.ts
/**
* Shows the plans of a sync at a terminal and asks for confirmation; the end of the input is a no. Ctrl-C cancels the run, as
* SIGINT does elsewhere: a prompt turns it into a key.
* @param canceled aborted when the run is canceled, which reports the plans as not applied
*/
function confirmation({ messages, redact }, canceled) {
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
		terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
		const closed = new Promise((resolve) => terminal.once("close", () => resolve("")));
		try {
			return (await Promise.race([terminal.question(messages.sync.run.confirm, { signal: canceled }), closed])).trim() === "yes";
		} catch (error) {
			if (canceled.aborted) return true;
			if (error.name === "AbortError") return false;
			throw error;
		} finally {
			terminal.close();
		}
	};
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
// src/cli/verbose-log.ts
/** Logs what bug reports need: the versions of the program and of Node.js, and the file with defaults. */
async function logVersion({ packageRoot, messages, config, redact }) {
	const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
	log(formatUntrusted(messages.cli.verbose.version, {
		version,
		node: process.versions.node,
		platform: process.platform
	}), redact);
	if (config.path !== void 0) log(formatUntrusted(messages.cli.verbose.config, { path: config.path }), redact);
}
/** Logs which declarations were checked. */
function logFiles({ files }, { messages, redact }) {
	log(formatUntrusted(messages.cli.verbose.files, {
		count: files.length,
		files: files.map(({ file }) => file)
	}), redact);
}
/** Logs each URL that is done, with a host that is pending. */
function logProgress({ messages, redact }) {
	const { progress, progressPending } = messages.report;
	return (done, total, host) => log(formatUntrusted(host === void 0 ? progress : progressPending, {
		done,
		total,
		host: host ?? ""
	}), redact);
}
function log(line, redact) {
	process.stderr.write(`${redact(withoutCommands(line))}\n`);
}
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
	const { folder, environment, secrets, messages, config } = context;
	const patterns = operands.length > 0 ? operands : config.patterns;
	const formatName = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames);
	const format = await formats[formatName]();
	const failOn = choice("--fail-on", values["fail-on"] ?? defaultFailOn(config, mode), failOnNames);
	const isDry = values["dry-run"] ?? false;
	if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
	if (mode === "check" && isDry && !values.fix) throw new UsageError("dry-run-alone");
	if (values.quiet && values.verbose) throw new UsageError("quiet-verbose");
	const stdin = await stdinDeclaration(parsed);
	if (stdin && mode === "sync") throw new UsageError("stdin-sync");
	const request = {
		...requestOptions(parsed, context),
		mode: mode === "sync" && isDry ? "plan" : mode,
		folder,
		pathsFrom: format.pathsFrom,
		patterns,
		stdin,
		secrets: secrets.lookup,
		environment,
		isDryRun: isDry
	};
	const output = reportOutput(values.output, context);
	const { severities } = request;
	const fixed = values.fix ? await fix({
		folder,
		patterns,
		severities,
		secrets: secrets.lookup,
		write: !isDry
	}) : [];
	const signals = watchSignals();
	const isCi = ![
		"",
		"0",
		"false"
	].includes(environment.CI ?? "");
	const confirm = request.mode === "sync" && !values.yes && !isCi && process.stdin.isTTY && process.stdout.isTTY ? confirmation(context, signals.canceled) : void 0;
	const onStep = values.quiet ? void 0 : stepLogger(context);
	if (values.verbose) await logVersion(context);
	const result = await withProgress({
		...request,
		canceled: signals.canceled,
		onStep,
		confirm
	}, values, context);
	const notices = [
		...config.notices,
		...renamedRuleNotices("--rule", values.rule ?? []),
		...result.notices
	];
	const report = {
		...result,
		notices
	};
	if (values.verbose) logFiles(report, context);
	const exitCode = signals.exitCode ?? exitCodeOf(report, failOn);
	if (values.fix && isDry) {
		output.print(fixed.map(({ diff }) => diff).join(""));
		await output.end();
		return exitCode;
	}
	const printNotice = formatName === "text" ? output.print : (line) => process.stderr.write(context.redact(line));
	if (formatName !== "github") for (const { notice, params } of notices) printNotice(`${formatUntrusted(messages.report.notices[notice], params)}\n`);
	if (format.isForPeople) for (const { file, edits } of fixed) output.print(`${formatUntrusted(messages.report.fixed, {
		file,
		edits
	})}\n`);
	const paint = paintFor(environment, {
		noColor: values["no-color"] ?? false,
		isTerminal: process.stdout.isTTY && values.output === void 0
	});
	const shown = values.quiet && format.isForPeople ? quietReport(report) : report;
	const parts = shown ? format.parts?.(shown, messages, paint) ?? [format.render(shown, messages, paint)] : [];
	for (const chunk of chunks(parts)) {
		output.print(chunk);
		await output.drained();
	}
	await output.end();
	return exitCode;
}
/** The options that the run itself takes. */
function requestOptions({ values, own }, { folder, environment, config }) {
	const probe = choice("--probe", values.probe ?? "off", probeModes);
	if (values.offline && probe !== "off") throw new UsageError("probe-offline");
	if (values.offline && values["url-cache"] !== void 0) throw new UsageError("url-cache-offline");
	if (values.offline && values.browser) throw new UsageError("browser-offline");
	if (values["url-cache-age"] !== void 0 && values["url-cache"] === void 0) throw new UsageError("url-cache-age-alone");
	return {
		severities: rulesWith(config, parseSeverities("--rule", values.rule ?? [])),
		probe,
		network: networkPolicy({
			resolve: values.resolve ?? [],
			allowPrivate: values["allow-private"] ?? [],
			proxy: values.proxy ?? false,
			browser: values.browser ?? false,
			untrusted: () => untrustedFolders(folder)
		}, environment),
		urls: urlOptions({
			check: !values.offline,
			cache: values["url-cache"],
			cacheAge: values["url-cache-age"]
		}, folder),
		targets: configureTargets({
			targetOrigins: values["target-origins"],
			propagationTimeout: values["propagation-timeout"],
			rotate: values.rotate,
			own
		}),
		requiredDigest: parseDigest("--require-digest", values["require-digest"]),
		shard: parseShard("--shard", values.shard),
		drift: driftOptions(values["drift-file"], folder, environment)
	};
}
/** Logs each write to standard error, which leaves standard output to the report. */
function stepLogger({ messages, redact }) {
	return (step) => process.stderr.write(`${redact(stepLine(step, messages))}\n`);
}
const fix = async (request) => (await import("./fix.js").then((chunk) => ({ fixFiles: chunk.r }))).fixFiles(request);
async function withProgress(request, { quiet, verbose }, context) {
	const { messages } = context;
	if (verbose) return run({
		...request,
		urls: {
			...request.urls,
			onProgress: logProgress(context)
		}
	});
	if (quiet || !process.stderr.isTTY) return run(request);
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
export { run as a, offlineCheck as i, runCommand as n, maxTasksInMemory as o, watchSignals as r, runTasks as s, requestOptions as t };
