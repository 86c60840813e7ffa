import type { verdicts as english } from "../en/verdicts.ts";
import type { Translated } from "../types.ts";

/** What each verdict on a URL means, and what to do about it. */
export const verdicts = {
  ok: {
    meaning: "URL 正常：页面能打开且内容为 HTML（最多 19 次重定向后返回 2xx），或回调地址返回低于 500 的任意状态码。",
    action: "无需处理。如果页面没有提供微博登录，规则 login-missing 会报告。",
  },
  broken: {
    meaning: "故障是确定的，微博审核人员看到的也一样：主机不存在或拒绝连接、证书无效、页面返回错误，或循环重定向。",
    action: "按报告中的说明修复服务器或声明。它会使运行失败。",
  },
  "no-page": {
    meaning: "URL 可以打开，但显示的不是网页：响应为空，或者是纯文本、数据、图片或下载文件。",
    action: "请声明用户看到的页面的 URL，或让服务器以 text/html 返回该页面。它会使运行失败，因为审核人员需要能试用登录的页面。",
  },
  blocked: {
    meaning: "该 URL 或它重定向到的 URL 解析到非公网地址，或使用了 http 和 https 以外的协议。没有向它发送请求。",
    action: "请使用公网地址。如果该主机本来就是内网主机，可在工作流中按名称放行（allow-private、--allow-private）；声明本身无法放行。",
  },
  unknown: {
    meaning:
      "重试后仍没有确定的响应：请求频率受限（429）、服务器暂时不可用（502、503、504）、机器人防护、超时、连接中断或 DNS 服务器故障。它既不算成功，也不算失败。",
    action: "请重新运行。如果问题仍然存在，请用浏览器并从另一个网络打开该 URL。它报告为警告；使用 --fail-on warning 可使运行失败。",
  },
  "not-checked": {
    meaning: "没有请求该 URL：使用了 --offline 或 check-urls: false。",
    action: "在有网络的环境中去掉该选项再运行。",
  },
} satisfies Translated<typeof english>;
