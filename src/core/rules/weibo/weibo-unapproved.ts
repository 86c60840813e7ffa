import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo restricts the application because it, or its developer's identity, is not approved yet. */
export const weiboUnapproved: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-unapproved",
    severity: "warning",
    evidence: "observed",
    sources: ["setup guide: error 21321 in development mode; weibo_android_sdk issue 62: error 21337"],
    fields: ["/credentials/appKey"],
    needs: "network",
    text: {
      en: {
        title: "Weibo restricts the application",
        message: {
          "21321": "Weibo responds with 21321: the application is not approved, so only its owner and up to 15 test users can sign in.",
          "21337":
            "Weibo responds with 21337: the app key lacks a permission, usually because the developer's identity or the application is not approved yet.",
        },
        fix: "Until Weibo approves the application, sign in as its owner or a test user (测试信息). The review requires the developer identity (开发者身份认证).",
      },
      zh: {
        title: "微博限制了该应用",
        message: {
          "21321": "微博返回 21321：应用尚未通过审核，只有所有者和最多 15 个测试用户可以登录。",
          "21337": "微博返回 21337：App Key 权限不足；开发者身份或应用尚未通过审核时会出现这种情况。",
        },
        fix: "微博审核通过之前，请用应用所有者或测试用户（测试信息）登录。提交审核前需要完成开发者身份认证。",
      },
    },
  },
  *check(probes) {
    const limited = probes.find(({ state, code }) => state === "refused" && (code === 21321 || code === 21337));
    if (limited) yield { at: valueAt("/credentials/appKey"), variant: String(limited.code) };
  },
};
