import { loginMarkers, ownMarkers } from "../../urls/login-markers.ts";
import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";

/** A page opens, and nothing in it or its scripts shows a Weibo login. */
export const loginMissing: Rule<UrlInput> = {
  meta: {
    id: "login-missing",
    severity: "warning",
    evidence: "documented",
    sources: [
      "Weibo wiki, review rules: the login entry is easy to find on home, login and registration pages",
      "this tool: buttons that scripts draw cannot be seen without running them, so absence is a warning",
    ],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "A page shows no Weibo login",
        message:
          "{url} opens, but neither its HTML nor its own scripts (read: {read} of {scripts}; of each the first 256 KiB) hold a mark of a Weibo login. Looked for: {lookedFor}.",
        fix: "Put the login on the page before the review. If a script draws it, name a string of that script under site.markers.",
      },
      zh: {
        title: "页面上没有微博登录入口",
        message:
          "{url} 可以打开，但在它的 HTML 和自有脚本（已读取 {read} 个，共 {scripts} 个；每个最多读取前 256 KiB）中都没有找到微博登录的标记。查找的标记：{lookedFor}。",
        fix: "请在提交审核前把登录入口放到该页面上。如果入口由脚本生成，请把该脚本中的一个特征字符串写入 site.markers。",
      },
    },
  },
  *check({ checks, declaration }) {
    // Its own first: a message shows only so much of a list.
    const lookedFor = [...ownMarkers(declaration), ...loginMarkers.map(({ text }) => text)];
    for (const { pointer, url, page } of distinctUrls(checks)) {
      if (!page || page.markers.some((marker) => lookedFor.includes(marker))) continue;
      yield { at: valueAt(pointer), params: { url, lookedFor, read: page.scriptsRead, scripts: page.scripts } };
    }
  },
};
