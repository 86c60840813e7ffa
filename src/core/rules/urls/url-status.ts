import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";

/** A page responds with an HTTP error status. */
export const urlStatus: Rule<UrlInput> = {
  meta: {
    id: "url-status",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide: the review rejects an application whose page can not open"],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "A page responds with an error",
        message: "{url} responds with {status} (at {finalUrl}); Weibo's reviewers reject an application whose page does not open.",
        fix: "Fix the page on the server, or correct the URL.",
      },
      zh: {
        title: "页面返回错误",
        message: "{url} 返回 {status}（最终地址：{finalUrl}）；如果页面打不开，微博会驳回应用的审核。",
        fix: "修复服务器上的页面，或更正地址。",
      },
    },
  },
  *check({ checks }) {
    for (const { pointer, url, cause, status = 0, finalUrl = url } of checks) {
      if (cause === "status") yield { at: valueAt(pointer), params: { url, status, finalUrl } };
    }
  },
};
