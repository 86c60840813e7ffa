import "./rolldown-runtime.js";
import { Bt as requestableUrls, C as limitYoungGeneration, D as analyze, E as condenseSource, T as evaluate, fn as throwIfExhausted, mn as UsageError, rn as compareFindings, w as declaredImages, wt as uncheckedUrls } from "./core.js";
import { A as siblingOf, g as readDeclaration, m as ImageReader } from "./files.js";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
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
	const { runInThreads, threadsFor } = await import("./check.js").then((chunk) => ({ runInThreads: chunk.t, threadsFor: chunk.n }));
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
export { runTasks as a, readFiles as i, threadsFor as n, withSource as o, checkFiles as r, runInThreads as t };
