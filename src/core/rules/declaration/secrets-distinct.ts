import { fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** Two fields name the same secret, so one of them gets the value of the other. */
export const secretsDistinct: Rule<DeclarationInput> = {
  meta: {
    id: "secrets-distinct",
    severity: "warning",
    evidence: "observed",
    sources: ["public samples: app key, app secret and API keys differ in form"],
    fields: [
      "/credentials/appKey",
      "/credentials/appSecret",
      "/janrain/apiKey",
      "/janrain/partnerKey",
      "/developer/realName",
      "/developer/idNumber",
    ],
    text: {
      en: {
        title: "Two fields name the same secret",
        message: "The secret {name} is already named for {first}, so one of the two gets the wrong value.",
        fix: "Name the secret that belongs to this field.",
      },
      zh: {
        title: "两个字段使用同一个密钥名称",
        message: "密钥 {name} 已用于 {first}，因此其中一个字段会得到错误的值。",
        fix: "写属于这个字段的密钥的名称。",
      },
    },
  },
  *check({ declaration: { credentials, janrain, developer } }) {
    const named = [
      ["/credentials/appKey", credentials?.appKey],
      ["/credentials/appSecret", credentials?.appSecret],
      ["/janrain/apiKey", janrain?.apiKey],
      ["/janrain/partnerKey", janrain?.partnerKey],
      ["/developer/realName", developer?.realName],
      ["/developer/idNumber", developer?.idNumber],
    ] as const;
    for (const [index, [pointer, name]] of named.entries()) {
      const first = named.slice(0, index).find(([, other]) => other === name);
      if (name !== undefined && first) yield { at: valueAt(pointer), params: { name, first: fieldName(first[0]) } };
    }
  },
};
