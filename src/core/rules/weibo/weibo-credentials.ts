import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo does not know the app key, or rejects the app secret. An unknown key is reported once, not also for its secret. */
export const weiboCredentials: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-credentials",
    severity: "error",
    evidence: "documented",
    sources: ["a copy of Weibo's OAuth documentation: error 21324, invalid_client"],
    fields: ["/credentials/appKey", "/credentials/appSecret"],
    needs: "network",
    text: {
      en: {
        title: "Weibo rejects the credentials",
        message: {
          key: "Weibo responds with 21324: there is no application with this app key, so every login fails.",
          pair: "Weibo responds with 21324: the app secret does not belong to the app key, so no login can complete.",
        },
        fix: "Copy the App Key and App Secret again from 应用信息 → 基本信息 at Weibo.",
      },
      zh: {
        title: "微博拒绝该凭证",
        message: {
          key: "微博返回 21324：不存在使用此 App Key 的应用，因此每次登录都会失败。",
          pair: "微博返回 21324：App Secret 与 App Key 不匹配，因此登录无法完成。",
        },
        fix: "请从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret，并保存到机密中。",
      },
    },
  },
  *check(probes) {
    const refused = probes.find(({ state, code }) => state === "refused" && code === 21324);
    if (refused?.kind === "callback") yield { at: valueAt("/credentials/appKey"), variant: "key" };
    if (refused?.kind === "credentials") yield { at: valueAt("/credentials/appSecret"), variant: "pair" };
  },
};
