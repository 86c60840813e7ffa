import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo does not know the app key, or takes the secret for a wrong one. An unknown key is not reported again with its secret. */
export const weiboCredentials: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-credentials",
    severity: "error",
    mark: "documented",
    sources: ["a copy of Weibo's OAuth documentation: error 21324, invalid_client"],
    fields: ["/credentials/appKey", "/credentials/appSecret"],
    needs: "network",
  },
  *check(probes) {
    const refused = probes.find(({ state, code }) => state === "refused" && code === 21324);
    if (refused?.question === "callback") yield { at: valueAt("/credentials/appKey"), variant: "key" };
    if (refused?.question === "credentials") yield { at: valueAt("/credentials/appSecret"), variant: "pair" };
  },
};
