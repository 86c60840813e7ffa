import type { NetworkFailure } from "../../urls/network-failure.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { failureDiagnostics, type UrlInput, urlFields } from "./input.ts";

/** A rule that reports network failures of certain kinds. */
interface FailureRow extends Pick<RuleMeta, "id" | "severity" | "sources" | "text"> {
  kinds: readonly NetworkFailure["kind"][];
}

const accessible = ["setup guide: the website must be accessible"];

/** The rules that differ only in the failures they report. */
const rows: readonly FailureRow[] = [
  {
    id: "url-dns",
    severity: "error",
    sources: accessible,
    kinds: ["dns"],
    text: {
      en: {
        title: "A host does not exist",
        message: 'The host "{host}" does not exist in DNS, so {url} does not open.',
        fix: "Correct the host, or create its DNS record.",
      },
      zh: {
        title: "主机不存在",
        message: "DNS 中不存在主机“{host}”，因此 {url} 无法打开。",
        fix: "更正主机名，或创建它的 DNS 记录。",
      },
    },
  },
  {
    id: "url-refused",
    severity: "error",
    sources: accessible,
    kinds: ["refused"],
    text: {
      en: {
        title: "Connection refused",
        message: '"{host}" refuses connections on port {port}, so {url} does not open.',
        fix: "Start the server, or correct the host and port.",
      },
      zh: {
        title: "连接被拒绝",
        message: "“{host}”拒绝端口 {port} 上的连接，因此 {url} 无法打开。",
        fix: "启动服务器，或更正主机和端口。",
      },
    },
  },
  {
    id: "url-tls",
    severity: "error",
    sources: accessible,
    kinds: ["tls"],
    text: {
      en: {
        title: "TLS connection failed",
        message: {
          expired: 'The certificate of "{host}" is valid only from {from} to {to} ({code}), so browsers reject {url}.',
          "wrong-host": 'The certificate of "{host}" is for {names} ({code}; valid from {from} to {to}), so browsers reject {url}.',
          "self-signed": 'The certificate of "{host}" is self-signed ({code}; valid from {from} to {to}), so browsers reject {url}.',
          untrusted: 'The certificate of "{host}" is not trusted ({code}; valid from {from} to {to}), so browsers reject {url}.',
          "client-certificate": '"{host}" requires a client certificate ({code}), so visitors without one cannot open {url}.',
          handshake: 'The TLS handshake with "{host}" failed ({code}), so {url} does not open.',
        },
        fix: "Install a valid certificate with its intermediate certificates on the server.",
      },
      zh: {
        title: "无法建立 TLS 连接",
        message: {
          expired: "“{host}”的证书不在有效期内（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
          "wrong-host": "“{host}”的证书是颁发给 {names} 的（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
          "self-signed": "“{host}”的证书是自签名证书（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
          untrusted: "“{host}”的证书不可信（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
          "client-certificate": "“{host}”要求提供客户端证书（{code}），因此没有该证书的访客无法打开 {url}。",
          handshake: "无法与“{host}”建立 TLS 连接（{code}），因此 {url} 无法打开。",
        },
        fix: "在服务器上安装有效的证书及其中间证书。",
      },
    },
  },
  {
    id: "url-timeout",
    severity: "warning",
    sources: ["this tool: unknown is neither success nor failure; the URL may be fast from another network"],
    kinds: ["timeout", "dns-timeout"],
    text: {
      en: {
        title: "A URL timed out",
        message: {
          timeout: 'The host "{host}" did not respond within {seconds} seconds; whether {url} opens is unknown.',
          "dns-timeout": 'Name resolution of "{host}" timed out after {seconds} seconds; whether {url} opens is unknown.',
        },
        fix: "Run again; if it times out again, check the server or its DNS servers, and whether they allow this network.",
      },
      zh: {
        title: "URL 响应超时",
        message: {
          timeout: "主机“{host}”在 {seconds} 秒内没有响应；{url} 能否打开尚不清楚。",
          "dns-timeout": "解析域名“{host}”在 {seconds} 秒后超时；{url} 能否打开尚不清楚。",
        },
        fix: "请重新运行；如果仍然如此，请检查服务器或其 DNS 服务器，以及它们是否允许当前网络访问。",
      },
    },
  },
  {
    id: "url-redirects",
    severity: "error",
    sources: accessible,
    kinds: ["redirect-loop", "redirect-target", "redirects"],
    text: {
      en: {
        title: "Redirects do not end",
        message: {
          "redirect-loop": "{url} redirects in a loop, back to {target}.",
          "redirect-target": "{url} responds with {status} but without a valid target.",
          redirects: "{url} redirects more than {limit} times, where browsers give up.",
        },
        fix: "Write the final URL, or fix the redirects on the server.",
      },
      zh: {
        title: "重定向没有终点",
        message: {
          "redirect-loop": "{url} 循环重定向，又回到了 {target}。",
          "redirect-target": "{url} 返回 {status}，但没有给出有效的重定向目标。",
          redirects: "{url} 的重定向超过 {limit} 次，浏览器也会放弃。",
        },
        fix: "请填写最终地址，或修复服务器上的重定向。",
      },
    },
  },
  {
    id: "url-blocked",
    severity: "error",
    sources: ["security reference: server-side request forgery"],
    kinds: ["blocked", "scheme", "user-info", "port"],
    text: {
      en: {
        title: "A URL is blocked for safety",
        message: {
          blocked: '{url} was blocked: the address of "{host}" is not public ({reason}). Nothing was sent there.',
          scheme: "{url} was blocked: it leads to {target}, which is neither http nor https. Nothing was sent there.",
          "user-info": "{url} was blocked: it leads to {target}, a URL with a user name. Nothing was sent there.",
          port: "{url} was blocked: it leads to {target}, whose port {port} belongs to another protocol; browsers block it too. Nothing was sent there.",
        },
        fix: "Use a public address. If the host is private on purpose, allow it in the workflow (allow-private, --allow-private).",
      },
      zh: {
        title: "URL 出于安全原因被拦截",
        message: {
          blocked: "{url} 被拦截：“{host}”的地址不是公网地址（{reason}）。没有向它发送任何内容。",
          scheme: "{url} 被拦截：它指向 {target}，既不是 http 也不是 https。没有向它发送任何内容。",
          "user-info": "{url} 被拦截：它指向 {target}，这个 URL 中含有用户名。没有向它发送任何内容。",
          port: "{url} 被拦截：它指向 {target}，其端口 {port} 属于其他协议，浏览器也会拦截。没有向它发送任何内容。",
        },
        fix: "请填写公网地址。如果该主机本来就是内网主机，请在工作流中允许它（allow-private、--allow-private）。",
      },
    },
  },
  {
    id: "url-protocol",
    severity: "error",
    sources: accessible,
    kinds: ["protocol"],
    text: {
      en: {
        title: "The response is not HTTP",
        message: 'The response of "{host}" is not valid HTTP ({code}); browsers reject it too, so {url} does not open.',
        fix: "Check that a web server listens on that port with that scheme.",
      },
      zh: {
        title: "响应不是 HTTP",
        message: "“{host}”返回的内容不是有效的 HTTP（{code}），浏览器也会拒绝，因此 {url} 无法打开。",
        fix: "检查在该端口和协议上监听的是否为 Web 服务器。",
      },
    },
  },
];

/** A rule for each row of the table, in its order. */
export const failureRules: readonly Rule<UrlInput>[] = rows.map(({ kinds, ...meta }) => ({
  meta: { ...meta, evidence: "documented", fields: urlFields, needs: "network" },
  check: (input) => failureDiagnostics(input, ...kinds),
}));
