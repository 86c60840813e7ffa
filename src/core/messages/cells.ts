import { eastAsianWidth } from "get-east-asian-width";
import { lazyPattern } from "../lazy-pattern.ts";
import { isCommon } from "./printable.ts";

const combining = lazyPattern("\\p{M}", "u");

/** The width of a text in terminal cells: two for each full-width character, none for a combining mark. */
export function cellsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let count = 0;
  const mayCombine = !isCommon(text);
  for (const character of text) count += mayCombine && combining().test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return count;
}

/** Pads a text with trailing spaces to a width in terminal cells. */
export function padCells(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
