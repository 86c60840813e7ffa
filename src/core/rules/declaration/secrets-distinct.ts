import { fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** Two fields name the same secret, so one of them gets the wrong value. */
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
        message: "The secret {name} is already used for {first}, so one of the two fields gets the wrong value.",
        fix: "Write the name of the secret that belongs to this field.",
      },
      zh: {
        title: "两个字段使用同一个机密名称",
        message: "机密 {name} 已用于 {first}，因此其中一个字段会得到错误的值。",
        fix: "写属于这个字段的机密的名称。",
      },
    },
  },
  *check({ declaration: { credentials, janrain, developer } }) {
    const secretNames = [
      ["/credentials/appKey", credentials?.appKey],
      ["/credentials/appSecret", credentials?.appSecret],
      ["/janrain/apiKey", janrain?.apiKey],
      ["/janrain/partnerKey", janrain?.partnerKey],
      ["/developer/realName", developer?.realName],
      ["/developer/idNumber", developer?.idNumber],
    ] as const;
    for (const [index, [pointer, name]] of secretNames.entries()) {
      const first = secretNames.slice(0, index).find(([, earlier]) => earlier === name);
      if (name !== undefined && first) yield { at: valueAt(pointer), params: { name, first: fieldName(first[0]) } };
    }
  },
};
