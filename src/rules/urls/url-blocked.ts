import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject } from "./subject.ts";

/** The guard refused the URL; nothing was sent. */
export const urlBlocked: Rule<UrlSubject> = {
  meta: {
    id: "url-blocked",
    severity: "error",
    mark: "documented",
    sources: ["security reference: server-side request forgery"],
    fields: ["/app/website", "/callbacks/authorization", "/callbacks/deauthorization"],
    needs: "network",
  },
  check: (checks) => faultReports(checks, "blocked", "scheme", "user-info"),
};
