import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The website is declared with http. */
export const websiteHttp: Rule<DeclarationSubject> = {
  meta: {
    id: "website-http",
    severity: "info",
    mark: "inferred",
    sources: ["browsers mark pages without TLS as not secure; no rule of Weibo asks for https"],
    fields: ["/app/website"],
  },
  *check({ draft }) {
    if (draft.app?.website?.startsWith("http:")) yield { at: valueAt("/app/website") };
  },
};
