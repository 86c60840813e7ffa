import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** What Weibo answered says neither that the application is right nor that it is wrong. */
export const weiboUnknown: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-unknown",
    severity: "warning",
    mark: "seen",
    sources: ["this tool: unknown is neither success nor failure; only codes that documents explain are findings"],
    fields: ["/callbacks/authorization", "/credentials/appSecret"],
    needs: "network",
  },
  *check(probes) {
    for (const { question, state, code, status = 0, fault } of probes) {
      if (state !== "unknown") continue;
      const at = valueAt(question === "callback" ? "/callbacks/authorization" : "/credentials/appSecret");
      if (fault) yield { at, variant: "fault", params: { fault: "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind } };
      else if (code !== undefined) yield { at, variant: "code", params: { code, status } };
      else yield { at, variant: "answer", params: { status } };
    }
  },
};
