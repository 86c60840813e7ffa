import { Lexer, type ParsedNode, Parser, parseAllDocuments } from "yaml";

/** How deep mappings and lists may be nested; a declaration has three levels. */
export const maxDepth = 32;

/** A stretch of a text, in UTF-16 offsets; `to` is just behind the last character. */
export interface Range {
  from: number;
  to: number;
}

/** A problem that the YAML library found. */
export interface YamlProblem extends Range {
  /** The library's error code, as in `BAD_INDENT`. */
  code: string;
  message: string;
}

/** The text as YAML: what was found in it, good or bad. */
export interface ParsedYaml {
  text: string;
  root: ParsedNode | null;
  errors: YamlProblem[];
  warnings: YamlProblem[];
  /** Where a second document starts, if there is one. */
  secondDocument?: number;
}

/**
 * Where the text nests deeper than `maxDepth`.
 * Runs only the lexer and parser, which keep a stack of their own: the composer would recurse.
 * @returns the offset of the first level too many, or undefined
 */
export function tooDeepAt(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _token of parser.next(lexeme));
    const depth = parser.stack.filter(({ type }) => type.endsWith("map") || type.endsWith("seq") || type === "flow-collection");
    if (depth.length > maxDepth) return parser.offset - lexeme.length;
  }
  return undefined;
}

/** Parses text that is known not to be too deep. Aliases are not resolved, unknown tags and bad syntax are only noted. */
export function parseYaml(text: string): ParsedYaml {
  const documents = withoutStackTraces(() =>
    parseAllDocuments(text, {
      schema: "core",
      version: "1.2",
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: "silent",
      // The library compares each key with each other; the rule yaml-duplicate-key does it in one pass.
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

/** The library notes each problem as an Error: in a hostile file tens of thousands, whose stack traces would take most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function problem(error: { code: string; message: string; pos: [number, number] }): YamlProblem {
  return { code: error.code, message: error.message, from: error.pos[0], to: error.pos[1] };
}
