import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** An identity service starts a sign-in with another callback or app key than the declared ones. */
export const signInDiffers: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "sign-in-differs",
    severity: "warning",
    evidence: "observed",
    sources: ["jump.ios, JRSessionData.m: the start path; OAuth 2.0 (RFC 6749, section 4.1.1): redirect_uri and client_id"],
    fields: ["/callbacks/authorization", "/credentials/appKey"],
    needs: "network",
    text: {
      en: {
        title: "A sign-in at the identity service differs from the declaration",
        message: {
          callback: "{service} starts the sign-in with another callback than this one.",
          appKey: "{service} starts the sign-in with another app key than the value of this secret.",
        },
        fix: "Run sync, or correct the value in the dashboard of {service} or here.",
      },
      zh: {
        title: "身份服务的登录与声明不一致",
        message: {
          callback: "{service} 发起登录时使用的回调地址与此处不同。",
          appKey: "{service} 发起登录时使用的 App Key 与该机密的值不同。",
        },
        fix: "请运行 sync，或在 {service} 控制台或此处更正。",
      },
    },
  },
  *check(probes) {
    for (const { service = "", differs = [] } of probes)
      for (const variant of differs)
        yield { at: valueAt(variant === "callback" ? "/callbacks/authorization" : "/credentials/appKey"), variant, params: { service } };
  },
};
