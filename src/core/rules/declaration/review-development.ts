import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The application is not approved: only its owner and its test users can sign in. */
export const reviewDevelopment: Rule<DeclarationSubject> = {
  meta: {
    id: "review-development",
    severity: "info",
    mark: "documented",
    sources: ["Weibo wiki, application questions, 8: the owner and up to 15 test users", "setup guide: error 21321"],
    fields: ["/review/status", "/review/testUsers"],
  },
  *check({ draft }) {
    const { status, testUsers = 0 } = draft.review ?? {};
    if (status !== undefined && status !== "approved") yield { at: valueAt("/review/status"), params: { status, testUsers } };
  },
};
