import { hostOf } from "../../declaration/urls.ts";
import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { type UrlSubject, urlFields } from "./input.ts";

/** How many days before a certificate's end it is worth a warning: renewal at its usual time has failed by then. */
const daysAhead = 21;

/** The certificate is good and soon will not be: then the review, or the login, breaks. One report a host. */
export const urlCertificateExpires: Rule<UrlSubject> = {
  meta: {
    id: "url-certificate-expires",
    severity: "warning",
    mark: "documented",
    sources: ["RFC 5280, 4.1.2.5: a certificate ends; this tool: 21 days ahead, when an automatic renewal is overdue"],
    fields: urlFields,
    needs: "network",
  },
  *check({ checks }) {
    const told = new Set<string>();
    for (const { pointer, url, finalUrl = url, certificate, certificateDays: days } of distinctUrls(checks)) {
      const host = hostOf(finalUrl) ?? "";
      if (!certificate || days === undefined || days >= daysAhead || told.has(host)) continue;
      told.add(host);
      yield { at: valueAt(pointer), params: { host, days: Math.max(0, days), to: certificate.to, url } };
    }
  },
};
