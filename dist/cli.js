#!/usr/bin/env node
import "./rolldown-runtime.js";
import { n as messagesIn, t as languages } from "./languages.js";
import { a as renderSarif, c as renderJson, i as probeModes, l as renderAnnotations, n as driftOptions, o as renderMarkdown, r as parseDigest, t as parseShard, u as repeats } from "./shard.js";
import { s as LineIndex } from "./repository.js";
import { a as reaches } from "./finding.js";
import { a as visible, n as formatUntrusted, t as formatMessage } from "./format.js";
import { n as messageOf, t as fixOf } from "./rule-text.js";
import { g as programName, h as homepage, m as helpLink, n as findingLines, o as plain, p as planLines, r as renderText, s as conceal, v as errorsOf } from "./text.js";
import { n as escapeXml, t as element } from "./xml.js";
import { t as jsonText } from "./json-text.js";
import { t as UsageError } from "./usage-error.js";
import { i as failOnNames, n as networkPolicy, o as run, r as exitCodeOf, t as janrainOptions } from "./options.js";
import { t as choice } from "./choice.js";
import { t as parseSeverities } from "./rules2.js";
import { t as urlOptions } from "./urls.js";
import { a as markdownEncodings } from "./markdown.js";
import { i as SecretStore, n as redactSecrets } from "./redact.js";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, styleText } from "node:util";
// src/core/report/formats/junit.ts
/**
* The findings as JUnit XML: a suite a file, a case a finding, and one for the plan or sync. Errors fail. Warnings and hints
* pass, with their text as output: a failed case makes a build unstable at Jenkins and stands among the failed tests at
* GitLab, whatever the severity. Names have no line in them, so that a case keeps its history, and none twice: GitLab drops
* the second. Attributes are those that Jenkins' schema allows. Sources: jenkinsci/xunit-plugin, junit-10.xsd; GitLab docs,
* unit test reports.
*/
function renderJunit(run, messages) {
	const suites = run.files.map((file) => ({
		file: visible(file.file),
		cases: casesOf(file, run, messages)
	}));
	const content = suites.map(({ file, cases }) => {
		const inside = cases.map((one) => `\n${caseXml(one, file)}`).join("");
		return `\n${element("testsuite", {
			name: file,
			file,
			...counts(cases),
			skipped: count(cases, "skipped")
		}, `${inside}\n`)}`;
	});
	const all = suites.flatMap(({ cases }) => cases);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: programName,
		...counts(all)
	}, `${content.join("")}\n`)}\n`;
}
function casesOf(file, { mode, findings }, messages) {
	const own = findings.filter((finding) => finding.file === file.file);
	const names = own.map(({ rule, pointer }) => `${rule} ${visible(pointer)}`.trimEnd());
	const ordinals = repeats(names);
	const lines = new LineIndex(conceal(file.source.text, file.concealed));
	const cases = own.map((finding, index) => findingCase(finding, `${names[index]}${ordinalSuffix(ordinals[index] ?? 0)}`, lines, messages));
	return [...cases.length === 0 ? [{
		name: "check",
		outcome: "passed",
		message: "",
		type: "check",
		details: []
	}] : cases, ...mode === "check" ? [] : [planCase(file, mode, messages)]];
}
const ordinalSuffix = (before) => before === 0 ? "" : ` (${before + 1})`;
function findingCase(finding, name, lines, messages) {
	const { rule, severity } = finding;
	return {
		name,
		outcome: severity === "error" ? "failure" : "passed",
		message: messageOf(finding, messages),
		type: rule,
		details: findingLines(finding, lines, messages)
	};
}
/** The plan or sync of a file: an error where something stopped it, skipped where it was not tried. */
function planCase(file, mode, messages) {
	const [stop] = errorsOf(file, messages);
	const isSkipped = mode === "sync" && reaches(file.findings, "error");
	return {
		name: mode,
		outcome: stop !== void 0 ? "error" : file.plan === void 0 ? "skipped" : "passed",
		message: stop ?? (isSkipped ? formatUntrusted(messages.report.skipped, { file: file.file }) : ""),
		type: mode,
		details: planLines(file, messages)
	};
}
function caseXml({ name, outcome, message, type, details }, classname) {
	const text = escapeXml(details.join("\n").trimEnd());
	const passed = text === "" ? "" : element("system-out", {}, text);
	return element("testcase", {
		name,
		classname
	}, outcome === "passed" ? passed : element(outcome, {
		message,
		type
	}, text));
}
function counts(cases) {
	return {
		tests: cases.length,
		failures: count(cases, "failure"),
		errors: count(cases, "error")
	};
}
function count(cases, outcome) {
	return cases.filter((one) => one.outcome === outcome).length;
}
// src/core/report/formats/rdjson.ts
const severityNames = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/**
* The findings in the Reviewdog Diagnostic Format, for `reviewdog -f=rdjson`; what stopped a plan or sync is a diagnostic
* of the whole file. Source: reviewdog/reviewdog, proto/rdf/reviewdog.proto.
*/
function renderRdjson({ files, findings }, messages) {
	const lines = new Map(files.map(({ file, source }) => [file, new LineIndex(source.text)]));
	return jsonText({
		source: {
			name: programName,
			url: homepage
		},
		diagnostics: [...findings.map((finding) => diagnostic(finding, lines.get(finding.file) ?? new LineIndex(""), messages)), ...files.flatMap((file) => errorsOf(file, messages).map((message) => ({
			message,
			location: { path: file.file },
			severity: severityNames.error
		})))]
	});
}
function diagnostic(finding, lines, messages) {
	const { rule, severity, file, span } = finding;
	return {
		message: formatMessage(messages.report.annotation, {
			message: messageOf(finding, messages),
			fix: fixOf(finding, messages)
		}),
		location: {
			path: file,
			range: {
				start: inBytes(span.start, lines),
				end: inBytes(span.end, lines)
			}
		},
		severity: severityNames[severity],
		code: {
			value: rule,
			url: helpLink(rule)
		}
	};
}
/** The position with its column counted in bytes of UTF-8, as the format counts. */
function inBytes({ line, column }, lines) {
	return {
		line,
		column: Buffer.byteLength(lines.line(line).slice(0, column - 1)) + 1
	};
}
// src/core/report/formats/index.ts
/** The ways to report, by the names that `--format` takes; only `text` has colours. */
const formats = {
	text: renderText,
	json: renderJson,
	github: (report, messages) => renderText(report, messages) + renderAnnotations(report, messages),
	sarif: renderSarif,
	junit: renderJunit,
	rdjson: renderRdjson,
	markdown: renderMarkdown
};
const formatNames = Object.keys(formats);
// src/cli/arguments.ts
/** What the command line can say; the catalogue of messages says what each option does. */
const cliOptions = {
	offline: {
		type: "boolean",
		commands: ["check"]
	},
	fix: {
		type: "boolean",
		commands: ["check"]
	},
	"dry-run": {
		type: "boolean",
		commands: ["sync", "check"]
	},
	format: {
		type: "string",
		value: formatNames.join("|"),
		commands: [
			"check",
			"plan",
			"sync",
			"review"
		]
	},
	"no-color": {
		type: "boolean",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	lang: {
		type: "string",
		value: languages.join("|"),
		commands: []
	},
	"fail-on": {
		type: "string",
		value: failOnNames.join("|"),
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	rule: {
		type: "string",
		multiple: true,
		value: "ID=LEVEL",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	resolve: {
		type: "string",
		multiple: true,
		value: "HOST:PORT:ADDRESS[:PORT]",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"allow-private": {
		type: "string",
		multiple: true,
		value: "HOST",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	proxy: {
		type: "boolean",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"url-cache": {
		type: "string",
		value: "FILE",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"url-cache-age": {
		type: "string",
		value: "HOURS",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	probe: {
		type: "string",
		value: probeModes.join("|"),
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"janrain-url": {
		type: "string",
		value: "ORIGIN",
		commands: ["plan", "sync"]
	},
	"partner-url": {
		type: "string",
		value: "ORIGIN",
		commands: ["plan", "sync"]
	},
	"partner-properties": {
		type: "string",
		value: "KEY,SECRET",
		commands: ["plan", "sync"]
	},
	"provider-list": {
		type: "string",
		value: "comma|json",
		commands: ["plan", "sync"]
	},
	output: {
		type: "string",
		short: "o",
		value: "FILE",
		commands: ["guide"]
	},
	base: {
		type: "string",
		value: "REF",
		commands: ["review", "guide"]
	},
	"drift-file": {
		type: "string",
		value: "FILE",
		commands: ["plan"]
	},
	shard: {
		type: "string",
		value: "I/N",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"device-types": {
		type: "string",
		value: "TYPE,…",
		commands: ["plan", "sync"]
	},
	"propagation-timeout": {
		type: "string",
		value: "SECONDS",
		commands: ["sync"]
	},
	"require-digest": {
		type: "string",
		value: "SHA256",
		commands: ["sync"]
	},
	port: {
		type: "string",
		value: "PORT",
		commands: ["emulator"]
	},
	fault: {
		type: "string",
		multiple: true,
		value: "OPERATION[#N]=FAULT",
		commands: ["emulator"]
	},
	quirk: {
		type: "string",
		multiple: true,
		value: "NAME=VALUE",
		commands: ["emulator"]
	},
	state: {
		type: "string",
		value: "FILE",
		commands: ["emulator"]
	},
	name: {
		type: "string",
		value: "NAME",
		commands: ["init"]
	},
	website: {
		type: "string",
		value: "URL",
		commands: ["init"]
	},
	realm: {
		type: "string",
		value: "REALM",
		commands: ["init"]
	},
	account: {
		type: "string",
		value: "ACCOUNT",
		commands: ["init"]
	},
	help: {
		type: "boolean",
		short: "h",
		commands: []
	},
	version: {
		type: "boolean",
		commands: []
	}
};
/** The commands, with what they take. */
const cliCommands = {
	check: { takes: "[FILE…]" },
	plan: { takes: "[FILE…]" },
	sync: { takes: "[FILE…]" },
	review: { takes: "--base REF [FILE…]" },
	guide: { takes: "[FILE]" },
	init: { takes: "" },
	explain: { takes: "ID" },
	demo: { takes: "" },
	emulator: { takes: "[FILE]" }
};
/**
* Parses a command line without the program's name.
* @throws UsageError for anything that is not known, or that does not go with the command
*/
function parseArguments(line) {
	const { values, positionals } = parse(line);
	const [name, ...operands] = positionals;
	if (name === void 0) return {
		command: void 0,
		operands,
		values
	};
	if (!(name in cliCommands)) throw new UsageError("no-command", {
		name,
		commands: Object.keys(cliCommands)
	});
	const command = name;
	for (const option of Object.keys(values)) {
		const { commands } = cliOptions[option];
		if (commands.length > 0 && !commands.includes(command)) throw new UsageError("option-misplaced", {
			option,
			command,
			commands
		});
	}
	return {
		command,
		operands,
		values
	};
}
/** The language that a command line asks for, whatever else is wrong with it; English where it names none that there is. */
function languageIn(line) {
	const named = line.findLast((word, index) => word.startsWith("--lang=") || line[index - 1] === "--lang")?.replace(/^--lang=/, "");
	return languages.find((language) => language === named) ?? "en";
}
function parse(line) {
	try {
		return parseArgs({
			args: [...line],
			options: cliOptions,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new UsageError("option-unknown", { detail: error.message });
	}
}
// src/cli/help.ts
/** The help text: commands, options with the commands that they go with, exit codes. */
function helpText({ cli }) {
	const commands = Object.entries(cliCommands).map(([name, { takes }]) => row(`${name} ${takes}`, cli.commands[name]));
	const options = Object.entries(cliOptions).map(([name, option]) => {
		const value = "value" in option ? ` ${option.value}` : "";
		const isForSome = option.commands.length > 0 && option.commands.length < 3;
		const help = cli.options[name];
		return row(`--${name}${value}`, isForSome ? `${help} (${option.commands.join(", ")})` : help);
	});
	return [
		cli.usage,
		"",
		...commands,
		"",
		cli.files,
		cli.secrets,
		"",
		...options,
		"",
		cli.exitCodes,
		""
	].join("\n");
}
function row(left, right) {
	return left.length > 32 ? `  ${left}\n${" ".repeat(36)}${right}` : `  ${left.padEnd(34)}${right}`;
}
// src/cli/progress.ts
/** How long a run stays silent, in milliseconds: what is over by then needs no progress. */
const patience = 1e3;
/** Shows on a terminal how many URLs are settled, on one line that is gone when the run is over. */
var Progress = class {
	#write;
	#messages;
	#start = performance.now();
	#isShown = false;
	/** @param write takes text for the terminal, beside the report */
	constructor(messages, write) {
		this.#messages = messages;
		this.#write = write;
	}
	update = (settled, all) => {
		if (performance.now() - this.#start < patience) return;
		this.#isShown = true;
		this.#write(`\r${formatMessage(this.#messages.report.progress, {
			settled,
			all
		})}`);
	};
	/** Takes the line away. */
	end() {
		if (this.#isShown) this.#write("\r\x1B[K");
		this.#isShown = false;
	}
};
// src/cli/color.ts
const coloured = {
	error: (text) => styleText(["bold", "red"], text, { validateStream: false }),
	warning: (text) => styleText(["bold", "yellow"], text, { validateStream: false }),
	info: (text) => styleText(["bold", "cyan"], text, { validateStream: false }),
	place: (text) => styleText("bold", text, { validateStream: false }),
	dim: (text) => styleText("dim", text, { validateStream: false })
};
/**
* Colours for a terminal. `--no-color` wins, then `NO_COLOR`, then `FORCE_COLOR`; else a terminal gets them, a pipe does not.
* Sources: no-color.org; Node.js docs, `FORCE_COLOR`.
*/
function paintFor(environment, { noColor, isTerminal }) {
	if (noColor || environment.NO_COLOR) return plain;
	const forced = environment.FORCE_COLOR;
	return (forced === void 0 ? isTerminal && environment.TERM !== "dumb" : forced !== "0" && forced !== "false") ? coloured : plain;
}
// src/cli/run-command.ts
/**
* Runs check, plan or sync; with `--fix`, mends first.
* @returns what to print, not yet redacted, and the exit code
* @throws UsageError
*/
async function runCommand(mode, parsed, context) {
	const { operands, values } = parsed;
	const { folder, environment, secrets, messages, isTerminal, onProgress } = context;
	const format = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), formatNames);
	const failOn = choice("--fail-on", values["fail-on"] ?? "error", failOnNames);
	const severities = parseSeverities("--rule", values.rule ?? []);
	const isDry = values["dry-run"] ?? false;
	if (failOn === "drift" && mode === "check") throw new UsageError("drift-check");
	if (mode === "check" && isDry && !values.fix) throw new UsageError("dry-run-alone");
	const probe = choice("--probe", values.probe ?? "off", probeModes);
	if (values.offline && probe !== "off") throw new UsageError("probe-offline");
	if (values.offline && values["url-cache"] !== void 0) throw new UsageError("url-cache-offline");
	if (values["url-cache-age"] !== void 0 && values["url-cache"] === void 0) throw new UsageError("url-cache-age-alone");
	const network = networkPolicy({
		resolve: values.resolve ?? [],
		allowPrivate: values["allow-private"] ?? [],
		proxy: values.proxy ?? false
	}, environment);
	const urls = urlOptions({
		check: !values.offline,
		cache: values["url-cache"],
		cacheAge: values["url-cache-age"]
	}, folder);
	const janrain = janrainOptions({
		janrainUrl: values["janrain-url"],
		partnerUrl: values["partner-url"],
		partnerProperties: values["partner-properties"],
		providerList: values["provider-list"],
		deviceTypes: values["device-types"],
		propagationTimeout: values["propagation-timeout"]
	});
	const requiredDigest = parseDigest("--require-digest", values["require-digest"]);
	const shard = parseShard("--shard", values.shard);
	const fixed = values.fix ? await fix({
		folder,
		patterns: operands,
		severities,
		secrets: secrets.lookup,
		write: !isDry
	}) : [];
	const report = await run({
		mode: mode === "sync" && isDry ? "plan" : mode,
		folder,
		pathsFrom: format === "github" || format === "sarif" ? "checkout" : "folder",
		patterns: operands,
		shard,
		severities,
		urls: {
			...urls,
			onProgress
		},
		probe,
		network,
		janrain,
		secrets: secrets.lookup,
		requiredDigest,
		isDryRun: isDry,
		drift: driftOptions(values["drift-file"], folder, environment)
	});
	const exitCode = exitCodeOf(report, failOn);
	if (values.fix && isDry) return {
		output: fixed.map(({ diff }) => diff).join(""),
		exitCode
	};
	const isForPeople = format === "text" || format === "github";
	const paint = paintFor(environment, {
		noColor: values["no-color"] ?? false,
		isTerminal
	});
	const notes = fixed.map(({ file, edits }) => `${formatUntrusted(messages.report.fixed, {
		file,
		edits
	})}\n`);
	return {
		output: (isForPeople ? notes.join("") : "") + formats[format](report, messages, paint),
		exitCode
	};
}
/** Loaded only where it is asked for. */
async function fix(request) {
	const { fixFiles } = await import("./fix-files.js");
	return fixFiles(request);
}
// src/cli.ts
const packageRoot = fileURLToPath(new URL("..", import.meta.url));
let secrets = new SecretStore(process.env);
let messages = messagesIn("en");
/** Everything that the program prints passes here: no secret's value gets out. */
const redact = (text) => redactSecrets(text, secrets.known.values(), markdownEncodings);
const say = (text) => process.stdout.write(redact(text));
async function main(line) {
	messages = messagesIn(languageIn(line));
	const parsed = parseArguments(line);
	const { command, operands, values } = parsed;
	if (values.lang !== void 0) choice("--lang", values.lang, languages);
	if (values.version) return print(`${JSON.parse(await readFile(`${packageRoot}package.json`, "utf8")).version}\n`);
	if (values.help || command === void 0) {
		say(helpText(messages));
		return values.help ? 0 : 2;
	}
	if (command === "init") return initCommand(parsed);
	if (command === "explain") return explainCommand(operands);
	if (command === "demo") return demoCommand(operands);
	if (command === "emulator") return emulate(parsed);
	if (command === "review") return review(parsed);
	if (command === "guide") return guide(parsed);
	return checkPlanOrSync(command, parsed);
}
async function checkPlanOrSync(mode, parsed) {
	const progress = process.stderr.isTTY ? new Progress(messages, (text) => process.stderr.write(text)) : void 0;
	const { output, exitCode } = await runCommand(mode, parsed, {
		folder: process.cwd(),
		environment: process.env,
		secrets,
		messages,
		isTerminal: process.stdout.isTTY,
		onProgress: progress?.update
	}).finally(() => progress?.end());
	say(output);
	return exitCode;
}
async function initCommand({ operands, values }) {
	if (operands.length > 0) throw new UsageError("init-alone");
	const [{ init }, { answerNames }] = await Promise.all([import("./init.js"), import("./answers.js")]);
	const given = Object.fromEntries(answerNames.flatMap((name) => values[name] === void 0 ? [] : [[name, values[name]]]));
	const { stdin, stdout } = process;
	const terminal = stdin.isTTY && stdout.isTTY ? {
		input: stdin,
		output: stdout
	} : void 0;
	await init(given, {
		folder: process.cwd(),
		packageRoot,
		terminal,
		secrets: secrets.lookup,
		messages,
		say
	});
	return 0;
}
async function review(parsed) {
	const { reviewCommand } = await import("./review-command.js");
	return print(await reviewCommand(parsed, {
		folder: process.cwd(),
		secrets: secrets.lookup,
		messages
	}));
}
async function guide(parsed) {
	const { guideCommand } = await import("./guide-command.js");
	return print(await guideCommand(parsed, {
		folder: process.cwd(),
		secrets: secrets.lookup,
		messages,
		redact
	}));
}
async function explainCommand([id, ...rest]) {
	if (id === void 0 || rest.length > 0) throw new UsageError("explain-one");
	const { explain } = await import("./explain.js");
	return print(explain(id, messages));
}
async function demoCommand(operands) {
	if (operands.length > 0) throw new UsageError("demo-alone");
	const [{ demo }, { demoSecrets }] = await Promise.all([import("./demo.js"), import("./demo-setup.js")]);
	secrets = new SecretStore(demoSecrets);
	return demo(packageRoot, {
		secrets,
		messages,
		say
	});
}
async function emulate(parsed) {
	const { emulatorCommand } = await import("./emulator-command.js");
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
	await emulatorCommand(parsed, {
		folder: process.cwd(),
		packageRoot,
		messages,
		say,
		stop: stop.signal
	});
	return 0;
}
function print(text) {
	say(text);
	return 0;
}
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const isUsage = error instanceof UsageError;
	const message = isUsage ? error.in(messages) : error instanceof Error ? error.message : String(error);
	process.stderr.write(`${redact(formatMessage(isUsage ? messages.report.usage : messages.report.internal, { message }))}\n`);
	process.exitCode = isUsage ? 2 : 3;
}
export {};
