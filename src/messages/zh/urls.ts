import type { Translated } from "../catalogue.ts";
import type { urls as english } from "../en/urls.ts";

/** Rules about what the declaration's URLs answered. */
export const urls = {
  "website-public": {
    title: "网站不是公开地址",
    message: "从名称即可看出“{host}”不是公开主机，微博审核人员无法打开应用地址。",
    fix: "请填写可公开访问、可试用微博登录的网站。",
  },
  "url-dns": {
    title: "主机不存在",
    message: "DNS 中不存在域名“{host}”，因此谁都无法打开 {url}。",
    fix: "更正主机名，或在提交审核前创建它的 DNS 记录。",
  },
  "url-refused": {
    title: "主机拒绝连接",
    message: "“{host}”的端口 {port} 上没有服务在监听，因此 {url} 无法打开。",
    fix: "启动服务器，或更正主机和端口。",
  },
  "url-tls": {
    title: "无法建立 TLS 连接",
    message: {
      expired: "“{host}”的证书已过期或尚未生效（{code}），因此浏览器拒绝打开 {url}。",
      "wrong-host": "“{host}”的证书属于另一个主机（{code}），因此浏览器拒绝打开 {url}。",
      "self-signed": "“{host}”的证书是自签名证书（{code}），因此浏览器拒绝打开 {url}。",
      untrusted: "“{host}”的证书不可信（{code}），因此浏览器拒绝打开 {url}。",
      handshake: "无法与“{host}”建立 TLS 连接（{code}），因此 {url} 无法打开。",
    },
    fix: "在服务器上安装有效的证书及其中间证书。",
  },
  "url-timeout": {
    title: "URL 没有及时响应",
    message: "“{host}”在 {seconds} 秒内没有响应；{url} 能否打开尚不清楚。",
    fix: "请重新运行；如果仍然如此，请检查服务器，以及它是否允许当前网络访问。",
  },
  "url-redirects": {
    title: "重定向没有终点",
    message: {
      redirects: "{url} 的重定向超过 {limit} 次。",
      "redirect-target": "{url} 返回 {status}，但没有给出重定向的目标。",
    },
    fix: "写最终的地址，或修复服务器上的重定向。",
  },
  "url-blocked": {
    title: "URL 出于安全原因被拦截",
    message: {
      blocked: "{url} 被拦截：“{host}”的地址 {address} 不是公网地址，属于 {reason}。没有向它发送任何内容。",
      scheme: "{url} 被拦截：它指向 {target}，既不是 http 也不是 https。没有向它发送任何内容。",
      "user-info": "{url} 被拦截：它指向 {target}，这个 URL 中含有用户名。没有向它发送任何内容。",
    },
    fix: "写公网地址。如果该主机本来就是内网主机，请在工作流中放行它（allow-private、--allow-private）。",
  },
  "url-protocol": {
    title: "响应不是 HTTP",
    message: "“{host}”返回的内容不是 HTTP，或超出了 HTTP 的限制（{code}），因此 {url} 无法打开。",
    fix: "检查在该端口和协议上监听的是否为 Web 服务器。",
  },
  "url-status": {
    title: "URL 返回错误",
    message: {
      website: "网站 {url} 返回 {status}（位于 {finalUrl}）；如果页面打不开，微博会驳回应用的审核。",
      callback: "回调页 {url} 返回 {status}（位于 {finalUrl}）；任何低于 500 的状态码都可以。",
    },
    fix: "修复服务器上的页面，或更正地址。",
  },
  "url-unknown": {
    title: "URL 是否可用尚不清楚",
    message: {
      "dns-server": "DNS 服务器无法解析“{host}”（{code}）；{url} 能否打开尚不清楚。",
      connection: "与“{host}”的连接中断（{code}）；{url} 能否打开尚不清楚。",
      status: "{url} 返回 {status}，即请求频率受限；它能否打开尚不清楚。",
    },
    fix: "请重新运行；如果仍然如此，请从另一个网络检查服务器。",
  },
} satisfies Translated<typeof english>;
