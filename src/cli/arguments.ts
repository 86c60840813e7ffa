import { parseArgs } from "node:util";
import { languageOf } from "../core/messages/languages.ts";
import type { Language } from "../core/messages/types.ts";
import { nearest } from "../core/rules/schema/nearest.ts";
import { UsageError } from "../core/usage-error.ts";
import { accepts, type Command, cliOptions, commandNames, type OptionName } from "./options.ts";

/** A command line, parsed. */
export type Arguments = ReturnType<typeof parseArguments>;

/**
 * Parses a command line without the program's name.
 * @throws UsageError for an unknown command or option, a missing value, and an option of another command
 */
export function parseArguments(line: readonly string[]) {
  const { options, numbers } = splitNumbers(line);
  rejectInvalid(options);
  const { values, positionals } = parseArgs({ args: options, options: cliOptions, allowPositionals: true });
  const [name, ...operands] = [...positionals, ...numbers];
  if (name === undefined) return { command: undefined, operands, values };
  const command = parseCommand(name);
  for (const option of Object.keys(values) as OptionName[])
    if (!accepts(command, option)) throw new UsageError("option-misplaced", { option, command, commands: cliOptions[option].commands });
  return { command, operands, values };
}

/** @throws UsageError for an unknown command */
export function parseCommand(name: string): Command {
  const command = commandNames.find((known) => known === name);
  if (command !== undefined) return command;
  const suggestion = nearest(name, commandNames);
  throw suggestion === undefined
    ? new UsageError("command-unknown", { name, commands: commandNames })
    : new UsageError("command-unknown-near", { name, suggestion });
}

/**
 * The output language: that of `--lang`, even if the rest of the command line is invalid, otherwise that of the locale.
 * @param environment with the locale variables, in the order of precedence of POSIX, Base Definitions 8.2
 */
export function languageIn(line: readonly string[], { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const tag = line.findLast((word, index) => word.startsWith("--lang=") || line[index - 1] === "--lang")?.replace(/^--lang=/, "");
  return languageOf(tag ?? "") ?? languageOf(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}

/** Negative numbers are operands, e.g. error codes for `explain`; `parseArgs` would read them as short options. */
function splitNumbers(line: readonly string[]) {
  const isNumber = (word: string) => /^-\d+$/.test(word);
  return { options: line.filter((word) => !isNumber(word)), numbers: line.filter(isNumber) };
}

/** @throws UsageError for the first unknown option, missing value, or value of an option without values */
function rejectInvalid(line: string[]): void {
  const { tokens } = parseArgs({ args: line, options: cliOptions, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!Object.hasOwn(cliOptions, name)) throw unknownOption(option);
    const { type } = cliOptions[name as OptionName];
    if (type === "boolean" && value !== undefined) throw new UsageError("option-value-unexpected", { option });
    if (type === "string" && (value === undefined || (!inlineValue && /^-./.test(value))))
      throw new UsageError("option-value-missing", { option });
  }
}

function unknownOption(option: string): UsageError {
  const suggestion = nearest(
    option,
    Object.keys(cliOptions).map((name) => `--${name}`),
  );
  return suggestion === undefined || !option.startsWith("--")
    ? new UsageError("option-unknown", { option })
    : new UsageError("option-unknown-near", { option, suggestion });
}
