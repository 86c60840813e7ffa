import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlSubject } from "./input.ts";

/** A page answers with a status that says that it does not open. */
export const urlStatus: Rule<UrlSubject> = {
  meta: {
    id: "url-status",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the review rejects an application whose page can not open"],
    fields: pageFields,
    needs: "network",
  },
  *check({ checks }) {
    for (const { pointer, url, cause, status = 0, finalUrl = url } of distinctUrls(checks)) {
      if (cause === "status") yield { at: valueAt(pointer), params: { url, status, finalUrl } };
    }
  },
};
