import { covers, entryOf } from "../../declaration/allow-list.ts";
import { isPlainlyPrivate } from "../../../network/private-hostname.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The declared allow-list does not cover the site that hosts the login. Only a warning: the sync adds it in any case. */
export const allowListWebsite: Rule<DeclarationSubject> = {
  meta: {
    id: "allow-list-website",
    severity: "warning",
    mark: "documented",
    sources: ["Social Login API, allow-list: only listed domains may talk to the application"],
    fields: ["/janrain/allowDomains", "/app/website"],
  },
  *check({ draft }) {
    const host = entryOf(draft.app?.website);
    const patterns = draft.janrain?.allowDomains;
    if (host === undefined || patterns === undefined || patterns.includes(undefined)) return;
    // Such a host is a mistake of its own, which website-public or url-blocked names.
    if (isPlainlyPrivate(host)) return;
    if (!patterns.some((pattern) => pattern !== undefined && covers(pattern, host))) {
      yield { at: valueAt("/janrain/allowDomains"), params: { host } };
    }
  },
};
