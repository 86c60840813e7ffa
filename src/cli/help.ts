import { cellsOf, padCells } from "../core/messages/cells.ts";
import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { allTargets } from "../core/targets/registry.ts";
import { accepts, allOptions, type Command, cliCommands, commandNames, optionNames, optionOf, optionText } from "./options.ts";
import { wrap } from "./wrap.ts";

/** Widest line of the help, and width of its left column, in terminal cells. */
const width = { line: 100, left: 30 };

/** How many options of each service a group of all services shows. */
const fewOptions = 2;

/** The overview: commands, the options of every command, and exit codes. */
export function overview(messages: Messages): string {
  const { cli } = messages;
  return [
    cli.usage,
    "",
    ...commandNames.flatMap((name) => row(`${name} ${cliCommands[name].operands}`, cli.commands[name])),
    "",
    ...optionNames.filter((name) => allOptions[name]?.commands.length === 0).flatMap((name) => optionRow(undefined, name, messages)),
    "",
    ...[cli.secrets, cli.commandHelp, cli.exitCodes].flatMap((text) => wrap(text, width.line)),
    "",
  ].join("\n");
}

/** The help of one command: its options by group, and an example. */
export function commandHelp(command: Command, messages: Messages): string {
  const { cli } = messages;
  const { operands, example } = cliCommands[command];
  const accepted = optionNames.filter((name) => accepts(command, name));
  const { output, targets, ...shared } = cli.optionGroups;
  const ofServices = allTargets().map(({ id }): string => id);
  const own = allTargets().map(({ id, name }) => [[id], formatMessage(cli.targetOptions, { service: name })] as const);
  // Together if each service has only a few.
  const ofTargets = ofServices.every((id) => accepted.filter((name) => allOptions[name]?.group === id).length <= fewOptions)
    ? [[["targets", ...ofServices], targets] as const]
    : [[["targets"], targets] as const, ...own];
  const all = [...Object.entries(shared).map(([group, title]) => [[group], title] as const), ...ofTargets, [["output"], output] as const];
  const groups = all.flatMap(([members, title]) => {
    const options = accepted.filter((name) => members.includes(allOptions[name]?.group ?? ""));
    const rows = options.flatMap((name) => optionRow(command, name, messages));
    return rows.length === 0 ? [] : [title, ...rows, ""];
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

function optionRow(command: Command | undefined, name: string, messages: Messages): string[] {
  const { short, value, choices } = (command ? optionOf(command, name) : allOptions[name]) ?? {};
  const text = optionText(command, name, messages);
  const left = `${short === undefined ? "" : `-${short}, `}--${name}`;
  const allValues = `${left} ${choices?.join("|")}`;
  if (choices && fitsLeft(allValues)) return row(allValues, text);
  return row(value === undefined ? left : `${left} ${value}`, text);
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
