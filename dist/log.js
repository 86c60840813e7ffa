// src/core/report/text/log.ts
/** A line that starts with `::`, as a file of such a name makes it, is a command to the runner; so is `##[` anywhere. Source: actions/runner, ActionCommand. */
function withoutCommands(text) {
	return text.replaceAll("##[", "## [").replace(/^(\s*:)(?=:)/gm, "$1 ");
}
export { withoutCommands as t };
