import { keyAt, type Rule } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** Identity Cloud ends in 2027. */
export const identityCloudEnd: Rule<DeclarationSubject> = {
  meta: {
    id: "identity-cloud-end",
    severity: "info",
    mark: "documented",
    sources: ["Identity Cloud docs, migration guide: end of life 2027; day and month are not known"],
    fields: ["/janrain"],
  },
  *check({ draft }) {
    if (draft.janrain) yield { at: keyAt("/janrain"), params: { year: 2027 } };
  },
};
