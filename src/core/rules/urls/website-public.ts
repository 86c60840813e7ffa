import { hostOf } from "../../declaration/urls.ts";
import { isPrivateHostname } from "../../urls/private-hostname.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { UrlInput } from "./input.ts";

/** The website's host name alone shows that it is not public. Only without URL checks: they also know which hosts the workflow allows. */
export const websitePublic: Rule<UrlInput> = {
  meta: {
    id: "website-public",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 8: a test site available publicly until the application is approved"],
    fields: ["/app/website"],
    text: {
      en: {
        title: "The website is not public",
        message: '"{host}" is not a public host name, so Weibo\'s reviewers cannot open the application website (应用地址).',
        fix: "Write the public website on which reviewers can try the Weibo login.",
      },
      zh: {
        title: "网站不是公开地址",
        message: "“{host}”不是公开的主机名，微博审核人员无法打开应用地址。",
        fix: "请填写可公开访问、可试用微博登录的网站。",
      },
    },
  },
  *check({ checks }) {
    for (const { pointer, url, purpose, verdict } of checks) {
      const host = purpose === "website" && verdict === "not-checked" ? hostOf(url) : undefined;
      if (host !== undefined && isPrivateHostname(host)) yield { at: valueAt(pointer), params: { host } };
    }
  },
};
