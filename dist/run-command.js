import "./rolldown-runtime.js";
import { Dt as maxBytes, F as renamedRuleNotices, H as formatNames, I as driftOptions, L as parseDigest, M as urlOptions, N as parseShard, P as parseSeverities, R as choice, U as formats, V as probeModes, Xt as exitCodeOf, Zt as failOnNames, at as plain, lt as runPlanLines, mn as UsageError, ot as withoutCommands, pt as planLines, ut as stepLine, yn as formatUntrusted } from "./core.js";
import { i as networkPolicy, n as janrainOptions } from "./options.js";
import { r as run, t as watchSignals } from "./run.js";
import { styleText } from "node:util";
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
/** Shows on a terminal, after a second, how many URLs are done and which host is pending, on one line that `end` removes. */
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
	const format = formats[choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames)];
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
	if (format === formats.text) for (const { notice, params } of notices) context.print(`${formatUntrusted(messages.report.notices[notice], params)}\n`);
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
export { runCommand };
