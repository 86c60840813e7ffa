import { type Rule, valueAt } from "../rule.ts";
import { distinctUrls, type UrlSubject } from "./subject.ts";

/** The page answers with a status that is not the one it needs: 2xx for a website, below 500 for a callback. */
export const urlStatus: Rule<UrlSubject> = {
  meta: {
    id: "url-status",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the review rejects an application whose page can not open"],
    fields: ["/app/website", "/callbacks/authorization", "/callbacks/deauthorization"],
    needs: "network",
  },
  *check(checks) {
    for (const { pointer, url, purpose, verdict, status, finalUrl } of distinctUrls(checks)) {
      if (verdict !== "broken" || status === undefined) continue;
      yield { at: valueAt(pointer), variant: purpose, params: { url, status, finalUrl: finalUrl ?? url } };
    }
  },
};
