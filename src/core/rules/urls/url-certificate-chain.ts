import { hostOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import { isChainFailure, type UrlInput, urlFields } from "./input.ts";

/** The server leaves out the intermediate certificate: desktop browsers fetch it, other clients do not. One finding per host. */
export const urlCertificateChain: Rule<UrlInput> = {
  meta: {
    id: "url-certificate-chain",
    severity: "warning",
    evidence: "documented",
    sources: ["RFC 8446, 4.4.2: a server sends its certificate chain", "lycheeverse/lychee#1263: browsers hide the mistake"],
    fields: urlFields,
    needs: "network",
    text: {
      en: {
        title: "A server does not send its intermediate certificate",
        message:
          '"{host}" does not send the intermediate certificate of its certificate. Desktop browsers fetch it; apps, Android and servers such as Weibo\'s may refuse {url}.',
        fix: "Install the full certificate chain on the server (fullchain.pem instead of cert.pem).",
      },
      zh: {
        title: "服务器没有发送中间证书",
        message: "“{host}”没有发送其证书的中间证书。桌面浏览器会自行获取；应用、Android 以及微博等服务器可能拒绝 {url}。",
        fix: "请在服务器上安装完整的证书链（使用 fullchain.pem 而不是 cert.pem）。",
      },
    },
  },
  *check({ checks }) {
    const reportedHosts = new Set<string>();
    for (const { pointer, url, finalUrl = url, certificate, failure } of checks) {
      const host = isChainFailure(failure) ? failure.host : (hostOf(finalUrl) ?? "");
      if (!(certificate?.isChainIncomplete || isChainFailure(failure)) || reportedHosts.has(host)) continue;
      reportedHosts.add(host);
      yield { at: valueAt(pointer), params: { host, url } };
    }
  },
};
