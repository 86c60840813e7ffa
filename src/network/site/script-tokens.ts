import { unescapeScript } from "../../core/urls/decode-escapes.ts";

/** A token of JavaScript, as js-tokens names its types. */
export interface ScriptToken {
  type: string;
  value: string;
}

/** The value of a string literal; undefined for other tokens. */
export function literalOf(token: ScriptToken | undefined): string | undefined {
  const { type, value } = token ?? { type: "", value: "" };
  if (type !== "StringLiteral" && type !== "NoSubstitutionTemplate") return undefined;
  return unescapeScript(value.slice(1, value.endsWith(value[0] ?? "") && value.length > 1 ? -1 : undefined));
}

/** The value of a part of a template; undefined for other tokens. */
export function partOf(token: ScriptToken | undefined): string | undefined {
  const { type, value } = token ?? { type: "", value: "" };
  if (type === "TemplateHead" || type === "TemplateMiddle") return unescapeScript(value.slice(1, -2));
  return type === "TemplateTail" ? unescapeScript(value.slice(1, value.endsWith("`") ? -1 : undefined)) : undefined;
}
