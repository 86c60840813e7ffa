import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The guide sets the security domain to No. A warning only: IBM's guide and several reports set it. */
export const securityDomain: Rule<DeclarationInput> = {
  meta: {
    id: "security-domain",
    severity: "warning",
    evidence: "documented",
    sources: ["setup guide, step 8: set this to No", "contradicted by IBM Verify's guide for Weibo"],
    fields: ["/app/securityDomain"],
    text: {
      en: {
        title: "The security domain is bound",
        message: "The security domain (域名绑定) is set to Yes; the setup guide says No.",
        fix: "Write `securityDomain: false`, or set the rule security-domain to off if it is bound on purpose.",
      },
      zh: {
        title: "启用了域名绑定",
        message: "域名绑定设为“是”，而设置指南要求选“否”。",
        fix: "写成 `securityDomain: false`；如果是有意绑定，请将规则 security-domain 设为 off。",
      },
    },
  },
  *check({ declaration }) {
    if (declaration.app?.securityDomain === true) yield { at: valueAt("/app/securityDomain") };
  },
};
