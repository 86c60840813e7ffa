import { cliCommands, cliOptions } from "./arguments.ts";

/** The help text: commands, options with the commands that they go with, exit codes. */
export function helpText(): string {
  const commands = Object.entries(cliCommands).map(([name, { takes, help }]) => row(`${name} ${takes}`, help));
  const options = Object.entries(cliOptions).map(([name, option]) => {
    const value = "value" in option ? ` ${option.value}` : "";
    return `${row(`--${name}${value}`, option.help)}${option.commands.length > 0 && option.commands.length < 3 ? ` (${option.commands.join(", ")})` : ""}`;
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
    "",
  ].join("\n");
}

function row(left: string, right: string): string {
  return left.length > 32 ? `  ${left}\n${" ".repeat(36)}${right}` : `  ${left.padEnd(34)}${right}`;
}
