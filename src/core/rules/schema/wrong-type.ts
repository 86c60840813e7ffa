import { valueIn } from "../../declaration/source.ts";
import { commentSign, listSign } from "../line-signs.ts";
import { type Diagnostic, type Rule, valueAt } from "../rule.ts";
import { nearest } from "./nearest.ts";
import { isNumberForText } from "./unquoted-number.ts";
import { type SchemaVerdict, writtenText } from "./verdict.ts";

/** A value does not have the field's type. */
export const wrongType: Rule<SchemaVerdict> = {
  meta: {
    id: "wrong-type",
    severity: "error",
    evidence: "documented",
    sources: ["this tool's schema"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A value has the wrong type",
        message: {
          stringScalar: "{field} must be text, but YAML reads {value} as another type.",
          booleanWord: "{field} must be true or false: write {suggestion} instead of {value}.",
          booleanText: "{field} must be true or false; {value} is text in YAML 1.2.",
          booleanScalar: "{field} must be true or false, not {value}.",
          numberScalar: "{field} must be a number, not {value}.",
          integerScalar: "{field} must be a whole number, not {value}.",
          integerText: "{field} must be a whole number: write {suggestion} instead of {value}.",
          arrayScalar: "{field} must be a list, not a single value.",
          objectScalar: "{field} must be a mapping of keys, not a single value.",
          string: "{field} must be text, not a list or a mapping.",
          boolean: "{field} must be true or false, not a list or a mapping.",
          number: "{field} must be a number, not a list or a mapping.",
          integer: "{field} must be a whole number, not a list or a mapping.",
          array: "{field} must be a list, not a mapping.",
          object: "{field} must be a mapping of keys, not a list.",
          fullWidthColon: '{field} must have keys, but YAML reads the full-width colon "：" as text: write ": ", a colon and a space.',
          commentSign: '{field} has no value of its own: a comment starts with "#", not with "{shown}".',
          fullWidthBracket: "{field} must be a list: write [ ] and commas instead of full-width brackets.",
          arrayDash: '{field} must be a list: start each entry with "- ", a hyphen and a space, not with "{shown}".',
          arrayDashSpace: "{field} must be a list: write a space after each hyphen.",
          arrayText: "{field} must be a list: write brackets around it, with commas and spaces between the entries, for example [a, b].",
          several: "{field} must have one of these types: {types}.",
        },
        fix: "Write the value with the type that the schema requires; put text that looks like another type in quotes.",
      },
      zh: {
        title: "值的类型不对",
        message: {
          stringScalar: "{field}应为文本，但 YAML 将 {value} 解读为其他类型。",
          booleanWord: "{field}应为 true 或 false：请把 {value} 写成 {suggestion}。",
          booleanText: "{field}应为 true 或 false；{value} 在 YAML 1.2 中是文本。",
          booleanScalar: "{field}应为 true 或 false，而不是 {value}。",
          numberScalar: "{field}应为数字，而不是 {value}。",
          integerScalar: "{field}应为整数，而不是 {value}。",
          integerText: "{field}应为整数：请把 {value} 写成 {suggestion}。",
          arrayScalar: "{field}应为列表，但这里是单个值。",
          objectScalar: "{field}应为由键组成的映射，但这里是单个值。",
          string: "{field}应为文本，但这里是列表或映射。",
          boolean: "{field}应为 true 或 false，但这里是列表或映射。",
          number: "{field}应为数字，但这里是列表或映射。",
          integer: "{field}应为整数，但这里是列表或映射。",
          array: "{field}应为列表，但这里是映射。",
          object: "{field}应为由键组成的映射，但这里是列表。",
          fullWidthColon: "{field}应包含键，但 YAML 会把全角冒号“：”当作文本：请写“: ”，即半角冒号加空格。",
          commentSign: "{field}没有自己的值：注释应以“#”开头，而不是“{shown}”。",
          fullWidthBracket: "{field}应为列表：请用 [ ] 和半角逗号代替全角括号。",
          arrayDash: "{field}应为列表：每个条目应以“- ”（连字符加空格）开头，而不是“{shown}”。",
          arrayDashSpace: "{field}应为列表：请在每个连字符后加一个空格。",
          arrayText: "{field}应为列表：请用方括号括起来，条目之间用半角逗号加空格分隔，例如 [a, b]。",
          several: "{field}的类型应为以下之一：{types}。",
        },
        fix: "按 schema 要求的类型填写；看起来像其他类型的文本需要加引号。",
      },
    },
  },
  *check({ source, violations }) {
    for (const violation of violations) {
      const { keyword, instancePath, params } = violation;
      const value = valueIn(source.value, instancePath);
      if (keyword !== "type" || isNumberForText(violation, value)) continue;
      const written = typeof value === "object" ? "" : writtenText(source, instancePath);
      yield { at: valueAt(instancePath), ...problemOf(params.type, value, written) };
    }
  },
};

