#!/usr/bin/env node
import "./rolldown-runtime.js";
import { Gt as messagesIn, Ht as choice, I as probeModes, Kt as formatMessage, L as formatNames, Ut as UsageError, Wt as languages, gt as redactSecrets, q as markdownEncodings, vt as SecretStore } from "./core.js";
import { n as failOnNames } from "./run.js";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
// src/cli/arguments.ts
/** The options of the command line; the message catalogs describe them. */
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
		commands: [
			"plan",
			"sync",
			"emulator"
		]
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
/** The commands, with their operands. */
const cliCommands = {
	check: { operands: "[FILE…]" },
	plan: { operands: "[FILE…]" },
	sync: { operands: "[FILE…]" },
	review: { operands: "--base REF [FILE…]" },
	guide: { operands: "[FILE]" },
	init: { operands: "" },
	explain: { operands: "ID" },
	demo: { operands: "" },
	emulator: { operands: "[FILE]" }
};
/**
* Parses a command line without the program's name.
* @throws UsageError for an unknown command or option, and for an option of another command
*/
function parseArguments(line) {
	const { values, positionals } = parse(line);
	const [name, ...operands] = positionals;
	if (name === void 0) return {
		command: void 0,
		operands,
		values
	};
	if (!(name in cliCommands)) throw new UsageError("command-unknown", {
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
/** The language of `--lang`, even if the rest of the command line is invalid; English by default. */
function languageIn(line) {
	const name = line.findLast((word, index) => word.startsWith("--lang=") || line[index - 1] === "--lang")?.replace(/^--lang=/, "");
	return languages.find((language) => language === name) ?? "en";
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
		if (id === void 0 || others.length > 0) throw new UsageError("explain-operands");
		const { explain } = await import("./core.js").then((chunk) => ({ explain: chunk.a }));
		print(explain(id, messages));
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
	}
};
function runIn(mode) {
	return async (parsed, context) => {
		const { runCommand } = await import("./run-command.js");
		return runCommand(mode, parsed, context);
	};
}
// src/cli/help.ts
/** The help text: commands, options with the commands that accept them, and exit codes. */
function helpText({ cli }) {
	const commands = Object.entries(cliCommands).map(([name, { operands }]) => row(`${name} ${operands}`, cli.commands[name]));
	const options = Object.entries(cliOptions).map(([name, option]) => {
		const value = "value" in option ? ` ${option.value}` : "";
		const isLimited = option.commands.length > 0 && option.commands.length < 3;
		const help = cli.options[name];
		return row(`--${name}${value}`, isLimited ? `${help} (${option.commands.join(", ")})` : help);
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
	const messages = messagesIn(languageIn(line));
	const context = createContext(process.env, messages, packageRoot);
	try {
		return await runLine(line, context);
	} catch (error) {
		const isUsage = error instanceof UsageError;
		const message = isUsage ? error.in(messages) : error instanceof Error ? error.message : String(error);
		const text = formatMessage(isUsage ? messages.report.usage : messages.report.internal, { message });
		process.stderr.write(`${context.redact(text)}\n`);
		return isUsage ? 2 : 3;
	}
}
async function runLine(line, context) {
	const parsed = parseArguments(line);
	const { command, values } = parsed;
	if (values.lang !== void 0) choice("--lang", values.lang, languages);
	if (values.version) {
		const { version } = JSON.parse(await readFile(join(context.packageRoot, "package.json"), "utf8"));
		context.print(`${version}\n`);
		return 0;
	}
	if (values.help || command === void 0) {
		context.print(helpText(context.messages));
		return values.help ? 0 : 2;
	}
	return commands[command](parsed, context);
}
// src/cli.ts
process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL("..", import.meta.url)));
export {};
