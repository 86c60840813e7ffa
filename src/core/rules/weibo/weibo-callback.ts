import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo does not know this callback for this app key. */
export const weiboCallback: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-callback",
    severity: "error",
    mark: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback; error 21322"],
    fields: ["/callbacks/authorization"],
    needs: "network",
  },
  *check(probes) {
    if (probes.some(({ state, code }) => state === "refused" && code === 21322)) yield { at: valueAt("/callbacks/authorization") };
  },
};
