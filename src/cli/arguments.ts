import { parseArgs } from "node:util";
import { languages } from "../core/messages/languages.ts";
import type { Language } from "../core/messages/types.ts";
import { formatNames } from "../core/report/formats/index.ts";
import { UsageError } from "../core/usage-error.ts";
import { probeModes } from "../core/weibo/probe-check.ts";
import { failOnNames } from "../run.ts";

/** The options of the command line; the message catalogs describe them. */
export const cliOptions = {
  offline: { type: "boolean", commands: ["check"] },
  fix: { type: "boolean", commands: ["check"] },
  "dry-run": { type: "boolean", commands: ["sync", "check"] },
  format: {
    type: "string",
    value: formatNames.join("|"),
    commands: ["check", "plan", "sync", "review"],
  },
  "no-color": { type: "boolean", commands: ["check", "plan", "sync"] },
  lang: { type: "string", value: languages.join("|"), commands: [] },
  "fail-on": {
    type: "string",
    value: failOnNames.join("|"),
    commands: ["check", "plan", "sync"],
  },
  rule: {
    type: "string",
    multiple: true,
    value: "ID=LEVEL",
    commands: ["check", "plan", "sync"],
  },
  resolve: {
    type: "string",
    multiple: true,
    value: "HOST:PORT:ADDRESS[:PORT]",
    commands: ["check", "plan", "sync"],
  },
  "allow-private": {
    type: "string",
    multiple: true,
    value: "HOST[:PORT]",
    commands: ["check", "plan", "sync"],
  },
  proxy: { type: "boolean", commands: ["check", "plan", "sync"] },
  "url-cache": { type: "string", value: "FILE", commands: ["check", "plan", "sync"] },
  "url-cache-age": { type: "string", value: "HOURS", commands: ["check", "plan", "sync"] },
  probe: { type: "string", value: probeModes.join("|"), commands: ["check", "plan", "sync"] },
  "janrain-url": {
    type: "string",
    value: "ORIGIN",
    commands: ["plan", "sync"],
  },
  "partner-url": { type: "string", value: "ORIGIN", commands: ["plan", "sync"] },
  "partner-properties": {
    type: "string",
    value: "KEY,SECRET",
    commands: ["plan", "sync", "emulator"],
  },
  "provider-list": {
    type: "string",
    value: "comma|json",
    commands: ["plan", "sync"],
  },
  output: { type: "string", short: "o", value: "FILE", commands: ["guide"] },
  base: { type: "string", value: "REF", commands: ["review", "guide"] },
  "drift-file": { type: "string", value: "FILE", commands: ["plan"] },
  shard: { type: "string", value: "I/N", commands: ["check", "plan", "sync"] },
  "device-types": { type: "string", value: "TYPE,…", commands: ["plan", "sync"] },
  "propagation-timeout": { type: "string", value: "SECONDS", commands: ["sync"] },
  "require-digest": { type: "string", value: "SHA256", commands: ["sync"] },
  port: { type: "string", value: "PORT", commands: ["emulator"] },
  fault: { type: "string", multiple: true, value: "OPERATION[#N]=FAULT", commands: ["emulator"] },
  quirk: { type: "string", multiple: true, value: "NAME=VALUE", commands: ["emulator"] },
  state: { type: "string", value: "FILE", commands: ["emulator"] },
  name: { type: "string", value: "NAME", commands: ["init"] },
  website: { type: "string", value: "URL", commands: ["init"] },
  realm: { type: "string", value: "REALM", commands: ["init"] },
  account: { type: "string", value: "ACCOUNT", commands: ["init"] },
  help: { type: "boolean", short: "h", commands: [] },
  version: { type: "boolean", commands: [] },
} as const satisfies Record<
  string,
  { type: "boolean" | "string"; multiple?: boolean; short?: string; value?: string; commands: readonly string[] }
>;

/** The commands, with their operands. */
export const cliCommands = {
  check: { operands: "[FILE…]" },
  plan: { operands: "[FILE…]" },
  sync: { operands: "[FILE…]" },
  review: { operands: "--base REF [FILE…]" },
  guide: { operands: "[FILE]" },
  init: { operands: "" },
  explain: { operands: "ID" },
  demo: { operands: "" },
  emulator: { operands: "[FILE]" },
} as const;

export type Command = keyof typeof cliCommands;

/** A command line, parsed. */
export type Arguments = ReturnType<typeof parseArguments>;

/**
 * Parses a command line without the program's name.
 * @throws UsageError for an unknown command or option, and for an option of another command
 */
export function parseArguments(line: readonly string[]) {
  const { values, positionals } = parse(line);
  const [name, ...operands] = positionals;
  if (name === undefined) return { command: undefined, operands, values };
  if (!(name in cliCommands)) throw new UsageError("command-unknown", { name, commands: Object.keys(cliCommands) });
  const command = name as Command;
  for (const option of Object.keys(values) as (keyof typeof values)[]) {
    const { commands } = cliOptions[option] as { commands: readonly string[] };
    if (commands.length > 0 && !commands.includes(command)) throw new UsageError("option-misplaced", { option, command, commands });
  }
  return { command, operands, values };
}

/** The language of `--lang`, even if the rest of the command line is invalid; English by default. */
export function languageIn(line: readonly string[]): Language {
  const name = line.findLast((word, index) => word.startsWith("--lang=") || line[index - 1] === "--lang")?.replace(/^--lang=/, "");
  return languages.find((language) => language === name) ?? "en";
}

function parse(line: readonly string[]) {
  try {
    return parseArgs({ args: [...line], options: cliOptions, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError("option-unknown", { detail: (error as Error).message });
  }
}
