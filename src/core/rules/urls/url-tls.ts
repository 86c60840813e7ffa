import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** No TLS connection is possible: the certificate is wrong, or there is no common protocol. */
export const urlTls: Rule<UrlSubject> = {
  meta: {
    id: "url-tls",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "tls"),
};
