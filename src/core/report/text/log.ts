/** A line that starts with `::`, as a file of such a name makes it, is a command to the runner; so is `##[` anywhere. Source: actions/runner, ActionCommand. */
export function withoutCommands(text: string): string {
  return text.replaceAll("##[", "## [").replace(/^(\s*:)(?=:)/gm, "$1 ");
}
