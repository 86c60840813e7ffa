import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The guide sets the security domain to No. Only a warning: IBM's guide and several reports set it. */
export const securityDomain: Rule<DeclarationSubject> = {
  meta: {
    id: "security-domain",
    severity: "warning",
    mark: "documented",
    sources: ["setup guide, step 8: set this to No", "against it: IBM Verify's guide for Weibo"],
    fields: ["/app/securityDomain"],
  },
  *check({ draft }) {
    if (draft.app?.securityDomain === true) yield { at: valueAt("/app/securityDomain") };
  },
};