/** Words for yes and no. YAML 1.1 read some of them as booleans. */
const booleanWords: Readonly<Record<"true" | "false", RegExp>> = {
  true: /^(?:y|yes|on|true|t|1|enabled?|ja|oui|sí|si|да|是|是的|对|有|要|需要|绑定|已绑定|开|开启|启用|真|✓|✔|√|はい|有効|예|네)$/i,
  false:
    /^(?:n|no|off|false|f|0|none|disabled?|nein|non|нет|否|不|不是|错|没有|无|不要|不需要|不绑定|未绑定|关|关闭|禁用|假|✗|✘|×|x|いいえ|無効|아니요|아니오)$/i,
};

/** Quotes and punctuation around a word. */
const punctuation = /^[\s"'“”‘’「」(]+|[\s"'“”‘’「」.,;!。，；！)]+$/g;
/** A remark after a word, in parentheses or as the comment of another format. */
const remark = /(?<=\S)\s*(?:\([^()]*\)|\s(?:#|\/\/).*|#.*)$/;

function problemOf(expected: string | readonly string[], value: unknown, written: string): Pick<Diagnostic, "variant" | "params"> {
  const params = { value: written, types: String(expected) };
  if (typeof expected !== "string") return { variant: "several", params };
  if (typeof value === "object") return { variant: expected, params };
  if (expected === "boolean") {
    const word = plainWord(value);
    const suggestion = (["true", "false"] as const).find((meant) => booleanWords[meant].test(word)) ?? misspelled(word);
    if (suggestion) return { variant: "booleanWord", params: { ...params, suggestion } };
    return { variant: typeof value === "string" ? "booleanText" : "booleanScalar", params };
  }
  if ((expected === "object" || expected === "array") && /^\S+：/.test(written)) return { variant: "fullWidthColon", params };
  const digits = plainWord(value);
  if (expected === "integer" && /^-?\d+$/.test(digits)) return { variant: "integerText", params: { ...params, suggestion: digits } };
  const comment = commentSign.exec(written)?.[0];
  if ((expected === "object" || expected === "array") && comment !== undefined)
    return { variant: "commentSign", params: { ...params, shown: comment } };
  const dash = listSign.exec(written)?.[0];
  if (expected === "array" && written.startsWith("-")) return { variant: "arrayDashSpace", params };
  if (expected === "array" && dash !== undefined) return { variant: "arrayDash", params: { ...params, shown: dash } };
  if (expected === "array" && /^[［【]/.test(written)) return { variant: "fullWidthBracket", params };
  if (expected === "array" && /[,，、]/.test(written)) return { variant: "arrayText", params };
  return { variant: `${expected}Scalar`, params };
}

/** The boolean that a word of similar letters means. */
const misspelled = (word: string) => (/^[a-z]{4,6}$/i.test(word) ? nearest(word, ["true", "false"]) : undefined);

/** Longer values are no words, and the patterns above take quadratic time. */
const maxWord = 200;

/** A value without quotes, punctuation, remarks and full-width forms around and in it; a long one as it is. */
function plainWord(value: unknown): string {
  const text = String(value);
  return text.length > maxWord ? text : text.normalize("NFKC").replace(remark, "").replace(punctuation, "");
}
