import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** Control, format and separator characters; a description may have line breaks. Emoji are joined by U+200D and varied by U+FE0F. */
const invisible = /(?!\u200D)[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\r\t])\p{Cc}/u;

/** A value holds a character that nobody sees, mostly copied along from a web page; whoever compares the value sees it. */
export const invisibleCharacter: Rule<SchemaVerdict> = {
  meta: {
    id: "invisible-character",
    severity: "warning",
    evidence: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one", "Unicode categories Cc, Cf, Zl and Zp"],
    fields: [],
    text: {
      en: {
        title: "A value holds an invisible character",
        message: "{field} holds the character {character}, which nobody sees, but which counts wherever the value is compared.",
        fix: "Type the value anew, or delete the character in an editor that shows it.",
      },
      zh: {
        title: "值中含有不可见字符",
        message: "{field}含有字符 {character}：肉眼看不到，但比较该值时会起作用。",
        fix: "请重新键入该值，或在能显示该字符的编辑器中将其删除。",
      },
    },
  },
  *check({ source, isExcess }) {
    for (const [pointer, { content }] of source.places) {
      const found = typeof content === "string" ? invisible.exec(content)?.[0] : undefined;
      if (found === undefined || !fieldAt(pointer) || isExcess(pointer)) continue;
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      yield { at: valueAt(pointer), params: { field: fieldName(pointer), character: `U+${code}` } };
    }
  },
};
