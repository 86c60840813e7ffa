import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { type Rule, valueAt } from "../rule.ts";

/** Weibo's response says neither that the application is right nor that it is wrong. */
export const weiboUnknown: Rule<readonly ProbeCheck[]> = {
  meta: {
    id: "weibo-unknown",
    severity: "warning",
    evidence: "observed",
    sources: ["this tool: unknown is neither success nor failure; only documented codes are conclusive"],
    fields: ["/callbacks/authorization", "/credentials/appSecret"],
    needs: "network",
    text: {
      en: {
        title: "Weibo's response is inconclusive",
        message: {
          failure: "Weibo could not be reached ({failure}); whether it knows the application is unknown.",
          code: "Weibo responds with {code} (HTTP {status}), which does not show whether it knows the application; see: weibo-provider explain {code}.",
          answer: "Weibo responds with HTTP {status} and an unexpected body; whether it knows the application is unknown.",
        },
        fix: "Run again; if the result is the same, try the login in a browser. api.weibo.com may be blocked in this network.",
      },
      zh: {
        title: "无法根据微博的响应得出结论",
        message: {
          failure: "无法访问微博（{failure}）；微博能否识别该应用尚不清楚。",
          code: "微博返回 {code}（HTTP {status}），无法据此判断它能否识别该应用；参见：weibo-provider explain {code}。",
          answer: "微博返回 HTTP {status}，但本工具无法解读其内容；微博能否识别该应用尚不清楚。",
        },
        fix: "请重新运行；如果仍然如此，请在浏览器中试用登录。当前网络可能无法访问 api.weibo.com。",
      },
    },
  },
  *check(probes) {
    for (const { kind, state, code, status = 0, failure } of probes) {
      if (state !== "unknown" || kind.startsWith("sign-in")) continue;
      const at = valueAt(kind === "callback" ? "/callbacks/authorization" : "/credentials/appSecret");
      if (failure)
        yield { at, variant: "failure", params: { failure: "code" in failure ? `${failure.kind} ${failure.code}` : failure.kind } };
      else if (code !== undefined) yield { at, variant: "code", params: { code, status } };
      else yield { at, variant: "answer", params: { status } };
    }
  },
};
