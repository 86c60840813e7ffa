import type { ErrorCode } from "yaml";
import type { ParsedYaml, YamlProblem } from "../../declaration/yaml.ts";
import type { Diagnostic, Rule } from "../rule.ts";
import { findUnclosed } from "./unclosed.ts";
import { isTooDeep } from "./yaml-depth.ts";

/** The text is not valid YAML. Only the first problem is reported: the others usually follow from it. */
export const yamlSyntax: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-syntax",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The file is not valid YAML",
        message: {
          quote: "This quote is never closed, so the rest of the file is read as text.",
          bracket: 'The bracket "{shown}" is never closed.',
          closing: 'The bracket "{shown}" was never opened.',
          fullWidthColon: 'This is the full-width colon "：", which YAML reads as text: write ": ", a colon and a space.',
          missingSpace: "A space is missing after this colon.",
          indent: "This line is not indented like the other lines of its mapping or list.",
          flowIndent: "A line inside brackets must be indented more than the key before the brackets.",
          key: "This line is not a key with a value: a colon with a space after it is missing, or the line is indented wrongly.",
          colon: "The value contains a colon and a space, which YAML reads as another key: add quotes around the value.",
          tab: "The line is indented with a tab; YAML allows only spaces.",
          start: 'A value cannot start with "{shown}": add quotes around it.',
          escape: '"{shown}" is not an escape sequence: write \\\\ for a backslash, or use single quotes.',
          dash: "A list cannot start on the line of its key: start it on the next line, or add quotes if it is text.",
          header: "Only + or - and an indentation number may follow | or > on this line.",
          afterValue: "There is unexpected text after the end of the value: add quotes around the whole value.",
          flow: "Entries inside brackets are separated by commas, and cannot be spread over lines as keys or dashes.",
          missing: "A colon, a comma or a closing bracket is missing here or on the line above.",
          property: 'The characters "&", "*" and "!" have a special meaning in YAML at the start of a value: add quotes around the value.',
          directive: 'The line starts with "%", which is for YAML directives.',
          longKey: "This key is longer than 1024 characters; a closing quote or a line break may be missing.",
          other: "This cannot be read as YAML.",
        },
        fix: "Check the indentation, the space after each colon, and the quotes, here and on the line above.",
      },
      zh: {
        title: "文件不是有效的 YAML",
        message: {
          quote: "这个引号没有闭合，因此文件的其余部分都被当作文本。",
          bracket: "括号“{shown}”没有闭合。",
          closing: "括号“{shown}”没有对应的左括号。",
          fullWidthColon: "这里是全角冒号“：”，YAML 会把它当作文本：请写“: ”，即半角冒号加空格。",
          missingSpace: "这个冒号后面缺少空格。",
          indent: "本行的缩进与同一映射或列表中的其他行不一致。",
          flowIndent: "括号内的行必须比括号前的键缩进更多。",
          key: "本行不是键和值：缺少冒号及其后的空格，或者缩进有误。",
          colon: "值中有冒号加空格，YAML 会把它解读为另一个键：请给值加引号。",
          tab: "本行用制表符缩进；YAML 只允许使用空格。",
          start: "值不能以“{shown}”开头：请给它加引号。",
          escape: "“{shown}”不是有效的转义序列：反斜杠请写 \\\\，或改用单引号。",
          dash: "列表不能写在键所在的行：请另起一行；如果是文本，请加引号。",
          header: "| 或 > 之后，本行只能写 + 或 - 以及缩进数字。",
          afterValue: "值结束之后还有多余的文本：请给整个值加引号。",
          flow: "括号内的条目用逗号分隔，不能写成多行的键或短横线列表。",
          missing: "这里或上一行缺少冒号、逗号或右括号。",
          property: "“&”、“*”和“!”在值的开头有特殊含义：请给值加引号。",
          directive: "本行以“%”开头，这是 YAML 指令的写法。",
          longKey: "这个键超过 1024 个字符；可能缺少右引号或换行。",
          other: "无法将此处解析为 YAML。",
        },
        fix: "检查本行和上一行的缩进、每个冒号后的空格以及引号。",
      },
    },
  },
  *check({ text, errors }) {
    const [first] = errors;
    if (first && !isTooDeep(text, first)) yield diagnosticOf(text, first, errors);
  },
};

/** The message for each of the library's error codes; more specific ones are found in the text. */
const variants: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "property",
  BAD_ALIAS: "property",
  BAD_COLLECTION_TYPE: "property",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "property",
  BAD_SCALAR_START: "start",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  BLOCK_IN_FLOW: "flow",
  DUPLICATE_KEY: "other",
  IMPOSSIBLE: "other",
  KEY_OVER_1024_CHARS: "longKey",
  MISSING_CHAR: "missing",
  MULTILINE_IMPLICIT_KEY: "key",
  MULTIPLE_ANCHORS: "property",
  MULTIPLE_DOCS: "other",
  MULTIPLE_TAGS: "property",
  NON_STRING_KEY: "other",
  RESOURCE_EXHAUSTION: "other",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "property",
  UNEXPECTED_TOKEN: "afterValue",
};

