import type { Messages } from "../core/messages/types.ts";
import { type Command, cliCommands, cliOptions } from "./arguments.ts";

/** The help text: commands, options with the commands that accept them, and exit codes. */
export function helpText({ cli }: Messages): string {
  const commands = Object.entries(cliCommands).map(([name, { operands }]) => row(`${name} ${operands}`, cli.commands[name as Command]));
  const options = Object.entries(cliOptions).map(([name, option]) => {
    const value = "value" in option ? ` ${option.value}` : "";
    const isLimited = option.commands.length > 0 && option.commands.length < 3;
    const help = cli.options[name as keyof typeof cliOptions];
    return row(`--${name}${value}`, isLimited ? `${help} (${option.commands.join(", ")})` : help);
  });
  return [cli.usage, "", ...commands, "", cli.files, cli.secrets, "", ...options, "", cli.exitCodes, ""].join("\n");
}

function row(left: string, right: string): string {
  return left.length > 32 ? `  ${left}\n${" ".repeat(36)}${right}` : `  ${left.padEnd(34)}${right}`;
}
