import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** The callback is not the one registered at Weibo for this app key. */
export const weiboCallback: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-callback",
    severity: "error",
    evidence: "documented",
    sources: ["Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback; error 21322"],
    fields: ["/callbacks/authorization"],
    needs: "network",
    text: {
      en: {
        title: "The callback is not registered at Weibo",
        message: "Weibo responds with 21322: this callback is not the one registered for the app key (授权回调页), so no login can return.",
        fix: "Make it the same, character by character, here and at Weibo under 应用信息 → 高级信息 → OAuth2.0 授权设置.",
      },
      zh: {
        title: "微博未登记该回调地址",
        message: "微博返回 21322：此回调地址与该 App Key 登记的授权回调页不一致，因此登录后无法返回。",
        fix: "请使微博“应用信息 → 高级信息 → OAuth2.0 授权设置”中的地址与此处逐字符一致。",
      },
    },
  },
  *check(probes) {
    if (probes.some(({ kind, state, code }) => kind !== "sign-in-weibo" && state === "refused" && code === 21322))
      yield { at: valueAt("/callbacks/authorization") };
  },
};
