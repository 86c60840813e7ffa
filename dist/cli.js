#!/usr/bin/env node
import "./rolldown-runtime.js";
import { o as UsageError } from "./urls.js";
import { j as choice } from "./errors.js";
import { d as janrainOptions, i as renderText, n as run, t as exitCodeOf, u as networkPolicy } from "./run.js";
import { t as parseSeverities } from "./rules.js";
import { n as renderJson, r as renderAnnotations } from "./json.js";
import { g as SecretStore, h as redact } from "./finding.js";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
// src/cli/arguments.ts
/** What the command line can say; `help` is generated from it. */
const cliOptions = {
	offline: {
		type: "boolean",
		help: "Open no socket: URLs are reported as not checked.",
		commands: ["check"]
	},
	"dry-run": {
		type: "boolean",
		help: "Plan only; write nothing.",
		commands: ["sync"]
	},
	format: {
		type: "string",
		value: "text|json|github",
		help: "How to report; github under GITHUB_ACTIONS, else text.",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"fail-on": {
		type: "string",
		value: "error|warning|never",
		help: "The least severity that fails the run; default error.",
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
		help: "Set a rule to off, info, warning or error; may be repeated.",
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
		help: "Send a host to an address, as curl does; may be repeated.",
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
		help: "Let a host have an address that is not public; may be repeated.",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	"janrain-url": {
		type: "string",
		value: "ORIGIN",
		help: "Where Janrain's keys go instead of https://{realm}.rpxnow.com.",
		commands: ["plan", "sync"]
	},
	"partner-url": {
		type: "string",
		value: "ORIGIN",
		help: "Where the Partner API answers, if elsewhere.",
		commands: ["plan", "sync"]
	},
	"partner-properties": {
		type: "string",
		value: "KEY,SECRET",
		help: "Partner API's names of app key and secret; default consumerKey,secret.",
		commands: ["plan", "sync"]
	},
	"provider-list": {
		type: "string",
		value: "comma|json",
		help: "How set_auth_providers takes the list; default comma.",
		commands: ["plan", "sync"]
	},
	help: {
		type: "boolean",
		short: "h",
		help: "Show this help.",
		commands: []
	},
	version: {
		type: "boolean",
		help: "Show the version.",
		commands: []
	}
};
/** The commands, with what they take and do. */
const cliCommands = {
	check: {
		takes: "[FILE…]",
		help: "Check declarations: rules, images, URLs."
	},
	plan: {
		takes: "[FILE…]",
		help: "Check, then show what a sync would change at Janrain."
	},
	sync: {
		takes: "[FILE…]",
		help: "Check, plan, apply at Janrain, read back."
	},
	explain: {
		takes: "ID",
		help: "Explain a rule, or an error code of Weibo or Janrain."
	},
	demo: {
		takes: "",
		help: "Show the whole way on stand-ins on this machine; no network."
	}
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
	if (!(name in cliCommands)) throw new UsageError(`there is no command "${name}"; there are ${Object.keys(cliCommands).join(", ")}`);
	const command = name;
	for (const option of Object.keys(values)) {
		const { commands } = cliOptions[option];
		if (commands.length > 0 && !commands.includes(command)) throw new UsageError(`--${option} does not go with ${command}, but with ${commands.join(", ")}`);
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
		throw new UsageError(error.message);
	}
}
// src/cli/help.ts
/** The help text: commands, options with the commands that they go with, exit codes. */
function helpText() {
	const commands = Object.entries(cliCommands).map(([name, { takes, help }]) => row(`${name} ${takes}`, help));
	const options = Object.entries(cliOptions).map(([name, option]) => {
		return `${row(`--${name}${"value" in option ? ` ${option.value}` : ""}`, option.help)}${option.commands.length > 0 && option.commands.length < 3 ? ` (${option.commands.join(", ")})` : ""}`;
	});
	return [
		"Usage: weibo-provider COMMAND [FILE…] [OPTION…]",
		"",
		...commands,
		"",
		"Without FILE: every weibo-provider.yaml here or below. A FILE may be a directory or a glob.",
		"Secrets come from environment variables of the names that the declaration gives.",
		"",
		...options,
		"",
		"Exit codes: 0 clean, 1 findings, 2 usage or configuration, 3 network, remote or internal failure.",
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
	github: (report) => renderText(report) + renderAnnotations(report)
};
/**
* Runs check, plan or sync.
* @returns what to print, not yet redacted, and the exit code
* @throws UsageError
*/
async function runCommand(mode, { operands, values }, { folder, environment, secrets }) {
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
		output: renderers[format](report),
		exitCode: exitCodeOf(report, failOn)
	};
}
// src/cli.ts
const packageRoot = fileURLToPath(new URL("..", import.meta.url));
let secrets = new SecretStore(process.env);
/** Everything that the program prints passes here: no secret's value gets out. */
const clean = (text) => redact(text, secrets.known.values());
const say = (text) => process.stdout.write(clean(text));
async function main(line) {
	const parsed = parseArguments(line);
	const { command, operands, values } = parsed;
	if (values.version) return print(`${JSON.parse(await readFile(`${packageRoot}package.json`, "utf8")).version}\n`);
	if (values.help || command === void 0) {
		say(helpText());
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
		secrets
	});
	say(output);
	return exitCode;
}
async function explainCommand([id, ...rest]) {
	if (id === void 0 || rest.length > 0) throw new UsageError("explain takes one rule id or error code, as in: weibo-provider explain 21321");
	const { explain } = await import("./explain.js");
	return print(explain(id));
}
async function demoCommand(operands) {
	if (operands.length > 0) throw new UsageError("demo takes no operands");
	const [{ demo }, { demoSecrets }] = await Promise.all([import("./demo.js"), import("./world.js")]);
	secrets = new SecretStore(demoSecrets);
	return demo(packageRoot, secrets, say);
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
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(clean(isUsage ? `weibo-provider: ${message}\n` : `weibo-provider: internal error: ${message}\nThis is a fault of the program; please report it.\n`));
	process.exitCode = isUsage ? 2 : 3;
}
export {};
