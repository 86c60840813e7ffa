import "./rolldown-runtime.js";
import { C as parseDigest, Ht as choice, I as probeModes, Kt as formatMessage, L as formatNames, R as formats, S as driftOptions, Ut as UsageError, b as parseSeverities, et as plain, qt as formatUntrusted, v as urlOptions, x as renamedRuleNotices, y as parseShard } from "./core.js";
import { i as networkPolicy, t as janrainOptions } from "./options.js";
import { a as run, n as failOnNames, t as exitCodeOf } from "./run.js";
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
// src/cli/url-progress.ts
/** How long a run shows no progress, in milliseconds. */
const delay = 1e3;
/** Shows on a terminal how many URLs are done, on one line that `end` removes. */
var UrlProgress = class {
	#write;
	#messages;
	#start = performance.now();
	#isShown = false;
	/** @param write writes to the terminal, apart from the report */
	constructor(messages, write) {
		this.#messages = messages;
		this.#write = write;
	}
	update = (done, all) => {
		if (performance.now() - this.#start < delay) return;
		this.#isShown = true;
		this.#write(`\r${formatMessage(this.#messages.report.progress, {
			done,
			all
		})}`);
	};
	/** Removes the line. */
	end() {
		if (this.#isShown) this.#write("\r\x1B[K");
		this.#isShown = false;
	}
};
// src/cli/run-command.ts
/**
* Runs check, plan or sync, after `--fix` has changed the files, and prints the report.
* @returns the exit code
* @throws UsageError
*/
async function runCommand(mode, { operands, values }, context) {
	const { folder, environment, secrets, messages } = context;
	const format = formats[choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames)];
	const failOn = choice("--fail-on", values["fail-on"] ?? "error", failOnNames);
	const isDry = values["dry-run"] ?? false;
	if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
	if (mode === "check" && isDry && !values.fix) throw new UsageError("dry-run-alone");
	const request = {
		...requestOptions(values, context),
		mode: mode === "sync" && isDry ? "plan" : mode,
		folder,
		pathsFrom: format.pathsFrom,
		patterns: operands,
		secrets: secrets.lookup,
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
	const report = {
		...await withProgress(request, context),
		notices
	};
	const exitCode = exitCodeOf(report, failOn);
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
	context.print(format.render(report, messages, paint));
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
export { runCommand };
