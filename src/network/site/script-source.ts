import jsTokens from "js-tokens";
import { unescapeScript } from "../../core/urls/decode-escapes.ts";

/** What a script contains. */
export interface ScriptSource {
  /** Its code without comments, regular expressions and string literals. */
  code: string;
  /** Its string literals with their escapes decoded; literals joined by `+` are one. */
  literals: readonly string[];
  /** The modules that it imports, statically or by a literal. */
  modules: readonly string[];
}

const ignored: readonly string[] = ["WhiteSpace", "LineTerminatorSequence", "MultiLineComment", "SingleLineComment", "HashbangComment"];

/**
 * Reads JavaScript or JSON in linear time; it may be cut off or invalid.
 * Template literals end at each `${…}`.
 */
export function readScript(source: string): ScriptSource {
  const code: string[] = [];
  const literals: string[] = [];
  const modules: string[] = [];
  let isLiteral = false;
  let isJoined = false;
  let [beforeLast, last] = ["", ""];
  for (const { type, value } of jsTokens(source)) {
    if (ignored.includes(type)) continue;
    const literal = literalOf(type, value);
    if (literal === undefined) {
      isJoined = isLiteral && value === "+";
      isLiteral = false;
      if (type !== "RegularExpressionLiteral") code.push(value);
    } else {
      const isImport = last === "from" || last === "import" || (last === "(" && beforeLast === "import");
      if (isImport) modules.push(literal);
      if (isJoined) literals.push(`${literals.pop()}${literal}`);
      else literals.push(literal);
      isLiteral = true;
      isJoined = false;
    }
    [beforeLast, last] = [last, value];
  }
  return { code: code.join(" ").replace(/ ?([.(]) ?/g, "$1"), literals, modules };
}

/** The value of a string or a part of a template; undefined for other tokens. */
function literalOf(type: string, value: string): string | undefined {
  if (type === "StringLiteral" || type === "NoSubstitutionTemplate")
    return unescapeScript(value.slice(1, value.endsWith(value[0] ?? "") && value.length > 1 ? -1 : undefined));
  if (type === "TemplateHead" || type === "TemplateMiddle") return unescapeScript(value.slice(1, -2));
  return type === "TemplateTail" ? unescapeScript(value.slice(1, -1)) : undefined;
}
