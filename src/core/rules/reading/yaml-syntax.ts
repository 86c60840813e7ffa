import { visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** The text is not valid YAML. Only the first problem is reported: the others mostly follow from it. */
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
          quote: "This quote is never closed, so the rest of the file counts as text.",
          indent:
            "This line does not line up with the others of its mapping ({detail}); a missing space behind a colon above has the same effect.",
          colon: "A value with a colon and a space behind it reads as another key here ({detail}).",
          tab: "A tab stands where YAML wants spaces.",
          other: "This is not valid YAML: {detail}.",
        },
        fix: "Check the indentation, the space behind each colon, and the quotes, here and on the line above.",
      },
      zh: {
        title: "文件不是有效的 YAML",
        message: {
          quote: "这个引号没有闭合，因此文件的其余部分都被当作文本。",
          indent: "本行与同一映射中的其他行没有对齐（{detail}）；上方某个冒号后缺少空格也会造成同样的结果。",
          colon: "值中的冒号后有空格，因此在这里被解读为另一个键（{detail}）。",
          tab: "YAML 要求用空格的位置出现了制表符。",
          other: "这里不是有效的 YAML：{detail}。",
        },
        fix: "检查本行和上一行的缩进、每个冒号后的空格以及引号。",
      },
    },
  },
  *check({ root, errors }) {
    const [first] = errors;
    if (!first) return;
    const quote = first.code === "MISSING_CHAR" ? openQuote(root, first.from) : undefined;
    if (quote !== undefined) yield { at: { from: quote, to: quote + 1 }, variant: "quote" };
    else {
      const at = { from: first.from, to: Math.max(first.to, first.from + 1) };
      yield { at, variant: variants[first.code] ?? "other", params: { detail: first.message.replace(/\.$/, "") } };
    }
  },
};

/** Which message explains an error better than the library's own. Source: the library's error codes. */
const variants: Readonly<Record<string, string>> = {
  BAD_INDENT: "indent",
  MULTILINE_IMPLICIT_KEY: "indent",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  TAB_AS_INDENT: "tab",
};

/** Where the quote opens that is missing its end; the library points to where the text ends. */
function openQuote(root: ParsedYaml["root"], before: number): number | undefined {
  let found: number | undefined;
  visit(root, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[0] < before) found = range[0];
    },
  });
  return found;
}
