import type { CompletedCommand, CompletedOption } from "./table.ts";

/** The completion script for bash 3.2 and newer. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  // Of an option with several lists of values, that of the first command: it has all of them.
  const options = new Map([...commands].reverse().flatMap((command) => command.options.map((option) => [option.name, option] as const)));
  const names = commands.map(({ name }) => name);
  return `# bash completion for weibo-provider. To load it: source <(weibo-provider completion bash)
_weibo_provider() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" words="" index
  # bash splits --option=value into three words.
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${names.join("|")}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$previous" in
${[...options.values()].flatMap(valueCase).join("\n")}
    *)
      case "$command" in
        "") words="${[...names, "--lang", "--help", "--version"].join(" ")}" ;;
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
  COMPREPLY=()
  # Without suggestions, -o default completes files.
  if [[ $words == "-" ]]; then
    compopt +o default 2>/dev/null
  elif [[ -n $words ]]; then
    while IFS= read -r index; do COMPREPLY+=("$index"); done < <(compgen -W "$words" -- "$current")
    if [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
  fi
}
complete -o default -F _weibo_provider weibo-provider
`;
}

function valueCase({ name, short, value }: CompletedOption): string[] {
  if (value === undefined) return [];
  const words = value === "files" ? "" : value === "nothing" ? "-" : value.join(" ");
  return [`    --${name}${short === undefined ? "" : `|-${short}`}) words="${words}" ;;`];
}

/** A command's options after a hyphen, its operands otherwise. */
function commandCase({ name, operands, options }: CompletedCommand): string {
  const flags = options.map((option) => `--${option.name}`).join(" ");
  const words = operands === "files" ? "" : operands === "nothing" ? flags : operands.join(" ");
  return `        ${name}) if [[ $current == -* ]]; then words="${flags}"; else words="${words}"; fi ;;`;
}
