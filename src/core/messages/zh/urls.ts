import type { Translated } from "../types.ts";
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
      expired: "“{host}”的证书不在有效期内（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
      "wrong-host": "“{host}”的证书是颁发给 {names} 的（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
      "self-signed": "“{host}”的证书是自签名证书（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
      untrusted: "“{host}”的证书不可信（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
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
      "redirect-loop": "{url} 循环重定向，又回到了 {target}。",
      "redirect-target": "{url} 返回 {status}，但没有给出重定向的目标。",
    },
    fix: "请填写最终地址，或修复服务器上的重定向。",
  },
  "url-blocked": {
    title: "URL 出于安全原因被拦截",
    message: {
      blocked: "{url} 被拦截：“{host}”的地址 {address} 不是公网地址，属于 {reason}。没有向它发送任何内容。",
      scheme: "{url} 被拦截：它指向 {target}，既不是 http 也不是 https。没有向它发送任何内容。",
      "user-info": "{url} 被拦截：它指向 {target}，这个 URL 中含有用户名。没有向它发送任何内容。",
      port: "{url} 被拦截：它指向 {target}，其端口 {port} 属于其他协议，浏览器也会拒绝。没有向它发送任何内容。",
    },
    fix: "请填写公网地址。如果该主机本来就是内网主机，请在工作流中放行它（allow-private、--allow-private）。",
  },
  "url-protocol": {
    title: "响应不是 HTTP",
    message: "“{host}”返回的内容不是 HTTP，或超出了 HTTP 的限制（{code}），因此 {url} 无法打开。",
    fix: "检查在该端口和协议上监听的是否为 Web 服务器。",
  },
  "url-status": {
    title: "页面返回错误",
    message: "{url} 返回 {status}（最终地址：{finalUrl}）；如果页面打不开，微博会驳回应用的审核。",
    fix: "修复服务器上的页面，或更正地址。",
  },
  "url-not-page": {
    title: "打开的内容不是网页",
    message: {
      empty: "{url} 可以打开，但内容为空（最终地址：{finalUrl}），无法试用登录。",
      "not-html": "{url} 返回的是 {contentType} 而不是 HTML（最终地址：{finalUrl}），无法试用登录。",
    },
    fix: "请填写用户看到的页面地址，或让服务器以 text/html 返回该页面。",
  },
  "url-unknown": {
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
      "bot-wall": "{url} 返回 {status}，是 {wall} 拦截了自动访问；用户能否打开尚不清楚。",
      "for-the-moment": "{url} 返回 {status}，再次访问也是如此：服务器或其前面的代理暂时不可用。",
      "callback-error": "回调页 {url} 返回 {status}；没有 code 时它本来就不显示成功页面，因此是否可用尚不清楚。",
    },
    fix: "请重新运行；如果仍然如此，请用浏览器打开它，并从另一个网络检查服务器。",
  },
  "url-certificate-expires": {
    title: "证书即将到期",
    message: "“{host}”的证书将于 {to} 到期（剩余 {days} 天）；届时浏览器会拒绝打开 {url}。",
    fix: "请续期证书，并检查自动续期为何没有完成。",
  },
  "login-missing": {
    title: "页面上没有微博登录入口",
    message:
      "{url} 可以打开，但在它的 HTML 和自有脚本（已读取 {read} 个，共 {scripts} 个；每个最多读取前 256 KiB）中都没有找到微博登录的标记。查找的标记：{lookedFor}。",
    fix: "请在提交审核前把登录入口放到该页面上。如果入口由脚本生成，请把该脚本中的一个特征字符串写入 site.markers。",
  },
  "china-hosts": {
    title: "页面从中国大陆无法访问的主机加载内容",
    message: "{url} 从 {hosts} 加载脚本、样式或内嵌框架，而这些主机在中国大陆无法访问：页面可能卡住或内容缺失。",
    fix: "请改由自己的主机或国内可访问的主机提供这些内容；确实可以访问的主机请列入 site.openInChina。",
  },
} satisfies Translated<typeof english>;
