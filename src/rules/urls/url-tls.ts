import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject } from "./subject.ts";

/** No TLS connection is possible: the certificate is wrong, or there is no common protocol. */
export const urlTls: Rule<UrlSubject> = {
  meta: {
    id: "url-tls",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: ["/app/website", "/callbacks/authorization", "/callbacks/deauthorization"],
    needs: "network",
  },
  check: (checks) => faultReports(checks, "tls"),
};
