import { hostOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import { type UrlInput, urlFields } from "./input.ts";

/** How many days before its expiry a certificate gets a warning: an automatic renewal is overdue by then. */
const daysAhead = 21;

/** A certificate expires soon, which would break the review or the login. One diagnostic per host. */
export const urlCertificateExpires: Rule<UrlInput> = {
  meta: {
    id: "url-certificate-expires",
    severity: "warning",
    evidence: "documented",
    sources: ["RFC 5280, 4.1.2.5: validity; this tool: 21 days before the expiry, when an automatic renewal is overdue"],
    fields: urlFields,
    needs: "network",
    text: {
      en: {
        title: "A certificate is about to expire",
        message: 'The certificate of "{host}" expires on {to} (days left: {days}); browsers then reject {url}.',
        fix: "Renew it, and check why it was not renewed automatically.",
      },
      zh: {
        title: "证书即将到期",
        message: "“{host}”的证书将于 {to} 到期（剩余 {days} 天）；届时浏览器会拒绝打开 {url}。",
        fix: "请续期证书，并检查自动续期为何没有完成。",
      },
    },
  },
  *check({ checks }) {
    const reportedHosts = new Set<string>();
    for (const { pointer, url, finalUrl = url, certificate, certificateDays: days } of checks) {
      const host = hostOf(finalUrl) ?? "";
      if (!certificate || days === undefined || days >= daysAhead || reportedHosts.has(host)) continue;
      reportedHosts.add(host);
      yield { at: valueAt(pointer), params: { host, days: Math.max(0, days), to: certificate.to, url } };
    }
  },
};
