import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";
import { lookedForBy, pagesIn } from "./login-pages.ts";

/** A page was read completely, with its scripts, and contains nothing of a Weibo login. */
export const loginMissing: Rule<UrlInput> = {
  meta: {
    id: "login-missing",
    severity: "warning",
    evidence: "documented",
    sources: ["Weibo wiki, review rules: the login is easy to find on the home, login and registration pages"],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "No Weibo login found on a page",
        message: {
          read: "{url} opens, but no Weibo login is in its HTML, its own scripts or frames (all {scripts} were read). Markers: {lookedFor}.",
          rendered: "{url} opens, but no Weibo login is on the page that a browser renders. Markers: {lookedFor}.",
        },
        fix: "Add the login to the page, where Weibo's reviewers look for it. If it is there, list a string from its markup or script under site.markers.",
      },
      zh: {
        title: "页面上未找到微博登录入口",
        message: {
          read: "{url} 可以打开，但在它的 HTML、自有脚本和框架（共 {scripts} 个，已全部读取）中都没有找到微博登录。标记：{lookedFor}。",
          rendered: "{url} 可以打开，但浏览器渲染出的页面上没有微博登录。标记：{lookedFor}。",
        },
        fix: "请把登录入口放到该页面上，微博审核人员会查看它。如果入口已经存在，请把其标记代码或脚本中的一个特征字符串写入 site.markers。",
      },
    },
  },
  *check(input) {
    const lookedFor = lookedForBy(input.declaration);
    for (const { pointer, url, page } of pagesIn("missing", input)) {
      yield { at: valueAt(pointer), variant: page.isRendered ? "rendered" : "read", params: { url, lookedFor, scripts: page.scripts } };
    }
  },
};
