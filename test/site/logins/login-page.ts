import type { LoginState } from "../../../src/core/rules/urls/login-pages.ts";
import type { Reply } from "../site-server.ts";

/** A login page, modeled on the markup of a kind of site, with what a check finds. */
export interface LoginPage {
  name: string;
  /** The page, with a head and a body around it. */
  html: string;
  /** Its scripts, frames and other files, by path, or by host and path. */
  files?: Readonly<Record<string, Reply>>;
  expected: LoginState;
  /** What a check with `--browser` finds, for pages that need a browser. */
  rendered?: LoginState;
}

export const authorize = "https://api.weibo.com/oauth2/authorize";
export const client = "client_id=2445336321&redirect_uri=https%3A%2F%2Fwww.acme.example%2Fcallback&response_type=code";
export const form =
  "<h1>会员登录</h1><form method=post><label>手机号 <input name=mobile></label><label>密码 <input name=password type=password></label><button>登录</button></form><p>还没有账号？<a href=/register>立即注册</a>，或者联系客服热线。登录即表示同意用户协议与隐私政策。</p>";
export const article = "<p>".concat(
  "艾克米是一家开店二十年的面包房，每天早上六点出炉第一批面包，会员可以在线预订并到店自提。".repeat(6),
  "</p>",
);
export const script = (src: string, attributes = "") => `<script ${attributes} src="${src}"></script>`;
export const shell = (id: string, src: string) =>
  `<noscript>You need to enable JavaScript to run this app.</noscript><div id="${id}"></div>${script(src, "defer")}`;
