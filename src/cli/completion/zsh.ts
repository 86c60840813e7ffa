import type { CompletedCommand, CompletedOption, Suggestions } from "./table.ts";

/** The completion script for zsh: to be sourced, or to be saved as _weibo-provider in a folder of fpath. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef weibo-provider
# zsh completion for weibo-provider. To load it after compinit: source <(weibo-provider completion zsh)
_weibo-provider() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '1:command:->command' '*::argument:->arguments'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${description}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    arguments)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _weibo-provider ]]; then _weibo-provider "$@"; else compdef _weibo-provider weibo-provider; fi
`;
}

function commandCase({ name, operands, options }: CompletedCommand): string {
  const specs = [...options.map(optionSpec), ...(operands === "nothing" ? [] : [quoted(`*:operand:${actionOf(operands)}`)])];
  return `        ${name})\n          _arguments -s \\\n${specs.map((spec) => `            ${spec}`).join(" \\\n")}\n          ;;`;
}

function optionSpec({ name, short, description, value }: CompletedOption): string {
  const text = `[${description.replace(/[[\]\\]/g, "\\$&")}]`;
  const argument = value === undefined ? "" : `:value:${actionOf(value)}`;
  const long = value === undefined ? `--${name}` : `--${name}=`;
  return short === undefined ? quoted(long + text + argument) : `{-${short},${long}}${quoted(text + argument)}`;
}

const actionOf = (suggestions: Suggestions) =>
  suggestions === "files" ? "_files" : suggestions === "nothing" ? " " : `(${suggestions.join(" ")})`;

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
