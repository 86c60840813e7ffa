import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** What answers is not HTTP. */
export const urlProtocol: Rule<UrlSubject> = {
  meta: {
    id: "url-protocol",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "protocol"),
};
