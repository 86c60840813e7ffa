import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";

/** The response is empty, not an HTML page, or XHTML that browsers reject. */
export const urlNotPage: Rule<UrlInput> = {
  meta: {
    id: "url-not-page",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide: the website is a live site on which the login can be tried"],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "The response is not an HTML page",
        message: {
          empty: "{url} returns an empty response (at {finalUrl}), so reviewers cannot try the login there.",
          xml: "{url} is XHTML that is not well-formed (at {finalUrl}), so browsers show reviewers an error.",
          "not-html": "{url} returns {contentType} instead of HTML (at {finalUrl}), so reviewers cannot try the login there.",
        },
        fix: "Write the URL of the page that users see, or serve it as text/html.",
      },
      zh: {
        title: "响应不是 HTML 页面",
        message: {
          empty: "{url} 可以打开，但内容为空（最终地址：{finalUrl}），无法试用登录。",
          xml: "{url} 是格式不正确的 XHTML（最终地址：{finalUrl}），浏览器会向审核人员显示错误。",
          "not-html": "{url} 返回的是 {contentType} 而不是 HTML（最终地址：{finalUrl}），无法试用登录。",
        },
        fix: "请填写用户看到的页面地址，或让服务器以 text/html 返回该页面。",
      },
    },
  },
  *check({ checks }) {
    for (const { pointer, url, cause, contentType = "?", finalUrl = url } of checks) {
      if (cause === "empty" || cause === "xml" || cause === "not-html")
        yield { at: valueAt(pointer), variant: cause, params: { url, contentType, finalUrl } };
    }
  },
};
