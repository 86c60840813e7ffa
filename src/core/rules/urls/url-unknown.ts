import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { failureDiagnostics, type UrlInput, urlFields } from "./input.ts";

/** Whether the URL works could not be found out: the answer speaks of the way there, or of the moment, and not of the page. */
export const urlUnknown: Rule<UrlInput> = {
  meta: {
    id: "url-unknown",
    severity: "warning",
    evidence: "documented",
    sources: ["this tool: unknown is neither success nor failure; a fault on the way says nothing about the page"],
    fields: urlFields,
    needs: "network",
    text: {
      en: {
        title: "Whether a URL works is not known",
        message: {
          "dns-server": 'The name server could not answer for "{host}" ({code}); whether {url} opens is not known.',
          connection: 'The connection to "{host}" broke ({code}); whether {url} opens is not known.',
          proxy: 'The proxy did not connect to "{host}" ({code}); whether {url} opens is not known.',
          redirects: "{url} redirects more than {limit} times, and further than this tool follows; whether it opens is not known.",
          "cookie-loop":
            "{url} redirects back to {target} and sets a cookie on the way, which this tool does not keep; whether it opens is not known.",
          "run-deadline": "The {seconds} seconds for all URLs were over before {url} was settled; whether it opens is not known.",
          rate: "{url} answers {status}, which limits the rate of requests; whether it opens is not known.",
          wait: "{url} answers {status} and wants to be left alone for {seconds} seconds; whether it opens is not known.",
          "bot-protection": "{url} answers {status} from {protection}, which keeps programs out; whether it opens for people is not known.",
          transient: "{url} answers {status}, also when asked again: the server or what stands before it is down for the moment.",
          "callback-error":
            "The callback {url} answers {status}; without a code it shows no success page, so whether it works is not known.",
        },
        fix: "Run again; if it stays so, open it in a browser and check the server from another network.",
      },
      zh: {
        title: "URL 是否可用尚不清楚",
        message: {
          "dns-server": "DNS 服务器无法解析“{host}”（{code}）；{url} 能否打开尚不清楚。",
          connection: "与“{host}”的连接中断（{code}）；{url} 能否打开尚不清楚。",
          proxy: "代理未能连接“{host}”（{code}）；{url} 能否打开尚不清楚。",
          redirects: "{url} 的重定向超过 {limit} 次，本工具不再跟随；它能否打开尚不清楚。",
          "cookie-loop": "{url} 在重定向途中设置了 Cookie，又回到了 {target}，而本工具不保存 Cookie；它能否打开尚不清楚。",
          "run-deadline": "全部 URL 的 {seconds} 秒时限已到，{url} 尚未得出结果；它能否打开尚不清楚。",
          rate: "{url} 返回 {status}，表示请求过于频繁；它能否打开尚不清楚。",
          wait: "{url} 返回 {status}，并要求 {seconds} 秒内不要再访问；它能否打开尚不清楚。",
          "bot-protection": "{url} 返回 {status}，是 {protection} 拦截了自动访问；用户能否打开尚不清楚。",
          transient: "{url} 返回 {status}，再次访问也是如此：服务器或其前面的代理暂时不可用。",
          "callback-error": "回调页 {url} 返回 {status}；没有 code 时它本来就不显示成功页面，因此是否可用尚不清楚。",
        },
        fix: "请重新运行；如果仍然如此，请用浏览器打开它，并从另一个网络检查服务器。",
      },
    },
  },
  *check(input) {
    yield* failureDiagnostics(input, "dns-server", "connection", "proxy", "redirects", "cookie-loop", "run-deadline");
    for (const { pointer, url, status = 0, verdict, cause, protection = "", retryAfter } of distinctUrls(input.checks)) {
      if (verdict !== "unknown" || cause === undefined) continue;
      if (retryAfter !== undefined) yield { at: valueAt(pointer), variant: "wait", params: { url, status, seconds: retryAfter } };
      else yield { at: valueAt(pointer), variant: cause, params: { url, status, protection } };
    }
  },
};
