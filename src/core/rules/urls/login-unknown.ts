import type { PageGap } from "../../urls/page-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";
import { pagesIn } from "./login-pages.ts";

/** The gap that a message names, the first that applies: those of the browser are what the user can change at once. */
const order: readonly PageGap[] = [
  "no-browser",
  "browser-failed",
  "encoding",
  "rendered",
  "shadow",
  "frames",
  "click",
  "assembled",
  "size",
  "scripts",
];

/** No login is in what was read of a page, but not all of it was read, or its scripts render it. */
export const loginUnknown: Rule<UrlInput> = {
  meta: {
    id: "login-unknown",
    severity: "warning",
    evidence: "documented",
    sources: [
      "Weibo wiki, review rules: the login is easy to find on the home, login and registration pages",
      "this tool: unknown is neither success nor failure; scripts are not executed without --browser",
    ],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "Whether a page has a Weibo login is unknown",
        message: {
          size: "{url} is longer than the first 256 KiB, which were read (own scripts and frames read: {read} of {scripts}); no Weibo login is in them, so whether it has one is unknown.",
          encoding:
            "The encoding of {url} cannot be decoded, so whether it has a Weibo login is unknown (own scripts and frames read: {read} of {scripts}).",
          scripts:
            "Of the own scripts and frames of {url}, {read} of {scripts} could be read completely, and no Weibo login is in them or in the HTML; whether it has one is unknown.",
          rendered:
            "{url} is rendered by its scripts, and no Weibo login is in its HTML or in those that were read ({read} of {scripts}); whether it shows one is unknown.",
          assembled:
            "Scripts of {url} put strings together when they run, such as the address of a login, and no Weibo login is in them or in the HTML ({read} of {scripts} were read); whether it shows one is unknown.",
          shadow:
            "{url} has components with a shadow DOM, whose content cannot be read; no Weibo login is in the rest, so whether it shows one is unknown.",
          frames:
            "{url} contains a frame of another site, which may show the login and is not read; no Weibo login is in the page itself, so whether it shows one is unknown.",
          click:
            "The login of {url} opens only after a click, and no Weibo login is in the page or in its own scripts ({read} of {scripts} were read); whether there is one is unknown.",
          "no-browser":
            "No Chromium or Chrome was found to render {url} (CHROME_PATH, CHROMIUM, PATH and the usual places), so whether it shows a Weibo login is unknown.",
          "browser-failed": "The browser could not render {url}, so whether it shows a Weibo login is unknown.",
        },
        fix: "List a string that proves the login under site.markers, from the page or one of its scripts, or let a browser render the page with --browser.",
      },
      zh: {
        title: "页面上是否有微博登录尚不清楚",
        message: {
          size: "{url} 超过 256 KiB，只读取了开头部分（自有脚本和框架：已读取 {read} 个，共 {scripts} 个），其中没有找到微博登录；它是否有微博登录尚不清楚。",
          encoding: "无法解码 {url}，因此它是否有微博登录尚不清楚（自有脚本和框架：已读取 {read} 个，共 {scripts} 个）。",
          scripts:
            "{url} 的自有脚本和框架共 {scripts} 个，只完整读取了 {read} 个，其中和 HTML 中都没有找到微博登录；它是否有微博登录尚不清楚。",
          rendered:
            "{url} 由脚本渲染，在它的 HTML 和已读取的脚本（{read} 个，共 {scripts} 个）中没有找到微博登录；它是否显示微博登录尚不清楚。",
          assembled:
            "{url} 的脚本在运行时才拼接字符串（例如登录地址），在其中和 HTML 中都没有找到微博登录（已读取 {read} 个，共 {scripts} 个）；它是否显示微博登录尚不清楚。",
          shadow: "{url} 有使用 Shadow DOM 的组件，其内容无法读取；其余部分中没有找到微博登录，因此它是否显示微博登录尚不清楚。",
          frames: "{url} 包含另一个网站的框架，登录入口可能在其中，但不会读取；页面本身没有微博登录，因此它是否显示微博登录尚不清楚。",
          click:
            "{url} 的登录入口在点击后才打开，页面和自有脚本（已读取 {read} 个，共 {scripts} 个）中都没有找到微博登录；是否有微博登录尚不清楚。",
          "no-browser":
            "没有找到可以渲染 {url} 的 Chromium 或 Chrome（CHROME_PATH、CHROMIUM、PATH 和常见位置），因此它是否显示微博登录尚不清楚。",
          "browser-failed": "浏览器未能渲染 {url}，因此它是否显示微博登录尚不清楚。",
        },
        fix: "请把页面或其脚本中能证明登录入口的一个特征字符串写入 site.markers，或使用 --browser 让浏览器渲染该页面。",
      },
    },
  },
  *check(input) {
    for (const { pointer, url, page } of pagesIn("unknown", input)) {
      const variant = order.find((gap) => page.gaps.includes(gap)) ?? "scripts";
      yield { at: valueAt(pointer), variant, params: { url, read: page.scriptsRead, scripts: page.scripts } };
    }
  },
};
