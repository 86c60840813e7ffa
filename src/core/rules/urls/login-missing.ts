import { loginMarkers, ownMarkers } from "../../urls/login-markers.ts";
import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";

/** A page opens, but neither it nor its scripts contain a marker of a Weibo login. */
export const loginMissing: Rule<UrlInput> = {
  meta: {
    id: "login-missing",
    severity: "warning",
    evidence: "documented",
    sources: [
      "Weibo wiki, review rules: the login is easy to find on the home, login and registration pages",
      "this tool: scripts are not executed, so a button that a script renders may be missed",
    ],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "No Weibo login found on a page",
        message:
          "{url} opens, but no marker of a Weibo login is in its HTML or its own scripts (read: {read} of {scripts}; the first 256 KiB of each). Markers: {lookedFor}.",
        fix: "Add the login to the page before the review. If a script renders it, list a string from that script under site.markers.",
      },
      zh: {
        title: "页面上未找到微博登录入口",
        message:
          "{url} 可以打开，但在它的 HTML 和自有脚本（已读取 {read} 个，共 {scripts} 个；每个最多读取前 256 KiB）中都没有找到微博登录的标记。标记：{lookedFor}。",
        fix: "请在提交审核前把登录入口放到该页面上。如果入口由脚本生成，请把该脚本中的一个特征字符串写入 site.markers。",
      },
    },
  },
  *check({ checks, declaration }) {
    // The declaration's own markers first: a message shows only the start of a list.
    const lookedFor = [...ownMarkers(declaration), ...loginMarkers.map(({ text }) => text)];
    for (const { pointer, url, page } of distinctUrls(checks)) {
      if (!page || page.markers.some((marker) => lookedFor.includes(marker))) continue;
      yield { at: valueAt(pointer), params: { url, lookedFor, read: page.scriptsRead, scripts: page.scripts } };
    }
  },
};
