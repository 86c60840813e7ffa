#!/usr/bin/env node
import "./rolldown-runtime.js";
import { A as parseLanguage, C as nearest, D as SecretStore, F as formatMessage, M as languageOf, N as languages, O as fatalError, P as messagesIn, S as failOnNames, _ as markdownEncodings, b as formatNames, d as cellsOf, f as padCells, j as UsageError, m as redactSecrets, w as withoutTypedKeys, y as probeModes } from "./messages.js";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
// src/cli/options.ts
/** The groups of options in the help, in order. */
const optionGroups = [
	"main",
	"urls",
	"janrain",
	"output"
];
/** The options of the command line; the message catalogs describe them. */
const cliOptions = {
	offline: {
		group: "main",
		type: "boolean",
		commands: ["check"]
	},
	fix: {
		group: "main",
		type: "boolean",
		commands: ["check"]
	},
	"dry-run": {
		group: "main",
		type: "boolean",
		commands: ["sync", "check"]
	},
	format: {
		group: "output",
		type: "string",
		value: formatNames.join("|"),
		commands: [
			"check",
			"plan",
			"sync",
			"review"
		]
	},
	"stdin-filename": {
		group: "main",
		type: "string",
		value: "FILE",
		commands: ["check", "plan"]
	},
	"no-color": {
		group: "output",
		type: "boolean",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	lang: {
		group: "output",
		type: "string",
		value: languages.join("|"),
		commands: []
	},
	"fail-on": {
		group: "main",
		type: "string",
		value: failOnNames.join("|"),
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	rule: {
		group: "main",
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
		group: "urls",
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
		group: "urls",
		type: "string",
		multiple: true,
		value: "HOST[:PORT]",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	proxy: {
		group: "urls",
		type: "boolean",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"url-cache": {
		group: "urls",
		type: "string",
		value: "FILE",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"url-cache-age": {
		group: "urls",
		type: "string",
		value: "HOURS",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	probe: {
		group: "main",
		type: "string",
		value: probeModes.join("|"),
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"janrain-url": {
		group: "janrain",
		type: "string",
		value: "ORIGIN",
		commands: ["plan", "sync"]
	},
	"partner-url": {
		group: "janrain",
		type: "string",
		value: "ORIGIN",
		commands: ["plan", "sync"]
	},
	"partner-properties": {
		group: "janrain",
		type: "string",
		value: "KEY,SECRET",
		commands: [
			"plan",
			"sync",
			"emulator"
		]
	},
	"provider-list": {
		group: "janrain",
		type: "string",
		value: "comma|json",
		commands: ["plan", "sync"]
	},
	output: {
		group: "main",
		type: "string",
		short: "o",
		value: "FILE",
		commands: ["guide"]
	},
	base: {
		group: "main",
		type: "string",
		value: "REF",
		commands: ["review", "guide"]
	},
	"drift-file": {
		group: "main",
		type: "string",
		value: "FILE",
		commands: ["plan"]
	},
	shard: {
		group: "main",
		type: "string",
		value: "I/N",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"device-types": {
		group: "janrain",
		type: "string",
		value: "TYPE,…",
		commands: ["plan", "sync"]
	},
	"propagation-timeout": {
		group: "janrain",
		type: "string",
		value: "SECONDS",
		commands: ["sync"]
	},
	"require-digest": {
		group: "main",
		type: "string",
		value: "SHA256",
		commands: ["sync"]
	},
	yes: {
		group: "main",
		type: "boolean",
		commands: ["sync"]
	},
	port: {
		group: "main",
		type: "string",
		value: "PORT",
		commands: ["emulator"]
	},
	fault: {
		group: "main",
		type: "string",
		multiple: true,
		value: "OPERATION[#N]=FAULT",
		commands: ["emulator"]
	},
	quirk: {
		group: "main",
		type: "string",
		multiple: true,
		value: "NAME=VALUE",
		commands: ["emulator"]
	},
	state: {
		group: "main",
		type: "string",
		value: "FILE",
		commands: ["emulator"]
	},
	name: {
		group: "main",
		type: "string",
		value: "NAME",
		commands: ["init"]
	},
	website: {
		group: "main",
		type: "string",
		value: "URL",
		commands: ["init"]
	},
	realm: {
		group: "main",
		type: "string",
		value: "REALM",
		commands: ["init"]
	},
	account: {
		group: "main",
		type: "string",
		value: "ACCOUNT",
		commands: ["init"]
	},
	help: {
		group: "output",
		type: "boolean",
		short: "h",
		commands: []
	},
	version: {
		group: "output",
		type: "boolean",
		short: "V",
		commands: []
	}
};
/** The commands, with their operands. */
const cliCommands = {
	check: {
		operands: "[FILE…]",
		example: "weibo-provider check --offline"
	},
	plan: {
		operands: "[FILE…]",
		example: "weibo-provider plan --fail-on drift"
	},
	sync: {
		operands: "[FILE…]",
		example: "weibo-provider sync --dry-run"
	},
	review: {
		operands: "--base REF [FILE…]",
		example: "weibo-provider review --base origin/main"
	},
	guide: {
		operands: "[FILE]",
		example: "weibo-provider guide -o guide.html"
	},
	init: {
		operands: "",
		example: "weibo-provider init --name AcmeMember --realm acme"
	},
	explain: {
		operands: "[ID]",
		example: "weibo-provider explain 21321"
	},
	demo: {
		operands: "",
		example: "weibo-provider demo --lang zh"
	},
	emulator: {
		operands: "[FILE]",
		example: "weibo-provider emulator --fault set_properties#1=reset-after"
	},
	help: {
		operands: "[COMMAND]",
		example: "weibo-provider help sync"
	}
};
const commandNames = Object.keys(cliCommands);
/** Whether a command accepts an option. */
function accepts(command, option) {
	const names = cliOptions[option].commands;
	return names.length === 0 || names.includes(command);
}
// src/cli/arguments.ts
/**
* Parses a command line without the program's name.
* @throws UsageError for an unknown command or option, a missing value, and an option of another command
*/
function parseArguments(line) {
	const { options, numbers } = splitNumbers(line);
	rejectInvalid(options);
	const { values, positionals } = parseArgs({
		args: options,
		options: cliOptions,
		allowPositionals: true
	});
	const [name, ...operands] = [...positionals, ...numbers];
	if (name === void 0) return {
		command: void 0,
		operands,
		values
	};
	const command = parseCommand(name);
	for (const option of Object.keys(values)) if (!accepts(command, option)) throw new UsageError("option-misplaced", {
		option,
		command,
		commands: cliOptions[option].commands
	});
	return {
		command,
		operands,
		values
	};
}
/** @throws UsageError for an unknown command */
function parseCommand(name) {
	const command = commandNames.find((known) => known === name);
	if (command !== void 0) return command;
	const suggestion = nearest(name, commandNames);
	throw suggestion === void 0 ? new UsageError("command-unknown", {
		name,
		commands: commandNames
	}) : new UsageError("command-unknown-near", {
		name,
		suggestion
	});
}
/**
* The output language: that of `--lang`, even if the rest of the command line is invalid, otherwise that of the locale.
* @param environment with the locale variables, in the order of precedence of POSIX, Base Definitions 8.2
*/
function languageIn(line, { LC_ALL, LC_MESSAGES, LANG }) {
	const tag = line.findLast((word, index) => word.startsWith("--lang=") || line[index - 1] === "--lang")?.replace(/^--lang=/, "");
	return languageOf(tag ?? "") ?? languageOf(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}
/** Negative numbers are operands, e.g. error codes for `explain`; `parseArgs` would read them as short options. */
function splitNumbers(line) {
	const isNumber = (word) => /^-\d+$/.test(word);
	return {
		options: line.filter((word) => !isNumber(word)),
		numbers: line.filter(isNumber)
	};
}
/** @throws UsageError for the first unknown option, missing value, or value of an option without values */
function rejectInvalid(line) {
	const { tokens } = parseArgs({
		args: line,
		options: cliOptions,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName: option, value, inlineValue } = token;
		if (!Object.hasOwn(cliOptions, name)) throw unknownOption(option);
		const { type } = cliOptions[name];
		if (type === "boolean" && value !== void 0) throw new UsageError("option-value-unexpected", { option });
		if (type === "string" && (value === void 0 || !inlineValue && /^-./.test(value))) throw new UsageError("option-value-missing", { option });
	}
}
function unknownOption(option) {
	const suggestion = nearest(option, Object.keys(cliOptions).map((name) => `--${name}`));
	return suggestion === void 0 || !option.startsWith("--") ? new UsageError("option-unknown", { option }) : new UsageError("option-unknown-near", {
		option,
		suggestion
	});
}
// src/cli/command-context.ts
/** The context of a command in this process. No output leaves it without redaction of the secrets that were looked up. */
function createContext(environment, messages, packageRoot) {
	const secrets = new SecretStore(environment);
	const redact = (text) => redactSecrets(text, secrets.known.values(), markdownEncodings);
	const print = (text) => process.stdout.write(redact(text));
	return {
		folder: process.cwd(),
		packageRoot,
		environment,
		secrets,
		messages,
		redact,
		print
	};
}
// src/cli/wrap.ts
const closing = "，。；：、）”！？";
/** What stays on one line: a Chinese character or a word with its closing punctuation, or spaces. */
const units = new RegExp(`\\s+|\\[[^\\]]*\\]|(?:\\p{Script=Han}|[^\\s\\p{Script=Han}${closing}]+)[${closing}]*`, "gu");
/** Breaks a text into lines of at most a width in terminal cells, at spaces and between Chinese characters. */
function wrap(text, width) {
	const lines = [""];
	for (const unit of text.match(units) ?? []) {
		const line = lines.at(-1) ?? "";
		if (cellsOf(line + unit.trimEnd()) <= width) lines[lines.length - 1] = line + unit;
		else lines.push(unit.trimStart());
	}
	return lines.map((line) => line.trimEnd());
}
// src/cli/help.ts
/** Widest line of the help, and width of its left column, in terminal cells. */
const width = {
	line: 100,
	left: 34
};
const optionNames = Object.keys(cliOptions);
/** The overview: commands, the options of every command, and exit codes. */
function overview({ cli }) {
	return [
		cli.usage,
		"",
		...commandNames.flatMap((name) => row(`${name} ${cliCommands[name].operands}`, cli.commands[name])),
		"",
		...optionNames.filter((name) => cliOptions[name].commands.length === 0).flatMap((name) => optionRow(name, cli)),
		"",
		...[
			cli.files,
			cli.secrets,
			cli.commandHelp,
			cli.exitCodes
		].flatMap((text) => wrap(text, width.line)),
		""
	].join("\n");
}
/** The help of one command: its options by group, and an example. */
function commandHelp(command, { cli }) {
	const { operands, example } = cliCommands[command];
	const accepted = optionNames.filter((name) => accepts(command, name));
	const groups = optionGroups.flatMap((group) => {
		const rows = accepted.filter((name) => cliOptions[name].group === group).flatMap((name) => optionRow(name, cli));
		return rows.length === 0 ? [] : [
			cli.optionGroups[group],
			...rows,
			""
		];
	});
	const description = [cli.commands[command], ...operands.includes("FILE…") ? [cli.files] : []];
	return [
		formatMessage(cli.commandUsage, { command: `weibo-provider ${command} ${operands}`.trimEnd() }),
		...description.flatMap((text) => wrap(text, width.line)),
		"",
		...groups,
		formatMessage(cli.example, { example }),
		""
	].join("\n");
}
function optionRow(name, cli) {
	const option = cliOptions[name];
	return row(`${option.short === void 0 ? "" : `-${option.short}, `}--${name}${option.value === void 0 ? "" : ` ${option.value}`}`, cli.options[name]);
}
/** A row of two columns; a long left side has its own line. */
function row(left, right) {
	const indent = " ".repeat(width.left + 2);
	const [first = "", ...others] = wrap(right, width.line - indent.length);
	const rest = others.map((line) => indent + line);
	if (cellsOf(left) > width.left - 2) return [
		`  ${left}`,
		indent + first,
		...rest
	];
	return [padCells(`  ${left}`, indent.length) + first, ...rest];
}
// src/cli/commands.ts
/** The commands by name. Each loads its modules only when it runs. */
const commands = {
	check: runIn("check"),
	plan: runIn("plan"),
	sync: runIn("sync"),
	review: async (parsed, context) => {
		const { reviewCommand } = await import("./review.js").then((chunk) => ({ reviewCommand: chunk.t }));
		context.print(await reviewCommand(parsed, {
			...context,
			secrets: context.secrets.lookup
		}));
		return 0;
	},
	guide: async (parsed, context) => {
		const { guideCommand } = await import("./guide.js").then((chunk) => ({ guideCommand: chunk.n }));
		context.print(await guideCommand(parsed, {
			...context,
			secrets: context.secrets.lookup
		}));
		return 0;
	},
	init: async ({ operands, values }, { print, secrets, ...context }) => {
		if (operands.length > 0) throw new UsageError("init-operands");
		const [{ init }, { answerNames }] = await Promise.all([import("./init.js").then((chunk) => ({ init: chunk.t })), import("./init.js").then((chunk) => ({ answerNames: chunk.n }))]);
		const answers = Object.fromEntries(answerNames.flatMap((name) => values[name] === void 0 ? [] : [[name, values[name]]]));
		const { stdin, stdout } = process;
		const terminal = stdin.isTTY && stdout.isTTY ? {
			input: stdin,
			output: stdout
		} : void 0;
		await init(answers, {
			...context,
			secrets: secrets.lookup,
			terminal,
			print
		});
		return 0;
	},
	explain: async ({ operands: [id, ...others] }, { messages, print }) => {
		if (others.length > 0) throw new UsageError("explain-operands");
		const { explainError } = await import("./messages.js").then((chunk) => ({ explainError: chunk.t }));
		const text = id === void 0 ? void 0 : explainError(id, messages);
		if (text === void 0) {
			const { explain, explainIndex } = await import("./core.js").then((chunk) => ({ explain: chunk.d, explainIndex: chunk.f }));
			print(id === void 0 ? explainIndex(messages) : explain(id, messages));
		} else print(text);
		return 0;
	},
	demo: async ({ operands }, { messages, packageRoot }) => {
		if (operands.length > 0) throw new UsageError("demo-operands");
		const [{ demo }, { demoSecrets }] = await Promise.all([import("./emulator.js").then((chunk) => ({ demo: chunk.n })), import("./emulator.js").then((chunk) => ({ demoSecrets: chunk.r, demoSetup: chunk.i }))]);
		const { secrets, print } = createContext(demoSecrets, messages, packageRoot);
		return demo(packageRoot, {
			secrets,
			messages,
			say: print
		});
	},
	emulator: async (parsed, { print, ...context }) => {
		const { emulatorCommand } = await import("./emulator.js").then((chunk) => ({ emulatorCommand: chunk.t }));
		const stop = new AbortController();
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
		await emulatorCommand(parsed, {
			...context,
			say: print,
			stop: stop.signal
		});
		return 0;
	},
	help: async ({ operands: [name, ...others] }, { messages, print }) => {
		if (others.length > 0) throw new UsageError("help-operands");
		print(name === void 0 ? overview(messages) : commandHelp(parseCommand(name), messages));
		return 0;
	}
};
function runIn(mode) {
	return async (parsed, context) => {
		const { runCommand } = await import("./run.js").then((chunk) => ({ runCommand: chunk.t }));
		return runCommand(mode, parsed, context);
	};
}
// src/cli/main.ts
/**
* Runs the program.
* @param line the command line without the program's name
* @param packageRoot the folder where the program is installed
* @returns the exit code: 0 clean, 1 findings, 2 usage or configuration, 3 internal, network or remote failure
*/
async function main(line, packageRoot) {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	const messages = messagesIn(languageIn(line, process.env));
	const context = createContext(process.env, messages, packageRoot);
	try {
		return await runLine(line, context);
	} catch (error) {
		const { message, exitCode } = fatalError(error, messages);
		const text = exitCode === 2 ? formatMessage(messages.report.usage, { message: withoutTypedKeys(message, context.environment) }) : message;
		process.stderr.write(`${context.redact(text)}\n`);
		return exitCode;
	}
}
async function runLine(line, context) {
	const parsed = parseArguments(line);
	const { command, values } = parsed;
	if (values.lang !== void 0) parseLanguage("--lang", values.lang);
	if (values.version) {
		const { version } = JSON.parse(await readFile(join(context.packageRoot, "package.json"), "utf8"));
		context.print(`${version}\n`);
		return 0;
	}
	if (command === void 0) {
		context.print(overview(context.messages));
		return values.help ? 0 : 2;
	}
	if (values.help) {
		context.print(commandHelp(command, context.messages));
		return 0;
	}
	return commands[command](parsed, context);
}
// src/cli.ts
module.enableCompileCache?.();
const exitCode = await main(process.argv.slice(2), fileURLToPath(new URL("..", import.meta.url)));
process.exitCode = exitCode;
if (exitCode > 128) process.stdout.write("", () => process.exit());
export {};
