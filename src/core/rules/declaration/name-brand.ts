import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The name holds Sina's brand. Only a warning: the ban is documented for another kind of application. */
export const nameBrand: Rule<DeclarationSubject> = {
  meta: {
    id: "name-brand",
    severity: "warning",
    mark: "documented",
    sources: [
      "Weibo's review rules for in-site applications: no 新浪 or SINA in the name; whether they bind website applications is not said",
    ],
    fields: ["/app/name"],
  },
  *check({ draft }) {
    const brand = /新浪|sina/i.exec(draft.app?.name ?? "")?.[0];
    if (brand !== undefined) yield { at: valueAt("/app/name"), params: { brand } };
  },
};
