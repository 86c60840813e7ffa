#!/usr/bin/env node
import "./rolldown-runtime.js";
import { o as UsageError, s as compose } from "./urls.js";
import { C as choice } from "./rules.js";
import { d as networkPolicy, f as janrainOptions, i as renderText, n as run, t as exitCodeOf } from "./run.js";
import { t as parseSeverities } from "./rules2.js";
import { a as renderAnnotations, i as renderJson, n as wordingIn, t as languages } from "./wording.js";
import { g as SecretStore, h as redact } from "./finding.js";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
// src/cli/arguments.ts
/** What the command line can say; the catalogue of messages says what each option does. */
const cliOptions = {
	offline: {
		type: "boolean",
		commands: ["check"]
	},
	"dry-run": {
		type: "boolean",
		commands: ["sync"]
	},
	format: {
		type: "string",
		value: "text|json|github",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	lang: {
		type: "string",
		value: "en|zh",
		commands: []
	},
	"fail-on": {
		type: "string",
		value: "error|warning|never",
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
	explain: { takes: "ID" },
	demo: { takes: "" }
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
// src/cli/run-command.ts
/** The ways to report, by the names that `--format` takes. */
const renderers = {
	text: renderText,
	json: renderJson,
	github: (report, words) => renderText(report, words) + renderAnnotations(report, words)
};
/**
* Runs check, plan or sync.
* @returns what to print, not yet redacted, and the exit code
* @throws UsageError
*/
async function runCommand(mode, { operands, values }, { folder, environment, secrets, words }) {
	const format = choice("--format", values.format ?? (environment.GITHUB_ACTIONS === "true" ? "github" : "text"), [
		"text",
		"json",
		"github"
	]);
	const failOn = choice("--fail-on", values["fail-on"] ?? "error", [
		"error",
		"warning",
		"never"
	]);
	const report = await run({
		mode: values["dry-run"] ? "plan" : mode,
		folder,
		patterns: operands,
		severities: parseSeverities("--rule", values.rule ?? []),
		checkUrls: !values.offline,
		network: networkPolicy({
			resolve: values.resolve ?? [],
			allowPrivate: values["allow-private"] ?? []
		}),
		janrain: janrainOptions({
			janrainUrl: values["janrain-url"],
			partnerUrl: values["partner-url"],
			partnerProperties: values["partner-properties"],
			providerList: values["provider-list"]
		}),
		secrets: secrets.lookup
	});
	return {
		output: renderers[format](report, words),
		exitCode: exitCodeOf(report, failOn)
	};
}
// src/cli.ts
const packageRoot = fileURLToPath(new URL("..", import.meta.url));
let secrets = new SecretStore(process.env);
let words = wordingIn("en");
/** Everything that the program prints passes here: no secret's value gets out. */
const clean = (text) => redact(text, secrets.known.values());
const say = (text) => process.stdout.write(clean(text));
async function main(line) {
	const parsed = parseArguments(line);
	const { command, operands, values } = parsed;
	words = wordingIn(choice("--lang", values.lang ?? "en", languages));
	if (values.version) return print(`${JSON.parse(await readFile(`${packageRoot}package.json`, "utf8")).version}\n`);
	if (values.help || command === void 0) {
		say(helpText(words));
		return values.help ? 0 : 2;
	}
	if (command === "explain") return explainCommand(operands);
	if (command === "demo") return demoCommand(operands);
	return checkPlanOrSync(command, parsed);
}
async function checkPlanOrSync(mode, parsed) {
	const { output, exitCode } = await runCommand(mode, parsed, {
		folder: process.cwd(),
		environment: process.env,
		secrets,
		words
	});
	say(output);
	return exitCode;
}
async function explainCommand([id, ...rest]) {
	if (id === void 0 || rest.length > 0) throw new UsageError("explain-one");
	const { explain } = await import("./explain.js");
	return print(explain(id, words));
}
async function demoCommand(operands) {
	if (operands.length > 0) throw new UsageError("demo-alone");
	const [{ demo }, { demoSecrets }] = await Promise.all([import("./demo.js"), import("./world.js")]);
	secrets = new SecretStore(demoSecrets);
	return demo(packageRoot, {
		secrets,
		words,
		say
	});
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
	const message = isUsage ? error.in(words) : error instanceof Error ? error.message : String(error);
	process.stderr.write(`${clean(compose(isUsage ? words.report.usage : words.report.internal, { message }))}\n`);
	process.exitCode = isUsage ? 2 : 3;
}
export {};
