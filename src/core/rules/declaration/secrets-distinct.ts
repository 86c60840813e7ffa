import { fieldName } from "../../declaration/schema-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** Two fields name the same secret, so one of them gets the value of the other. */
export const secretsDistinct: Rule<DeclarationSubject> = {
  meta: {
    id: "secrets-distinct",
    severity: "warning",
    mark: "seen",
    sources: ["public samples: app key, app secret and API keys differ in form"],
    fields: [
      "/credentials/appKey",
      "/credentials/appSecret",
      "/janrain/apiKey",
      "/janrain/partnerKey",
      "/developer/realName",
      "/developer/idNumber",
    ],
  },
  *check({ draft: { credentials, janrain, developer } }) {
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
