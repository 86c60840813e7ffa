import { l as visible } from "./usage-error.js";
// src/report/json-text.ts
/** A value as one line of JSON, with what JSON leaves as it is and a log or terminal would act on escaped, and a line break behind it. */
function jsonText(value) {
	return `${asciiControls(JSON.stringify(value))}\n`;
}
/** `##[` anywhere in a line is a command to some runners. */
function asciiControls(json) {
	return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "##\\u005b");
}
// src/report/markdown.ts
/** Text from outside as Markdown that shows it as it is: no markup, HTML, mention, link or table cell comes of it. */
function escapeMarkdown(text) {
	return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "&#64;").replaceAll("##[", "#&#35;[").replaceAll("::", ":&#58;").replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1").replaceAll("://", ":&#47;&#47;").replaceAll("www.", "www&#46;");
}
/** A table; cells are escaped by the caller. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line),
		""
	].join("\n");
}
export { table as n, jsonText as r, escapeMarkdown as t };
