import { t as concealShapes } from "./shapes.js";
// src/core/messages/printable.ts
/** Longest value that a message quotes, in code points. */
const maxQuoted = 120;
/**
* A value from outside as harmless text on one line: control characters, line breaks, invisible and direction-changing
* characters show as escapes, and what is too long is cut. Sources: Unicode categories Cc, Cf, Zl, Zp; CVE-2021-42574.
*/
function printable(value) {
	const characters = [...value];
	return visible(characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join("")}…` : value);
}
/** As `printable`, at full length. */
function visible(text) {
	return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}
/** As `printable`, but each such character becomes one of the same width, so that columns stay right; nothing is cut. */
function printableLine(line) {
	return line.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => character === "	" ? character : "�").replace(/\p{Cf}/gu, "�");
}
function escaped(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// src/core/messages/format.ts
/**
* Puts parameters into a template. Every parameter is made printable, and what looks like a secret is starred out: it may
* come from a hostile file.
* @throws Error when the template names a parameter that is not there
*/
function formatUntrusted(template, params) {
	return template.replace(/\{(\w+)\}/g, (_, name) => {
		const value = params[name];
		if (value === void 0) throw new Error(`the message "${template}" lacks the parameter ${name}`);
		return Array.isArray(value) ? listed(value) : printable(concealShapes(String(value)));
	});
}
/** How many items of a list are named. */
const maxListed = 40;
function listed(items) {
	return [...items.slice(0, maxListed).map((item) => printable(concealShapes(item))), ...items.length > maxListed ? ["…"] : []].join(", ");
}
/** As `formatUntrusted`, for parameters that are texts of this program and printable already. */
function formatMessage(template, params) {
	return template.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ""));
}
export { visible as a, printableLine as i, formatUntrusted as n, printable as r, formatMessage as t };
