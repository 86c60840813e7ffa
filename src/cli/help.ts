import { cellsOf, padCells } from "../core/messages/cells.ts";
import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { accepts, type CliOption, type Command, cliCommands, cliOptions, commandNames, type OptionName, optionGroups } from "./options.ts";
import { wrap } from "./wrap.ts";

/** Widest line of the help, and width of its left column, in terminal cells. */
const width = { line: 100, left: 30 };

const optionNames = Object.keys(cliOptions) as OptionName[];

/** The overview: commands, the options of every command, and exit codes. */
export function overview({ cli }: Messages): string {
  return [
    cli.usage,
    "",
    ...commandNames.flatMap((name) => row(`${name} ${cliCommands[name].operands}`, cli.commands[name])),
    "",
    ...optionNames.filter((name) => cliOptions[name].commands.length === 0).flatMap((name) => optionRow(name, cli)),
    "",
    ...[cli.secrets, cli.commandHelp, cli.exitCodes].flatMap((text) => wrap(text, width.line)),
    "",
  ].join("\n");
}

/** The help of one command: its options by group, and an example. */
export function commandHelp(command: Command, { cli }: Messages): string {
  const { operands, example } = cliCommands[command];
  const accepted = optionNames.filter((name) => accepts(command, name));
  const groups = optionGroups.flatMap((group) => {
    const rows = accepted.filter((name) => cliOptions[name].group === group).flatMap((name) => optionRow(name, cli));
    return rows.length === 0 ? [] : [cli.optionGroups[group], ...rows, ""];
  });
  const description = [cli.commands[command], ...(operands.includes("FILE…") ? [cli.files] : [])];
  return [
    formatMessage(cli.commandUsage, { command: `weibo-provider ${command} ${operands}`.trimEnd() }),
    ...description.flatMap((text) => wrap(text, width.line)),
    "",
    ...groups,
    formatMessage(cli.example, { example }),
    "",
  ].join("\n");
}

function optionRow(name: OptionName, cli: Messages["cli"]): string[] {
  const { short, value, choices }: CliOption = cliOptions[name];
  const left = `${short === undefined ? "" : `-${short}, `}--${name}`;
  const allValues = `${left} ${choices?.join("|")}`;
  if (choices && fitsLeft(allValues)) return row(allValues, cli.options[name]);
  return row(value === undefined ? left : `${left} ${value}`, cli.options[name]);
}

const fitsLeft = (text: string) => cellsOf(text) <= width.left - 2;

/** A row of two columns; a long left side has its own line. */
function row(left: string, right: string): string[] {
  const indent = " ".repeat(width.left + 2);
  const [first = "", ...others] = wrap(right, width.line - indent.length);
  const rest = others.map((line) => indent + line);
  if (!fitsLeft(left)) return [`  ${left}`, indent + first, ...rest];
  return [padCells(`  ${left}`, indent.length) + first, ...rest];
}
