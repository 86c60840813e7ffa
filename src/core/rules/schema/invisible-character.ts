import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** Control, format and separator characters, except line breaks and U+200D, which joins emoji. */
const invisible = /(?!\u200D)[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\r\t])\p{Cc}/u;

/** A value contains an invisible character, usually copied from a web page; it counts when the value is compared. */
export const invisibleCharacter: Rule<SchemaVerdict> = {
  meta: {
    id: "invisible-character",
    severity: "warning",
    evidence: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one", "Unicode categories Cc, Cf, Zl and Zp"],
    fields: [],
    text: {
      en: {
        title: "A value contains an invisible character",
        message: "{field} contains the invisible character {character}, which counts when the value is compared.",
        fix: "Retype the value, or delete the character in an editor that shows it.",
      },
      zh: {
        title: "值中含有不可见字符",
        message: "{field}含有不可见字符 {character}，比对该值时会计入它。",
        fix: "请重新键入该值，或在能显示该字符的编辑器中将其删除。",
      },
    },
  },
  *check({ source, isExcess }) {
    for (const [pointer, { content }] of source.places) {
      const character = typeof content === "string" ? invisible.exec(content)?.[0] : undefined;
      if (character === undefined || !fieldAt(pointer) || isExcess(pointer)) continue;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      yield { at: valueAt(pointer), params: { field: fieldName(pointer), character: `U+${code}` } };
    }
  },
};
