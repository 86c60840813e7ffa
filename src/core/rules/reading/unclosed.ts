import { Lexer } from "yaml";

/** A quote or bracket without its closing counterpart. */
export interface Unclosed {
  kind: "quote" | "bracket";
  from: number;
}

/** How quoted scalars end. Linear, since each alternative starts with another character. */
const closedQuote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;
/** Lexemes that are not characters of the text. Source: yaml docs, lexer. */
const markers = new Set(["\u0002", "\u0018", "\u001F"]);

/** Finds the quote, or else the bracket, that is never closed; the YAML library reports these where the text ends. */
export function findUnclosed(text: string): Unclosed | undefined {
  const open: { bracket: string; from: number }[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (markers.has(lexeme)) continue;
    const from = offset;
    offset += lexeme.length;
    if (/^["']/.test(lexeme) && !closedQuote.test(lexeme)) return { kind: "quote", from };
    if (lexeme === "[" || lexeme === "{") open.push({ bracket: lexeme, from });
    if (lexeme !== "]" && lexeme !== "}") continue;
    const last = open.pop();
    if (last && last.bracket !== (lexeme === "]" ? "[" : "{")) return { kind: "bracket", from: last.from };
  }
  const [outermost] = open;
  return outermost && { kind: "bracket", from: outermost.from };
}
