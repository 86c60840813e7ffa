import { At as nearest, Bt as UsageError, J as parseLanguage, Lt as targetMessages, Nt as allTargets, Q as choice, Qt as loadMessages, Ut as separatorIn, Vt as formatMessage, X as languages, Y as languageOf, Z as failOnNames, at as SecretStore, g as fatalError, gt as padCells, h as withoutTypedKeys, ht as cellsOf, lt as markdownEncodings, mt as verdicts, nn as emptyConfig, q as probeModes, rt as redactSecrets, s as formatNames, v as targetDescriptions, zt as useTargets } from "./messages.js";
import { parseArgs } from "node:util";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
		config: emptyConfig,
		redact,
		print
	};
}
// src/cli/options.ts
/** The options of the command line; the message catalogs describe them. */
const cliOptions = {
	offline: {
		group: "main",
		type: "boolean",
		commands: [
			"check",
			"review",
			"guide",
			"status"
		]
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
		value: "FORMAT",
		choices: formatNames,
		commands: [
			"check",
			"plan",
			"sync",
			"review",
			"status"
		]
	},
	"stdin-filename": {
		group: "main",
		type: "string",
		value: "FILE",
		commands: ["check", "plan"]
	},
	quiet: {
		group: "output",
		type: "boolean",
		short: "q",
		commands: [
			"check",
			"plan",
			"sync"
		]
	},
	verbose: {
		group: "output",
		type: "boolean",
		short: "v",
		commands: [
			"check",
			"plan",
			"sync"
		]
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
		value: "LANGUAGE",
		choices: languages,
		commands: []
	},
	"fail-on": {
		group: "main",
		type: "string",
		value: "LEVEL",
		choices: failOnNames,
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
		value: "HOST:PORT:ADDRESS",
		commands: [
			"check",
			"plan",
			"sync",
			"status"
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
			"sync",
			"status"
		]
	},
	proxy: {
		group: "urls",
		type: "boolean",
		commands: [
			"check",
			"plan",
			"sync",
			"status"
		]
	},
	browser: {
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
		value: "MODE",
		choices: probeModes,
		commands: [
			"check",
			"plan",
			"sync",
			"status"
		]
	},
	output: {
		group: "main",
		type: "string",
		short: "o",
		value: "FILE",
		commands: [
			"check",
			"plan",
			"sync",
			"review",
			"status",
			"guide",
			"explain"
		]
	},
	base: {
		group: "main",
		type: "string",
		value: "REF",
		commands: [
			"review",
			"guide",
			"status"
		]
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
	"target-origins": {
		group: "targets",
		type: "string",
		multiple: true,
		value: "ORIGIN",
		commands: ["plan", "sync"]
	},
	"propagation-timeout": {
		group: "targets",
		type: "string",
		value: "SECONDS",
		commands: ["sync"]
	},
	rotate: {
		group: "targets",
		type: "boolean",
		commands: ["plan", "sync"]
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
	account: {
		group: "main",
		type: "string",
		value: "ACCOUNT",
		commands: ["init"]
	},
	target: {
		group: "main",
		type: "string",
		multiple: true,
		value: "SERVICE",
		commands: ["init"]
	},
	"pre-commit": {
		group: "main",
		type: "boolean",
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
/** The options of single identity services, by name. */
const targetOptions = Object.fromEntries(targetDescriptions.flatMap(({ id, options }) => options.map(({ name, ...option }) => [name, {
	group: id,
	type: option.value === void 0 ? "boolean" : "string",
	...option
}])));
/** Every option, by name. */
const allOptions = {
	...cliOptions,
	...targetOptions
};
const optionNames = Object.keys(allOptions);
/** The help of an option of a command: those of identity services have their own texts. */
function optionText(command, name, messages) {
	if (name === "format" && command && "formats" in cliCommands[command]) return messages.cli.someFormats;
	const [text, ids] = [messages.cli.options[name], targetDescriptions.map(({ id }) => id)];
	if (text !== void 0) return formatMessage(text, {
		targets: ids.join(separatorIn(text)),
		first: ids[0] ?? ""
	});
	return targetMessages(allOptions[name]?.group ?? "", messages).options[name] ?? "";
}
/** The shells that `completion` writes scripts for. */
const shells = [
	"bash",
	"zsh",
	"fish"
];
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
		example: "weibo-provider review --base origin/main",
		formats: [
			"text",
			"markdown",
			"json"
		]
	},
	status: {
		operands: "[FILE]",
		example: "weibo-provider status --offline",
		formats: ["text", "json"]
	},
	guide: {
		operands: "[FILE]",
		example: "weibo-provider guide -o guide.html"
	},
	init: {
		operands: "",
		example: "weibo-provider init --name AcmeMember --website www.acme.example"
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
		example: "weibo-provider emulator --port 8443"
	},
	help: {
		operands: "[COMMAND]",
		example: "weibo-provider help sync"
	},
	completion: {
		operands: "SHELL",
		example: "source <(weibo-provider completion bash)"
	}
};
const commandNames = Object.keys(cliCommands);
/** An option as a command takes it: some have fewer formats than `check`. */
function optionOf(command, name) {
	const { formats } = cliCommands[command];
	const option = allOptions[name];
	return option && name === "format" && formats ? {
		...option,
		choices: formats
	} : option;
}
/** Whether a command takes declarations, and with them the repository's defaults. */
function usesConfig(command) {
	return cliCommands[command].operands.includes("FILE") && command !== "emulator";
}
/** Whether a command accepts an option. */
function accepts(command, option) {
	const names = allOptions[option]?.commands ?? [command];
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
	const merged = {
		...cliOptions,
		...targetOptions
	};
	const { values, positionals } = parseArgs({
		args: options,
		options: merged,
		allowPositionals: true
	});
	const all = values;
	const own = Object.fromEntries(Object.keys(targetOptions).map((option) => [option, all[option]?.toString()]));
	const [name, ...operands] = [...positionals, ...numbers];
	if (name === void 0) return {
		command: void 0,
		operands,
		values,
		own
	};
	const command = parseCommand(name);
	for (const option of Object.keys(values)) if (!accepts(command, option)) throw new UsageError("option-misplaced", {
		option,
		command,
		commands: allOptions[option]?.commands ?? []
	});
	return {
		command,
		operands,
		values,
		own
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
/** Negative numbers are operands, e.g. error codes for `explain`, unless an option lacks its value; `parseArgs` reads them as short options. */
function splitNumbers(line) {
	const isNumber = (word, index) => /^-\d+$/.test(word) && !takesValue(line[index - 1] ?? "");
	return {
		options: line.filter((word, index) => !isNumber(word, index)),
		numbers: line.filter(isNumber)
	};
}
/** Whether a word is an option whose value is the next word. */
function takesValue(word) {
	return Object.entries(allOptions).some(([name, { type, short }]) => type === "string" && (word === `--${name}` || word === `-${short}`));
}
/** @throws UsageError for the first unknown option, missing value, or value of an option without values */
function rejectInvalid(line) {
	const { tokens } = parseArgs({
		args: line,
		options: allOptions,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName: option, value, inlineValue, index } = token;
		const type = Object.hasOwn(allOptions, name) ? allOptions[name]?.type : void 0;
		if (type === void 0) throw unknownOption(option.startsWith("--") ? option : line[index] ?? option);
		if (type === "boolean" && value !== void 0) throw new UsageError("option-value-unexpected", { option });
		if (type === "string" && (value === void 0 || !inlineValue && /^-./.test(value))) throw new UsageError("option-value-missing", { option });
	}
}
/** The error for an unknown option, with the one that was probably meant, e.g. `--fix` for `-fix`. */
function unknownOption(option) {
	const names = optionNames.map((name) => `--${name}`);
	const suggestion = option.length > 2 ? nearest(option, names) : void 0;
	return suggestion === void 0 ? new UsageError("option-unknown", { option }) : new UsageError("option-unknown-near", {
		option,
		suggestion
	});
}
// src/cli/completion/bash.ts
/** The completion script for bash 3.2 and newer. */
function bashCompletion(commands) {
	const options = new Map([...commands].reverse().flatMap((command) => command.options.map((option) => [option.name, option])));
	const names = commands.map(({ name }) => name);
	return `# bash completion for weibo-provider. To load it: source <(weibo-provider completion bash)
_weibo_provider() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" words="" index
  # bash splits --option=value into three words.
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${names.join("|")}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$previous" in
${[...options.values()].flatMap(valueCase).join("\n")}
    *)
      case "$command" in
        "") words="${[
		...names,
		"--lang",
		"--help",
		"--version"
	].join(" ")}" ;;
${commands.map(commandCase$1).join("\n")}
      esac
      ;;
  esac
  COMPREPLY=()
  # Without suggestions, -o default completes files.
  if [[ $words == "-" ]]; then
    compopt +o default 2>/dev/null
  elif [[ -n $words ]]; then
    while IFS= read -r index; do COMPREPLY+=("$index"); done < <(compgen -W "$words" -- "$current")
    if [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
  fi
}
complete -o default -F _weibo_provider weibo-provider
`;
}
function valueCase({ name, short, value }) {
	if (value === void 0) return [];
	const words = value === "files" ? "" : value === "nothing" ? "-" : value.join(" ");
	return [`    --${name}${short === void 0 ? "" : `|-${short}`}) words="${words}" ;;`];
}
/** A command's options after a hyphen, its operands otherwise. */
function commandCase$1({ name, operands, options }) {
	const flags = options.map((option) => `--${option.name}`).join(" ");
	return `        ${name}) if [[ $current == -* ]]; then words="${flags}"; else words="${operands === "files" ? "" : operands === "nothing" ? flags : operands.join(" ")}"; fi ;;`;
}
// src/cli/completion/fish.ts
/** The completion script for fish. */
function fishCompletion(commands) {
	const noCommand = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(" ")}`;
	return `# fish completion for weibo-provider. To load it: weibo-provider completion fish | source
${commands.map(({ name, description }) => complete(noCommand, `-f -a ${name} -d ${quoted$1(description)}`)).join("\n")}
${commands.flatMap(commandLines).join("\n")}
`;
}
function commandLines({ name, operands, options }) {
	const condition = `__fish_seen_subcommand_from ${name}`;
	return [...operands === "files" ? [] : [complete(condition, `-f${wordsOf(operands)}`)], ...options.map((option) => complete(condition, optionFlags(option)))];
}
function optionFlags({ name, short, description, value }) {
	const argument = value === void 0 ? "" : value === "files" ? " -r -F" : ` -x${wordsOf(value)}`;
	return `${short === void 0 ? "" : `-s ${short} `}-l ${name}${argument} -d ${quoted$1(description)}`;
}
const wordsOf = (suggestions) => typeof suggestions === "string" ? "" : ` -a ${quoted$1(suggestions.join(" "))}`;
const complete = (condition, flags) => `complete -c weibo-provider -n ${quoted$1(condition)} ${flags}`;
const quoted$1 = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
// src/cli/completion/table.ts
/**
* The command line, as shells complete it: the same table as the help.
* @param rules the ids of the rules
*/
function completionTable(messages, rules) {
	return commandNames.map((name) => ({
		name,
		description: messages.cli.commands[name],
		operands: operandsOf(cliCommands[name].operands, rules, messages),
		options: optionNames.filter((option) => accepts(name, option)).map((option) => completedOption(name, option, rules, messages))
	}));
}
function completedOption(command, name, rules, messages) {
	const { type, short, value, choices } = optionOf(command, name) ?? {};
	const suggestions = choices ?? (value === "FILE" ? "files" : value === "ID=LEVEL" ? rules.map((id) => `${id}=`) : "nothing");
	return {
		name,
		short,
		description: optionText(command, name, messages),
		value: type === "string" ? suggestions : void 0
	};
}
function operandsOf(operands, rules, messages) {
	if (operands.includes("FILE")) return "files";
	if (operands.includes("COMMAND")) return commandNames;
	if (operands.includes("SHELL")) return shells;
	if (!operands.includes("ID")) return "nothing";
	const codes = [messages.errors.weibo, ...allTargets().map(({ id }) => targetMessages(id, messages).errors)].flatMap((codesOf) => Object.keys(codesOf)).filter((code) => /^\d+$/.test(code));
	return [
		...rules,
		...verdicts,
		...new Set(codes)
	];
}
// src/cli/completion/zsh.ts
/** The completion script for zsh: to be sourced, or to be saved as _weibo-provider in a folder of fpath. */
function zshCompletion(commands) {
	return `#compdef weibo-provider
# zsh completion for weibo-provider. To load it after compinit: source <(weibo-provider completion zsh)
_weibo-provider() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '1:command:->command' '*::argument:->arguments'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${description}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    arguments)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _weibo-provider ]]; then _weibo-provider "$@"; else compdef _weibo-provider weibo-provider; fi
`;
}
function commandCase({ name, operands, options }) {
	return `        ${name})\n          _arguments -s \\\n${[...options.map(optionSpec), ...operands === "nothing" ? [] : [quoted(`*:operand:${actionOf(operands)}`)]].map((spec) => `            ${spec}`).join(" \\\n")}\n          ;;`;
}
function optionSpec({ name, short, description, value }) {
	const text = `[${description.replace(/[[\]\\]/g, "\\$&")}]`;
	const argument = value === void 0 ? "" : `:value:${actionOf(value)}`;
	const long = value === void 0 ? `--${name}` : `--${name}=`;
	return short === void 0 ? quoted(long + text + argument) : `{-${short},${long}}${quoted(text + argument)}`;
}
const actionOf = (suggestions) => suggestions === "files" ? "_files" : suggestions === "nothing" ? " " : `(${suggestions.join(" ")})`;
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
// src/cli/completion/completion-command.ts
const scripts = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
};
/**
* The completion script for a shell.
* @param operands the name of the shell
* @throws UsageError unless it is one shell
*/
async function completionScript([shell, ...others], messages) {
	if (shell === void 0 || others.length > 0) throw new UsageError("completion-operands", { shells });
	const script = scripts[choice("completion", shell, shells)];
	const { allRules } = await import("./core.js").then((chunk) => ({ allRules: chunk.Tt }));
	return script(completionTable(messages, allRules().map(({ id }) => id)));
}
// src/cli/wrap.ts
const closing = "，。；：、）”！？";
/** What stays on one line: a Chinese character or a word with its closing punctuation, or spaces. */
const units = new RegExp(`\\s+|\\[[^\\]]*\\]|(?:[\\u4E00-\\u9FFF]|[^\\s\\u4E00-\\u9FFF${closing}]+)[${closing}]*`, "g");
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
	left: 30
};
/** How many options of each service a group of all services shows. */
const fewOptions = 2;
/** The overview: commands, the options of every command, and exit codes. */
function overview(messages) {
	const { cli } = messages;
	return [
		cli.usage,
		"",
		...commandNames.flatMap((name) => row(`${name} ${cliCommands[name].operands}`, cli.commands[name])),
		"",
		...optionNames.filter((name) => allOptions[name]?.commands.length === 0).flatMap((name) => optionRow(void 0, name, messages)),
		"",
		...[
			cli.secrets,
			cli.commandHelp,
			cli.exitCodes
		].flatMap((text) => wrap(text, width.line)),
		""
	].join("\n");
}
/** The help of one command: its options by group, and an example. */
function commandHelp(command, messages) {
	const { cli } = messages;
	const { operands, example } = cliCommands[command];
	const accepted = optionNames.filter((name) => accepts(command, name));
	const { output, targets, ...shared } = cli.optionGroups;
	const ofServices = allTargets().map(({ id }) => id);
	const own = allTargets().map(({ id, name }) => [[id], formatMessage(cli.targetOptions, { service: name })]);
	const ofTargets = ofServices.every((id) => accepted.filter((name) => allOptions[name]?.group === id).length <= fewOptions) ? [[["targets", ...ofServices], targets]] : [[["targets"], targets], ...own];
	const groups = [
		...Object.entries(shared).map(([group, title]) => [[group], title]),
		...ofTargets,
		[["output"], output]
	].flatMap(([members, title]) => {
		const rows = accepted.filter((name) => members.includes(allOptions[name]?.group ?? "")).flatMap((name) => optionRow(command, name, messages));
		return rows.length === 0 ? [] : [
			title,
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
function optionRow(command, name, messages) {
	const { short, value, choices } = (command ? optionOf(command, name) : allOptions[name]) ?? {};
	const text = optionText(command, name, messages);
	const left = `${short === void 0 ? "" : `-${short}, `}--${name}`;
	const allValues = `${left} ${choices?.join("|")}`;
	if (choices && fitsLeft(allValues)) return row(allValues, text);
	return row(value === void 0 ? left : `${left} ${value}`, text);
}
const fitsLeft = (text) => cellsOf(text) <= width.left - 2;
/** A row of two columns; a long left side has its own line. */
function row(left, right) {
	const indent = " ".repeat(width.left + 2);
	const [first = "", ...others] = wrap(right, width.line - indent.length);
	const rest = others.map((line) => indent + line);
	if (!fitsLeft(left)) return [
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
		const { reviewCommand } = await import("./guide.js").then((chunk) => ({ reviewCommand: chunk.o }));
		return printText(parsed, context, () => reviewCommand(parsed, {
			...context,
			secrets: context.secrets.lookup
		}));
	},
	status: async (parsed, context) => {
		const { statusCommand } = await import("./guide.js").then((chunk) => ({ statusCommand: chunk.a }));
		return printText(parsed, context, () => statusCommand(parsed, context));
	},
	guide: async (parsed, context) => {
		const { guideCommand } = await import("./guide.js").then((chunk) => ({ guideCommand: chunk.u }));
		context.print(await guideCommand(parsed, {
			...context,
			secrets: context.secrets.lookup
		}));
		return 0;
	},
	init: async (parsed, { print, secrets, ...context }) => {
		if (parsed.operands.length > 0) throw new UsageError("init-operands");
		const [{ init }, { givenAnswers }] = await Promise.all([import("./guide.js").then((chunk) => ({ init: chunk.c })), import("./guide.js").then((chunk) => ({ givenAnswers: chunk.l }))]);
		const { stdin, stdout } = process;
		const terminal = stdin.isTTY && stdout.isTTY ? {
			input: stdin,
			output: stdout
		} : void 0;
		const preCommit = parsed.values["pre-commit"] ?? false;
		return init(givenAnswers(parsed), {
			...context,
			preCommit,
			secrets: secrets.lookup,
			terminal,
			print
		});
	},
	explain: async (parsed, context) => {
		const { messages } = context;
		const [id, ...others] = parsed.operands;
		if (others.length > 0) throw new UsageError("explain-operands");
		return printText(parsed, context, async () => {
			const { explainError } = await import("./messages.js").then((chunk) => ({ explainError: chunk.i }));
			const text = id === void 0 ? void 0 : explainError(id, messages);
			if (text !== void 0) return text;
			const { explain, explainIndex } = await import("./core.js").then((chunk) => ({ explain: chunk.v, explainIndex: chunk.y }));
			return id === void 0 ? explainIndex(messages) : explain(id, messages);
		});
	},
	demo: async ({ operands }, context) => {
		if (operands.length > 0) throw new UsageError("demo-operands");
		const { demo } = await import("./emulator.js").then((chunk) => ({ demo: chunk.o }));
		return demo(context);
	},
	emulator: async (parsed, { print, ...context }) => {
		const { emulatorCommand } = await import("./emulator.js").then((chunk) => ({ emulatorCommand: chunk.a }));
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
	},
	completion: async ({ operands }, { messages, print }) => {
		print(await completionScript(operands, messages));
		return 0;
	}
};
function runIn(mode) {
	return async (parsed, context) => {
		const { runCommand } = await import("./run.js").then((chunk) => ({ runCommand: chunk.n }));
		return runCommand(mode, parsed, context);
	};
}
/**
* Prints a text, or writes it to the file of `--output`.
* @throws UsageError before the text is made if the file cannot be one
*/
async function printText({ values }, context, text) {
	if (values.output === void 0) {
		context.print(await text());
		return 0;
	}
	const { reportOutput } = await import("./files.js").then((chunk) => ({ reportOutput: chunk.i }));
	const output = reportOutput(values.output, context);
	output.print(await text());
	await output.end();
	return 0;
}
// src/cli/main.ts
/**
* Runs the program.
* @param line the command line without the program's name
* @param packageRoot the folder where the program is installed
* @returns the exit code: 0 clean, 1 findings, 2 usage or configuration, 3 internal, network or remote failure
*/
async function main(line, packageRoot) {
	useTargets(targetDescriptions);
	const messages = await loadMessages(languageIn(line, process.env));
	const context = createContext(process.env, messages, packageRoot);
	surviveUnwritableStreams(messages);
	try {
		return await runLine(line, context);
	} catch (error) {
		const { message, exitCode } = fatalError(error, messages);
		const text = exitCode === 2 ? formatMessage(messages.report.usage, { message: withoutTypedKeys(message, context.environment) }) : message;
		process.stderr.write(`${context.redact(text)}\n`);
		return exitCode;
	}
}
/**
* Completes a run whose output cannot be written: a sync must not end between two writes. A full disk is then a failure; a reader that
* has closed the pipe, as `| head` does, is not.
*/
function surviveUnwritableStreams(messages) {
	process.stderr.on("error", () => {});
	process.stdout.once("error", ({ code = "?" }) => {
		process.stdout.on("error", () => {});
		if (code === "EPIPE") return;
		const message = new UsageError("file-unwritable", {
			path: "stdout",
			code
		}).in(messages);
		process.stderr.write(`${formatMessage(messages.report.usage, { message })}\n`);
		process.once("exit", () => {
			if (!process.exitCode) process.exitCode = 3;
		});
	});
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
	return commands[command](parsed, usesConfig(command) ? await withConfig(parsed, context) : context);
}
/** Adds the repository's defaults, whose language replaces that of the locale. */
async function withConfig({ operands, values }, context) {
	const { readConfigFile } = await import("./files.js").then((chunk) => ({ readConfigFile: chunk.k }));
	const config = await readConfigFile(context.folder, operands);
	return {
		...context,
		config,
		...values.lang === void 0 && config.lang && { messages: await loadMessages(config.lang) }
	};
}
// src/cli/start.ts
/**
* Runs the command line of this process, and sets its exit code.
* @param packageRoot the folder where the program is installed
*/
async function start(packageRoot) {
	const exitCode = await main(process.argv.slice(2), packageRoot);
	process.exitCode = exitCode;
	if (exitCode > 128) process.stdout.write("", () => process.exit());
}
export { createContext as n, start as t };
