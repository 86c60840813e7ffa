import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo knows the application and limits it, because its review or its developer's identity is not through. */
export const weiboUnapproved: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-unapproved",
    severity: "warning",
    mark: "seen",
    sources: ["setup guide: error 21321 in development mode; weibo_android_sdk issue 62: error 21337"],
    fields: ["/credentials/appKey"],
    needs: "network",
  },
  *check(probes) {
    const limited = probes.find(({ state, code }) => state === "refused" && (code === 21321 || code === 21337));
    if (limited) yield { at: valueAt("/credentials/appKey"), variant: String(limited.code) };
  },
};