function diagnosticOf(text: string, first: YamlProblem, errors: readonly YamlProblem[]): Diagnostic {
  const start = text.lastIndexOf("\n", first.from - 1) + 1;
  const line = lineAt(text, start);
  const before = lineBefore(text, start);
  const keyEnd = wrongColon(text, start) ?? (/\s#/.test(lineAt(text, before)) ? wrongColon(text, before) : undefined);
  if (keyEnd) return { at: { from: keyEnd.from, to: keyEnd.from + 1 }, variant: keyEnd.variant };
  const indentation = /^\s*/.exec(line)?.[0] ?? "";
  const tab = first.from <= start + indentation.length ? indentation.indexOf("\t") : -1;
  if (tab >= 0) return { at: { from: start + tab, to: start + tab + 1 }, variant: "tab" };
  const directive = first.code === "MISSING_CHAR" ? /^%.*$/m.exec(text.slice(0, first.from)) : undefined;
  if (directive) return { at: { from: directive.index, to: directive.index + directive[0].length }, variant: "directive" };
  const unclosed = mayBeUnclosed.includes(first.code) ? findUnclosed(text) : undefined;
  if (unclosed) {
    const { from, kind } = unclosed;
    return { at: { from, to: from + 1 }, variant: kind, params: { shown: text.charAt(from) } };
  }
  const indented = wronglyIndentedLine(text, first, errors);
  if (indented) return indented;
  const to = Math.min(Math.max(first.to, first.from + 1), start + Math.max(line.length, 1));
  const shown = text.slice(first.from, first.code === "BAD_DQ_ESCAPE" ? first.from + 2 : first.from + 1);
  return { at: { from: first.from, to: Math.max(to, first.from) }, variant: variantOf(text, first), params: { shown } };
}

const mayBeUnclosed: readonly string[] = [
  "MISSING_CHAR",
  "BAD_INDENT",
  "BLOCK_IN_FLOW",
  "UNEXPECTED_TOKEN",
  "MULTILINE_IMPLICIT_KEY",
  "RESOURCE_EXHAUSTION",
];

const lineAt = (text: string, start: number): string => /^[^\n]*/.exec(text.slice(start))?.[0] ?? "";

/** Where the line with content before a line starts: a comment after a value lets the library report the line after it. */
function lineBefore(text: string, start: number): number {
  for (let end = start - 1; end > 0; ) {
    const before = text.lastIndexOf("\n", end - 1) + 1;
    if (/^\s*[^\s#]/.test(text.slice(before, end))) return before;
    end = before - 1;
  }
  return 0;
}

/** A full-width colon after a key, or a colon without the space; only in a line that has no right colon outside its comment. */
function wrongColon(text: string, start: number): { variant: "fullWidthColon" | "missingSpace"; from: number } | undefined {
  const line = lineAt(text, start).replace(/\s#.*$/, "");
  const key = /^\s*(?:- +)?["']?[\p{L}\p{N}_$.-]+["']?(?=[:：])/u.exec(line)?.[0];
  if (key === undefined || /:(?:\s|$)/.test(line)) return undefined;
  const from = start + key.length;
  if (line.startsWith("：", key.length)) return { variant: "fullWidthColon", from };
  return line.startsWith("//", key.length + 1) ? undefined : { variant: "missingSpace", from };
}

/** A line that is indented more than the mapping above it: the library reports the value before it. */
function wronglyIndentedLine(text: string, first: YamlProblem, errors: readonly YamlProblem[]): Diagnostic | undefined {
  const isMultiline = errors.some(({ code, from }) => code === "MULTILINE_IMPLICIT_KEY" && from === first.from);
  if (first.code !== "BLOCK_AS_IMPLICIT_KEY" || !isMultiline) return undefined;
  const next = /\n[^\S\n]*(?=\S)/g;
  next.lastIndex = first.from;
  const match = next.exec(text);
  const from = match ? match.index + match[0].length : first.from;
  return { at: { from, to: from + 1 }, variant: "indent" };
}

function variantOf(text: string, { code, from }: YamlProblem): string {
  const character = text.charAt(from);
  if (/[?:] /.test(text.slice(from, from + 2))) return "start";
  if (code === "BAD_INDENT" && isInsideBrackets(text, from)) return "flowIndent";
  if (code !== "UNEXPECTED_TOKEN") return variants[code];
  if (/[|>][-+\d]*$/.test(text.slice(Math.max(0, from - 10), from))) return "header";
  if (/[\]}]/.test(character)) return "closing";
  return character === "-" ? "dash" : "afterValue";
}

/** Whether a bracket that opens before an offset closes after it. */
function isInsideBrackets(text: string, offset: number): boolean {
  return findUnclosed(text.slice(0, offset))?.kind === "bracket";
}
