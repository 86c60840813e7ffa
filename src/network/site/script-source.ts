import jsTokens from "js-tokens";
import type { ScriptStrings } from "../../core/urls/login-markers.ts";
import { literalOf, partOf, type ScriptToken } from "./script-tokens.ts";
import { StringExpressions, unknownPart } from "./string-expressions.ts";

/** What a script contains. */
export interface ScriptSource extends ScriptStrings {
  /** Its code without comments, regular expressions and string literals. */
  code: string;
  /** Its strings with their escapes decoded, as far as they can be assembled without running it. */
  literals: readonly string[];
  /** The modules that it imports, statically or by a literal. */
  modules: readonly string[];
}

const ignored: readonly string[] = ["WhiteSpace", "LineTerminatorSequence", "MultiLineComment", "SingleLineComment", "HashbangComment"];

/**
 * Reads JavaScript or JSON in linear time; it may be cut off or invalid.
 * @param isKept whether a literal is kept even as a part of another string
 */
export function readScript(source: string, isKept: (literal: string) => boolean = () => false): ScriptSource {
  const tokens = Array.from(jsTokens(source)).filter(({ type }) => !ignored.includes(type));
  const expressions = new StringExpressions(tokens);
  const code: string[] = [];
  const literals: string[] = [];
  const modules: string[] = [];
  const lists: ScriptSource["lists"][number][] = [];
  for (let at = 0; at < tokens.length; ) {
    const expression = isImport(tokens, at) ? undefined : expressions.at(at);
    const end = expression?.end ?? at + 1;
    if (expression?.text !== undefined) literals.push(expression.text);
    const list = tokens[at]?.value === "[" ? listName(tokens, at) : undefined;
    if (list !== undefined && expression?.text !== undefined) lists.push({ name: list, isKnown: !expression.text.includes(unknownPart) });
    for (const token of tokens.slice(at, end)) {
      const literal = literalOf(token) ?? partOf(token);
      if (literal === undefined) code.push(token.type === "RegularExpressionLiteral" ? "" : token.value);
      else if (expression?.text === undefined || (end > at + 1 && isKept(literal)))
        (isImport(tokens, at) ? modules : literals).push(literal);
    }
    at = end;
  }
  return { code: code.join(" ").replace(/ ?([.(]) ?/g, "$1"), literals: [...literals, ...expressions.appended()], modules, lists };
}

/** Whether a token is the literal of a module that is imported. */
function isImport(tokens: readonly ScriptToken[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.value, tokens[at - 1]?.value];
  const isImported = last === "from" || last === "import" || (last === "(" && before === "import");
  return isImported && literalOf(tokens[at]) !== undefined;
}

/** The name that a list is set to: `x.name = [`, `name: [` or `"name": [`. */
function listName(tokens: readonly ScriptToken[], at: number): string | undefined {
  const [name, sign] = [tokens[at - 2], tokens[at - 1]?.value];
  if (sign !== "=" && sign !== ":") return undefined;
  return name?.type === "IdentifierName" ? name.value : literalOf(name);
}
