import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** The guard refused the URL; nothing was sent. */
export const urlBlocked: Rule<UrlSubject> = {
  meta: {
    id: "url-blocked",
    severity: "error",
    mark: "documented",
    sources: ["security reference: server-side request forgery"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "blocked", "scheme", "user-info", "port"),
};
