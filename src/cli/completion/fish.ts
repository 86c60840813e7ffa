import type { CompletedCommand, CompletedOption, Suggestions } from "./table.ts";

/** The completion script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  // Not __fish_use_subcommand, which takes the value of an option for a command.
  const noCommand = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(" ")}`;
  return `# fish completion for weibo-provider. To load it: weibo-provider completion fish | source
${commands.map(({ name, description }) => complete(noCommand, `-f -a ${name} -d ${quoted(description)}`)).join("\n")}
${commands.flatMap(commandLines).join("\n")}
`;
}

function commandLines({ name, operands, options }: CompletedCommand): string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  return [
    ...(operands === "files" ? [] : [complete(condition, `-f${wordsOf(operands)}`)]),
    ...options.map((option) => complete(condition, optionFlags(option))),
  ];
}

function optionFlags({ name, short, description, value }: CompletedOption): string {
  const argument = value === undefined ? "" : value === "files" ? " -r -F" : ` -x${wordsOf(value)}`;
  return `${short === undefined ? "" : `-s ${short} `}-l ${name}${argument} -d ${quoted(description)}`;
}

const wordsOf = (suggestions: Suggestions) => (typeof suggestions === "string" ? "" : ` -a ${quoted(suggestions.join(" "))}`);

const complete = (condition: string, flags: string) => `complete -c weibo-provider -n ${quoted(condition)} ${flags}`;

const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;
