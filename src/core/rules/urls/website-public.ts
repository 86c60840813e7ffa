import { hostOf } from "../../declaration/urls.ts";
import { isPlainlyPrivate } from "../../../network/private-hostname.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { UrlSubject } from "./input.ts";

/** The website is not public by its name alone. Told where URLs are not checked; a check says more, and knows what the workflow allows. */
export const websitePublic: Rule<UrlSubject> = {
  meta: {
    id: "website-public",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 8: a test site available publicly until the application is approved"],
    fields: ["/app/website"],
  },
  *check({ checks }) {
    for (const { pointer, url, purpose, verdict } of checks) {
      const host = purpose === "website" && verdict === "not-checked" ? hostOf(url) : undefined;
      if (host !== undefined && isPlainlyPrivate(host)) yield { at: valueAt(pointer), params: { host } };
    }
  },
};
