import { type Rule, valueAt } from "../rule.ts";
import { distinctUrls, faultReports, type UrlSubject } from "./subject.ts";

/** Whether the URL works could not be found out: the name server failed, the connection broke, or the host limits the rate. */
export const urlUnknown: Rule<UrlSubject> = {
  meta: {
    id: "url-unknown",
    severity: "warning",
    mark: "documented",
    sources: ["this tool: unknown is neither success nor failure; a fault on the way says nothing about the page"],
    fields: ["/app/website", "/callbacks/authorization", "/callbacks/deauthorization"],
    needs: "network",
  },
  *check(checks) {
    yield* faultReports(checks, "dns-server", "connection");
    for (const { pointer, url, status, verdict } of distinctUrls(checks)) {
      if (verdict === "unknown" && status !== undefined) yield { at: valueAt(pointer), variant: "status", params: { url, status } };
    }
  },
};
