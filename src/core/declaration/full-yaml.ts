import {
  Composer,
  type CST,
  type ErrorCode,
  isAlias,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { maxDepth, type ParsedYaml, type Range, type YamlNode, type YamlProblem } from "./parsed-yaml.ts";

/** The lexer's marker that the next lexeme is a scalar. Source: yaml docs, lexer. */
const scalarFollows = "\u001F";
/** Lexemes that are not characters of the text. */
const markers = new Set(["\u0002", "\u0018", scalarFollows]);

/** A piece of a text between two positions at which YAML changes its state. */
export interface Lexeme {
  source: string;
  from: number;
  /** Whether it is a value or a key, and not an indicator, a space, a line break or a comment. */
  isScalar: boolean;
}

/** Parses any text with the YAML library. */
export function parseFullYaml(text: string): ParsedYaml {
  const { tokens, comments, tooDeepAt } = tokensOf(text);
  // The composer would recurse, as most readers of its nodes do.
  if (tooDeepAt !== undefined)
    return { text, root: null, errors: [{ code: "RESOURCE_EXHAUSTION", from: tooDeepAt, to: tooDeepAt + 1 }], warnings: [], comments };
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
    root: first?.contents ? nodeOf(first.contents) : null,
    errors: errors.map(problem),
    warnings: warnings.map(problem),
    ...(second && { secondDocument: second.range[0] }),
    comments,
  };
}

/**
 * The tokens and comments of a text, up to the offset of the first level that is nested deeper than `maxDepth`. Lexer and parser keep
 * their own stack.
 */
function tokensOf(text: string): { tokens: CST.Token[]; comments: Range[]; tooDeepAt?: number } {
  const tokens: CST.Token[] = [];
  const comments: Range[] = [];
  const parser = new Parser();
  let last = "";
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (lexeme.startsWith("#") && last !== scalarFollows) comments.push({ from: parser.offset - lexeme.length, to: parser.offset });
    last = lexeme;
    if (parser.stack.length > maxDepth && parser.stack.filter(isCollection).length > maxDepth)
      return { tokens, comments, tooDeepAt: parser.offset - lexeme.length };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}

const isCollection = ({ type }: CST.Token) => type.endsWith("map") || type.endsWith("seq") || type === "flow-collection";

function nodeOf(node: ParsedNode): YamlNode {
  const [from, to] = node.range;
  const base = { from, to, ...(node.tag !== undefined && { tag: node.tag }) };
  if (isAlias(node)) return { ...base, kind: "alias" };
  if (isScalar(node)) return { ...base, kind: "scalar", value: node.value };
  if (isSeq<ParsedNode>(node)) {
    const items = node.items.map(nodeOf);
    return { ...base, ...(!node.flow && blockEnd(items)), kind: "list", items };
  }
  const { items, flow } = node as YAMLMap<ParsedNode, ParsedNode | null>;
  const entries = items.map(({ key, value }) => ({ key: nodeOf(key), value: value && nodeOf(value) }));
  return { ...base, ...(!flow && blockEnd(entries.flatMap(({ key, value }) => (value ? [key, value] : [key])))), kind: "map", entries };
}

/** The end of a block, which the library puts after the comments that follow. An empty node may be there as well. */
function blockEnd(nodes: readonly YamlNode[]): { to: number } | undefined {
  const last = nodes.findLast(({ from, to }) => from < to);
  return last && { to: last.to };
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

/** The value of a scalar as it is written; undefined if it is not valid. */
export function scalarValue(written: string): unknown {
  // A quoted scalar may continue at any column only where it is the whole document.
  const { contents, errors } = parseDocument(/^["']/.test(written) ? written : `- ${written}\n`, { logLevel: "silent" });
  if (errors.length > 0) return undefined;
  const read: unknown = contents?.toJSON();
  return Array.isArray(read) ? read[0] : read;
}
