import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";
import { pagesIn } from "./login-pages.ts";

/** A page seems to offer a Weibo login, but no address of Weibo or of a login widget proves it. */
export const loginUnconfirmed: Rule<UrlInput> = {
  meta: {
    id: "login-unconfirmed",
    severity: "info",
    evidence: "inferred",
    sources: [
      "this tool: labels such as 微博登录, and addresses of the site itself such as /auth/weibo, are weaker evidence than a marker",
    ],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "A page seems to have a Weibo login",
        message: "{url} seems to offer a Weibo login ({hints}), but no address of Weibo or of a login widget proves it.",
        fix: "Try the login; then list one of these strings under site.markers.",
      },
      zh: {
        title: "页面上似乎有微博登录",
        message: "{url} 上似乎有微博登录（{hints}），但没有微博或登录组件的地址可以证明。",
        fix: "请试用该登录，然后把其中一个字符串写入 site.markers。",
      },
    },
  },
  *check(input) {
    for (const { pointer, url, page } of pagesIn("unconfirmed", input)) {
      yield { at: valueAt(pointer), params: { url, hints: page.hints } };
    }
  },
};
