import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** The host refuses the connection. */
export const urlRefused: Rule<UrlSubject> = {
  meta: {
    id: "url-refused",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "refused"),
};
