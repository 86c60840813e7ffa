import { type ErrorCode, Lexer, type ParsedNode, Parser, parseAllDocuments } from "yaml";

/** How deep mappings and lists may be nested; a declaration has three levels. */
export const maxDepth = 32;

/** A range of a text, in UTF-16 offsets; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** A problem that the YAML library reports. */
export interface YamlProblem extends Range {
  /** The library's error code, for example `BAD_INDENT`. */
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

/**
 * Finds where the text is nested deeper than `maxDepth`. Uses only the lexer and parser, which keep their own stack: the composer
 * would recurse.
 * @returns the offset of the first level over the limit, or undefined
 */
export function tooDeepAt(text: string): number | undefined {
  if (levelsAtMost(text) <= maxDepth) return undefined;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _token of parser.next(lexeme));
    const depth = parser.stack.filter(({ type }) => type.endsWith("map") || type.endsWith("seq") || type === "flow-collection");
    if (depth.length > maxDepth) return parser.offset - lexeme.length;
  }
  return undefined;
}

/**
 * An upper bound of the nesting, without parsing: a level of a flow collection needs a bracket, and each column of a line's
 * indentation, and each indicator on the line, begins at most a mapping and a list.
 */
function levelsAtMost(text: string): number {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  let columns = 0;
  for (const line of text.split(/[\r\n]/)) {
    const indentation = line.length - line.trimStart().length;
    columns = Math.max(columns, indentation + 2 * (line.match(/[-?:](?=\s|$)/g)?.length ?? 0));
  }
  return 2 * (columns + 1) + brackets;
}

/** Parses text that is not nested too deeply. Aliases are not resolved; unknown tags and syntax errors are only recorded. */
export function parseYaml(text: string): ParsedYaml {
  const documents = withoutStackTraces(() =>
    parseAllDocuments(text, {
      schema: "core",
      version: "1.2",
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: "silent",
      // The library compares all pairs of keys; the rule yaml-duplicate-key needs one pass.
      uniqueKeys: false,
    }),
  );
  if ("empty" in documents) return { text, root: null, errors: documents.errors.map(problem), warnings: [] };
  const [first, second] = documents;
  return {
    text,
    root: first?.contents ?? null,
    errors: first?.errors.map(problem) ?? [],
    warnings: first?.warnings.map(problem) ?? [],
    ...(second && { secondDocument: second.range[0] }),
  };
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
