import { languages } from "../core/language.ts";
import { formatMessage, separatorIn } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { failOnNames } from "../core/options/fail-on.ts";
import { formatNames } from "../core/report/formats/index.ts";
import { targetMessages } from "../core/targets/registry.ts";
import { probeModes } from "../core/weibo/probe-check.ts";
import { targetDescriptions } from "../targets/index.ts";

/** An option of the command line. */
export interface CliOption {
  /** A group of the help, of which `messages.cli.optionGroups` has the headings, or the id of an identity service. */
  group: string;
  type: "boolean" | "string";
  multiple?: boolean;
  short?: string;
  /** What the help shows as its value, in capitals; completion suggests files for FILE and rules for ID=LEVEL. */
  value?: string;
  /** All values that it accepts; the help shows them in place of `value` if they fit. */
  choices?: readonly string[];
  /** The commands that accept it; empty for all. */
  commands: readonly string[];
}

/** The options of the command line; the message catalogs describe them. */
export const cliOptions = {
  offline: { group: "main", type: "boolean", commands: ["check", "review", "guide", "status"] },
  fix: { group: "main", type: "boolean", commands: ["check"] },
  "dry-run": { group: "main", type: "boolean", commands: ["sync", "check"] },
  format: {
    group: "output",
    type: "string",
    value: "FORMAT",
    choices: formatNames,
    commands: ["check", "plan", "sync", "review", "status"],
  },
  "stdin-filename": { group: "main", type: "string", value: "FILE", commands: ["check", "plan"] },
  quiet: { group: "output", type: "boolean", short: "q", commands: ["check", "plan", "sync"] },
  verbose: { group: "output", type: "boolean", short: "v", commands: ["check", "plan", "sync"] },
  "no-color": { group: "output", type: "boolean", commands: ["check", "plan", "sync"] },
  lang: { group: "output", type: "string", value: "LANGUAGE", choices: languages, commands: [] },
  "fail-on": { group: "main", type: "string", value: "LEVEL", choices: failOnNames, commands: ["check", "plan", "sync"] },
  rule: { group: "main", type: "string", multiple: true, value: "ID=LEVEL", commands: ["check", "plan", "sync"] },
  resolve: { group: "urls", type: "string", multiple: true, value: "HOST:PORT:ADDRESS", commands: ["check", "plan", "sync", "status"] },
  "allow-private": { group: "urls", type: "string", multiple: true, value: "HOST[:PORT]", commands: ["check", "plan", "sync", "status"] },
  proxy: { group: "urls", type: "boolean", commands: ["check", "plan", "sync", "status"] },
  browser: { group: "urls", type: "boolean", commands: ["check", "plan", "sync"] },
  "url-cache": { group: "urls", type: "string", value: "FILE", commands: ["check", "plan", "sync"] },
  "url-cache-age": { group: "urls", type: "string", value: "HOURS", commands: ["check", "plan", "sync"] },
  probe: { group: "main", type: "string", value: "MODE", choices: probeModes, commands: ["check", "plan", "sync", "status"] },
  output: {
    group: "main",
    type: "string",
    short: "o",
    value: "FILE",
    commands: ["check", "plan", "sync", "review", "status", "guide", "explain"],
  },
  base: { group: "main", type: "string", value: "REF", commands: ["review", "guide", "status"] },
  "drift-file": { group: "main", type: "string", value: "FILE", commands: ["plan"] },
  shard: { group: "main", type: "string", value: "I/N", commands: ["check", "plan", "sync"] },
  "target-origins": { group: "targets", type: "string", multiple: true, value: "ORIGIN", commands: ["plan", "sync"] },
  "propagation-timeout": { group: "targets", type: "string", value: "SECONDS", commands: ["sync"] },
  rotate: { group: "targets", type: "boolean", commands: ["plan", "sync"] },
  "require-digest": { group: "main", type: "string", value: "SHA256", commands: ["sync"] },
  yes: { group: "main", type: "boolean", commands: ["sync"] },
  port: { group: "main", type: "string", value: "PORT", commands: ["emulator"] },
  fault: { group: "main", type: "string", multiple: true, value: "OPERATION[#N]=FAULT", commands: ["emulator"] },
  quirk: { group: "main", type: "string", multiple: true, value: "NAME=VALUE", commands: ["emulator"] },
  state: { group: "main", type: "string", value: "FILE", commands: ["emulator"] },
  name: { group: "main", type: "string", value: "NAME", commands: ["init"] },
  website: { group: "main", type: "string", value: "URL", commands: ["init"] },
  account: { group: "main", type: "string", value: "ACCOUNT", commands: ["init"] },
  target: { group: "main", type: "string", multiple: true, value: "SERVICE", commands: ["init"] },
  "pre-commit": { group: "main", type: "boolean", commands: ["init"] },
  help: { group: "output", type: "boolean", short: "h", commands: [] },
  version: { group: "output", type: "boolean", short: "V", commands: [] },
} as const satisfies Record<string, CliOption>;

