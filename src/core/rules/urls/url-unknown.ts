import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** Whether the URL works could not be found out: the answer speaks of the way there, or of the moment, and not of the page. */
export const urlUnknown: Rule<UrlSubject> = {
  meta: {
    id: "url-unknown",
    severity: "warning",
    mark: "documented",
    sources: ["this tool: unknown is neither success nor failure; a fault on the way says nothing about the page"],
    fields: urlFields,
    needs: "network",
  },
  *check(subject) {
    yield* faultReports(subject, "dns-server", "connection", "proxy", "redirects", "cookie-loop", "run-deadline");
    for (const { pointer, url, status = 0, verdict, cause, wall = "", retryAfter } of distinctUrls(subject.checks)) {
      if (verdict !== "unknown" || cause === undefined) continue;
      if (retryAfter !== undefined) yield { at: valueAt(pointer), variant: "wait", params: { url, status, seconds: retryAfter } };
      else yield { at: valueAt(pointer), variant: cause, params: { url, status, wall } };
    }
  },
};
