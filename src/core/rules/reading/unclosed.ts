import { fullYaml } from "../../declaration/yaml.ts";

/** A quote or bracket without its closing counterpart. */
export interface Unclosed {
  kind: "quote" | "bracket";
  from: number;
}

/** How quoted scalars end. Linear, since each alternative starts with another character. */
const closedQuote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/** Finds the quote, or else the bracket, that is never closed; the YAML library reports these where the text ends. */
export function findUnclosed(text: string): Unclosed | undefined {
  const open: { bracket: string; from: number }[] = [];
  for (const { source, from } of fullYaml().lexemesOf(text)) {
    if (/^["']/.test(source) && !closedQuote.test(source)) return { kind: "quote", from };
    if (source === "[" || source === "{") open.push({ bracket: source, from });
    if (source !== "]" && source !== "}") continue;
    const last = open.pop();
    if (last && last.bracket !== (source === "]" ? "[" : "{")) return { kind: "bracket", from: last.from };
  }
  const [outermost] = open;
  return outermost && { kind: "bracket", from: outermost.from };
}

/** How much of the text after a bracket is searched for the end of it: on a hostile text, quotes take quadratic time. */
const reach = 4096;
/** Quoted texts, comments and brackets. */
const bracketParts = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\s#.*|[[\]{}]/gs;

/**
 * The offset of the line after which a bracket is closed, but only by a line that is indented too little, so that YAML reads it as the end.
 * @param from offset of the bracket, which `findUnclosed` found
 */
export function underIndentedLine(text: string, from: number): number | undefined {
  const open: string[] = [];
  for (const part of text.slice(from, from + reach).matchAll(bracketParts)) {
    const [bracket] = part;
    if (bracket === "[" || bracket === "{") open.push(bracket);
    else if ((bracket === "]" || bracket === "}") && open.pop() !== (bracket === "]" ? "[" : "{")) return undefined;
    if (open.length === 0) return firstUnindented(text, from, from + part.index);
  }
  return undefined;
}

function firstUnindented(text: string, from: number, to: number): number | undefined {
  const start = text.lastIndexOf("\n", from) + 1;
  const indentation = text.slice(start, from + 1).search(/\S/);
  for (let at = text.indexOf("\n", from) + 1; at > 0 && at <= to; at = text.indexOf("\n", at) + 1) {
    const indented = text.slice(at).search(/[^ ]/);
    if (indented <= indentation && /\S/.test(text.charAt(at + indented))) return at + indented;
  }
  return undefined;
}
