import { rewriteValue } from "../../declaration/rewrite.ts";
import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A text starts or ends with a blank, mostly copied along; Weibo compares callbacks character by character. */
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
        title: "A value has blanks around it",
        message: "{field} starts or ends with a blank, which counts wherever it is compared, as Weibo compares callbacks.",
        fix: "Remove the blank; of a text behind | or >, write |- or >- to drop its last line break.",
      },
      zh: {
        title: "值的前后有空白",
        message: "“{field}”以空白开头或结尾；凡是比对它的地方都会计入空白，例如微博比对回调页时。",
        fix: "请删除空白；若文本写在 | 或 > 之后，请改用 |- 或 >- 以去掉末尾换行。",
      },
    },
  },
  *check({ source, isExcess }) {
    for (const [pointer, { content: value }] of source.places) {
      if (!hasSurroundingSpace(value) || !fieldAt(pointer) || isExcess(pointer)) continue;
      yield { at: valueAt(pointer), params: { field: fieldName(pointer) }, fix: rewriteValue(source, pointer, value.trim()) };
    }
  },
};

/** Whether a value is a text with blanks around it; the constraints leave these to this rule. */
export function hasSurroundingSpace(value: unknown): value is string {
  return typeof value === "string" && value !== value.trim() && value.trim() !== "";
}
