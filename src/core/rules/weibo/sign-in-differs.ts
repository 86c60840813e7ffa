import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Janrain starts a sign-in with another callback or app key than the declared ones. */
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
        title: "A sign-in at Janrain differs from the declaration",
        message: {
          callback: "Janrain starts the sign-in with another callback than this one.",
          appKey: "Janrain starts the sign-in with another app key than the value of this secret.",
        },
        fix: "Run sync, or correct the value in the Janrain dashboard or here.",
      },
      zh: {
        title: "Janrain 的登录与声明不一致",
        message: {
          callback: "Janrain 发起登录时使用的回调地址与此处不同。",
          appKey: "Janrain 发起登录时使用的 App Key 与该机密的值不同。",
        },
        fix: "请运行 sync，或在 Janrain 控制台或此处更正。",
      },
    },
  },
  *check(probes) {
    for (const variant of probes.flatMap(({ differs = [] }) => differs))
      yield { at: valueAt(variant === "callback" ? "/callbacks/authorization" : "/credentials/appKey"), variant };
  },
};
