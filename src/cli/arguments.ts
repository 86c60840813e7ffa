import { parseArgs } from "node:util";
import { type Language, languageOf } from "../core/language.ts";
import { nearest } from "../core/rules/schema/nearest.ts";
import { UsageError } from "../core/usage-error.ts";
import { accepts, allOptions, type Command, cliOptions, commandNames, optionNames, targetOptions } from "./options.ts";

/** A command line, parsed. */
export type Arguments = ReturnType<typeof parseArguments>;

/**
 * Parses a command line without the program's name.
 * @throws UsageError for an unknown command or option, a missing value, and an option of another command
 */
export function parseArguments(line: readonly string[]) {
  const { options, numbers } = splitNumbers(line);
  rejectInvalid(options);
  // Options of identity services are known only at run time: their values are in `own`.
  const merged = { ...cliOptions, ...targetOptions } as typeof cliOptions;
  const { values, positionals } = parseArgs({ args: options, options: merged, allowPositionals: true });
  const all = values as Readonly<Record<string, string | undefined>>;
  const own = Object.fromEntries(Object.keys(targetOptions).map((option) => [option, all[option]?.toString()]));
  const [name, ...operands] = [...positionals, ...numbers];
  if (name === undefined) return { command: undefined, operands, values, own };
  const command = parseCommand(name);
  for (const option of Object.keys(values))
    if (!accepts(command, option))
      throw new UsageError("option-misplaced", { option, command, commands: allOptions[option]?.commands ?? [] });
  return { command, operands, values, own };
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

/** Negative numbers are operands, e.g. error codes for `explain`, unless an option lacks its value; `parseArgs` reads them as short options. */
function splitNumbers(line: readonly string[]) {
  const isNumber = (word: string, index: number) => /^-\d+$/.test(word) && !takesValue(line[index - 1] ?? "");
  return { options: line.filter((word, index) => !isNumber(word, index)), numbers: line.filter(isNumber) };
}

/** Whether a word is an option whose value is the next word. */
function takesValue(word: string): boolean {
  return Object.entries(allOptions).some(([name, { type, short }]) => type === "string" && (word === `--${name}` || word === `-${short}`));
}

/** @throws UsageError for the first unknown option, missing value, or value of an option without values */
function rejectInvalid(line: string[]): void {
  const { tokens } = parseArgs({ args: line, options: allOptions, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName: option, value, inlineValue, index } = token;
    // Of `-fix`, which is read as `-f -i -x`, the whole word is unknown.
    const type = Object.hasOwn(allOptions, name) ? allOptions[name]?.type : undefined;
    if (type === undefined) throw unknownOption(option.startsWith("--") ? option : (line[index] ?? option));
    if (type === "boolean" && value !== undefined) throw new UsageError("option-value-unexpected", { option });
    if (type === "string" && (value === undefined || (!inlineValue && /^-./.test(value))))
      throw new UsageError("option-value-missing", { option });
  }
}

/** The error for an unknown option, with the one that was probably meant, e.g. `--fix` for `-fix`. */
function unknownOption(option: string): UsageError {
  const names = optionNames.map((name) => `--${name}`);
  const suggestion = option.length > 2 ? nearest(option, names) : undefined;
  return suggestion === undefined
    ? new UsageError("option-unknown", { option })
    : new UsageError("option-unknown-near", { option, suggestion });
}
