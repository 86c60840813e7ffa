import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** Redirects that lead nowhere, or round in a circle. */
export const urlRedirects: Rule<UrlSubject> = {
  meta: {
    id: "url-redirects",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "redirect-loop", "redirect-target"),
};
