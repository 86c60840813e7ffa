import { type Rule, valueAt } from "../rule.ts";
import { addressFields } from "./address-fields.ts";
import { invisibleIn } from "./invisible-character.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A callback, realm or domain contains an invisible character, so it does not equal the registered one and no login returns. */
export const addressInvisible: Rule<SchemaVerdict> = {
  meta: {
    id: "address-invisible",
    severity: "error",
    evidence: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
    fields: addressFields,
    text: {
      en: {
        title: "An address contains an invisible character",
        message: "{field} contains the invisible character {character}; addresses are compared character by character, so the login fails.",
        fix: "Copy the value again from the dashboard of the identity service, or delete the character in an editor that shows it.",
      },
      zh: {
        title: "地址含有不可见字符",
        message: "{field}含有不可见字符 {character}；地址会被逐字符比对，因此登录会失败。",
        fix: "从身份服务的控制台重新复制该值，或在能显示该字符的编辑器中将其删除。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      const character = field?.isExact ? invisibleIn(pointer, content) : undefined;
      if (character !== undefined) yield { at: valueAt(pointer), params: { character } };
    }
  },
};
