import { type Rule, valueAt } from "../rule.ts";
import { invisibleIn } from "./invisible-character.ts";
import type { SchemaVerdict } from "./verdict.ts";

const callbackFields = ["/callbacks/authorization", "/callbacks/deauthorization"];

/** A callback contains an invisible character, so it does not equal the registered one and no login returns. */
export const callbackInvisible: Rule<SchemaVerdict> = {
  meta: {
    id: "callback-invisible",
    severity: "error",
    evidence: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
    fields: callbackFields,
    text: {
      en: {
        title: "A callback contains an invisible character",
        message:
          "{field} contains the invisible character {character}; Weibo compares callbacks character by character, so the login fails.",
        fix: "Copy the callback URL again from the Janrain dashboard, or delete the character in an editor that shows it.",
      },
      zh: {
        title: "回调页含有不可见字符",
        message: "{field}含有不可见字符 {character}；微博会逐字符比对回调页，因此登录会失败。",
        fix: "从 Janrain 控制台重新复制回调 URL，或在能显示该字符的编辑器中将其删除。",
      },
    },
  },
  *check({ source }) {
    for (const pointer of callbackFields) {
      const character = invisibleIn(pointer, source.places.get(pointer)?.content);
      if (character !== undefined) yield { at: valueAt(pointer), params: { character } };
    }
  },
};
