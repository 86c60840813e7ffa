import { rewriteValue } from "../../declaration/rewrite.ts";
import { countCharacters } from "../../declaration/words.ts";
import { type Rule, valueAt } from "../rule.ts";
import { isLongText, isMultilineText } from "./text-fields.ts";
import { type SchemaVerdict, writtenText } from "./verdict.ts";

/** A text starts or ends with whitespace, usually copied along; Weibo compares callbacks character by character. */
export const surroundingSpace: Rule<SchemaVerdict> = {
  meta: {
    id: "surrounding-space",
    severity: "error",
    evidence: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
    fields: [],
    fixable: true,
    text: {
      en: {
        title: "A value starts or ends with a space",
        message: "{field} starts or ends with a space, which counts when the value is compared, as Weibo does with callbacks.",
        fix: "Remove the space; for a text after | or >, write |- or >- to drop the last line break.",
      },
      zh: {
        title: "值以空格开头或结尾",
        message: "{field}以空格开头或结尾；比对该值时会计入空格，例如微博比对回调页时。",
        fix: "请删除空格；若文本写在 | 或 > 之后，请改用 |- 或 >- 以去掉末尾换行。",
      },
    },
  },
  *check({ source, violations }) {
    const tooLong = violations.filter(({ keyword }) => keyword === "maxLength");
    for (const [pointer, { content: value, field }] of source.places) {
      if (typeof value !== "string" || value === value.trim() || !field) continue;
      const isTooLong = tooLong.some(
        ({ instancePath, params }) => instancePath === pointer && countCharacters(value.trim()) <= params.limit,
      );
      const isBlock = /[|>]/.test(writtenText(source, pointer).charAt(0));
      if ((isTooLong ? value : withoutHarmlessSpace(value, pointer, isBlock)) === value.trim()) continue;
      yield { at: valueAt(pointer), fix: rewriteValue(source, pointer, value.trim()) };
    }
  },
};

/**
 * A value without the space around a text of several lines that is no mistake. A block ends with a line break and may start with one;
 * the lines of a long text may be indented, as Chinese paragraphs are, and may end with spaces that no editor shows.
 */
function withoutHarmlessSpace(value: string, pointer: string, isBlock: boolean): string {
  if (isLongText(pointer)) return isBlock ? value.trim() : trimmed(value, "\n\u3000", "\n");
  return isBlock && isMultilineText(pointer) ? trimmed(value, "\n", "\n") : value;
}

/** A loop, not a pattern: on a long run of spaces inside a text, a pattern takes quadratic time. */
function trimmed(text: string, atStart: string, atEnd: string): string {
  let [from, to] = [0, text.length];
  while (from < to && atStart.includes(text.charAt(from))) from++;
  while (to > from && atEnd.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
