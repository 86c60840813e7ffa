import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo refuses the callback or the app key with which an identity service starts a sign-in. */
export const signInRefused: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "sign-in-refused",
    severity: "warning",
    evidence: "observed",
    sources: ["jump.ios, JRSessionData.m: the start path (observed); Weibo wiki, oauth2/authorize: errors 21322 and 21324 (documented)"],
    fields: ["/callbacks/authorization", "/credentials/appKey"],
    needs: "network",
    text: {
      en: {
        title: "Weibo refuses the sign-in that the identity service starts",
        message: {
          "21322":
            "Weibo responds with 21322 to the sign-in that {service} starts: its callback is not the one registered for its app key (授权回调页), so no login can return.",
          "21324": "Weibo responds with 21324 to the sign-in that {service} starts: there is no application with its app key.",
        },
        fix: "Compare the app key in the dashboard of {service} and the callback at Weibo (应用信息 → 高级信息 → OAuth2.0 授权设置) with the declaration.",
      },
      zh: {
        title: "微博拒绝身份服务发起的登录",
        message: {
          "21322": "微博对 {service} 发起的登录返回 21322：其回调地址与其 App Key 登记的授权回调页不一致，因此登录后无法返回。",
          "21324": "微博对 {service} 发起的登录返回 21324：不存在使用其 App Key 的应用。",
        },
        fix: "请将 {service} 控制台中的 App Key 以及微博“应用信息 → 高级信息 → OAuth2.0 授权设置”中的回调地址与声明进行比较。",
      },
    },
  },
  *check(probes) {
    for (const { code, service = "" } of probes.filter(({ kind, state }) => kind === "sign-in-weibo" && state === "refused")) {
      if (code === 21322) yield { at: valueAt("/callbacks/authorization"), variant: "21322", params: { service } };
      if (code === 21324) yield { at: valueAt("/credentials/appKey"), variant: "21324", params: { service } };
    }
  },
};
