import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlSubject } from "./input.ts";

/** What opens is no page: nothing at all, or something else than HTML. */
export const urlNotPage: Rule<UrlSubject> = {
  meta: {
    id: "url-not-page",
    severity: "error",
    mark: "documented",
    sources: ["setup guide: the website is a live site on which the login can be tried"],
    fields: pageFields,
    needs: "network",
  },
  *check({ checks }) {
    for (const { pointer, url, cause, contentType = "?", finalUrl = url } of distinctUrls(checks)) {
      if (cause === "empty" || cause === "not-html") yield { at: valueAt(pointer), variant: cause, params: { url, contentType, finalUrl } };
    }
  },
};
