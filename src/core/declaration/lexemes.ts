import { Lexer } from "yaml";

/** A piece of a text between two positions at which YAML changes its state. */
export interface Lexeme {
  source: string;
  from: number;
  /** Whether it is a value or a key, and not an indicator, a space, a line break or a comment. */
  isScalar: boolean;
}

/** The lexer's marker that the next lexeme is a scalar. Source: yaml docs, lexer. */
const scalarFollows = "\u001F";
/** Lexemes that are not characters of the text. */
const markers = new Set(["\u0002", "\u0018", scalarFollows]);

/** The lexemes of a text with their offsets, also of a text that is not valid YAML. */
export function* lexemesOf(text: string): Generator<Lexeme> {
  let from = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (!markers.has(source)) {
      yield { source, from, isScalar };
      from += source.length;
    }
    isScalar = source === scalarFollows;
  }
}