/** The options of single identity services, by name. */
export const targetOptions: Readonly<Record<string, CliOption>> = Object.fromEntries(
  targetDescriptions.flatMap(({ id, options }) =>
    options.map(
      ({ name, ...option }) => [name, { group: id, type: option.value === undefined ? "boolean" : "string", ...option }] as const,
    ),
  ),
);

/** Every option, by name. */
export const allOptions: Readonly<Record<string, CliOption>> = { ...cliOptions, ...targetOptions };

export const optionNames = Object.keys(allOptions);

/** The help of an option of a command: those of identity services have their own texts. */
export function optionText(command: Command | undefined, name: string, messages: Messages): string {
  if (name === "format" && command && "formats" in cliCommands[command]) return messages.cli.someFormats;
  const shared: Readonly<Record<string, string>> = messages.cli.options;
  const [text, ids] = [shared[name], targetDescriptions.map(({ id }) => id)];
  if (text !== undefined) return formatMessage(text, { targets: ids.join(separatorIn(text)), first: ids[0] ?? "" });
  return targetMessages(allOptions[name]?.group ?? "", messages).options[name] ?? "";
}

/** The shells that `completion` writes scripts for. */
export const shells = ["bash", "zsh", "fish"] as const;

interface CliCommand {
  /** What the help shows after the command; completion suggests files for FILE, and commands, ids and shells for the others. */
  operands: string;
  /** A typical call, for the help. */
  example: string;
  /** The values of its `--format`, where they are not all formats. */
  formats?: readonly string[];
}

/** The commands, with their operands. */
export const cliCommands = {
  check: { operands: "[FILE…]", example: "weibo-provider check --offline" },
  plan: { operands: "[FILE…]", example: "weibo-provider plan --fail-on drift" },
  sync: { operands: "[FILE…]", example: "weibo-provider sync --dry-run" },
  review: { operands: "--base REF [FILE…]", example: "weibo-provider review --base origin/main", formats: ["text", "markdown", "json"] },
  status: { operands: "[FILE]", example: "weibo-provider status --offline", formats: ["text", "json"] },
  guide: { operands: "[FILE]", example: "weibo-provider guide -o guide.html" },
  init: { operands: "", example: "weibo-provider init --name AcmeMember --website www.acme.example" },
  explain: { operands: "[ID]", example: "weibo-provider explain 21321" },
  demo: { operands: "", example: "weibo-provider demo --lang zh" },
  emulator: { operands: "[FILE]", example: "weibo-provider emulator --port 8443" },
  help: { operands: "[COMMAND]", example: "weibo-provider help sync" },
  completion: { operands: "SHELL", example: "source <(weibo-provider completion bash)" },
} as const satisfies Record<string, CliCommand>;

export type Command = keyof typeof cliCommands;

export const commandNames = Object.keys(cliCommands) as Command[];

/** An option as a command takes it: some have fewer formats than `check`. */
export function optionOf(command: Command, name: string): CliOption | undefined {
  const { formats }: CliCommand = cliCommands[command];
  const option = allOptions[name];
  return option && name === "format" && formats ? { ...option, choices: formats } : option;
}

/** Whether a command takes declarations, and with them the repository's defaults. */
export function usesConfig(command: Command): boolean {
  return cliCommands[command].operands.includes("FILE") && command !== "emulator";
}

/** Whether a command accepts an option. */
export function accepts(command: Command, option: string): boolean {
  const names = allOptions[option]?.commands ?? [command];
  return names.length === 0 || names.includes(command);
}
