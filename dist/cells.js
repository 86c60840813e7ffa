import { t as eastAsianWidth } from "./get-east-asian-width.js";
// src/core/messages/cells.ts
/** How many terminal cells a text takes: two for each full-width character, none for a mark on the character before. */
function cellsOf(text) {
	let count = 0;
	for (const character of text) count += /\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
	return count;
}
/** The text with spaces behind it, up to a width in terminal cells. */
function padCells(text, width) {
	return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
export { padCells as n, cellsOf as t };
