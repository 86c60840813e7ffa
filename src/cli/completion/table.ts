import type { Messages } from "../../core/messages/types.ts";
import { allTargets, targetMessages } from "../../core/targets/registry.ts";
import { verdicts } from "../../core/urls/url-check.ts";
import { accepts, type Command, cliCommands, commandNames, optionNames, optionOf, optionText, shells } from "../options.ts";

/** What a shell suggests in one place: words from a list, files, or nothing. */
export type Suggestions = readonly string[] | "files" | "nothing";

/** An option, as shells complete it. */
export interface CompletedOption {
  name: string;
  short: string | undefined;
  description: string;
  /** Suggestions for its value; undefined if it takes none. */
  value: Suggestions | undefined;
}

/** A command, as shells complete it. */
export interface CompletedCommand {
  name: Command;
  description: string;
  operands: Suggestions;
  options: readonly CompletedOption[];
}

/**
 * The command line, as shells complete it: the same table as the help.
 * @param rules the ids of the rules
 */
export function completionTable(messages: Messages, rules: readonly string[]): CompletedCommand[] {
  return commandNames.map((name) => ({
    name,
    description: messages.cli.commands[name],
    operands: operandsOf(cliCommands[name].operands, rules, messages),
    options: optionNames.filter((option) => accepts(name, option)).map((option) => completedOption(name, option, rules, messages)),
  }));
}

function completedOption(command: Command, name: string, rules: readonly string[], messages: Messages): CompletedOption {
  const { type, short, value, choices } = optionOf(command, name) ?? {};
  const suggestions = choices ?? (value === "FILE" ? "files" : value === "ID=LEVEL" ? rules.map((id) => `${id}=`) : "nothing");
  return { name, short, description: optionText(command, name, messages), value: type === "string" ? suggestions : undefined };
}

function operandsOf(operands: string, rules: readonly string[], messages: Messages): Suggestions {
  if (operands.includes("FILE")) return "files";
  if (operands.includes("COMMAND")) return commandNames;
  if (operands.includes("SHELL")) return shells;
  if (!operands.includes("ID")) return "nothing";
  const errors = [messages.errors.weibo, ...allTargets().map(({ id }) => targetMessages(id, messages).errors)];
  const codes = errors.flatMap((codesOf) => Object.keys(codesOf)).filter((code) => /^\d+$/.test(code));
  return [...rules, ...verdicts, ...new Set(codes)];
}
