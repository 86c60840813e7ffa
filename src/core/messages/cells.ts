import { eastAsianWidth } from "get-east-asian-width";

/** The width of a text in terminal cells: two for each full-width character, none for a combining mark. */
export function cellsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += /\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return count;
}

/** Pads a text with trailing spaces to a width in terminal cells. */
export function padCells(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
