import { loginMarkers, ownMarkers } from "../../urls/login-markers.ts";
import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlSubject } from "./input.ts";

/** A page opens, and nothing in it or its scripts shows a Weibo login. */
export const loginMissing: Rule<UrlSubject> = {
  meta: {
    id: "login-missing",
    severity: "warning",
    mark: "documented",
    sources: [
      "Weibo wiki, review rules: the login entry is easy to find on home, login and registration pages",
      "this tool: buttons that scripts draw cannot be seen without running them, so absence is a warning",
    ],
    fields: pageFields,
    needs: "network",
  },
  *check({ checks, draft }) {
    // Its own first: a message shows only so much of a list.
    const lookedFor = [...ownMarkers(draft), ...loginMarkers.map(({ text }) => text)];
    for (const { pointer, url, page } of distinctUrls(checks)) {
      if (!page || page.markers.some((marker) => lookedFor.includes(marker))) continue;
      yield { at: valueAt(pointer), params: { url, lookedFor, read: page.scriptsRead, scripts: page.scripts } };
    }
  },
};
