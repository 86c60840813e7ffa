import { type Rule, valueAt } from "../rule.ts";
import { failureDiagnostics, type UrlInput, urlFields } from "./input.ts";

/** Whether a URL works is unknown: the response is about the network, a proxy or a temporary state, not about the page. */
export const urlUnknown: Rule<UrlInput> = {
  meta: {
    id: "url-unknown",
    severity: "warning",
    evidence: "documented",
    sources: ["this tool: unknown is neither success nor failure; a network fault says nothing about the page"],
    fields: urlFields,
    needs: "network",
    text: {
      en: {
        title: "Whether a URL works is unknown",
        message: {
          "dns-server": 'The DNS server could not resolve "{host}" ({code}); whether {url} opens is unknown.',
          connection: 'The connection to "{host}" broke ({code}); whether {url} opens is unknown.',
          unsupported: 'This tool cannot read the response of "{host}" ({code}); whether {url} opens is unknown.',
          proxy: 'The proxy did not connect to "{host}" ({code}); whether {url} opens is unknown.',
          "cookie-loop":
            "{url} redirects without end (last to {target}) and sets a cookie, which this tool does not store; whether it opens is unknown.",
          "run-deadline": "The time limit of {seconds} seconds for all URLs ended before {url} was checked; whether it opens is unknown.",
          rate: "{url} responds with {status} (rate limit); whether it opens is unknown.",
          wait: "{url} responds with {status} and Retry-After: {seconds} s; whether it opens is unknown.",
          "bot-protection": "{url} responds with {status} from {protection} (bot protection); whether it opens in a browser is unknown.",
          transient: "{url} responds with {status}, also on retry: the server or a proxy before it is temporarily unavailable.",
          forbidden: "{url} responds with 403; it may reject only automated clients such as this tool, so whether it opens is unknown.",
          "callback-error":
            "The callback {url} responds with {status}; without a code it shows no success page, so whether it works is unknown.",
        },
        fix: "Run again; if the result is the same, open the URL in a browser and check the server from another network.",
      },
      zh: {
        title: "URL 是否可用尚不清楚",
        message: {
          "dns-server": "DNS 服务器无法解析“{host}”（{code}）；{url} 能否打开尚不清楚。",
          connection: "与“{host}”的连接中断（{code}）；{url} 能否打开尚不清楚。",
          unsupported: "本工具无法读取“{host}”的响应（{code}）；{url} 能否打开尚不清楚。",
          proxy: "代理未能连接“{host}”（{code}）；{url} 能否打开尚不清楚。",
          "cookie-loop": "{url} 不断重定向（最后到 {target}），途中设置了 Cookie，而本工具不存储 Cookie；它能否打开尚不清楚。",
          "run-deadline": "全部 URL 的 {seconds} 秒时限已到，{url} 尚未得出结果；它能否打开尚不清楚。",
          rate: "{url} 返回 {status}，表示请求过于频繁；它能否打开尚不清楚。",
          wait: "{url} 返回 {status}，并要求在 {seconds} 秒后重试（Retry-After）；它能否打开尚不清楚。",
          "bot-protection": "{url} 返回 {status}，来自 {protection}（机器人防护）；用浏览器能否打开尚不清楚。",
          transient: "{url} 返回 {status}，重试后也是如此：服务器或其前面的代理暂时不可用。",
          forbidden: "{url} 返回 403（禁止访问）；它可能只拒绝本工具这样的自动化客户端，因此能否打开尚不清楚。",
          "callback-error": "回调页 {url} 返回 {status}；没有 code 时它本来就不显示成功页面，因此是否可用尚不清楚。",
        },
        fix: "请重新运行；如果仍然如此，请用浏览器打开它，并从另一个网络检查服务器。",
      },
    },
  },
  *check(input) {
    yield* failureDiagnostics(input, "dns-server", "connection", "unsupported", "proxy", "cookie-loop", "run-deadline");
    for (const { pointer, url, status = 0, verdict, cause, protection = "", retryAfter } of input.checks) {
      if (verdict !== "unknown" || cause === undefined) continue;
      if (retryAfter !== undefined) yield { at: valueAt(pointer), variant: "wait", params: { url, status, seconds: retryAfter } };
      else yield { at: valueAt(pointer), variant: cause, params: { url, status, protection } };
    }
  },
};
