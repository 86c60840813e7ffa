import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject } from "./subject.ts";

/** What answers is not HTTP. */
export const urlProtocol: Rule<UrlSubject> = {
  meta: {
    id: "url-protocol",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website has to be accessible"],
    fields: ["/app/website", "/callbacks/authorization", "/callbacks/deauthorization"],
    needs: "network",
  },
  check: (checks) => faultReports(checks, "protocol"),
};
