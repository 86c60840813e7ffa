/** Defuses workflow commands: a line that starts with `::`, e.g. because of a file name, and `##[` anywhere. Source: actions/runner, ActionCommand. */
export function withoutCommands(text: string): string {
  return text.replaceAll("##[", "## [").replace(/^(\s*:)(?=:)/gm, "$1 ");
}
