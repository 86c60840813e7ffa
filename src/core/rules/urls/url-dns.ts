import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** The host's name does not exist. */
export const urlDns: Rule<UrlSubject> = {
  meta: {
    id: "url-dns",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "dns"),
};
