#!/usr/bin/env node
import "./rolldown-runtime.js";
import { F as formatNames, Ft as formatUntrusted, G as markdownEncodings, Gt as messagesIn, I as formats, J as plain, N as probeModes, P as UsageError, Pt as formatMessage, Wt as languages, _ as parseSeverities, b as choice, g as parseShard, gt as SecretStore, h as urlOptions, mt as redactSecrets, v as driftOptions, y as parseDigest } from "./core.js";
import { i as run, n as failOnNames, t as exitCodeOf } from "./run.js";
import { r as networkPolicy, t as janrainOptions } from "./options.js";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, styleText } from "node:util";
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
	const { fixFiles } = await import("./fix.js").then((chunk) => ({ fixFiles: chunk.n }));
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
	const [{ init }, { answerNames }] = await Promise.all([import("./init.js").then((chunk) => ({ init: chunk.t })), import("./init.js").then((chunk) => ({ answerNames: chunk.n }))]);
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
	const { reviewCommand } = await import("./review.js").then((chunk) => ({ reviewCommand: chunk.t }));
	return print(await reviewCommand(parsed, {
		folder: process.cwd(),
		secrets: secrets.lookup,
		messages
	}));
}
async function guide(parsed) {
	const { guideCommand } = await import("./guide.js").then((chunk) => ({ guideCommand: chunk.n }));
	return print(await guideCommand(parsed, {
		folder: process.cwd(),
		secrets: secrets.lookup,
		messages,
		redact
	}));
}
async function explainCommand([id, ...rest]) {
	if (id === void 0 || rest.length > 0) throw new UsageError("explain-one");
	const { explain } = await import("./core.js").then((chunk) => ({ explain: chunk.i }));
	return print(explain(id, messages));
}
async function demoCommand(operands) {
	if (operands.length > 0) throw new UsageError("demo-alone");
	const [{ demo }, { demoSecrets }] = await Promise.all([import("./emulator.js").then((chunk) => ({ demo: chunk.n })), import("./emulator.js").then((chunk) => ({ demoSecrets: chunk.r, demoSetup: chunk.i }))]);
	secrets = new SecretStore(demoSecrets);
	return demo(packageRoot, {
		secrets,
		messages,
		say
	});
}
async function emulate(parsed) {
	const { emulatorCommand } = await import("./emulator.js").then((chunk) => ({ emulatorCommand: chunk.t }));
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
