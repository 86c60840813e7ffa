import { Composer, type CST, type ErrorCode, isMap, isSeq, Lexer, type ParsedNode, Parser, type YAMLMap } from "yaml";

/** How deep mappings and lists may be nested; a declaration has three levels. */
export const maxDepth = 32;

/** A range of a text, in UTF-16 offsets; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** A problem that the YAML library reports. */
export interface YamlProblem extends Range {
  /** The library's error code, for example `BAD_INDENT`; for text that is nested deeper than `maxDepth`, `RESOURCE_EXHAUSTION`. */
  code: ErrorCode;
}

/** The parsed text, with the library's errors and warnings. */
export interface ParsedYaml {
  text: string;
  root: ParsedNode | null;
  errors: YamlProblem[];
  warnings: YamlProblem[];
  /** Where a second document starts, if there is one. */
  secondDocument?: number;
}

/** Parses text. Aliases are not resolved; unknown tags and syntax errors are only recorded. */
export function parseYaml(text: string): ParsedYaml {
  const tokens = tokensOf(text);
  // The composer would recurse, as most readers of its nodes do.
  if (typeof tokens === "number")
    return { text, root: null, errors: [{ code: "RESOURCE_EXHAUSTION", from: tokens, to: tokens + 1 }], warnings: [] };
  const composer = new Composer({
    version: "1.2",
    resolveKnownTags: false,
    // The library compares all pairs of keys; the rule yaml-duplicate-key needs one pass.
    uniqueKeys: false,
  });
  const [first, second] = withoutStackTraces(() => [...composer.compose(tokens)]);
  const { errors, warnings } = first ?? composer.streamInfo();
  return {
    text,
    root: first?.contents ?? null,
    errors: errors.map(problem),
    warnings: warnings.map(problem),
    ...(second && { secondDocument: second.range[0] }),
  };
}

/** The tokens of a text, or the offset of the first level that is nested deeper than `maxDepth`. Lexer and parser keep their own stack. */
function tokensOf(text: string): CST.Token[] | number {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth && parser.stack.filter(isCollection).length > maxDepth) return parser.offset - lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

const isCollection = ({ type }: CST.Token) => type.endsWith("map") || type.endsWith("seq") || type === "flow-collection";

/** The mappings in a node, the node included; each before those inside of it. */
export function mappingsIn(node: ParsedNode | null): YAMLMap<ParsedNode, ParsedNode | null>[] {
  const mappings: YAMLMap<ParsedNode, ParsedNode | null>[] = [];
  // The library's visitor takes many times as long: it copies the path for each node.
  const collect = (current: ParsedNode | null) => {
    if (isSeq<ParsedNode>(current)) for (const item of current.items) collect(item);
    if (!isMap<ParsedNode, ParsedNode | null>(current)) return;
    mappings.push(current);
    for (const { key, value } of current.items) {
      collect(key);
      collect(value);
    }
  };
  collect(node);
  return mappings;
}

/** The library creates an Error per problem: a hostile file has tens of thousands, whose stack traces would take most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function problem(error: { code: ErrorCode; pos: [number, number] }): YamlProblem {
  return { code: error.code, from: error.pos[0], to: error.pos[1] };
}
